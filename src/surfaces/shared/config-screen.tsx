import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CONFIG_FILE, type ConfigBroken, type ConfigProblem } from './read-config.ts';
import { useWords } from './words-context.tsx';

/** For whoever deploys: every fault of config.json, each with its cure. */
export function ConfigScreen({ broken }: { broken: ConfigBroken }) {
  const words = useWords();
  const styles = useStyles();

  function sentence(problem: ConfigProblem): string {
    switch (problem.because) {
      case 'missing':
        return words.say('config.missing', { file: CONFIG_FILE });
      case 'not-json':
        return words.say('config.not-json', { file: CONFIG_FILE, detail: problem.detail });
      case 'key':
        return words.say('config.key', {
          key: problem.key,
          file: CONFIG_FILE,
          cure: words.say(`config.cure.${problem.cure}`),
        });
    }
  }

  return (
    <main className={styles.screen} role="alert">
      <h1 className={styles.title}>{words.say('config.title')}</h1>
      <ul className={styles.list}>
        {broken.problems.map((problem) => {
          const text = sentence(problem);
          return (
            <li key={text}>
              <Text>{text}</Text>
            </li>
          );
        })}
      </ul>
    </main>
  );
}

const useStyles = makeStyles({
  screen: {
    maxWidth: '44rem',
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  list: { paddingInlineStart: tokens.spacingHorizontalXL },
});

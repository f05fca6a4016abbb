import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { isOccurrenceRef } from '../../domain/mint-ref.ts';
import { overrideOccurrence } from '../../usecases/override-occurrence.ts';
import type { ShownView } from '../../usecases/read-open-meeting.ts';
import { usePane, usePaneWords } from './pane-context.tsx';

type EditedView = Extract<ShownView, { kind: 'untagged' | 'ritual' }>;

/** Said once where the gate may not see the send: on the web it watches windows of their own only (platform-facts A1). */
export function EmbeddedNotice({ view }: { view: ShownView }) {
  const words = usePaneWords();
  const styles = useStyles();
  const [dismissed, setDismissed] = useState(false);
  if (view.content.mayBeEmbedded !== true || dismissed) return null;
  return (
    <div className={styles.banner}>
      <Text size={200}>{words.say('pane.embedded')}</Text>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={words.say('pane.embedded.dismiss')}
        onClick={() => setDismissed(true)}
      />
    </div>
  );
}

/** Whether what is typed is of the whole series or of one meeting in it, and how to part the one from the other. */
export function SeriesNotice({ view, onChanged }: { view: EditedView; onChanged: () => void }) {
  const words = usePaneWords();
  const styles = useStyles();
  const { ports } = usePane();
  const [failed, setFailed] = useState(false);
  const { series } = view.content;
  if (series === undefined) return null;
  if (series.part === 'whole') return <Text size={200}>{words.say('pane.series.whole')}</Text>;
  if (view.kind === 'untagged') return null;
  const { ritual, answerRef, content } = view;
  if (isOccurrenceRef(ritual.value.ref)) return <Text size={200}>{words.say('pane.series.own')}</Text>;

  async function onlyThis() {
    setFailed(false);
    try {
      await overrideOccurrence(ports, ritual.value, answerRef, content);
      onChanged();
    } catch {
      setFailed(true);
    }
  }

  return (
    <div className={styles.series}>
      <Text size={200}>{words.say('pane.series.of-whole')}</Text>
      {isOccurrenceRef(answerRef) ? (
        <Link as="button" onClick={() => void onlyThis()}>
          {words.say('pane.series.only-this')}
        </Link>
      ) : null}
      {failed ? (
        <Text size={200} role="alert">
          {words.say('pane.not-a-ritual.failed')}
        </Text>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  banner: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBlockEndWidth: tokens.strokeWidthThin,
    borderBlockEndStyle: 'solid',
    borderBlockEndColor: tokens.colorTransparentStroke,
  },
  series: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
});

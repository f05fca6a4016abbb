/**
 * Is an objective explicit? On texts that nobody tuned anything to (the kept part), beside those that were learnt from and those for
 * choosing settings on; then how long a judgement takes and how large the engine is where the send gate would load it.
 */
import { build } from 'esbuild';
import { figuresOf } from '../corpora/objective-figures.ts';
import { labelledObjectives } from '../corpora/labelled-objectives.ts';
import { judgeObjective } from '../../domain/objective/judge-objective.ts';
import { judged, median, millisecondsOf, print } from './measure.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`;

for (const part of ['learn', 'validate', 'kept'] as const) {
  print(`objectives, ${part} part: vague is looked for; a false block is an explicit one called vague`);
  for (const { language, texts, precision, recall, f1, falseBlocks } of figuresOf(labelledObjectives(part))) {
    const blocks =
      falseBlocks === undefined
        ? ''
        : `${percent(falseBlocks.share)} (${percent(falseBlocks.low)} to ${percent(falseBlocks.high)})`;
    print(
      `  ${language.padEnd(4)} ${String(texts).padStart(5)} texts  precision ${percent(precision)}  recall ${percent(recall)}  F1 ${f1.toFixed(3)}  false blocks ${blocks}`,
    );
    if (part === 'kept') {
      if (language === 'all') judged('  F1 for vague on texts never seen', f1, 0.85, 'at least');
      else judged(`  false blocks in ${language}, of explicit ones`, falseBlocks?.share ?? 1, 0.05, 'at most');
    }
  }
}

const texts = labelledObjectives('learn').map(({ text, lang }) => ({
  text: text.padEnd(300, ` ${text}`).slice(0, 300),
  lang,
}));
for (const { text, lang } of texts) judgeObjective({ text, language: lang });
const times = texts.map(({ text, lang }) => millisecondsOf(() => judgeObjective({ text, language: lang })));
judged('  ms for 300 characters, median', median(times), 1, 'at most');

const bundle = await build({
  stdin: {
    contents: "export { judgeObjective } from './src/domain/objective/judge-objective.ts';",
    resolveDir: process.cwd(),
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'objective',
  target: 'es2016',
  minifyWhitespace: true,
  minifyIdentifiers: true,
});
judged(
  '  KiB of engine and four lexicons, minified, ES2016',
  (bundle.outputFiles[0]?.contents.length ?? 0) / 1024,
  60,
  'at most',
);

import { format, resolveConfig } from 'prettier';
import { anyLexicon } from '../../domain/objective/all-lexicons.ts';
import type { Features } from '../../domain/objective/features.ts';
import type { CompiledLexicon } from '../../domain/objective/lexicon.ts';
import { readObjective } from '../../domain/objective/judge-by-lexicons.ts';
import { OBJECTIVE_LANGUAGES, type ObjectiveLanguage } from '../../domain/objective/language-of.ts';
import { languageToJudge, lexiconsOf } from '../../domain/objective/lexicons.ts';
import { packText, unpackText } from '../../domain/objective/text-coder.ts';
import { beginningsOf, LISTED, type Weights } from '../../domain/objective/weigh.ts';
import type { LabelledObjective } from './labelled-objectives.ts';
import { HIDINGS, lexiconsWithout } from './hidden-lexicons.ts';
import { type Example, fitLogistic, type Fitted } from './logistic-regression.ts';

/** On every weight but the bias, and how often a feature must be seen: both chosen by cross-validation on the learn part. */
const PENALTY = 1;
const LEAST_SEEN = 8;
/** How much the readings with hidden words count together, beside the whole one: by cross-validation with other words hidden. */
const HIDDEN_SHARE = 0.5;
/** A word says less than a feature: half a feature, so that its weight is penalised four times as much. */
const WORD_COUNTS = 0.5;
/** A word that weighs less changes no verdict, and takes room in the send gate; in tenths. */
const LEAST_WORD_WEIGHT = 2;
/** Below a half: near the line the doubt is for the person (a wrongly stopped invitation costs more trust than a missed one). */
const TEXT_THRESHOLD = 0.25;
/** Where outcomes stand side by side the rule is plain (S:273), and only good odds that they are one outweigh it. */
const SEVERAL_THRESHOLD = 0.7;
const EVIDENCE_THRESHOLD = 0.4;

const WORD = 'word ';
const EVIDENCE = 'evidence ';

type LexiconsOf = (language: ObjectiveLanguage) => readonly CompiledLexicon[];

function featuresOf(text: string, language: ObjectiveLanguage, isEvidence: boolean, lexicons: LexiconsOf): Features {
  const { read, facts } = readObjective(text, language, lexicons(language));
  const features: { [name: string]: number } = {};
  if (isEvidence) features[EVIDENCE] = 1;
  for (const [name, value] of Object.entries(facts.features)) {
    features[name] = value;
    if (isEvidence) features[`${EVIDENCE}${name}`] = value;
  }
  for (const beginning of beginningsOf(read)) features[`${WORD}${language} ${beginning}`] = WORD_COUNTS;
  return features;
}

/** Texts by their own label, and evidence beside a vague text by what it makes of the two. */
function examplesOf(objectives: readonly LabelledObjective[], lexicons: LexiconsOf, weight: number): Example[] {
  return objectives.flatMap(({ text, evidence, lang, label, labelTextOnly }) => {
    const language = languageToJudge(text, lang, anyLexicon);
    const ofText = {
      features: featuresOf(text, language, false, lexicons),
      positive: labelTextOnly === 'explicit',
      weight,
    };
    if (evidence === '' || labelTextOnly === 'explicit') return [ofText];
    const features = featuresOf(evidence, language, true, lexicons);
    return [ofText, { features, positive: label === 'explicit', weight }];
  });
}

/**
 * Each text is read as it is, and again with a part of the lexicons' words hidden: the lexicons were written beside these texts and know
 * them better than any that will come, so that the weights must learn how little an unknown word says against an objective.
 */
export function trainObjectives(objectives: readonly LabelledObjective[]): Weights {
  const examples = examplesOf(objectives, (language) => lexiconsOf(language, anyLexicon), 1 - HIDDEN_SHARE);
  for (let hiding = 0; hiding < HIDINGS; hiding += 1) {
    examples.push(...examplesOf(objectives, lexiconsWithout(hiding), HIDDEN_SHARE / HIDINGS));
  }
  const fitted = fitLogistic(examples, PENALTY, LEAST_SEEN * (1 + HIDINGS));
  const names = Object.keys(fitted.of).filter((name) => !name.startsWith(WORD) && !name.startsWith(EVIDENCE));
  return {
    bias: rounded(fitted.bias),
    evidenceBias: rounded(fitted.of[EVIDENCE] ?? 0),
    packed: packLists([
      names.flatMap((name) => hundredths(name, fitted)).join(' '),
      ...[...OBJECTIVE_LANGUAGES].sort((a, b) => LISTED[a] - LISTED[b]).map((language) => wordsOf(fitted, language)),
    ]),
    textThreshold: TEXT_THRESHOLD,
    severalThreshold: SEVERAL_THRESHOLD,
    evidenceThreshold: EVIDENCE_THRESHOLD,
  };
}

/** As {@link Weights.packed} says. */
function packLists(lists: readonly string[]): string {
  const packable = (list: string) => [...list].map((letter) => PACKABLE[letter] ?? letter).join('');
  return packText(lists.map(packable).join('\n'));
}

/** The lists of {@link packLists}, as people read them. */
function readableLists(packed: string): string {
  const readable = Object.fromEntries(Object.entries(PACKABLE).map(([letter, sign]) => [sign, letter]));
  return [...unpackText(packed)].map((sign) => readable[sign] ?? sign).join('');
}

const PACKABLE: { readonly [letter: string]: string } = { ' ': '_', ',': '*', '-': '~', '%': 'A' };

/** `name 51,-33`; nothing where both are 0. */
function hundredths(name: string, fitted: Fitted): string[] {
  const both = [fitted.of[name] ?? 0, fitted.of[`${EVIDENCE}${name}`] ?? 0].map((weight) => Math.round(weight * 100));
  if (both[1] === 0) both.pop();
  return both[0] === 0 && both.length === 1 ? [] : [`${name} ${both.join(',')}`];
}

function wordsOf(fitted: Fitted, language: ObjectiveLanguage): string {
  const prefix = `${WORD}${language} `;
  return Object.entries(fitted.of)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, weight]) => [name.slice(prefix.length), Math.round(weight * WORD_COUNTS * 10)] as const)
    .filter(([beginning, weight]) => Math.abs(weight) >= LEAST_WORD_WEIGHT && /^[a-z0-9%]+$/.test(beginning))
    .map(([beginning, weight]) => `${beginning} ${weight}`)
    .join(' ');
}

/** Two decimals: far above what another order of additions changes. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}

/** As lines of a comment. */
function folded(text: string): string {
  return text
    .split('\n')
    .map((line) => ` * - ${line.replaceAll(/(.{1,125}\d) (?=[a-z%\d])/g, '$1\n *   ')}`)
    .join('\n');
}

/** weights.ts as it is committed. */
export async function weightsFile(weights: Weights): Promise<string> {
  const source = `/**
 * Written by \`npm run learn\` from test/corpora/objectives/learn.jsonl: do not edit. What is packed says:
 *
${folded(readableLists(weights.packed))}
 *
 * Reached from the send gate.
 */
import type { Weights } from './weigh.ts';

export const WEIGHTS: Weights = ${JSON.stringify(weights)};
`;
  const options = await resolveConfig(import.meta.filename, { editorconfig: true });
  return format(source, { ...options, parser: 'typescript' });
}

import { format, resolveConfig } from 'prettier';
import type { Features } from '../../domain/objective/features.ts';
import { readObjective } from '../../domain/objective/judge-objective.ts';
import { OBJECTIVE_LANGUAGES, type ObjectiveLanguage } from '../../domain/objective/language-of.ts';
import { languageToJudge } from '../../domain/objective/lexicons.ts';
import { beginningsOf, type Weights } from '../../domain/objective/weigh.ts';
import type { LabelledObjective } from './labelled-objectives.ts';
import { type Example, fitLogistic, type Fitted } from './logistic-regression.ts';

/** On every weight but the bias, and how often a feature must be seen: both chosen by cross-validation on the learn part. */
const PENALTY = 2;
const LEAST_SEEN = 8;
/** A word says less than a feature: half a feature, so that its weight is penalised four times as much. */
const WORD_COUNTS = 0.5;
/** A word that weighs less changes no verdict, and takes room in the send gate. */
const LEAST_WORD_WEIGHT = 0.2;
/** Below a half: near the line the doubt is for the person (a wrongly stopped invitation costs more trust than a missed one). */
const TEXT_THRESHOLD = 0.25;
const EVIDENCE_THRESHOLD = 0.4;

const WORD = 'word ';
const EVIDENCE = 'evidence ';

function featuresOf(text: string, language: ObjectiveLanguage, isEvidence: boolean): Features {
  const { read, facts } = readObjective(text, language);
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
function examplesOf(objectives: readonly LabelledObjective[]): Example[] {
  return objectives.flatMap(({ text, evidence, lang, label, labelTextOnly }) => {
    const language = languageToJudge(text, lang);
    const ofText = { features: featuresOf(text, language, false), positive: labelTextOnly === 'explicit', weight: 1 };
    if (evidence === '' || labelTextOnly === 'explicit') return [ofText];
    return [ofText, { features: featuresOf(evidence, language, true), positive: label === 'explicit', weight: 1 }];
  });
}

export function trainObjectives(objectives: readonly LabelledObjective[]): Weights {
  const fitted = fitLogistic(examplesOf(objectives), PENALTY, LEAST_SEEN);
  const names = Object.keys(fitted.of).filter((name) => !name.startsWith(WORD) && !name.startsWith(EVIDENCE));
  return {
    bias: rounded(fitted.bias),
    evidenceBias: rounded(fitted.of[EVIDENCE] ?? 0),
    features: Object.fromEntries(
      names.map((name) => [name, [rounded(fitted.of[name] ?? 0), rounded(fitted.of[`${EVIDENCE}${name}`] ?? 0)]]),
    ),
    words: Object.fromEntries(OBJECTIVE_LANGUAGES.map((language) => [language, wordsOf(fitted, language)])) as {
      [language in ObjectiveLanguage]: string;
    },
    textThreshold: TEXT_THRESHOLD,
    evidenceThreshold: EVIDENCE_THRESHOLD,
  };
}

function wordsOf(fitted: Fitted, language: ObjectiveLanguage): string {
  const prefix = `${WORD}${language} `;
  return Object.entries(fitted.of)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, weight]) => [name.slice(prefix.length), Math.round(weight * WORD_COUNTS * 10) / 10] as const)
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WORD_WEIGHT)
    .map(([beginning, weight]) => `${beginning} ${weight}`)
    .join(' ');
}

/** Two decimals: far above what another order of additions changes. */
function rounded(weight: number): number {
  return Math.round(weight * 100) / 100;
}

/** weights.ts as it is committed. */
export async function weightsFile(weights: Weights): Promise<string> {
  const source = `/**
 * Written by \`npm run learn\` from test/corpora/objectives/learn.jsonl: do not edit. Reached from the send gate.
 */
import type { Weights } from './weigh.ts';

export const WEIGHTS: Weights = ${JSON.stringify(weights)};
`;
  const options = await resolveConfig(import.meta.filename, { editorconfig: true });
  return format(source, { ...options, parser: 'typescript' });
}

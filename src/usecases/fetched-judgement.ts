/**
 * The judgement of objectives where lexicons are fetched: who writes in one language needs that one and English, not four. A text is judged
 * only when all lexicons are there that the send gate would ask about it, so that both say the same (domain/objective/lexicons-asked.ts).
 */
import { judgeByLexicons, type ObjectiveJudgement, type ObjectiveText } from '../domain/objective/judge-by-lexicons.ts';
import type { ObjectiveLanguage } from '../domain/objective/language-of.ts';
import { compiledOnce, type LexiconOf } from '../domain/objective/lexicons.ts';
import { lexiconsAsked } from '../domain/objective/lexicons-asked.ts';
import { lexiconFiles } from './lexicon-files.ts';

const packed: { [language in ObjectiveLanguage]?: string } = {};
const lexiconOf: LexiconOf = compiledOnce((language) => {
  const there = packed[language];
  // Instead of a judgement with words missing, which would not be the gate's.
  if (there === undefined) throw new Error(`the lexicon ${language} was not fetched`);
  return there;
});

/** `undefined` while a lexicon that the text asks is not there: see {@link fetchLexicons}. */
export function judgeAtHand(objective: ObjectiveText): ObjectiveJudgement | undefined {
  return missingFor(objective).length === 0 ? judgeByLexicons(objective, lexiconOf) : undefined;
}

/** Fetches what the text asks and is not there; `undefined` when nothing is missing. */
export function fetchLexicons(objective: ObjectiveText): Promise<void> | undefined {
  const missing = missingFor(objective);
  return missing.length === 0 ? undefined : Promise.all(missing.map(fetchLexicon)).then(() => undefined);
}

/** Rejects when a lexicon cannot be fetched. */
export async function judgeFetched(objective: ObjectiveText): Promise<ObjectiveJudgement> {
  await fetchLexicons(objective);
  return judgeByLexicons(objective, lexiconOf);
}

function missingFor({ text, language }: ObjectiveText): readonly ObjectiveLanguage[] {
  return lexiconsAsked(text, language).filter((asked) => packed[asked] === undefined);
}

async function fetchLexicon(language: ObjectiveLanguage): Promise<void> {
  packed[language] = await lexiconFiles[language]();
}

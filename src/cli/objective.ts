/**
 * Judges objectives (design §9): one JSON object a line in, one a line out, in the same order.
 *
 *   echo '{"id": "1", "text": "Discuss opportunities"}' | npm run -s objective
 *
 * In: `{id, lang?, ritual?, text, evidence?}`; also `accounts` (names, for the advice) and `last` (the statement of the last ritual).
 * Out: `{id, verdict, because: [codes], lang, advice, words}`: `advice` is one sentence in the objective's language or null, `words`
 * are what each reason rests on. Fields that it does not know are left alone.
 */
import * as v from 'valibot';
import { judgeObjective } from '../domain/objective/judge-objective.ts';
import { OBJECTIVE_LANGUAGES } from '../domain/objective/language-of.ts';
import { ATTRIBUTES, RITUAL_TYPES } from '../domain/ritual-type.ts';
import { adviceSentence } from '../i18n/objective-advice-words.ts';
import { LineError, runOverLines } from './json-lines.ts';
import { readShape } from './read-shape.ts';

const line = v.object({
  id: v.union([v.string(), v.number()]),
  lang: v.nullish(v.picklist(OBJECTIVE_LANGUAGES)),
  ritual: v.nullish(v.picklist(RITUAL_TYPES)),
  text: v.string(),
  evidence: v.nullish(v.string()),
  accounts: v.nullish(v.array(v.string())),
  last: v.nullish(v.string()),
});

function answer(value: unknown): unknown {
  const read = readShape(line, value, LineError);
  const judgement = judgeObjective({
    text: read.text,
    evidence: read.evidence ?? undefined,
    language: read.lang ?? undefined,
    place: read.ritual ? ATTRIBUTES[read.ritual].place : undefined,
    accountNames: read.accounts ?? undefined,
    lastStatement: read.last ?? undefined,
  });
  return {
    id: read.id,
    verdict: judgement.verdict,
    because: judgement.because.map(({ code }) => code),
    lang: judgement.language,
    advice: judgement.advice === undefined ? null : adviceSentence(judgement.advice, judgement.language),
    words: Object.fromEntries(judgement.because.map(({ code, words }) => [code, words])),
  };
}

await runOverLines('objective', answer);

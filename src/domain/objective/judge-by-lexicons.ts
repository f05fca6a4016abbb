/**
 * Is an objective explicit? It is when text and evidence state ONE end state, decision, agreement or deliverable about a named thing,
 * so that an attendee can say yes or no when the meeting is over. The author of the survey found objectives "plutôt vagues,
 * indéterminée, voire confuses" (S:268) and asks "prioritairement quoi ?" (S:273).
 *
 * | Text                                    | Evidence                     | Verdict  |
 * | --------------------------------------- | ---------------------------- | -------- |
 * | no letter and no digit                  | anything                     | missing  |
 * | states one outcome                      | anything                     | explicit |
 * | states several                          | anything                     | vague    |
 * | an act of nothing (act-alone.ts)        | none, or that it took place  | vague    |
 * | states none                             | names a checkable outcome    | explicit |
 * | states none                             | none, or that it took place  | vague    |
 *
 * What "states one outcome" means is counted in acts.ts and features.ts and weighed by a layer trained on labelled texts (weigh.ts,
 * weights.ts). Near the line the doubt is for the person: a wrongly stopped invitation costs more trust than a missed one.
 * Reached from the send gate (see eslint.config.mjs).
 */
import { isActAlone } from './act-alone.ts';
import { type Advice, adviceFor } from './advice.ts';
import { type Facts, readFacts } from './features.ts';
import { fold } from './fold.ts';
import type { ObjectiveLanguage } from './language-of.ts';
import type { CompiledLexicon } from './lexicon.ts';
import { languageToJudge, type LexiconOf, lexiconsOf } from './lexicons.ts';
import { type ReadText, readWords } from './read-words.ts';
import { type Reason, reasonsForExplicit, reasonsForVague } from './reasons.ts';
import { weigh } from './weigh.ts';
import { WEIGHTS } from './weights.ts';

export interface ObjectiveText {
  /** The statement, as typed. */
  readonly text: string;
  /** "We will know because …"; empty or absent when there is none. */
  readonly evidence?: string | undefined;
  /** The language it is probably in; found out from the text when absent, and when the text is clearly in another. */
  readonly language?: ObjectiveLanguage | undefined;
  /** Where the ritual takes place decides whom an agreement is with. */
  readonly place?: 'internal' | 'external' | undefined;
  /** Names of the accounts, for the advice. */
  readonly accountNames?: readonly string[] | undefined;
  /** The statement of the last ritual of the same account and type: the same sentence again is recycled. */
  readonly lastStatement?: string | undefined;
}

export interface ObjectiveJudgement {
  readonly verdict: 'explicit' | 'vague' | 'missing';
  /** Weightiest first; never empty. `recycled` stands last, with either verdict. */
  readonly because: readonly Reason[];
  readonly language: ObjectiveLanguage;
  /** What to do next; undefined when nothing needs doing. */
  readonly advice: Advice | undefined;
}

const LETTER_OR_DIGIT = /[A-Za-z0-9\u00c0-\u024f\u0370-\u1fff]/;

/** Total: any text gets a judgement. `lexiconOf` is asked for the lexicons that lexicons-asked.ts names, and no other. */
export function judgeByLexicons(objective: ObjectiveText, lexiconOf: LexiconOf): ObjectiveJudgement {
  const language = languageToJudge(objective.text, objective.language, lexiconOf);
  if (!LETTER_OR_DIGIT.test(objective.text)) {
    const because: readonly Reason[] = [{ code: 'missing', words: [] }];
    return { verdict: 'missing', because: because, language: language, advice: adviceFor(because, objective) };
  }
  const lexicons = lexiconsOf(language, lexiconOf);
  const { read, facts } = readObjective(objective.text, language, lexicons);
  const because: Reason[] = [];
  let verdict: 'explicit' | 'vague' = 'vague';
  let enough = WEIGHTS.textThreshold;
  if (facts.coordinated > 1) enough = WEIGHTS.severalThreshold;
  const alone = isActAlone(read.words, facts.free, language);
  if (!alone && weigh(facts.features, read, language, false, WEIGHTS) >= enough) {
    verdict = 'explicit';
    because.push(...reasonsForExplicit(read, facts));
  } else {
    const evidence = readEvidence(objective.evidence, language, lexicons);
    if (evidence === 'names-outcome' && facts.coordinated < 2) {
      verdict = 'explicit';
      because.push({ code: 'evidence-names-outcome', words: [] });
    } else {
      because.push(...reasonsForVague(read, facts, alone));
      if (evidence === 'took-place') because.push({ code: 'activity-evidence', words: [] });
    }
  }
  if (isRecycled(objective)) because.push({ code: 'recycled', words: [] });
  let advice: Advice | undefined;
  if (verdict === 'vague' || isRecycled(objective)) advice = adviceFor(because, objective);
  return { verdict: verdict, because: because, language: language, advice: advice };
}

export interface ReadObjective {
  readonly read: ReadText;
  readonly facts: Facts;
}

/** What the trained layer weighs of a text or an evidence, in the language it is in; also for training it. */
export function readObjective(
  text: string,
  language: ObjectiveLanguage,
  lexicons: readonly CompiledLexicon[],
): ReadObjective {
  const read = readWords(text, lexicons, language === 'de');
  return { read: read, facts: readFacts(read, language) };
}

function readEvidence(
  evidence: string | undefined,
  language: ObjectiveLanguage,
  lexicons: readonly CompiledLexicon[],
): 'none' | 'took-place' | 'names-outcome' {
  if (evidence === undefined || !LETTER_OR_DIGIT.test(evidence)) return 'none';
  const { read, facts } = readObjective(evidence, language, lexicons);
  if (weigh(facts.features, read, language, true, WEIGHTS) >= WEIGHTS.evidenceThreshold) return 'names-outcome';
  return 'took-place';
}

/** Same words in the same order as last time, whatever the case, the accents and the punctuation. */
function isRecycled(objective: ObjectiveText): boolean {
  if (objective.lastStatement === undefined || objective.lastStatement === '') return false;
  return bare(objective.text) === bare(objective.lastStatement);
}

function bare(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

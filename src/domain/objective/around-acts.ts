/**
 * What the parts of a text beside its acts say of them: that today something else is done ("the board decides in May; today only the
 * figures"), or that one outcome is followed by another ("1) … 2) …", "and, besides, …"). Reached from the send gate.
 */
import type { Act } from './acts.ts';
import { type Bag, flag, rarely } from './feature-bag.ts';
import { KIND } from './lexicon.ts';
import type { Word } from './read-words.ts';

/** Folded words of all languages, a doubled letter once, that say what is done here and now, or no more than that. */
const NOW =
  ' today now only just simply heute jetzt nur erst erstmal vorerst lediglich aujourd maintenant juste seulement simple simplement instant ' +
  'hoy ahora solo solamente simplemente ';

/** The same for what begins another objective. */
const BESIDES =
  ' besides adition aditionaly moreover also separately secondly auserdem zudem daneben darber zusatzlich unabhangig zweitens aileurs ' +
  'outre deuxiemement egalement asimismo ademas tambien ';

/** What shows that a meeting took place, and no more. */
const RECORDS =
  ' minutes notes slides slide photos photo pictures video recording atendance quiz survey sheet cr compte rendu presence emargement questionaire ' +
  'suport protokol folien fotos foto teilnehmer teilnehmerliste handouts handout mail mails acta asistencia diapositivas encuesta grabacion ';
/** Periods by whose end a business wants its figures. */
const HORIZON =
  /^(years?|months?|quarters?|fy\d*|[qst][1-4]|h[12]|ans?|anes?|mois|semestres?|trimestres?|exercice|jahre?n?|jahres|monate?n?|quartals?|halbjahre?s?|ejercicio|anos?|meses|diwali|christmas|noel)$/;
const FIGURE = /%|\u20ac|^(m|k|mio|mrd|milions?|milionen|milones|milon|percent|prozent|cr|teur|keur|cents?)$/;

function isOneOf(list: string, word: Word): boolean {
  return list.indexOf(' ' + word.folded + ' ') !== -1;
}

const ACTIVITY = KIND.activity | KIND.occasion | KIND.mind;

/**
 * | Feature                                 | When                                                                          |
 * | --------------------------------------- | ----------------------------------------------------------------------------- |
 * | `now-no-act`, `now-instead`, `now-act`  | a clause without, or with, an act says what is done now                       |
 * | `ends-in-activity`                      | the last clause is an activity and has no act                                 |
 * | `by-step`                               | "page by page", "Folie für Folie"                                             |
 * | `horizon-figure`, `target-no-act`       | a figure with its unit, and the period by whose end it is wanted              |
 * | `record`, `numbered`, `besides`         | a record of a meeting; numbered outcomes; what begins another objective       |
 */
export function surroundingFeatures(
  bag: Bag,
  words: readonly Word[],
  acts: readonly Act[],
  free: readonly Act[],
): void {
  const isFree = free.length > 0;
  const hasAct: boolean[] = [];
  for (const act of acts) if (!act.negated) hasAct[(words[act.at] as Word).clause] = true;
  let horizon = false;
  let figure = false;
  const last = words[words.length - 1];
  const first = acts[0];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    const isBeside = hasAct[word.clause] !== true;
    if (isOneOf(NOW, word)) {
      flag(bag, 'now-no-act', isBeside);
      flag(bag, 'now-instead', isBeside && isFree);
      flag(bag, 'now-act', !isBeside && isFree);
    }
    flag(bag, 'record', isOneOf(RECORDS, word));
    const afterNext = words[at + 2];
    flag(bag, 'by-step', afterNext !== undefined && word.folded.length > 2 && word.folded === afterNext.folded);
    if (HORIZON.test(word.folded)) horizon = true;
    if (FIGURE.test(word.folded)) figure = true;
    rarely(bag, 'besides', first !== undefined && at > first.at && isOneOf(BESIDES, word));
    if (last !== undefined && word.clause === last.clause && isBeside && word.clause > 0) {
      flag(bag, 'ends-in-activity', isFree && (word.bits & ACTIVITY) !== 0);
    }
  }
  const enumerated = isEnumerated(words);
  rarely(bag, 'numbered', enumerated);
  rarely(bag, 'numbered-acts', enumerated && free.length > 1);
  flag(bag, 'horizon-figure', horizon && figure);
  if (isFree) return;
  rarely(bag, 'target-no-act', horizon && figure);
  for (const act of acts) {
    rarely(bag, 'all-negated', act.negated);
    rarely(bag, 'all-past', act.past);
    flag(bag, 'all-governed', act.governed);
  }
  flag(bag, 'topic-other', bag['begins-other'] === 1);
  flag(bag, 'topic-activity', bag['begins-activity'] === 1 || bag['begins-occasion'] === 1);
}

/** "1) … 2) …", "Day 1: … Day 2: …": both numbers stand before a bracket, a colon or a full stop. */
function isEnumerated(words: readonly Word[]): boolean {
  let next = 1;
  for (let at = 0; at + 1 < words.length; at += 1) {
    if ((words[at] as Word).text !== String(next) || !/^[):.]/.test((words[at + 1] as Word).before)) continue;
    next += 1;
  }
  return next > 2;
}

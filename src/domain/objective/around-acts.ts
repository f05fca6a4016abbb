/**
 * What the parts of a text beside its acts say of them: that today something else is done ("the board decides in May; today only the
 * figures"), or that one outcome is followed by another ("1) … 2) …", "and, besides, …"). Reached from the send gate.
 */
import type { Act } from './acts.ts';
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

export interface Surroundings {
  /** A clause without act says what is done now. */
  readonly nowWithoutAct: boolean;
  readonly nowWithAct: boolean;
  /** The last clause is an activity and has no act. */
  readonly endsInActivity: boolean;
  readonly enumerated: boolean;
  readonly besides: boolean;
  readonly record: boolean;
  /** "Page by page", "Folie für Folie". */
  readonly stepByStep: boolean;
  /** "800 k€ … this year": a figure with its unit, and the period by whose end it is wanted. */
  readonly target: boolean;
}

export function readSurroundings(words: readonly Word[], acts: readonly Act[]): Surroundings {
  const hasAct: boolean[] = [];
  for (const act of acts) if (!act.negated) hasAct[(words[act.at] as Word).clause] = true;
  let nowWithoutAct = false;
  let nowWithAct = false;
  let besides = false;
  let record = false;
  let stepByStep = false;
  let horizon = false;
  let figure = false;
  let endsInActivity = false;
  const last = words[words.length - 1];
  const first = acts[0];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (isOneOf(NOW, word)) {
      if (hasAct[word.clause] === true) nowWithAct = true;
      else nowWithoutAct = true;
    }
    if (isOneOf(RECORDS, word)) record = true;
    const afterNext = words[at + 2];
    if (afterNext !== undefined && word.folded.length > 2 && word.folded === afterNext.folded) stepByStep = true;
    if (HORIZON.test(word.folded)) horizon = true;
    if (FIGURE.test(word.folded)) figure = true;
    if (first !== undefined && at > first.at && isOneOf(BESIDES, word)) besides = true;
    if (last !== undefined && word.clause === last.clause && hasAct[word.clause] !== true && word.clause > 0) {
      if ((word.bits & ACTIVITY) !== 0) endsInActivity = true;
    }
  }
  return {
    nowWithoutAct: nowWithoutAct,
    nowWithAct: nowWithAct,
    endsInActivity: endsInActivity,
    enumerated: isEnumerated(words),
    besides: besides,
    record: record,
    stepByStep: stepByStep,
    target: horizon && figure,
  };
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

/**
 * Which acts of a text stand side by side as equals: "prioritairement quoi ?" (S:273). Two outcomes, each with an object of its own, are
 * two objectives; one agreement with several terms, or an act and what it is for, is one. Reached from the send gate.
 */
import { type Act, isContent } from './acts.ts';
import { KIND } from './lexicon.ts';
import type { ReadText, Word } from './read-words.ts';

/**
 * Acts that stand for outcomes of their own: each has an object that names something and begins anew, after an "and", a semicolon, a
 * comma, in a sentence of its own. What only says what the one before is for, or how it is known ("get the volumes confirmed"), is part of it.
 */
export function independentOf(words: readonly Word[], free: readonly Act[], german: boolean): Act[] {
  const found: Act[] = [];
  for (const act of free) {
    if ((act.specific === 0 && !act.choice) || act.afterPurpose) continue;
    const last = found[found.length - 1];
    if (last !== undefined && !beginsAnew(words, last, act, german)) continue;
    found.push(act);
  }
  return found;
}

/** How far behind an "and" or a comma a verb may stand that begins anew: "and then formally appoint". */
const AFTER_AND = 3;

function beginsAnew(words: readonly Word[], last: Act, act: Act, german: boolean): boolean {
  const here = words[act.at] as Word;
  const before = words[last.at] as Word;
  if (here.sentence !== before.sentence) return true;
  // Nouns, participles and German verbs close what is said before them: the "and" lies anywhere between.
  if (german || act.kind === 'done' || act.kind === 'outcome') {
    return here.clause !== before.clause || hasAndBetween(words, last.at, act.at);
  }
  for (let step = 1; step <= AFTER_AND; step += 1) {
    const word = words[act.at - step];
    if (word === undefined || act.at - step <= last.at || word.clause !== here.clause) break;
    if ((word.bits & KIND.and) !== 0) return true;
    if ((word.bits & (KIND.stop | KIND.party)) === 0 && step > 1) break;
  }
  const previous = words[act.at - 1] as Word;
  return previous.clause !== here.clause;
}

function hasAndBetween(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (((words[at] as Word).bits & KIND.and) !== 0) return true;
  return false;
}

/**
 * "Choose the carrier and appoint the deputy": acts of the same form (verbs, or nouns and participles), joined by an "and", a comma, a
 * semicolon, a line. What stands behind a colon, a dash or a bracket explains the one before; what has a mere "it" for its object
 * goes on with it.
 */
export function countCoordinated(read: ReadText, independent: readonly Act[]): number {
  let equals = 0;
  for (let at = 1; at < independent.length; at += 1) {
    const before = independent[at - 1] as Act;
    const act = independent[at] as Act;
    if (isVerb(before) !== isVerb(act) || (act.specific < 2 && act.named === 0 && !act.choice)) continue;
    if (isCondition(read.words, act.at)) continue;
    const joint = jointOf(read, before.at, act.at);
    if (joint === -1 || !hasOwnObject(read.words, joint, act)) continue;
    if (equals === 0) equals = 1;
    equals += 1;
  }
  return equals;
}

/** "… gewähren, falls Meinolf die Bürgschaft vorlegt". */
function isCondition(words: readonly Word[], at: number): boolean {
  let first = at;
  while (first > 0 && (words[first - 1] as Word).clause === (words[at] as Word).clause) first -= 1;
  return /^(falls|sofern|sobald|wenn|dass|bevor|nachdem|weil)$/i.test((words[first] as Word).text);
}

function isVerb(act: Act): boolean {
  return act.kind !== 'done' && act.kind !== 'outcome';
}

/** Where the last word stands that joins two acts; -1 where nothing does, or something explains. */
function jointOf(read: ReadText, from: number, to: number): number {
  const words = read.words;
  let joint = -1;
  for (let at = from + 1; at <= to; at += 1) {
    const word = words[at] as Word;
    // At the beginning of a line a dash is a bullet.
    if (!word.first && /[:(\u2013\u2014]|^-$/.test(word.before)) return -1;
    if (/[,;+]/.test(word.before) || (word.bits & KIND.and) !== 0) joint = at;
    if (!word.first) continue;
    if (read.ends[word.sentence - 1] === '?') return -1;
    joint = at;
  }
  return joint;
}

/**
 * "… and uploaded before noon", "… et l'inscrire": what follows the "and" goes on with the object before it. A participle has its own
 * in front of it, a verb on either side, in its clause; who does it is no object.
 */
function hasOwnObject(words: readonly Word[], joint: number, act: Act): boolean {
  const here = words[act.at] as Word;
  const before = words[act.at - 1];
  if (before !== undefined && before.folded === 'l') return false;
  let to = words.length;
  if (act.kind === 'done') to = act.at;
  for (let at = joint; at < to; at += 1) {
    const word = words[at] as Word;
    if (at !== act.at && word.sentence === here.sentence && isContent(word) && (word.bits & KIND.party) === 0) {
      return true;
    }
    if (at > act.at && word.clause !== here.clause) return false;
  }
  return act.choice;
}

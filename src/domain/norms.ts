/**
 * Hints when a meeting leaves its ritual's charter: never a refusal, at most a question to the person (surfaces §1).
 *
 * | Hint                      | When                                                                | Source of the default         |
 * | ------------------------- | ------------------------------------------------------------------- | ----------------------------- |
 * | `too-long`                | longer than the charter's longest                                   | coordination 3 h, S:158-176   |
 * | `too-many-people`         | more people than the charter's most                                 | coordination 10, S:158-176    |
 * | `too-short`               | shorter than the charter's shortest, in days                        | seminar a day, S:178          |
 * | `client-at-internal`      | somebody of a client company is invited to an internal ritual       | S:156                         |
 * | `nobody-of-the-client`    | nobody of a client company is invited to an external one            | S:221                         |
 * | `review-by-another-name`  | a review whose title is neither a review's nor the charter's name   | S:275                         |
 * | `called-a-review`         | "Review" in the title of any other ritual                           | S:275                         |
 *
 * A preparation names the review that it prepares, rightly: `called-a-review` is not said of it. A day is seven hours on, because
 * the survey's two half-days with lunch between them are shorter than eight.
 */
import type { CharterEntry } from './charter.ts';
import { findCues, type TextWord, wordsOf } from './inference/meeting-cues.ts';
import { foldUmlauts } from './objective/fold.ts';
import type { RitualType } from './ritual-type.ts';

export interface MeetingToHint {
  readonly type: RitualType;
  readonly title: string;
  readonly minutes: number;
  readonly allDay: boolean;
  /** The organiser included. */
  readonly people: number;
  readonly clientPeople: number;
}

export type Hint =
  | { readonly hint: 'too-long'; readonly because: { readonly minutes: number; readonly longest: number } }
  | { readonly hint: 'too-short'; readonly because: { readonly minutes: number; readonly shortestDays: number } }
  | { readonly hint: 'too-many-people'; readonly because: { readonly people: number; readonly most: number } }
  | { readonly hint: 'client-at-internal'; readonly because: { readonly clientPeople: number } }
  | { readonly hint: 'nobody-of-the-client'; readonly because: { readonly people: number } }
  | { readonly hint: 'review-by-another-name'; readonly because: { readonly title: string } }
  | { readonly hint: 'called-a-review'; readonly because: { readonly words: string } };

const DAY_MINUTES = 420;
const MINUTES_OF_A_CALENDAR_DAY = 1440;

/** In the order of the table. */
export function hintsFor(meeting: MeetingToHint, charter: CharterEntry): readonly Hint[] {
  return [...hintsOnLength(meeting, charter), ...hintsOnPeople(meeting, charter), ...hintsOnName(meeting, charter)];
}

function* hintsOnLength({ minutes, allDay }: MeetingToHint, charter: CharterEntry): Generator<Hint> {
  const { longestMinutes, shortestDays } = charter;
  if (longestMinutes !== undefined && minutes > longestMinutes) {
    yield { hint: 'too-long', because: { minutes, longest: longestMinutes } };
  }
  if (shortestDays === undefined || allDay) return;
  // Days after the first one are whole days of the calendar.
  const shortest = (shortestDays - 1) * MINUTES_OF_A_CALENDAR_DAY + DAY_MINUTES;
  if (minutes < shortest) yield { hint: 'too-short', because: { minutes, shortestDays } };
}

function* hintsOnPeople({ people, clientPeople }: MeetingToHint, charter: CharterEntry): Generator<Hint> {
  const { mostPeople, where } = charter;
  if (mostPeople !== undefined && people > mostPeople) {
    yield { hint: 'too-many-people', because: { people, most: mostPeople } };
  }
  if (where === 'internal' && clientPeople > 0) yield { hint: 'client-at-internal', because: { clientPeople } };
  if (where === 'external' && clientPeople === 0) yield { hint: 'nobody-of-the-client', because: { people } };
}

/** The word itself, in the languages that have it; never "preview". */
const REVIEW_WORDS: ReadonlySet<string> = new Set(
  ['review', 'reviews', 'revue', 'revues', 'qbr', 'qbrs', 'ebr', 'ebrs'].map(foldUmlauts),
);
/** After these "revision" is Spanish for it; elsewhere it is a change of prices, a recapitulation, an audit. */
const AFTER_REVISION: ReadonlySet<string> = new Set(['de', 'del', 'con', 'anual', 'trimestral', 'semestral']);

function reviewWords(words: readonly TextWord[]): readonly TextWord[] {
  return words.filter(({ folded, written }, at) => {
    if (REVIEW_WORDS.has(folded)) return true;
    if (folded !== 'revision' || /^r\u00e9/i.test(written)) return false;
    return /\u00f3/i.test(written) || AFTER_REVISION.has(words[at + 1]?.folded ?? '');
  });
}

function* hintsOnName({ type, title }: MeetingToHint, charter: CharterEntry): Generator<Hint> {
  const words = wordsOf(title);
  const called = reviewWords(words);
  if (type === 'account-review') {
    const named = called.length > 0 || isNamed(words, charter.name) || isReviewName(words);
    if (!named && words.length > 0) yield { hint: 'review-by-another-name', because: { title } };
    return;
  }
  const prepares = findCues(words).some(({ cue }) => cue === 'preparation');
  const first = called[0];
  if (first !== undefined && !prepares && !isNamed(words, charter.name)) {
    yield { hint: 'called-a-review', because: { words: first.written } };
  }
}

/** Names that stand for a review in every language's invitations: steering committee, Jahresgespräch, bilan annuel. */
function isReviewName(words: readonly TextWord[]): boolean {
  return findCues(words).some(({ cue }) => cue === 'account-review');
}

/** The charter's own name stands in the title, word for word. */
function isNamed(words: readonly TextWord[], name: string | undefined): boolean {
  if (name === undefined) return false;
  const wanted = wordsOf(name).map(({ folded }) => folded);
  const there = words.map(({ folded }) => folded);
  return wanted.length > 0 && ` ${there.join(' ')} `.includes(` ${wanted.join(' ')} `);
}

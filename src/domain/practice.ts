/**
 * How our practice stands to our charter and to the 2014 survey, attribute by attribute. Observed figures come from the register;
 * the charter's are its own; the survey's stand beside them with their interval (survey.ts), or not at all where it is silent.
 *
 * | Attribute      | Observed                                                        | Within the charter when                    |
 * | -------------- | --------------------------------------------------------------- | ------------------------------------------ |
 * | `duration`     | minutes; a whole day counts, but has no minutes for the median  | neither longer than longest, nor shorter   |
 * |                |                                                                 | than shortest                              |
 * | `participants` | people of both sides, where counted                             | not more than most                         |
 * | `frequency`    | days with one held in the last 365, for each account there is   | in the range, that of the account's tier   |
 * | `place`        | whether somebody of a client company was there, where counted   | external: somebody; internal: nobody       |
 * | `name`         | the title, where there is one                                   | no hint on the name (norms.ts)             |
 */
import type { Account, AccountKey } from './account.ts';
import { addDays, type CalendarDay, millisecondsOf } from './calendar-day.ts';
import { type CharterEntry, rangeFor, type YearlyRange } from './charter.ts';
import { type Hint, hintsFor } from './norms.ts';
import type { Ritual } from './ritual.ts';
import type { RitualType } from './ritual-type.ts';
import { intervalOf, type SurveyAttribute, type SurveyFinding, surveyOn } from './survey.ts';
import { type Interval, type Share, shareOf } from './wilson-interval.ts';

export type PracticeAttribute = Extract<SurveyAttribute, 'duration' | 'participants' | 'frequency' | 'place' | 'name'>;

export interface Practice {
  readonly attribute: PracticeAttribute;
  /** How many rituals (frequency: accounts) it is known of. */
  readonly observed: number;
  /** The middle of what was observed, in the attribute's unit; undefined where nothing is counted, or it is no number. */
  readonly median: number | undefined;
  /** How many of those observed are within the charter; undefined where the charter is silent or nothing was observed. */
  readonly withinCharter: Share | undefined;
  readonly survey: readonly { readonly finding: SurveyFinding; readonly interval: Interval | undefined }[];
}

/** Of one account (or the programme) that is to have the ritual: days with one held in the last year, none is 0. */
export interface HeldInYear {
  readonly held: number;
  /** The charter's for its tier. */
  readonly range: YearlyRange;
}

const HINTS: { readonly [attribute in PracticeAttribute]: readonly Hint['hint'][] } = {
  duration: ['too-long', 'too-short'],
  participants: ['too-many-people'],
  frequency: [],
  place: ['client-at-internal', 'nobody-of-the-client'],
  name: ['review-by-another-name', 'called-a-review'],
};

/** `rituals`: held ones of this type, made under this charter. In the order of the table. */
export function practiceOf(
  type: RitualType,
  rituals: readonly Ritual[],
  heldInYear: readonly HeldInYear[],
  charter: CharterEntry,
): readonly Practice[] {
  const counted = rituals.filter(({ attendance }) => attendance !== undefined);
  const titled = rituals.filter(({ subject }) => subject.trim() !== '');
  const minutes = rituals.filter(({ allDay }) => !allDay).map(minutesOf);
  const hasLimit = charter.longestMinutes !== undefined || charter.shortestDays !== undefined;
  const practice = (
    attribute: PracticeAttribute,
    observed: number,
    figures: readonly number[],
    within: Share | undefined,
  ): Practice => ({
    attribute,
    observed,
    median: medianOf(figures),
    withinCharter: within,
    survey: surveyOn(type, attribute).map((finding) => ({ finding, interval: intervalOf(finding) })),
  });
  const without = (attribute: PracticeAttribute, some: readonly Ritual[]): Share | undefined =>
    shareOf(some.filter((one) => !isHinted(one, attribute, charter)).length, some.length);
  const inRange = heldInYear.filter(({ held, range }) => held >= range.min && held <= range.max).length;
  return [
    practice('duration', rituals.length, minutes, hasLimit ? without('duration', rituals) : undefined),
    practice(
      'participants',
      counted.length,
      counted.map(peopleOf),
      charter.mostPeople === undefined ? undefined : without('participants', counted),
    ),
    practice(
      'frequency',
      heldInYear.length,
      heldInYear.map(({ held }) => held),
      shareOf(inRange, heldInYear.length),
    ),
    practice('place', counted.length, [], without('place', counted)),
    practice('name', titled.length, [], without('name', titled)),
  ];
}

function isHinted(ritual: Ritual, attribute: PracticeAttribute, charter: CharterEntry): boolean {
  const meeting = {
    type: ritual.type,
    title: ritual.subject,
    minutes: minutesOf(ritual),
    allDay: ritual.allDay,
    people: peopleOf(ritual),
    clientPeople: ritual.attendance?.client ?? 0,
  };
  return hintsFor(meeting, charter).some(({ hint }) => HINTS[attribute].includes(hint));
}

function minutesOf({ start, end }: Ritual): number {
  return Math.max(0, millisecondsOf(end) - millisecondsOf(start)) / 60_000;
}

function peopleOf({ attendance }: Ritual): number {
  return attendance === undefined ? 0 : attendance.internal + attendance.client;
}

/** The lower of the two in the middle, so that it is a figure that was observed. */
function medianOf(figures: readonly number[]): number | undefined {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** Over (asOf − 365, asOf], as the board counts a year; two on one day are one. `accounts`: those that are to have the type. */
export function heldInYearOf(
  accounts: readonly Pick<Account, 'key' | 'tier'>[],
  held: readonly { readonly account: AccountKey; readonly day: CalendarDay }[],
  charter: CharterEntry,
  asOf: CalendarDay,
): readonly HeldInYear[] {
  const before = addDays(asOf, -365);
  const days = new Map<AccountKey, Set<CalendarDay>>();
  for (const { account, day } of held) {
    if (day <= before || day > asOf) continue;
    const own = days.get(account) ?? new Set();
    days.set(account, own.add(day));
  }
  return accounts.map(({ key, tier }) => ({ held: days.get(key)?.size ?? 0, range: rangeFor(charter, tier) }));
}

/**
 * How our practice stands to our charter and to the 2014 survey, attribute by attribute. Observed figures come from the register;
 * the charter's are its own; the survey's stand beside them with their interval (survey.ts), or not at all where it is silent.
 *
 * | Attribute      | Observed                                                     | Within the charter when                      |
 * | -------------- | ------------------------------------------------------------ | -------------------------------------------- |
 * | `duration`     | minutes of each ritual that is no whole day                  | not longer than longest, not shorter than    |
 * |                |                                                              | shortest                                     |
 * | `participants` | people of both sides, where counted                          | not more than most                           |
 * | `frequency`    | days with one held in the last 365, for each account there is| in the range                                 |
 * | `place`        | whether somebody of a client company was there, where counted| external: somebody; internal: nobody         |
 * | `name`         | the title                                                    | no hint on the name (norms.ts)               |
 */
import type { CalendarDay } from './calendar-day.ts';
import type { CharterEntry } from './charter.ts';
import { type Hint, hintsFor } from './norms.ts';
import type { Ritual } from './ritual.ts';
import type { RitualType } from './ritual-type.ts';
import { intervalOf, type SurveyAttribute, type SurveyFinding, surveyOn } from './survey.ts';
import { type Interval, type Share, shareOf } from './wilson-interval.ts';

export type PracticeAttribute = Extract<SurveyAttribute, 'duration' | 'participants' | 'frequency' | 'place' | 'name'>;

export interface Practice {
  readonly attribute: PracticeAttribute;
  /** The middle of what was observed, in the attribute's unit; undefined where nothing is counted, or it is no number. */
  readonly median: number | undefined;
  /** How many of those observed are within the charter; undefined where the charter is silent or nothing was observed. */
  readonly withinCharter: Share | undefined;
  readonly survey: readonly { readonly finding: SurveyFinding; readonly interval: Interval | undefined }[];
}

/** Days with a ritual held in the last year, for each account (or the programme) that is to have them; none is 0. */
export type HeldInYear = readonly number[];

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
  heldInYear: HeldInYear,
  charter: CharterEntry,
): readonly Practice[] {
  const timed = rituals.filter(({ allDay }) => !allDay);
  const counted = rituals.filter(({ attendance }) => attendance !== undefined);
  const hasLimit = charter.longestMinutes !== undefined || charter.shortestDays !== undefined;
  const { min, max } = charter.range;
  const practice = (attribute: PracticeAttribute, figures: readonly number[], within: Share | undefined): Practice => ({
    attribute,
    median: medianOf(figures),
    withinCharter: within,
    survey: surveyOn(type, attribute).map((finding) => ({ finding, interval: intervalOf(finding) })),
  });
  const without = (attribute: PracticeAttribute, some: readonly Ritual[]): Share | undefined =>
    shareOf(some.filter((one) => !isHinted(one, attribute, charter)).length, some.length);
  return [
    practice('duration', timed.map(minutesOf), hasLimit ? without('duration', timed) : undefined),
    practice(
      'participants',
      counted.map(peopleOf),
      charter.mostPeople === undefined ? undefined : without('participants', counted),
    ),
    practice(
      'frequency',
      heldInYear,
      shareOf(heldInYear.filter((held) => held >= min && held <= max).length, heldInYear.length),
    ),
    practice('place', [], without('place', counted)),
    practice('name', [], without('name', rituals)),
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
  return Math.max(0, Date.parse(end) - Date.parse(start)) / 60_000;
}

function peopleOf({ attendance }: Ritual): number {
  return attendance === undefined ? 0 : attendance.internal + attendance.client;
}

/** The lower of the two in the middle, so that it is a figure that was observed. */
function medianOf(figures: readonly number[]): number | undefined {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** Days with one held in (day − 365, day], for each account that is to have the type. */
export function heldInYearOf(
  accounts: readonly string[],
  held: readonly { readonly account: string; readonly day: CalendarDay }[],
  from: CalendarDay,
  to: CalendarDay,
): HeldInYear {
  return accounts.map((account) => {
    const days = held.filter((one) => one.account === account && one.day > from && one.day <= to);
    return new Set(days.map(({ day }) => day)).size;
  });
}

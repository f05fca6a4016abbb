/** The programme's own rituals: monthly commercial meetings, the yearly seminar, the customer advisory board. */
import type { DirectoryUser } from '../graph/store/directory.ts';
import { languageOf, type SeedAccount } from './company.ts';
import { PLACES, TITLES, type RitualCode } from './data/invitations.ts';
import { planAnswer } from './plan-answers.ts';
import { DAYS_AHEAD, DAYS_BACK } from './plan-days.ts';
import { objectiveFor, type Planning } from './plan-rituals.ts';
import type { PlannedRitual } from './planned-ritual.ts';
import { mintRefCode } from './ref-code.ts';
import { addDays, daysBetween, weekday, workDayFrom } from './seed-days.ts';

/** Last and next commercial meeting, in days from today; 10 to 12 a year leave 30 to 36 days between two. */
const MEETING = { last: -12, next: 20, gap: 34 };
/** A year and 15 days apart at most: on cadence, the next one is in the calendar. */
const SEMINAR = { last: -302, next: 49 };
/** Longer ago than a year: overdue, and planned. */
const BOARD = { last: -401, next: 24 };

export function planProgrammeRituals(planning: Planning): PlannedRitual[] {
  const { company, today } = planning;
  const kams = company.members.filter(({ jobTitle }) => jobTitle === 'Key Account Manager');
  const people = (...handles: string[]) => handles.map((handle) => company.member(handle));
  const rituals: PlannedRitual[] = [];

  const meetingDays: number[] = [];
  for (let back = MEETING.last; back >= -DAYS_BACK; back -= MEETING.gap) meetingDays.unshift(back);
  for (let ahead = MEETING.next; ahead <= DAYS_AHEAD - 4; ahead += MEETING.gap) meetingDays.push(ahead);
  for (const offset of meetingDays) {
    // The general manager or the marketing director, interchangeably, in half of them (S:214).
    const guests = planning.chance.happens(0.5) ? [planning.chance.pick(people('bernard', 'julien'))] : [];
    const invited = [...kams, ...people('mila'), ...guests];
    rituals.push(plan(planning, 'KACM', 'hugo', workDayFrom(addDays(today, offset)), { minutes: 120, invited }));
  }
  for (const offset of [SEMINAR.last - 365, SEMINAR.last, SEMINAR.next]) {
    // Two days in the middle of a week.
    let day = addDays(today, offset);
    while (weekday(day) !== 2) day = addDays(day, 1);
    const invited = [...kams, ...people('hugo', 'katharina', 'julien', 'bernard')];
    rituals.push(plan(planning, 'KACS', 'isabelle', day, { days: 2, invited }));
  }
  for (const offset of [BOARD.last, BOARD.next]) {
    const accounts = company.accounts.filter(({ tier, scope }) => tier === 'A' && scope === 'global').slice(0, 6);
    const invited = people('isabelle', 'ingrid', 'bernard', ...accounts.map(({ kam }) => kam));
    rituals.push(
      plan(planning, 'CAB', 'hugo', workDayFrom(addDays(today, offset)), {
        minutes: 240,
        invited: [...new Set(invited)],
        accounts,
      }),
    );
  }
  return rituals;
}

function plan(
  planning: Planning,
  code: RitualCode,
  organiserHandle: string,
  day: string,
  what: {
    readonly minutes?: number;
    readonly days?: number;
    readonly invited: readonly DirectoryUser[];
    readonly accounts?: readonly SeedAccount[];
  },
): PlannedRitual {
  const { company, today, chance, diary } = planning;
  const organiser = company.member(organiserHandle);
  const language = languageOf(organiser);
  const { minutes = 0, days = 0, invited, accounts = [] } = what;
  const isPast = day < today;
  const words = objectiveFor(code, language, '', chance);
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
  // Claire keeps one check open: the latest commercial meeting.
  const isLatest = code === 'KACM' && isPast && daysBetween(day, today) < MEETING.gap - 5;
  return {
    ref: mintRefCode(chance),
    code,
    accounts,
    organiser,
    day,
    startMinute: days > 0 ? 0 : diary.book(organiser.handle, day, minutes, 9 * 60 + 30),
    minutes,
    days,
    language,
    subject: chance.pick(TITLES[code][language]).replaceAll('{month}', month),
    place: days > 0 ? 'Hotel Lakeside' : chance.pick(PLACES[language]),
    ...words,
    internalObjective: '',
    serves: false,
    colleagues: invited,
    clients: accounts.flatMap(({ contacts }) => contacts.slice(0, 1)),
    fate: isPast ? 'held' : 'planned',
    answers: isPast
      ? invited
          .filter(({ handle }) => !(isLatest && handle === 'claire') && (handle === 'claire' || chance.happens(0.6)))
          .map((person) => planAnswer(person, code, words.focus, words.clarity, chance))
      : [],
  };
}

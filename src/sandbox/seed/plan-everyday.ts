/** What fills calendars besides rituals: untagged account meetings, lunches, one-to-ones, private things, standing appointments. */
import type { DirectoryUser } from '../graph/store/directory.ts';
import type { EmailAddress, EventDraft } from '../graph/store/exchange.ts';
import { languageOf, toEmail, type SeedAccount } from './company.ts';
import { EVERYDAY, SERIES, type Everyday, type Series } from './data/everyday.ts';
import { BODIES, PLACES, TITLES } from './data/invitations.ts';
import { paragraphs } from './invitation-body.ts';
import { DAYS_AHEAD, DAYS_BACK } from './plan-days.ts';
import type { Planning } from './plan-rituals.ts';
import { addDays, wallTime, weekday, workDayFrom } from './seed-days.ts';
import { TOUR_ACCOUNT } from './tour.ts';

export interface CalendarEntry {
  readonly mailbox: string;
  readonly draft: EventDraft;
  readonly at: Date;
}

/** Untagged meetings that look like rituals, per key account manager, over the whole time. */
const UNTAGGED_EACH = 18;
/** Everyday things per week: a key account manager's calendar, anybody else's. */
const WEEKLY_RATE = { kam: 2, other: 0.5 };

/** When somebody wrote the invitation: some days before, never after yesterday. */
export function invitedAt(day: string, today: string, leadDays: number): Date {
  const wanted = addDays(day, -leadDays);
  const latest = addDays(today, -1);
  return new Date(`${wanted < latest ? wanted : latest}T08:00:00Z`);
}

export function planUntagged(planning: Planning): CalendarEntry[] {
  const { company, chance, today } = planning;
  const kams = company.members.filter(({ jobTitle }) => jobTitle === 'Key Account Manager');
  return kams.flatMap((kam) =>
    Array.from({ length: UNTAGGED_EACH }, (_, index) => {
      // Two of them lie ahead, five in the last three months, where "To tag" begins.
      const offset =
        index < 2 ? chance.between(8, 60) : index < 7 ? -chance.between(3, 90) : -chance.between(91, DAYS_BACK);
      const own = company.accounts.filter((account) => account.kam === kam.handle);
      // Nothing untagged with the tour's account, ahead or recent: the walk books the first thing there is.
      const account = chance.pick(offset > -91 ? own.filter(({ key }) => key !== TOUR_ACCOUNT) : own);
      return untagged(planning, kam, account, workDayFrom(addDays(today, offset)));
    }),
  );
}

function untagged(planning: Planning, kam: DirectoryUser, account: SeedAccount, day: string): CalendarEntry {
  const { company, chance, diary, today } = planning;
  const code = chance.happens(0.55) ? 'KAR' : 'KAMM';
  const language = languageOf(kam);
  const minutes = chance.pick([60, 90, 120]);
  const colleagues = chance.sample(['ines', 'tomas', 'paula', 'nadia', 'elke', 'yusuf', 'lara'], chance.between(1, 3));
  const invited = [
    ...colleagues.map((handle) => toEmail(company.member(handle))),
    ...(code === 'KAR' ? account.contacts.slice(0, chance.between(1, 3)) : []),
  ];
  const body = BODIES[code === 'KAR' ? 'client' : 'internal'][language];
  return timed(kam, day, diary.book(kam.handle, day, minutes), minutes, invitedAt(day, today, chance.between(5, 25)), {
    subject: chance.pick(TITLES[code][language]).replaceAll('{account}', account.name),
    body: { contentType: 'html', content: paragraphs(body.map((line) => line.replaceAll('{account}', account.name))) },
    location: chance.pick(PLACES[language]),
    attendees: invited.map((emailAddress) => ({ emailAddress, response: 'accepted' as const })),
  });
}

export function planEveryday(planning: Planning): CalendarEntry[] {
  const { company, chance, today } = planning;
  const people = company.members.filter(
    ({ jobTitle, persona }) => jobTitle === 'Key Account Manager' || persona !== undefined,
  );
  return people.flatMap((person) => {
    const rate = person.jobTitle === 'Key Account Manager' ? WEEKLY_RATE.kam : WEEKLY_RATE.other;
    const count = Math.round((rate * (DAYS_BACK + DAYS_AHEAD)) / 7);
    return Array.from({ length: count }, () => {
      const day = workDayFrom(addDays(today, chance.between(-DAYS_BACK, DAYS_AHEAD - 4)));
      return everyday(planning, person, day);
    });
  });
}

function everyday(planning: Planning, person: DirectoryUser, day: string): CalendarEntry {
  const { company, chance, diary, today } = planning;
  const own = company.accounts.filter(
    // Ahead, the tour's account has no meeting but tagged ones.
    ({ kam, key }) => kam === person.handle && !(key === TOUR_ACCOUNT && day >= today),
  );
  const account = own.length > 0 ? chance.pick(own) : undefined;
  const kinds = EVERYDAY[languageOf(person)].filter(
    ({ with: whom, allDay, subject }) =>
      // A day off in the coming weeks would stand in the way of the walk.
      !(allDay === true && day >= today && person.persona !== undefined) &&
      (account !== undefined || (whom !== 'client' && !subject.includes('{account}'))),
  );
  const kind = chance.pick(kinds);
  const others = othersOf(planning, kind, person, account);
  const names = others.map(({ name }) => name.split(' ')[0] ?? name);
  const subject = kind.subject
    .replaceAll('{person}', names[0] ?? '')
    .replaceAll('{account}', account?.name ?? '')
    .trim();
  const what = {
    subject,
    sensitivity: kind.sensitivity ?? ('normal' as const),
    attendees: others.map((emailAddress) => ({ emailAddress, response: 'accepted' as const })),
  };
  const at = invitedAt(day, today, chance.between(1, 20));
  if (kind.allDay === true) return allDay(person, day, chance.between(1, 5), at, { ...what, showAs: 'oof' });
  const start = diary.book(person.handle, day, kind.minutes, kind.hour === undefined ? undefined : kind.hour * 60);
  return timed(person, day, start, kind.minutes, at, what);
}

function othersOf(
  { company, chance }: Planning,
  kind: Everyday,
  person: DirectoryUser,
  account: SeedAccount | undefined,
): EmailAddress[] {
  const anybody = company.members.filter(({ handle, persona }) => handle !== person.handle && persona === undefined);
  switch (kind.with) {
    case 'nobody':
      return [];
    case 'colleague':
      return chance.sample(anybody, 1).map(toEmail);
    case 'team':
      return chance.sample(anybody, 2).map(toEmail);
    case 'manager': {
      const managers = ['hugo', 'isabelle', 'katharina'].filter((handle) => handle !== person.handle);
      return [toEmail(company.member(chance.pick(managers)))];
    }
    case 'client':
      return account === undefined ? [] : chance.sample(account.contacts, 1);
  }
}

/** The standing appointments: one occurrence of each is cancelled; which one is moved afterwards is told by `moved`. */
export function planStanding({
  company,
  today,
  chance,
  diary,
}: Planning): (CalendarEntry & { readonly moved: string })[] {
  return SERIES.map((series) => {
    const days = daysOf(series, today);
    const organiser = company.member(series.organiser);
    for (const day of days)
      for (const handle of [series.organiser, ...series.with])
        diary.block(handle, day, series.startMinute, series.startMinute + series.minutes);
    const past = days.filter((day) => day < today);
    const ahead = days.filter((day) => day > addDays(today, 2));
    const first = days[0] ?? today;
    const entry = timed(organiser, first, series.startMinute, series.minutes, invitedAt(first, today, 7), {
      subject: series.subject,
      attendees: series.with.map((handle) => ({
        emailAddress: toEmail(company.member(handle)),
        response: 'accepted' as const,
      })),
      recurrence: recurrenceOf(series, first, days.at(-1) ?? first, organiser.timeZone),
      cancelledOccurrences: [chance.pick(past.slice(-10))],
    });
    return { ...entry, moved: ahead[1] ?? first };
  });
}

function daysOf(series: Series, today: string): string[] {
  const days: string[] = [];
  const end = addDays(today, DAYS_AHEAD);
  for (let day = addDays(today, -DAYS_BACK); day <= end; day = addDays(day, 1)) {
    if (weekday(day) !== series.weekday) continue;
    // Monthly ones stand on the first such weekday of the month.
    if (series.rhythm === 'weekly' || Number(day.slice(8)) <= 7) days.push(day);
  }
  return days;
}

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

function recurrenceOf(
  series: Series,
  startDate: string,
  endDate: string,
  zone: string,
): EventDraft['recurrence'] & object {
  return {
    pattern: {
      type: series.rhythm === 'weekly' ? 'weekly' : 'relativeMonthly',
      interval: 1,
      month: 0,
      dayOfMonth: 0,
      daysOfWeek: [WEEKDAYS[series.weekday - 1] ?? 'monday'],
      firstDayOfWeek: 'monday',
      index: 'first',
    },
    range: { type: 'endDate', startDate, endDate, recurrenceTimeZone: zone, numberOfOccurrences: 0 },
  };
}

export function timed(
  organiser: DirectoryUser,
  day: string,
  startMinute: number,
  minutes: number,
  at: Date,
  what: Omit<EventDraft, 'start' | 'end'>,
): CalendarEntry {
  const { timeZone } = organiser;
  return {
    mailbox: organiser.mail,
    at,
    draft: {
      ...what,
      start: { dateTime: wallTime(day, startMinute), timeZone },
      end: { dateTime: wallTime(day, startMinute + minutes), timeZone },
    },
  };
}

export function allDay(
  organiser: DirectoryUser,
  day: string,
  days: number,
  at: Date,
  what: Omit<EventDraft, 'start' | 'end'>,
): CalendarEntry {
  const entry = timed(organiser, day, 0, 0, at, { ...what, isAllDay: true });
  return {
    ...entry,
    draft: { ...entry.draft, end: { ...entry.draft.end, dateTime: wallTime(addDays(day, days), 0) } },
  };
}

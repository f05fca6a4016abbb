import 'fake-indexeddb/auto';
import { createIndexedCalendarMemory } from '../../src/adapters/browser/indexed-calendar-memory.ts';
import { createGraphMyCalendar } from '../../src/adapters/graph/graph-my-calendar.ts';
import { tagPropertyId } from '../../src/adapters/graph/event-tag.ts';
import type { CalendarMeeting } from '../../src/domain/meeting.ts';
import type { EventDraft } from '../../src/sandbox/graph/store/exchange.ts';
import { instant, invitee, NORA, REF } from '../support/builders.ts';
import { InMemoryCalendar } from '../support/in-memory-calendar.ts';
import { type ClaireInOutlook, myCalendarContract, REVIEW_LINE } from './my-calendar.contract.ts';
import { ADDIN_ID, openBench } from './sandbox-bench.ts';

const CLAIRE = 'claire.morel@contoso.example';
const NO_RITUAL = { v: 1, kind: 'no-ritual' } as const;
const RITUAL = { v: 1, kind: 'ritual', ref: REF, hasObjective: true } as const;

function meeting(subject: string, start: string, end: string, change: Partial<CalendarMeeting> = {}): CalendarMeeting {
  return {
    id: `id-${subject}-${start}`,
    uid: `uid-${subject}-${start}`,
    subject,
    start: instant(`2031-${start}:00Z` as never),
    end: instant(`2031-${end}:00Z` as never),
    allDay: false,
    cancelled: false,
    isOrganiser: true,
    organiser: invitee(CLAIRE, 'Claire Morel'),
    invitees: [],
    bodyPreview: '',
    ...change,
  };
}

function weekly(start: string, end: string, original: string): CalendarMeeting {
  const originalStart = instant(`2031-${original}:00Z` as never);
  return meeting('weekly', start, end, { tag: NO_RITUAL, occurrence: { masterId: 'id-master', originalStart } });
}

myCalendarContract('the calendar in memory', async () => {
  const dentist = meeting('dentist', '03-28T09:00', '03-28T10:00');
  const claire = new InMemoryCalendar([
    meeting('before', '03-23T20:00', '03-24T00:00'),
    meeting('night call', '03-23T22:00', '03-24T00:30'),
    weekly('03-17T08:00', '03-17T09:00', '03-17T08:00'),
    weekly('03-24T08:00', '03-24T09:00', '03-24T08:00'),
    weekly('03-31T07:00', '03-31T08:00', '03-31T07:00'),
    weekly('04-08T08:00', '04-08T09:00', '04-07T07:00'),
    meeting('review', '03-27T09:00', '03-27T10:30', {
      invitees: [NORA, invitee('ines.carvalho@contoso.example', 'Inès Carvalho')],
      bodyPreview: `${REVIEW_LINE}\nDear Nora`,
      tag: RITUAL,
    }),
    dentist,
    meeting('seminar', '04-02T00:00', '04-04T00:00', { allDay: true }),
  ]);
  const find = (subject: string) => {
    const found = claire.meetings.find((one) => one.subject === subject);
    if (found === undefined) throw new Error(`no meeting ${subject}`);
    return found;
  };
  const change = (subject: string, changed: (one: CalendarMeeting) => CalendarMeeting) => {
    claire.meetings = claire.meetings.map((one) => (one.subject === subject ? changed(one) : one));
  };
  const at = (text: string) => instant(`2031-${text}:00Z` as never);
  const series = () => claire.meetings.filter(({ occurrence }) => occurrence?.masterId === 'id-master');
  const outlook: ClaireInOutlook = {
    enter: (subject, start, end) => void claire.meetings.push(meeting(subject, start, end)),
    move: (subject, start, end) => change(subject, (one) => ({ ...one, start: at(start), end: at(end) })),
    setPrivate: (subject, isPrivate) => void claire.hidden[isPrivate ? 'add' : 'delete'](find(subject).id),
    cancel: (subject) => void (claire.meetings = claire.meetings.filter((one) => one.subject !== subject)),
    cancelOccurrence: (originalStart) => {
      claire.meetings = claire.meetings.filter((one) => one.occurrence?.originalStart !== at(originalStart));
    },
    renameSeries: (subject) => change(String(series()[0]?.subject), (one) => ({ ...one, subject })),
    setSeriesPrivate: (isPrivate) => series().forEach(({ id }) => claire.hidden[isPrivate ? 'add' : 'delete'](id)),
    removeTag: (subject) => change(subject, ({ tag: _, ...one }) => one),
  };
  claire.masters.set('id-master', meeting('weekly', '03-17T08:00', '03-17T09:00', { id: 'id-master' }));
  claire.hidden.add(dentist.id);
  return { claire, outlook, ids: { dentist: dentist.id, weeklyMaster: 'id-master' }, close: async () => undefined };
});

function draft(subject: string, start: string, end: string, change: Partial<EventDraft> = {}): EventDraft {
  const time = (text: string) => ({ dateTime: `2031-${text}:00.0000000`, timeZone: 'Romance Standard Time' });
  return { subject, start: time(start), end: time(end), ...change };
}

const WEEKLY: NonNullable<EventDraft['recurrence']> = {
  pattern: {
    type: 'weekly',
    interval: 1,
    month: 0,
    dayOfMonth: 0,
    daysOfWeek: ['monday'],
    firstDayOfWeek: 'monday',
    index: 'first',
  },
  range: {
    type: 'endDate',
    startDate: '2031-03-17',
    endDate: '2031-04-07',
    recurrenceTimeZone: 'Romance Standard Time',
    numberOfOccurrences: 0,
  },
};

async function openSandboxCalendar({ omitsExtendedProperties = false, remembers = false } = {}) {
  const bench = await openBench();
  const { exchange, switches } = bench.sandbox;
  switches.set({ calendarViewOmitsExtendedProperties: omitsExtendedProperties });
  const tagged = (tag: object) => ({
    extendedProperties: [{ id: tagPropertyId(ADDIN_ID), value: JSON.stringify({ ritual: JSON.stringify(tag) }) }],
  });
  const enter = (entry: EventDraft) => exchange.createEvent(CLAIRE, entry);
  enter(draft('before', '03-23T21:00', '03-24T01:00'));
  enter(draft('night call', '03-23T23:00', '03-24T01:30'));
  enter(
    draft('review', '03-27T10:00', '03-27T11:30', {
      ...tagged(RITUAL),
      body: { contentType: 'html', content: `<p>${REVIEW_LINE}</p><p>Dear Nora</p>` },
      attendees: [
        { type: 'optional', emailAddress: { address: 'ines.carvalho@contoso.example', name: 'Inès Carvalho' } },
        { type: 'required', emailAddress: { address: 'Nora.Weiss@northwind.example', name: 'Nora Weiss' } },
      ],
    }),
  );
  const dentist = enter(draft('dentist', '03-28T10:00', '03-28T11:00', { sensitivity: 'private' }));
  enter(draft('seminar', '04-02T00:00', '04-04T00:00', { isAllDay: true }));
  const master = enter(draft('weekly', '03-17T09:00', '03-17T10:00', { recurrence: WEEKLY, ...tagged(NO_RITUAL) }));
  const [last] = exchange.instances(
    CLAIRE,
    master.id,
    new Date('2031-04-06T00:00:00Z'),
    new Date('2031-04-09T00:00:00Z'),
  );
  if (last === undefined) throw new Error('the series has no occurrence on 7 April');
  const moved = draft('weekly', '04-08T10:00', '04-08T11:00');
  exchange.updateEvent(CLAIRE, last.id, { start: moved.start, end: moved.end });
  const { graph } = bench.seat('claire');
  const memory = createIndexedCalendarMemory({ owner: async () => 'oid-claire', database: 'contract' });
  const utc = (text: string) => ({ dateTime: `2031-${text}:00.0000000`, timeZone: 'UTC' });
  const find = (subject: string) => {
    const found = exchange.events(CLAIRE).find((one) => one.subject === subject && !one.isCancelled);
    if (found === undefined) throw new Error(`no event ${subject}`);
    return found.id;
  };
  const sensitivity = (isPrivate: boolean) => (isPrivate ? 'private' : 'normal');
  const outlook: ClaireInOutlook = {
    enter: (subject, start, end) => void enter({ subject, start: utc(start), end: utc(end) }),
    move: (subject, start, end) =>
      void exchange.updateEvent(CLAIRE, find(subject), { start: utc(start), end: utc(end) }),
    setPrivate: (subject, isPrivate) =>
      void exchange.updateEvent(CLAIRE, find(subject), { sensitivity: sensitivity(isPrivate) }),
    cancel: (subject) => exchange.deleteEvent(CLAIRE, find(subject)),
    cancelOccurrence: (originalStart) => {
      const start = new Date(`2031-${originalStart}:00Z`);
      const [only] = exchange.instances(CLAIRE, master.id, start, new Date(start.getTime() + 60_000));
      exchange.deleteEvent(CLAIRE, String(only?.id));
    },
    renameSeries: (subject) => void exchange.updateEvent(CLAIRE, master.id, { subject }),
    setSeriesPrivate: (isPrivate) =>
      void exchange.updateEvent(CLAIRE, master.id, { sensitivity: sensitivity(isPrivate) }),
    removeTag: (subject) =>
      void exchange.updateEvent(CLAIRE, find(subject), {
        extendedProperties: [{ id: tagPropertyId(ADDIN_ID), value: '{}' }],
      }),
  };
  return {
    claire: createGraphMyCalendar({
      graph,
      outlookAddinId: ADDIN_ID,
      ...(remembers ? { memory, worthRememberingDays: 0 } : {}),
    }),
    outlook,
    ids: { dentist: dentist.immutableId, weeklyMaster: master.immutableId },
    close: () => bench.close(),
  };
}

myCalendarContract('the calendar over Microsoft Graph', () => openSandboxCalendar());

myCalendarContract('the calendar over a Graph whose calendarView leaves extended properties out', () =>
  openSandboxCalendar({ omitsExtendedProperties: true }),
);

myCalendarContract('the calendar over Microsoft Graph, remembered and refreshed by what changed', () =>
  openSandboxCalendar({ remembers: true }),
);

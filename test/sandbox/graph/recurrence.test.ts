import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Recurrence } from '../../../src/sandbox/graph/store/exchange.ts';
import {
  completeRecurrence,
  occurrenceDays,
  type PartialRecurrence,
} from '../../../src/sandbox/graph/store/recurrence.ts';
import { CLAIRE, localGraph } from './local-graph.ts';

const FAR = Date.UTC(2040, 0, 1);

function days(given: PartialRecurrence, startDay: string, count: number): string {
  const recurrence = completeRecurrence(given, startDay, 'UTC');
  const found: string[] = [];
  for (const day of occurrenceDays(recurrence, FAR)) {
    found.push(new Date(day).toISOString().slice(0, 10));
    if (found.length === count) break;
  }
  return found.join(' ');
}

describe('the days of a pattern', () => {
  it.each<[string, Partial<Recurrence['pattern']>, string, string]>([
    ['every third day', { type: 'daily', interval: 3 }, '2026-11-23', '2026-11-23 2026-11-26 2026-11-29'],
    // Monday 23 November 2026
    [
      'Tuesdays and Thursdays',
      { type: 'weekly', interval: 1, daysOfWeek: ['tuesday', 'thursday'] },
      '2026-11-23',
      '2026-11-24 2026-11-26 2026-12-01',
    ],
    [
      'every other Sunday and Monday, weeks from Sunday',
      { type: 'weekly', interval: 2, daysOfWeek: ['sunday', 'monday'], firstDayOfWeek: 'sunday' },
      '2026-11-23',
      '2026-11-23 2026-12-06 2026-12-07',
    ],
    [
      'every other Sunday and Monday, weeks from Monday',
      { type: 'weekly', interval: 2, daysOfWeek: ['sunday', 'monday'], firstDayOfWeek: 'monday' },
      '2026-11-23',
      '2026-11-23 2026-11-29 2026-12-07',
    ],
    [
      'the 31st, or the last day of a shorter month',
      { type: 'absoluteMonthly', interval: 1, dayOfMonth: 31 },
      '2027-01-31',
      '2027-01-31 2027-02-28 2027-03-31',
    ],
    [
      'the 15th of every third month',
      { type: 'absoluteMonthly', interval: 3, dayOfMonth: 15 },
      '2026-11-23',
      '2027-02-15 2027-05-15 2027-08-15',
    ],
    [
      'the second Tuesday',
      { type: 'relativeMonthly', interval: 1, daysOfWeek: ['tuesday'], index: 'second' },
      '2026-11-01',
      '2026-11-10 2026-12-08 2027-01-12',
    ],
    [
      'the last weekday',
      {
        type: 'relativeMonthly',
        interval: 1,
        daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
        index: 'last',
      },
      '2026-10-01',
      '2026-10-30 2026-11-30 2026-12-31',
    ],
    [
      'the second of Tuesday and Wednesday',
      { type: 'relativeMonthly', interval: 1, daysOfWeek: ['tuesday', 'wednesday'], index: 'second' },
      '2026-01-01',
      '2026-01-07 2026-02-04 2026-03-04',
    ],
    [
      '29 February, or the 28th',
      { type: 'absoluteYearly', interval: 1, dayOfMonth: 29, month: 2 },
      '2024-02-29',
      '2024-02-29 2025-02-28 2026-02-28',
    ],
    [
      'the fourth Thursday of November',
      { type: 'relativeYearly', interval: 1, daysOfWeek: ['thursday'], index: 'fourth', month: 11 },
      '2024-11-01',
      '2024-11-28 2025-11-27 2026-11-26',
    ],
  ])('%s', (_name, pattern, startDay, expected) => {
    expect(days({ pattern, range: { type: 'noEnd' } }, startDay, 3)).toBe(expected);
  });

  it('ends on the end date, that day included', () => {
    expect(
      days(
        { pattern: { type: 'daily', interval: 1 }, range: { type: 'endDate', endDate: '2026-11-25' } },
        '2026-11-23',
        99,
      ),
    ).toBe('2026-11-23 2026-11-24 2026-11-25');
  });

  it('ends after as many occurrences as it says', () => {
    expect(
      days(
        {
          pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
          range: { type: 'numbered', numberOfOccurrences: 2 },
        },
        '2026-11-23',
        99,
      ),
    ).toBe('2026-11-23 2026-11-30');
  });

  it('agrees with ical.js wherever that needs no BYSETPOS', () => {
    const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
    const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
    const weekday = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(
        fc.constantFrom('daily', 'weekly', 'absoluteMonthly', 'relativeMonthly'),
        fc.integer({ min: 1, max: 5 }),
        fc.uniqueArray(weekday, { minLength: 1, maxLength: 4 }),
        weekday,
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 0, max: 3 }),
        (type, interval, chosen, opening, offset, index) => {
          const startDay = new Date(Date.UTC(2025, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
          const one = chosen[0] ?? 0;
          const patterns = {
            daily: [{ type, interval }, `FREQ=DAILY;INTERVAL=${interval}`],
            weekly: [
              {
                type,
                interval,
                daysOfWeek: chosen.map((day) => names[day] ?? ''),
                firstDayOfWeek: names[opening] ?? '',
              },
              `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${chosen.map((day) => codes[day]).join(',')};WKST=${codes[opening]}`,
            ],
            absoluteMonthly: [
              { type, interval, dayOfMonth: 1 + (offset % 28) },
              `FREQ=MONTHLY;INTERVAL=${interval};BYMONTHDAY=${1 + (offset % 28)}`,
            ],
            relativeMonthly: [
              {
                type,
                interval,
                daysOfWeek: [names[one] ?? ''],
                index: (['first', 'second', 'third', 'fourth'] as const)[index] ?? 'first',
              },
              `FREQ=MONTHLY;INTERVAL=${interval};BYDAY=${index + 1}${codes[one]}`,
            ],
          } as const;
          const [pattern, rule] = patterns[type];
          const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(startDay));
          const theirs = Array.from({ length: 12 }, () => iterator.next()?.toString() ?? '').filter(
            (day) => day >= startDay,
          );
          const ours = days(
            { pattern: pattern as Partial<Recurrence['pattern']>, range: { type: 'noEnd' } },
            startDay,
            theirs.length,
          );
          expect(ours).toBe(theirs.join(' '));
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('a weekly meeting at nine stays at nine across the clock change', () => {
  it.each([
    // Clocks: Paris and London 25 October 2026 and 28 March 2027, New York 1 November 2026 and 14 March 2027.
    ['Romance Standard Time', '2026-10-19', ['07:00', '08:00', '08:00']],
    ['Europe/London', '2026-10-19', ['08:00', '09:00', '09:00']],
    ['Eastern Standard Time', '2026-10-19', ['13:00', '13:00', '14:00']],
    ['America/New_York', '2027-03-08', ['14:00', '13:00', '13:00']],
    ['Europe/Paris', '2027-03-22', ['08:00', '07:00', '07:00']],
    ['UTC', '2027-03-22', ['09:00', '09:00', '09:00']],
  ])('in %s from %s', (timeZone, day, hours) => {
    const { exchange } = localGraph().store;
    const series = exchange.createEvent(CLAIRE.mail, {
      subject: 'Weekly',
      start: { dateTime: `${day}T09:00:00`, timeZone },
      end: { dateTime: `${day}T10:00:00`, timeZone },
      recurrence: completeRecurrence(
        {
          pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
          range: { type: 'numbered', numberOfOccurrences: 3 },
        },
        day,
        timeZone,
      ),
    });
    const view = exchange.calendarView(CLAIRE.mail, new Date('2026-10-01T00:00:00Z'), new Date('2027-05-01T00:00:00Z'));
    expect(view.map((event) => event.originalStart?.slice(11, 16))).toEqual(hours);
    expect(view.map((event) => event.start.dateTime.slice(11, 16))).toEqual(['09:00', '09:00', '09:00']);
    expect(new Set([series.iCalUId, ...view.map((event) => event.iCalUId)]).size).toBe(4);
    expect(view.map((event) => exchange.event(CLAIRE.mail, event.id)?.start)).toEqual(view.map((event) => event.start));
  });
});

describe('a series', () => {
  const series = () => {
    const graph = localGraph();
    const master = graph.store.exchange.createEvent(CLAIRE.mail, {
      subject: 'Weekly',
      start: { dateTime: '2026-11-23T09:00:00', timeZone: 'Europe/Paris' },
      end: { dateTime: '2026-11-23T10:00:00', timeZone: 'Europe/Paris' },
      recurrence: completeRecurrence(
        {
          pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
          range: { type: 'numbered', numberOfOccurrences: 4 },
        },
        '2026-11-23',
        'Europe/Paris',
      ),
      attendees: [{ emailAddress: { address: 'ines.carvalho@contoso.example', name: 'Inès' } }],
      extendedProperties: [{ id: 'String {00020329-0000-0000-C000-000000000046} Name tag', value: '1' }],
    });
    const view = (mailbox = CLAIRE.mail) =>
      graph.store.exchange.calendarView(mailbox, new Date('2026-11-01T00:00:00Z'), new Date('2027-01-31T00:00:00Z'));
    return { exchange: graph.store.exchange, master, view };
  };

  it('keeps a moved occurrence as an exception under the same id, without the extended properties, for the attendee too', () => {
    const { exchange, view } = series();
    const second = view()[1];
    const changed = exchange.updateEvent(CLAIRE.mail, second?.id ?? '', {
      start: { dateTime: '2026-12-02T14:00:00', timeZone: 'Europe/Paris' },
      end: { dateTime: '2026-12-02T15:00:00', timeZone: 'Europe/Paris' },
    });
    expect(changed).toMatchObject({
      id: second?.id,
      type: 'exception',
      originalStart: '2026-11-30T08:00:00.000Z',
      extendedProperties: [],
    });
    expect(view().map((event) => event.start.dateTime.slice(0, 16))).toEqual([
      '2026-11-23T09:00',
      '2026-12-02T14:00',
      '2026-12-07T09:00',
      '2026-12-14T09:00',
    ]);
    expect(
      view('ines.carvalho@contoso.example').map((event) => [event.type, event.start.dateTime.slice(0, 10)]),
    ).toEqual([
      ['occurrence', '2026-11-23'],
      ['exception', '2026-12-02'],
      ['occurrence', '2026-12-07'],
      ['occurrence', '2026-12-14'],
    ]);
  });

  it('drops a cancelled occurrence from the organiser’s calendar and marks it in the attendee’s', () => {
    const { exchange, master, view } = series();
    exchange.deleteEvent(CLAIRE.mail, view()[2]?.id ?? '');
    expect(view().map((event) => event.start.dateTime.slice(0, 10))).toEqual([
      '2026-11-23',
      '2026-11-30',
      '2026-12-14',
    ]);
    expect(exchange.event(CLAIRE.mail, master.id)?.cancelledOccurrences).toEqual([`OID.${master.id}.2026-12-07`]);
    expect(view('ines.carvalho@contoso.example').map((event) => event.isCancelled)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('puts exceptions back when the pattern’s time changes', () => {
    const { exchange, master, view } = series();
    exchange.updateEvent(CLAIRE.mail, view()[1]?.id ?? '', { subject: 'Special' });
    exchange.updateEvent(CLAIRE.mail, master.id, {
      start: { dateTime: '2026-11-23T11:00:00', timeZone: 'Europe/Paris' },
      end: { dateTime: '2026-11-23T12:00:00', timeZone: 'Europe/Paris' },
    });
    expect(view().map((event) => `${event.subject} ${event.start.dateTime.slice(11, 16)}`)).toEqual(
      Array.from({ length: 4 }, () => 'Weekly 11:00'),
    );
  });

  it('shows the master’s extended properties on its computed occurrences', () => {
    expect(series().view()[0]?.extendedProperties).toHaveLength(1);
  });
});

it('keeps an all-day event on its days in its own zone', () => {
  const { exchange } = localGraph().store;
  exchange.createEvent(CLAIRE.mail, {
    subject: 'Seminar',
    isAllDay: true,
    start: { dateTime: '2026-11-26T00:00:00', timeZone: 'Europe/Paris' },
    end: { dateTime: '2026-11-28T00:00:00', timeZone: 'Europe/Paris' },
  });
  const on = (from: string, to: string) => exchange.calendarView(CLAIRE.mail, new Date(from), new Date(to)).length;
  expect(on('2026-11-25T22:00:00Z', '2026-11-25T23:00:00Z')).toBe(0);
  expect(on('2026-11-25T22:00:00Z', '2026-11-25T23:00:01Z')).toBe(1);
  expect(on('2026-11-27T22:59:59Z', '2026-11-28T22:00:00Z')).toBe(1);
  expect(on('2026-11-27T23:00:00Z', '2026-11-28T22:00:00Z')).toBe(0);
});

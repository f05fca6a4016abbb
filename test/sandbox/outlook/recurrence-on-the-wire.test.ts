import { describe, expect, it } from 'vitest';
import {
  recurrenceFromWire,
  recurrenceToWire,
} from '../../../src/sandbox/pages/outlook/host/recurrence-on-the-wire.ts';
import { movedTo, recurrenceFor, repeatOf } from '../../../src/sandbox/pages/outlook/meeting/repeat-rule.ts';
import { eventsOfChange } from '../../../src/sandbox/pages/outlook/host/item-events.ts';
import { draft, HOUR, PARIS, START } from './outlook-fixtures.ts';

const CLOCK = { start: START, end: START + HOUR, timeZone: 'Europe/Paris', windowsTimeZone: 'Romance Standard Time' };

describe('a series on the wire', () => {
  it('carries its pattern and the times of day in its own zone', () => {
    const weekly = recurrenceFor('weekly', START, 'Europe/Paris', '2027-06-24');
    if (weekly === null) throw new Error('no recurrence');
    expect(recurrenceToWire(weekly, CLOCK)).toEqual({
      recurrenceType: 'weekly',
      recurrenceProperties: { interval: 1, days: ['thu'], firstDayOfWeek: 'mon' },
      recurrenceTimeZone: { name: 'Romance Standard Time', offset: 60 },
      seriesTimeJson: {
        startYear: 2026,
        startMonth: 11,
        startDay: 26,
        endYear: 2027,
        endMonth: 6,
        endDay: 24,
        startTimeMin: 840,
        durationMin: 60,
      },
    });
  });

  it.each(['daily', 'weekly', 'monthly'] as const)('comes back as it went: %s without an end', (repeat) => {
    const recurrence = recurrenceFor(repeat, START, 'Europe/Paris', '');
    if (recurrence === null) throw new Error('no recurrence');
    const back = recurrenceFromWire(recurrenceToWire(recurrence, CLOCK), 'Europe/Paris');
    expect(back).toMatchObject({ start: START, end: START + HOUR });
    expect(repeatOf(back?.recurrence ?? null)).toBe(repeat);
    expect(back?.recurrence.range).toMatchObject({ type: 'noEnd', startDate: '2026-11-26' });
  });

  it('that ends before it begins, or on no day, is refused', () => {
    const wire = {
      recurrenceType: 'weekly',
      recurrenceProperties: { interval: 1, days: ['thu'] },
      seriesTimeJson: {
        startYear: 2026,
        startMonth: 11,
        startDay: 26,
        endYear: 2025,
        endMonth: 1,
        endDay: 1,
        startTimeMin: 840,
        durationMin: 60,
      },
    };
    expect(recurrenceFromWire(wire, 'Europe/Paris')).toBeUndefined();
    expect(
      recurrenceFromWire({ ...wire, recurrenceProperties: { interval: 1, days: [] } }, 'Europe/Paris'),
    ).toBeUndefined();
    expect(recurrenceFromWire('weekly', 'Europe/Paris')).toBeUndefined();
  });
});

it('a weekly series follows its meeting to another weekday', () => {
  const before = draft({ recurrence: recurrenceFor('weekly', START, 'Europe/Paris', '') });
  const after = movedTo(before, START + 24 * HOUR, 'Europe/Paris');
  expect(after.recurrence?.pattern.daysOfWeek).toEqual(['friday']);
  expect(after).toMatchObject({ start: START + 24 * HOUR, end: START + 25 * HOUR });
});

describe('item events', () => {
  it('are raised for what changed and for nothing else', () => {
    const before = draft();
    expect(eventsOfChange(before, { ...before, subject: 'Other', bodyHtml: '' }, PARIS)).toEqual([]);
    const [people] = eventsOfChange(before, { ...before, required: [] }, PARIS);
    expect(people).toMatchObject({
      name: 'olkRecipientsChanged',
      data: ['{"requiredAttendees":true,"optionalAttendees":false,"resources":false}'],
    });
    expect(eventsOfChange(before, { ...before, end: START + 2 * HOUR }, PARIS).map((event) => event.name)).toEqual([
      'olkAppointmentTimeChanged',
    ]);
    const [series] = eventsOfChange(
      before,
      { ...before, recurrence: recurrenceFor('daily', START, 'Europe/Paris', '') },
      PARIS,
    );
    // Doubly encoded, as office.js reads it.
    expect(JSON.parse((JSON.parse(series?.data[0] ?? '') as { recurrence: string }).recurrence)).toMatchObject({
      recurrenceType: 'daily',
    });
  });
});

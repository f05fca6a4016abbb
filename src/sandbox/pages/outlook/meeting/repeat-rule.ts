/** The form's four kinds of repetition, as Graph's recurrence; what the form cannot say stays as it is. */
import { DateTime } from 'luxon';
import type { MeetingDraft } from '../../../hosts/outlook/outlook-host-types.ts';

export type Repeat = 'none' | 'daily' | 'weekly' | 'monthly' | 'other';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export function repeatOf(recurrence: MeetingDraft['recurrence']): Repeat {
  if (recurrence === null) return 'none';
  const { type, interval, daysOfWeek } = recurrence.pattern;
  if (interval !== 1) return 'other';
  if (type === 'daily') return 'daily';
  if (type === 'weekly' && daysOfWeek.length === 1) return 'weekly';
  return type === 'absoluteMonthly' ? 'monthly' : 'other';
}

/** `until` is the last day, '' for no end. The pattern follows the day the meeting starts on. */
export function recurrenceFor(
  repeat: Exclude<Repeat, 'other'>,
  start: number,
  timeZone: string,
  until: string,
): MeetingDraft['recurrence'] {
  if (repeat === 'none') return null;
  const first = DateTime.fromMillis(start, { zone: timeZone });
  const startDate = first.toISODate() ?? '';
  const day = DAYS[first.weekday - 1] ?? 'monday';
  const kinds = {
    daily: { type: 'daily' as const, daysOfWeek: [], dayOfMonth: 0 },
    weekly: { type: 'weekly' as const, daysOfWeek: [day], dayOfMonth: 0 },
    monthly: { type: 'absoluteMonthly' as const, daysOfWeek: [], dayOfMonth: first.day },
  };
  const ends = until >= startDate && until !== '';
  return {
    pattern: { ...kinds[repeat], interval: 1, month: 0, firstDayOfWeek: 'monday', index: 'first' },
    range: {
      type: ends ? 'endDate' : 'noEnd',
      startDate,
      endDate: ends ? until : '0001-01-01',
      recurrenceTimeZone: timeZone,
      numberOfOccurrences: 0,
    },
  };
}

export function untilOf(recurrence: MeetingDraft['recurrence']): string {
  return recurrence?.range.type === 'endDate' ? recurrence.range.endDate : '';
}

/** The change that moves the meeting: the length stays, a simple series follows to its new day. */
export function movedTo(draft: MeetingDraft, start: number, timeZone: string): Partial<MeetingDraft> {
  const repeat = repeatOf(draft.recurrence);
  const moved = { start, end: start + (draft.end - draft.start) };
  if (repeat === 'none' || repeat === 'other') return moved;
  return { ...moved, recurrence: recurrenceFor(repeat, start, timeZone, untilOf(draft.recurrence)) };
}

/**
 * When the next ritual of the same kind is due and which day to propose (design §5): dueFrom and dueBy are counted from the day of the
 * last one; proposed is dueBy, which keeps the rhythm that the charter asks for at least, moved back to a working day, and the next
 * working day after today where that is past. One that is planned already is named instead.
 */
import { intervalDays } from './cadence-rule.ts';
import { addDays, type CalendarDay, weekdayOf } from './calendar-day.ts';
import type { YearlyRange } from './charter.ts';

export interface NextMeeting {
  readonly dueFrom: CalendarDay;
  readonly dueBy: CalendarDay;
  readonly proposed: CalendarDay;
}

export function nextMeeting(last: CalendarDay, range: YearlyRange, today: CalendarDay): NextMeeting {
  const dueFrom = addDays(last, intervalDays(range.max));
  const dueBy = addDays(last, intervalDays(range.min));
  let proposed = dueBy;
  while (isWeekend(proposed)) proposed = addDays(proposed, -1);
  if (proposed <= today) {
    proposed = addDays(today, 1);
    while (isWeekend(proposed)) proposed = addDays(proposed, 1);
  }
  return { dueFrom, dueBy, proposed };
}

function isWeekend(day: CalendarDay): boolean {
  return weekdayOf(day) > 5;
}

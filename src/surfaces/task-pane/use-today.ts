import type { CalendarDay } from '../../domain/calendar-day.ts';
import { dayOf } from '../../domain/time-zone.ts';
import { usePane } from './pane-context.tsx';

/** The programme's calendar day as the clock port has it now. */
export function useToday(): CalendarDay {
  const { ports, settings } = usePane();
  return dayOf(ports.clock.now(), settings.timeZone);
}

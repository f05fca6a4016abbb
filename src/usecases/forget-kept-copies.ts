import type { CalendarMemory } from '../ports/calendar-memory.ts';
import type { RegisterCopy } from '../ports/register-copy.ts';

export interface ForgetKeptCopiesPorts {
  readonly registerCopy: Pick<RegisterCopy, 'forget'>;
  readonly calendarMemory: Pick<CalendarMemory, 'forget'>;
}

/**
 * Removes what this browser keeps of the register and of one's own calendar, for who is signed in. Both stay in Microsoft 365 as they
 * are, and what waits to be saved goes on waiting. False when the browser let one of the two not be removed; throws SignInNeeded.
 */
export async function forgetKeptCopies({ registerCopy, calendarMemory }: ForgetKeptCopiesPorts): Promise<boolean> {
  // The register first: it says when nobody is signed in, and then neither is touched.
  const isRegisterGone = await registerCopy.forget();
  const isCalendarGone = await calendarMemory.forget();
  return isRegisterGone && isCalendarGone;
}

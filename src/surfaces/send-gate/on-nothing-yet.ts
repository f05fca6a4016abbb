import { completeOnce } from './complete-once.ts';

/**
 * Events that the manifest declares because one that is added later needs every administrator's consent again (platform-facts A4), and
 * that nothing depends on: the time and the recurrence of a meeting do not change what the gate says of it.
 */
export function onNothingYet(event: Office.MailboxEvent): void {
  completeOnce(event)(undefined);
}

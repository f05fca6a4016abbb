import { completeOnce } from './complete-once.ts';

/**
 * A meeting was opened by its organiser: nothing is done, on purpose. Declaring the event makes Outlook fetch and warm up this file
 * before the person clicks Send, and a manifest that gains an event later needs every administrator's consent again (platform-facts
 * A4), so the name is taken now. Work here would run for every meeting that anybody opens.
 */
export function onAppointmentOrganizer(event: Office.MailboxEvent): void {
  completeOnce(event)(undefined);
}

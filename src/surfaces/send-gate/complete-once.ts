export type Completion = Office.SmartAlertsEventCompletedOptions | undefined;

/**
 * Completes the event with the first thing that is said and ignores the rest: a second completion is an error in some clients, none
 * at all holds every meeting of the company (platform-facts A3). `afterwards` runs once, right before.
 */
export function completeOnce(event: Office.MailboxEvent, afterwards?: () => void): (completion: Completion) => void {
  let done = false;
  return function (completion) {
    if (done) return;
    done = true;
    if (afterwards !== undefined) afterwards();
    if (completion === undefined) event.completed();
    else event.completed(completion);
  };
}

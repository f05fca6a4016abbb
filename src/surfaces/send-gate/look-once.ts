/**
 * What both events begin with: the meeting is looked at by the rules that the gate remembers, and the event is completed once. With
 * `otherwise` where there are no rules, the gate is switched off, something throws, or nothing has come of it in time.
 */
import { gateLanguage } from '../../i18n/send-gate-words.ts';
import { completeOnce, type Completion } from './complete-once.ts';
import { lookAtMeeting, type Looked } from './read-facts.ts';
import { readGateRules } from './read-stored.ts';
import { startTimer, stopTimer, type Timer } from './timers.ts';

/** Outlook tells the person that the add-in is slow after 5 seconds (platform-facts A1): by then the event is completed. */
const PATIENCE_MS = 4000;

type Complete = (completion: Completion) => void;

export function lookOnce(
  event: Office.MailboxEvent,
  otherwise: Completion,
  then: (item: Office.AppointmentCompose, looked: Looked, complete: Complete) => void,
): void {
  let timer: Timer;
  const complete = completeOnce(event, function () {
    stopTimer(timer);
  });
  function giveUp(): void {
    complete(otherwise);
  }
  try {
    timer = startTimer(PATIENCE_MS, giveUp);
    const rules = readGateRules(Office.context.roamingSettings.get('gate'));
    if (rules === undefined || !rules.on) {
      giveUp();
      return;
    }
    const item = Office.context.mailbox.item as Office.AppointmentCompose;
    lookAtMeeting(
      item,
      rules,
      gateLanguage(Office.context.displayLanguage),
      function (looked) {
        then(item, looked, complete);
      },
      giveUp,
    );
  } catch {
    giveUp();
  }
}

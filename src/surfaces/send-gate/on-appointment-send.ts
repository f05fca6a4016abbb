/**
 * The send gate. Reads what the pane left (session data, custom property, roaming settings) and what the meeting shows (body, people);
 * domain/judge-send.ts decides, and says what it still needs to know.
 *
 * Fails open: whatever throws, fails, is missing or never answers lets the meeting go (docs/decisions/0002). No network, no token.
 */
import type { SendStop } from '../../domain/judge-send.ts';
import { buttonLabel, stopMessage } from '../../i18n/send-gate-words.ts';
import type { Completion } from './complete-once.ts';
import { lookOnce } from './look-once.ts';
import { contextFor, languageToSpeak, PANE_BUTTON } from './pane-button.ts';
import type { Looked } from './read-facts.ts';
import { recordAsked } from './record-asked.ts';

const LET_GO: Completion = { allowEvent: true };

export function onAppointmentSend(event: Office.MailboxEvent): void {
  lookOnce(event, LET_GO, function (item, looked, complete) {
    const completion = completionOf(looked);
    if (completion === LET_GO) complete(LET_GO);
    else {
      recordAsked(item, looked, function () {
        complete(completion);
      });
    }
  });
}

function completionOf(looked: Looked): Completion {
  const { judgement } = looked;
  // A line above a meeting that is being sent would be read by nobody: prepare-verdict.ts informs.
  if (judgement.verdict === 'let-go' || judgement.verdict === 'inform') return LET_GO;
  const canOverride = isSetSupported('1.14');
  // Without the override, the manifest's mode would hold what the programme only wants asked.
  if (judgement.verdict === 'ask' && !canOverride) return LET_GO;
  return refusal(judgement, canOverride);
}

function refusal(stop: SendStop, canOverride: boolean): Completion {
  const language = languageToSpeak();
  const completion: Office.SmartAlertsEventCompletedOptions = {
    allowEvent: false,
    errorMessage: stopMessage(stop, language),
  };
  if (canOverride) {
    completion.commandId = PANE_BUTTON;
    completion.cancelLabel = buttonLabel(stop.because, language);
    completion.contextData = contextFor(stop);
    // The text: npm's office.js knows no Office.MailboxEnums.SendModeOverride (host-protocol), the CDN's does.
    if (stop.verdict === 'ask') completion.sendModeOverride = 'promptUser';
  }
  return completion;
}

function isSetSupported(version: string): boolean {
  const requirements: Office.RequirementSetSupport | undefined = Office.context.requirements;
  if (requirements === undefined || typeof requirements.isSetSupported !== 'function') return false;
  return requirements.isSetSupported('Mailbox', version);
}

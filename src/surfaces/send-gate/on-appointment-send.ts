/**
 * The send gate. Reads what the pane left (roaming settings, custom property) and what the meeting shows (people, body), one call after
 * the other (Outlook allows three at once, platform-facts A14), each only if the decision still needs it; domain/judge-send.ts decides.
 *
 * Fails open: whatever throws, fails, is missing or never answers lets the meeting go (docs/decisions/0002). No network, no token.
 */
import { judgeSend, type SendFacts, type SendJudgement } from '../../domain/judge-send.ts';
import { findObjectiveLine } from '../../domain/objective-line.ts';
import { sendGateWords, withAccount } from '../../i18n/send-gate-words.ts';
import { completeOnce, type Completion } from './complete-once.ts';
import { type GateMemory, readGateMemory, readTag } from './read-stored.ts';

/** Outlook tells the person that the add-in is slow after 5 seconds (platform-facts A1): by then the meeting is gone. */
const PATIENCE_MS = 4000;
/** The control in the manifest that opens the pane. */
const PANE_BUTTON = 'btnOrg';
const LONGEST_MESSAGE = 500;
const LET_GO: Completion = { allowEvent: true };

type Complete = (completion: Completion) => void;

export function onAppointmentSend(event: Office.MailboxEvent): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const complete = completeOnce(event, function () {
    if (timer !== undefined && typeof clearTimeout === 'function') clearTimeout(timer);
  });
  guarded(complete, function () {
    // The page-less runtime does not promise timers.
    if (typeof setTimeout === 'function') {
      timer = setTimeout(function () {
        complete(LET_GO);
      }, PATIENCE_MS);
    }
    judge(complete);
  });
}

/** A throw inside a callback reaches nobody else. */
function guarded(complete: Complete, work: () => void): void {
  try {
    work();
  } catch {
    complete(LET_GO);
  }
}

function judge(complete: Complete): void {
  const memory = readGateMemory(Office.context.roamingSettings.get('gate'));
  if (memory === undefined || memory.mode === 'off' || memory.accounts.length === 0) {
    complete(LET_GO);
    return;
  }
  const item = Office.context.mailbox.item as Office.AppointmentCompose;
  readInvitees(item, complete, function (invitees) {
    // Most meetings are with no client: nothing else is read for them.
    if (judgeSend(factsOf(memory, invitees)).verdict === 'let-go') {
      complete(LET_GO);
      return;
    }
    readRitualTag(item, complete, function (tag) {
      const byTag = judgeSend(factsOf(memory, invitees, tag));
      if (byTag.verdict === 'let-go' && byTag.because !== 'undecidable') {
        complete(LET_GO);
        return;
      }
      ask(item.body.getAsync.bind(item.body, 'text'), complete, function (body) {
        const line = findObjectiveLine(body);
        let statement: string | undefined;
        if (line !== undefined) statement = line.statement;
        complete(completionOf(judgeSend(factsOf(memory, invitees, tag, statement))));
      });
    });
  });
}

function factsOf(
  memory: GateMemory,
  invitees: readonly string[],
  tag?: SendFacts['tag'],
  statement?: string,
): SendFacts {
  return { mode: memory.mode, accounts: memory.accounts, invitees: invitees, tag: tag, statement: statement };
}

type Call<T> = (callback: (result: Office.AsyncResult<T>) => void) => void;

/** One call of the host; anything but success lets the meeting go. */
function ask<T>(call: Call<T>, complete: Complete, then: (value: T) => void): void {
  call(function (result) {
    guarded(complete, function () {
      if (succeeded(result)) then(result.value);
      else complete(LET_GO);
    });
  });
}

/** The text, because the enumeration of an old office.js may lack what a new one has. */
function succeeded(result: { readonly status: unknown }): boolean {
  return result.status === 'succeeded';
}

function readInvitees(
  item: Office.AppointmentCompose,
  complete: Complete,
  then: (addresses: readonly string[]) => void,
): void {
  ask<Office.EmailAddressDetails[]>(
    item.requiredAttendees.getAsync.bind(item.requiredAttendees),
    complete,
    function (required) {
      ask<Office.EmailAddressDetails[]>(
        item.optionalAttendees.getAsync.bind(item.optionalAttendees),
        complete,
        function (optional) {
          const addresses: string[] = [];
          for (const person of required.concat(optional)) {
            if (typeof person.emailAddress === 'string') addresses.push(person.emailAddress);
          }
          then(addresses);
        },
      );
    },
  );
}

/** A failure is no reason to let go yet: the body's line may say enough. */
function readRitualTag(
  item: Office.AppointmentCompose,
  complete: Complete,
  then: (tag: SendFacts['tag']) => void,
): void {
  item.loadCustomPropertiesAsync(function (result) {
    guarded(complete, function () {
      if (!succeeded(result)) then('unreadable');
      else then(readTag(result.value.get('ritual')));
    });
  });
}

function completionOf(judgement: SendJudgement): Completion {
  if (judgement.verdict === 'let-go') return LET_GO;
  const canOverride = isSetSupported('1.14');
  // Without the override, the manifest's mode would hold what the programme only wants asked.
  if (judgement.verdict === 'ask' && !canOverride) return LET_GO;
  const words = sendGateWords(Office.context.displayLanguage);
  let message = words.ritualMissing;
  if (judgement.because === 'objective-missing') message = words.objectiveMissing;
  const completion: Office.SmartAlertsEventCompletedOptions = {
    allowEvent: false,
    errorMessage: withAccount(message, judgement.account.name).slice(0, LONGEST_MESSAGE),
  };
  if (canOverride) {
    completion.commandId = PANE_BUTTON;
    completion.cancelLabel = words.addObjective;
    // A text: Outlook for Windows takes nothing else before Version 2402.
    completion.contextData = JSON.stringify({ because: judgement.because, account: judgement.account.key });
    if (judgement.verdict === 'ask') {
      // The text: npm's office.js knows no Office.MailboxEnums.SendModeOverride (host-protocol), the CDN's does.
      completion.sendModeOverride = 'promptUser';
    }
  }
  return completion;
}

function isSetSupported(version: string): boolean {
  const requirements: Office.RequirementSetSupport | undefined = Office.context.requirements;
  if (requirements === undefined || typeof requirements.isSetSupported !== 'function') return false;
  return requirements.isSetSupported('Mailbox', version);
}

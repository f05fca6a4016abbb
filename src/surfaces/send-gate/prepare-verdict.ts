/**
 * A meeting was opened by its organiser, or its people changed. Judges it as if it were sent now, and leaves what is worth having then:
 *
 * - session data `prepared`: the client account among the people, for a send at which they cannot be read;
 * - in mode `inform`, one line above the meeting that says what is missing, gone as soon as nothing is. Nobody is asked anything.
 *
 * It also makes Outlook fetch and warm up this file before the person clicks Send. Never holds anything up: nobody waits for it, and what
 * fails is left undone.
 */
import { clientAmong, type SendStop } from '../../domain/judge-send.ts';
import { barMessage, buttonLabel } from '../../i18n/send-gate-words.ts';
import { lookOnce } from './look-once.ts';
import { contextFor, languageToSpeak, PANE_BUTTON } from './pane-button.ts';
import type { Looked } from './read-facts.ts';

/** Name of the line among the meeting's notifications; the pane takes it away when it saves. */
const BAR = 'ritual-gate';
/** Of the manifest's resources. */
const ICON = 'i16';

type Step = (done: () => void) => void;

export function prepareVerdict(event: Office.MailboxEvent): void {
  lookOnce(event, undefined, function (item, looked, complete) {
    inTurn([keepAccount(item, looked), showBar(item, looked)], function () {
      complete(undefined);
    });
  });
}

/** One after the other; one that throws is over. */
function inTurn(steps: readonly Step[], done: () => void): void {
  const [first, ...rest] = steps;
  if (first === undefined) {
    done();
    return;
  }
  let over = false;
  function next(): void {
    if (over) return;
    over = true;
    inTurn(rest, done);
  }
  try {
    first(next);
  } catch {
    next();
  }
}

function keepAccount(item: Office.AppointmentCompose, { facts }: Looked): Step {
  return function (done) {
    // The people were not needed, so they will not be at the send.
    if (typeof facts.invitees === 'string') {
      done();
      return;
    }
    const account = clientAmong(facts);
    let key = '';
    if (account !== undefined) key = account.key;
    item.sessionData.setAsync('prepared', JSON.stringify({ v: 1, account: key }), done);
  };
}

function showBar(item: Office.AppointmentCompose, { judgement }: Looked): Step {
  return function (done) {
    if (judgement.verdict !== 'inform') {
      item.notificationMessages.removeAsync(BAR, done);
      return;
    }
    const details = barOf(judgement);
    item.notificationMessages.replaceAsync(BAR, details, function (result) {
      // There was none yet. A throw in a callback reaches nobody.
      try {
        if (String(result.status) === 'succeeded') done();
        else item.notificationMessages.addAsync(BAR, details, done);
      } catch {
        done();
      }
    });
  };
}

/** With a button that opens the pane (Mailbox 1.10; every event of ours needs more). */
function barOf(stop: SendStop): Office.NotificationMessageDetails {
  const language = languageToSpeak();
  return {
    type: 'insightMessage',
    message: barMessage(stop, language),
    icon: ICON,
    actions: [
      {
        actionType: 'showTaskPane',
        actionText: buttonLabel(stop.because, language),
        commandId: PANE_BUTTON,
        contextData: contextFor(stop),
      },
    ],
  };
}

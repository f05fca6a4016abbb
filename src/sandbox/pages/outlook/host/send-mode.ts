/**
 * What Outlook does with the send gate's outcome, by send mode (platform-facts A1, and Microsoft's page "Handle OnMessageSend
 * and OnAppointmentSend events", of which the dialogs' choices are). Pure: dialogs and timers are elsewhere.
 */
import type { SendMode } from '../../../hosts/outlook/outlook-host-types.ts';
import { asRecord } from './envelope.ts';

/** What became of the launch event. */
export type GateOutcome =
  | { kind: 'allowed' }
  | { kind: 'refused'; refusal: Refusal }
  /** The page or the function could not be reached, or the host could not build the event. */
  | { kind: 'unavailable' }
  /** Still running after 5 seconds. */
  | { kind: 'slow' }
  /** Five minutes are over. */
  | { kind: 'timed-out' };

interface Refusal {
  message: string;
  /** '' when the add-in gave none; then `message` is shown. */
  markdown: string;
  cancelLabel: string;
  commandId: string;
  contextData: string;
  mayOverride: boolean;
}

export interface SendChoices {
  sendAnyway: boolean;
  /** The label of the button that opens the add-in's command; undefined when there is none. */
  takeActionLabel: string | undefined;
  /** The label of the button that does not send. */
  stayLabel: string;
}

/** Milliseconds until the person is told, and until the host gives up (platform-facts A1). */
export const SLOW_AFTER_MS = 5_000;
export const TIMED_OUT_AFTER_MS = 300_000;

const LONGEST_MESSAGE = 500;
const LONGEST_CANCEL_LABEL = 20;

export function choicesFor(mode: SendMode, outcome: Exclude<GateOutcome, { kind: 'allowed' }>): SendChoices {
  const prompts = mode === 'promptUser';
  switch (outcome.kind) {
    case 'refused':
      // On the web cancelLabel names the Take Action button, which is there with a commandId only; Don't Send keeps its name
      // (@types/office-js, SmartAlertsEventCompletedOptions.cancelLabel).
      return {
        sendAnyway: prompts || outcome.refusal.mayOverride,
        takeActionLabel: outcome.refusal.commandId === '' ? undefined : outcome.refusal.cancelLabel || 'Take Action',
        stayLabel: "Don't Send",
      };
    case 'unavailable':
      // The mode of the manifest counts here, never an override: the add-in could not give one.
      return { sendAnyway: mode !== 'block', takeActionLabel: undefined, stayLabel: 'Try Later' };
    case 'slow':
    case 'timed-out':
      return { sendAnyway: prompts, takeActionLabel: undefined, stayLabel: "Don't Send" };
  }
}

/** Reads the options of `event.completed(options)`; without `allowEvent: true` nothing is sent. */
export function readCompletion(status: number, eventText: string, addinName: string): GateOutcome {
  if (status !== 0) return { kind: 'unavailable' };
  let options: Record<string, unknown> = {};
  try {
    options = asRecord(asRecord(JSON.parse(eventText))['completedContext']);
  } catch {
    return { kind: 'unavailable' };
  }
  if (options['allowEvent'] === true) return { kind: 'allowed' };
  const contextData = options['contextData'];
  return {
    kind: 'refused',
    refusal: {
      message:
        text(options['errorMessage']).slice(0, LONGEST_MESSAGE) ||
        `${addinName} is preventing this email from being sent.`,
      markdown: text(options['errorMessageMarkdown']).slice(0, LONGEST_MESSAGE),
      cancelLabel: text(options['cancelLabel']).slice(0, LONGEST_CANCEL_LABEL),
      commandId: text(options['commandId']),
      contextData:
        contextData === undefined || contextData === null
          ? ''
          : typeof contextData === 'string'
            ? contextData
            : JSON.stringify(contextData),
      mayOverride: text(options['sendModeOverride']).toLowerCase() === 'promptuser',
    },
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

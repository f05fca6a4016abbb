import { describe, expect, it } from 'vitest';
import type { SendMode } from '../../../src/sandbox/hosts/outlook/outlook-host-types.ts';
import { choicesFor, readCompletion, type GateOutcome } from '../../../src/sandbox/pages/outlook/host/send-mode.ts';

const refusal = {
  message: 'No objective yet.',
  markdown: '',
  cancelLabel: '',
  commandId: '',
  contextData: '',
  mayOverride: false,
};

function completed(options: object): GateOutcome {
  return readCompletion(0, JSON.stringify({ type: 'OnAppointmentSend', completedContext: options }), 'Account rituals');
}

describe('what may be done when the gate does not let a meeting go', () => {
  it.each<[string, Exclude<GateOutcome, { kind: 'allowed' }>, SendMode, boolean]>([
    ['the condition fails', { kind: 'refused', refusal }, 'promptUser', true],
    ['the condition fails', { kind: 'refused', refusal }, 'softBlock', false],
    ['the condition fails', { kind: 'refused', refusal }, 'block', false],
    ['the add-in is unavailable', { kind: 'unavailable' }, 'promptUser', true],
    ['the add-in is unavailable', { kind: 'unavailable' }, 'softBlock', true],
    ['the add-in is unavailable', { kind: 'unavailable' }, 'block', false],
    ['it takes more than five seconds', { kind: 'slow' }, 'promptUser', true],
    ['it takes more than five seconds', { kind: 'slow' }, 'softBlock', false],
    ['it takes more than five seconds', { kind: 'slow' }, 'block', false],
    ['five minutes are over', { kind: 'timed-out' }, 'promptUser', true],
    ['five minutes are over', { kind: 'timed-out' }, 'softBlock', false],
    ['five minutes are over', { kind: 'timed-out' }, 'block', false],
  ])('%s (%o) with %s: sending anyway is offered: %s', (_situation, outcome, mode, sendAnyway) => {
    expect(choicesFor(mode, outcome).sendAnyway).toBe(sendAnyway);
  });

  it('an override lets the person send anyway where the manifest would not', () => {
    expect(choicesFor('softBlock', { kind: 'refused', refusal: { ...refusal, mayOverride: true } }).sendAnyway).toBe(
      true,
    );
  });

  it('the button that acts appears only with a command and takes the given words', () => {
    const choices = choicesFor('softBlock', {
      kind: 'refused',
      refusal: { ...refusal, commandId: 'btnOrg', cancelLabel: 'Add objective' },
    });
    expect(choices).toEqual({ sendAnyway: false, takeActionLabel: 'Add objective', stayLabel: "Don't Send" });
    expect(choicesFor('block', { kind: 'refused', refusal })).toEqual({
      sendAnyway: false,
      takeActionLabel: undefined,
      stayLabel: "Don't Send",
    });
  });
});

describe('reading what the handler completed with', () => {
  it('sends on allowEvent and on nothing else', () => {
    expect(completed({ allowEvent: true })).toEqual({ kind: 'allowed' });
    expect(completed({ allowEvent: 'true' }).kind).toBe('refused');
    expect(completed({}).kind).toBe('refused');
  });

  it('cuts messages and labels to what Outlook shows', () => {
    const outcome = completed({
      allowEvent: false,
      errorMessage: 'x'.repeat(600),
      cancelLabel: 'A label that is far too long',
      sendModeOverride: 'promptUser',
      contextData: { a: 1 },
    });
    if (outcome.kind !== 'refused') throw new Error(outcome.kind);
    expect(outcome.refusal.message).toHaveLength(500);
    expect(outcome.refusal.cancelLabel).toHaveLength(20);
    expect(outcome.refusal).toMatchObject({ mayOverride: true, contextData: '{"a":1}' });
  });

  it('has Outlook words for a refusal without a message', () => {
    const outcome = completed({ allowEvent: false });
    expect(outcome).toMatchObject({
      refusal: { message: 'Account rituals is preventing this email from being sent.' },
    });
  });

  it('takes a missing function and unreadable text for an unavailable add-in', () => {
    expect(readCompletion(11101, '', 'Account rituals')).toEqual({ kind: 'unavailable' });
    expect(readCompletion(0, '', 'Account rituals')).toEqual({ kind: 'unavailable' });
  });
});

import { describe, expect, it } from 'vitest';
import { draftOf, firstStep, nextCheckState, type CheckEvent } from '../../../src/surfaces/shared/check-steps.ts';

function after(...events: readonly CheckEvent[]) {
  return events.reduce(nextCheckState, firstStep);
}

describe('the check, step by step', () => {
  it('goes on with each answer and is complete after the third', () => {
    const done = after(
      { type: 'recalled', recall: 'plan' },
      { type: 'judged', achieved: 'partly' },
      { type: 'rated', satisfaction: 4 },
    );
    expect(done.step).toBe(3);
    expect(draftOf(done)).toEqual({
      recall: 'plan',
      achieved: 'partly',
      satisfaction: 4,
      changeDecided: undefined,
      comment: '',
    });
  });

  it('has nothing to send before the third answer', () => {
    expect(draftOf(after({ type: 'recalled', recall: 'unsure' }, { type: 'judged', achieved: 'yes' }))).toBeUndefined();
  });

  it('ends with the second answer when the meeting did not take place', () => {
    const ended = after({ type: 'recalled', recall: 'plan' }, { type: 'judged', achieved: 'did-not-happen' });
    expect(ended.step).toBe(2);
    expect(draftOf(ended)).toEqual({
      recall: 'plan',
      achieved: 'did-not-happen',
      satisfaction: undefined,
      changeDecided: undefined,
      comment: '',
    });
    expect(nextCheckState(ended, { type: 'judged', achieved: 'no' })).toMatchObject({ step: 3, achieved: 'no' });
    expect(nextCheckState(ended, { type: 'went-back' }).step).toBe(1);
  });

  it('forgets what a meeting was worth that turns out not to have taken place', () => {
    const ended = after(
      { type: 'recalled', recall: 'plan' },
      { type: 'judged', achieved: 'yes' },
      { type: 'change-said', decided: true },
      { type: 'rated', satisfaction: 4 },
      { type: 'went-back' },
      { type: 'judged', achieved: 'did-not-happen' },
    );
    expect(draftOf(ended)).toMatchObject({ satisfaction: undefined, changeDecided: undefined });
  });

  it('keeps what was answered when going back', () => {
    const back = after({ type: 'recalled', recall: 'plan' }, { type: 'judged', achieved: 'no' }, { type: 'went-back' });
    expect(back.step).toBe(2);
    expect(back.achieved).toBe('no');
    expect(nextCheckState(back, { type: 'went-back' })).toMatchObject({ step: 1, recall: 'plan' });
  });

  it('takes an answer about change back when it is given twice', () => {
    expect(after({ type: 'change-said', decided: true }).changeDecided).toBe(true);
    expect(after({ type: 'change-said', decided: true }, { type: 'change-said', decided: false }).changeDecided).toBe(
      false,
    );
    expect(
      after({ type: 'change-said', decided: true }, { type: 'change-said', decided: true }).changeDecided,
    ).toBeUndefined();
  });

  it('sends the optional line without the blanks around it', () => {
    const done = after(
      { type: 'recalled', recall: 'plan' },
      { type: 'judged', achieved: 'yes' },
      { type: 'comment-opened' },
      { type: 'comment-typed', comment: '  well prepared ' },
      { type: 'rated', satisfaction: 5 },
    );
    expect(draftOf(done)?.comment).toBe('well prepared');
  });
});

// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { makeRitual, REF } from '../../support/builders.ts';
import { askedByGate, openPane, questionsOfGate } from './open-pane.tsx';

afterEach(cleanup);

const tagged = {
  tag: { v: 1, kind: 'ritual', ref: REF, hasObjective: true } as const,
  bodyText: `Objective: agree on the 3 pilot sites · Key Account Review · Northwind Traders · ${REF}`,
};
const LABEL = 'Or send it as it is, because …';

it('who comes from the gate’s question may say why the meeting goes out as it is', async () => {
  const { user, register, openMeeting } = await openPane({
    rituals: [makeRitual()],
    content: tagged,
    settings: askedByGate({ openedFor: 'objective', askedBecause: 'objective-vague' }),
  });
  const save = await screen.findByRole('button', { name: 'Save the reason' });
  expect(save.hasAttribute('disabled')).toBe(true);
  await user.type(screen.getByLabelText(LABEL), 'The client wants it open');
  await user.click(save);
  expect(await screen.findByText(/you will not be asked again/)).toBeDefined();
  expect(register.rows.get(REF)?.ritual.gate).toEqual({
    verdict: 'asked',
    because: 'objective-vague',
    reason: 'The client wants it open',
  });
  expect(openMeeting.content.tag).toMatchObject({ excused: true });
});

it('a reason that cannot be saved stays in its field', async () => {
  const { user } = await openPane({
    rituals: [makeRitual()],
    content: tagged,
    settings: askedByGate({ openedFor: 'objective', askedBecause: 'objective-vague' }),
    prepare: ({ register }) => register.fail('saveRitual'),
  });
  await user.type(await screen.findByLabelText(LABEL), 'Soon');
  await user.click(screen.getByRole('button', { name: 'Save the reason' }));
  expect(await screen.findByText(/could not be saved/)).toBeDefined();
  expect(screen.getByLabelText<HTMLTextAreaElement>(LABEL).value).toBe('Soon');
});

it('nobody else is asked for a reason', async () => {
  await openPane({ rituals: [makeRitual()], content: tagged });
  await screen.findByLabelText(/By the end of the meeting/);
  expect(screen.queryByLabelText(LABEL)).toBeNull();
});

it('a pane that is open already asks once the gate has asked', async () => {
  const gate = questionsOfGate();
  await openPane({
    rituals: [makeRitual()],
    content: tagged,
    settings: gate.settings,
  });
  const objective = await screen.findByLabelText(/By the end of the meeting/);
  for (const time of ['once', 'twice']) {
    screen.getByRole('button', { name: /Change/ }).focus();
    act(() => gate.ask({ openedFor: 'objective', askedBecause: 'objective-vague' }));
    expect(screen.getByLabelText(LABEL), time).toBeDefined();
    expect(document.activeElement, time).toBe(objective);
  }
});

it('a pane that is open already goes to the field that is missing, whatever it shows', async () => {
  const gate = questionsOfGate();
  const { user } = await openPane({
    rituals: [makeRitual()],
    content: tagged,
    settings: gate.settings,
  });
  await user.click(await screen.findByRole('button', { name: /Change/ }));
  expect(screen.queryByLabelText(/By the end of the meeting/)).toBeNull();
  act(() => gate.ask({ openedFor: 'account', askedBecause: 'account-missing' }));
  const account = await screen.findByRole('combobox', { name: 'Account' });
  expect(document.activeElement).toBe(account);
  act(() => gate.ask({ openedFor: 'objective', askedBecause: 'objective-vague' }));
  expect(document.activeElement).toBe(screen.getByLabelText(/By the end of the meeting/));
});

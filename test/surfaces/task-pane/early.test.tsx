// @vitest-environment jsdom
/** Typing waits for neither sign-in nor register (issue 5 §5). */
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SignInNeeded } from '../../../src/ports/identity.ts';
import { RegisterUnavailable } from '../../../src/ports/register.ts';
import type { InMemoryRegister } from '../../support/in-memory-register.ts';
import { meetingRules } from '../../../src/surfaces/task-pane/deferred.ts';
import { NORA } from '../../support/builders.ts';
import { openPane, remembering } from './open-pane.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The register answers only once `answer` is called. */
function slow(register: InMemoryRegister): { answer: () => void; fail: (error: Error) => void } {
  let answer: () => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const waited = new Promise<void>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  // The pane asks once it is idle, which may be after the failure.
  waited.catch(() => undefined);
  const accounts = register.accounts.bind(register);
  vi.spyOn(register, 'accounts').mockImplementation(async () => {
    await waited;
    return accounts();
  });
  return { answer: () => answer(), fail: (error) => fail(error) };
}

it('suggests by the accounts of last time, and takes an objective, before the register has answered; then saves it', async () => {
  let register = { answer: () => {}, fail: (_: Error) => {} };
  const { user, register: rows } = await openPane({
    prepare: (fakes) => {
      remembering(fakes);
      register = slow(fakes.register);
    },
  });
  await user.click(await screen.findByRole('button', { name: /^Use it: .* of Northwind Traders$/ }));
  await user.type(
    await screen.findByRole('textbox', { name: /^By the end of the meeting/ }),
    'Agree the renewal price',
  );
  expect(rows.rows.size).toBe(0);
  register.answer();
  await waitFor(() =>
    expect([...rows.rows.values()].map(({ ritual }) => ritual.objective.statement)).toEqual([
      'Agree the renewal price',
    ]),
  );
});

it('draws a suggestion at once, never a skeleton first', async () => {
  meetingRules.fetch();
  await waitFor(() => expect(meetingRules.read().kind).toBe('there'));
  await openPane({
    prepare: (fakes) => {
      remembering(fakes);
      slow(fakes.register);
    },
  });
  expect(screen.queryByText('Loading…')).toBeNull();
  expect(screen.getByRole('button', { name: /^Use it: .* of Northwind Traders$/ })).toBeTruthy();
});

it('lists the five types where nothing is remembered and the register is slow, and keeps the list when it answers', async () => {
  let register = { answer: () => {}, fail: (_: Error) => {} };
  await openPane({ prepare: (fakes) => void (register = slow(fakes.register)) });
  expect(await screen.findByRole('group', { name: 'Which ritual is this?' })).toBeTruthy();
  expect(screen.getByText('Looking up which clients are invited…')).toBeTruthy();
  register.answer();
  expect(await screen.findByRole('heading', { name: /Northwind Traders/ })).toBeTruthy();
  expect(screen.getByRole('group', { name: 'Which ritual is this?' })).toBeTruthy();
});

it('suggests once people are invited, also where the list came before the register had answered', async () => {
  let register = { answer: () => {}, fail: (_: Error) => {} };
  const { openMeeting } = await openPane({
    content: { subject: 'Review', invitees: [] },
    prepare: (fakes) => void (register = slow(fakes.register)),
  });
  expect(await screen.findByRole('group', { name: 'Which ritual is this?' })).toBeTruthy();
  register.answer();
  expect(await screen.findByText('Nobody from a client company is invited yet.')).toBeTruthy();
  openMeeting.change({ invitees: [NORA] });
  expect(await screen.findByRole('button', { name: /^Use it: .* of Northwind Traders$/ })).toBeTruthy();
});

/** The pane where somebody types already when `error` meets the reading and every save. */
async function failWhileTyping(error: Error) {
  let register = { answer: () => {}, fail: (_: Error) => {} };
  const pane = await openPane({
    prepare: (fakes) => {
      remembering(fakes);
      register = slow(fakes.register);
    },
  });
  pane.register.fail('saveRitual', error);
  await pane.user.click(await screen.findByRole('button', { name: /^Use it/ }));
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^By the end of the meeting/ });
  await pane.user.type(field, 'Agree the renewal price');
  register.fail(error);
  return { ...pane, field };
}

it('keeps what is being typed, and says why and what to do once, when the register then asks for a sign-in', async () => {
  const { field } = await failWhileTyping(new SignInNeeded({ because: 'interaction-needed' }));
  expect(await screen.findByText('Sign in to save. Your text is kept.')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'Sign in' })).toHaveLength(1);
  expect(screen.queryByRole('alert')).toBeNull();
  expect(field.value).toBe('Agree the renewal price');
  expect(field.isConnected).toBe(true);
});

it('says that what is typed waits for the administrator, whose address stands above it', async () => {
  const adminConsentUrl = 'https://login.microsoftonline.com/contoso.example/adminconsent?client_id=2';
  const { user, register } = await failWhileTyping(new SignInNeeded({ because: 'consent-needed', adminConsentUrl }));
  expect(await screen.findByText('Saved once your administrator has agreed. Your text is kept.')).toBeTruthy();
  expect(screen.getByText('Your administrator has to agree first')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Sign in' })).toBeNull();
  expect(screen.getAllByRole('button', { name: 'Try again' })).toHaveLength(1);
  register.heal();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/^Saved · AR-/)).toBeTruthy();
});

describe('without a network', () => {
  beforeEach(() => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  });

  it.each([
    ['the register does not answer', new RegisterUnavailable('unavailable')],
    ['nobody can sign in', new SignInNeeded({ because: 'unavailable' })],
  ])('says once that what is typed waits, and offers one thing to do (%s)', async (_, error) => {
    const { field, outbox } = await failWhileTyping(error);
    expect(await screen.findByText('You are offline. Your text is kept and will be saved automatically.')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Try again' })).toHaveLength(1);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(field.value).toBe('Agree the renewal price');
    expect([...outbox.entries.values()]).toMatchObject([{ ritual: { objective: { statement: field.value } } }]);
  });

  it('promises nothing about a text where none was typed', async () => {
    await openPane({ prepare: ({ register }) => register.fail('accounts', new RegisterUnavailable('unavailable')) });
    expect((await screen.findByRole('alert')).textContent).toBe(
      'You are offlineThis page goes on as soon as the network is back.',
    );
    expect(screen.getAllByRole('button', { name: 'Try again' })).toHaveLength(1);
  });
});

it('saves, and shows what else the register knows, once it answers again', async () => {
  const pane = await failWhileTyping(new RegisterUnavailable('unavailable'));
  await screen.findByText('The register does not answer. Your text is kept and will be saved automatically.');
  vi.mocked(pane.register.accounts).mockRestore();
  const accounts = vi.spyOn(pane.register, 'accounts');
  pane.register.heal();
  await pane.user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText(/^Saved · AR-/)).toBeTruthy();
  await waitFor(() => expect(accounts).toHaveBeenCalled());
  expect(screen.queryByRole('alert')).toBeNull();
});

it('gives way to the sign-in screen where nothing was begun', async () => {
  let register = { answer: () => {}, fail: (_: Error) => {} };
  await openPane({
    prepare: (fakes) => {
      remembering(fakes);
      register = slow(fakes.register);
    },
  });
  await screen.findByRole('button', { name: /^Use it/ });
  register.fail(new SignInNeeded({ because: 'interaction-needed' }));
  expect(await screen.findByRole('heading', { name: 'Sign in to continue' })).toBeTruthy();
});

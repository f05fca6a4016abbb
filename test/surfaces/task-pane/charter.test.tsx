// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { day, makeRitual, REF } from '../../support/builders.ts';
import { type CharterEntry, type CharterVersion, FIRST_VERSION } from '../../../src/domain/charter.ts';
import { SignInNeeded } from '../../../src/ports/identity.ts';
import { RegisterUnavailable } from '../../../src/ports/register.ts';
import { openPane } from './open-pane.tsx';

afterEach(cleanup);

/** The meeting takes 90 minutes; the survey says nothing of a review's length, and puts "evaluate progress" first. */
const TOO_LONG = /^A Key Account Review rarely lasts more than 1 hour\./;
/** Said by the survey and every charter alike: the rules are there. */
const NOT_CALLED_SO = /^The title does not say that this is a Key Account Review/;
const tagged = { tag: { v: 1, kind: 'ritual', ref: REF, hasObjective: true } as const };

/** From Thursday 1 January 2026. */
function secondVersion(changed: Partial<CharterEntry>): readonly CharterVersion[] {
  const { rituals } = FIRST_VERSION;
  const review = { ...rituals['account-review'], ...changed };
  const second = {
    ...FIRST_VERSION,
    version: 2,
    from: day('2026-01-01'),
    rituals: { ...rituals, 'account-review': review },
  };
  return [FIRST_VERSION, second];
}

async function openUnder(charterVersion: number | undefined, problem?: Error) {
  const opened = await openPane({
    rituals: [makeRitual(charterVersion === undefined ? {} : { charterVersion })],
    content: { ...tagged, subject: 'Northwind in the fourth quarter' },
    prepare: ({ charters }) => {
      charters.versions = secondVersion({ longestMinutes: 60, focusOrder: [...REVERSED] });
      charters.problem = problem;
    },
  });
  await screen.findByLabelText(/By the end of the meeting/);
  return opened;
}

const REVERSED = [...FIRST_VERSION.rituals['account-review'].focusOrder].reverse();
const offered = () =>
  within(screen.getByLabelText('What is this meeting for?'))
    .getAllByRole<HTMLOptionElement>('option')
    .map(({ value }) => value)
    .filter((value) => value !== '');

it.each([
  ['made under it', 2],
  ['whose row does not say', undefined],
])('the register’s charter counts for a ritual %s', async (_which, version) => {
  await openUnder(version);
  expect(await screen.findByText(TOO_LONG)).toBeDefined();
  expect(offered()).toEqual(REVERSED);
});

it.each([
  ['a ritual made under the version before', 1, undefined],
  ['a version that the register lacks', 7, undefined],
  ['a register that cannot be asked', 2, new RegisterUnavailable('unavailable')],
])('the survey’s counts for %s', async (_which, version, problem) => {
  await openUnder(version, problem);
  await screen.findByText(NOT_CALLED_SO);
  expect(screen.queryByText(TOO_LONG)).toBeNull();
  expect(offered()).toEqual([...REVERSED].reverse());
});

it('a ritual that begins keeps the version that holds today', async () => {
  const { user, register } = await openPane({
    content: { invitees: [] },
    prepare: ({ charters }) => (charters.versions = secondVersion({})),
  });
  await user.click(await screen.findByRole('button', { name: 'Key Account Review' }));
  await user.click(await screen.findByRole('combobox', { name: 'Account' }));
  await user.click(await screen.findByRole('option', { name: 'Northwind Traders' }));
  await waitFor(() => expect([...register.rows.values()].map(({ ritual }) => ritual.charterVersion)).toEqual([2]));
});

it('a ritual that begins waits for the version that holds today, and is kept in this browser meanwhile', async () => {
  let answer: () => void = () => undefined;
  const { user, register, outbox } = await openPane({
    prepare: ({ charters }) => {
      const history = charters.history.bind(charters);
      charters.versions = secondVersion({});
      const asked = new Promise<void>((resolve) => (answer = resolve));
      charters.history = async () => {
        await asked;
        return history();
      };
    },
  });
  await user.click(await screen.findByRole('button', { name: /^Use it/ }));
  await waitFor(async () => expect(await outbox.pending()).toHaveLength(1));
  expect(register.rows.size).toBe(0);
  answer();
  await waitFor(() => expect([...register.rows.values()].map(({ ritual }) => ritual.charterVersion)).toEqual([2]));
});

it('a ritual that begins is saved without a version where the register cannot say one', async () => {
  const { user, register } = await openPane({
    prepare: ({ charters }) => (charters.problem = new RegisterUnavailable('unavailable')),
  });
  await user.click(await screen.findByRole('button', { name: /^Use it/ }));
  await waitFor(() =>
    expect([...register.rows.values()].map(({ ritual }) => ritual.charterVersion)).toEqual([undefined]),
  );
});

it('after a sign-in a ritual that begins waits for the charter that could not be read before', async () => {
  const { user, register, charters } = await openPane({
    prepare: ({ charters: asked, register: rows }) => {
      asked.versions = secondVersion({});
      asked.problem = new SignInNeeded({ because: 'interaction-needed' });
      rows.fail('saveRitual', new SignInNeeded({ because: 'interaction-needed' }), { times: 1 });
    },
  });
  await user.click(await screen.findByRole('button', { name: /^Use it/ }));
  const signIn = await screen.findByRole('button', { name: 'Sign in' });
  charters.problem = undefined;
  await user.click(signIn);
  await waitFor(() => expect([...register.rows.values()].map(({ ritual }) => ritual.charterVersion)).toEqual([2]));
});

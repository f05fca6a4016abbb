// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { PROGRAMME } from '../../../src/domain/account.ts';
import { instant, invitee, NORA } from '../../support/builders.ts';
import { openPane } from './open-pane.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const HUGO = invitee('hugo.lindqvist@contoso.example', 'Hugo Lindqvist');
const SAM = invitee('sam.okafor@contoso.example', 'Sam Okafor');

it('a rejected suggestion stays away, also when the pane is opened again beside the same form', async () => {
  const { user, openMeeting, unmount } = await openPane();
  await user.click(await screen.findByRole('button', { name: 'Choose another' }));
  expect(await screen.findByRole('group', { name: 'Which ritual is this?' })).toBeTruthy();
  expect(openMeeting.content.rejectedSuggestion).toBe('account-review:northwind');
  openMeeting.change({ subject: 'Northwind business review' });
  expect(screen.queryByRole('heading', { name: /^Looks like/ })).toBeNull();
  unmount();

  await openPane({ content: openMeeting.content });
  expect(await screen.findByRole('group', { name: 'Which ritual is this?' })).toBeTruthy();
  expect(screen.queryByRole('heading', { name: /^Looks like/ })).toBeNull();
});

it('suggests a coordination by the account that its title names, and takes that account', async () => {
  const { user, register } = await openPane({
    content: { subject: 'Coordination Northwind', invitees: [HUGO, SAM] },
  });
  await user.click(
    await screen.findByRole('button', { name: 'Use it: Key Account Management Meeting of Northwind Traders' }),
  );
  await waitFor(() => expect([...register.rows.values()][0]?.ritual.accounts).toEqual(['northwind']));
});

it('suggests a meeting of the programme without an account', async () => {
  const day = { start: instant('2026-12-01T08:00:00Z'), end: instant('2026-12-01T17:00:00Z') }; // Tuesday
  const { user, register } = await openPane({
    content: { subject: 'KAM seminar 2027', invitees: [HUGO, SAM], ...day },
  });
  await user.click(await screen.findByRole('button', { name: 'Use it: Key Account Commercial Seminar' }));
  await waitFor(() => expect([...register.rows.values()][0]?.ritual.accounts).toEqual([PROGRAMME]));
});

it('suggests nothing for a lunch with a client', async () => {
  await openPane({ content: { subject: 'Lunch', invitees: [NORA] } });
  expect(await screen.findByRole('heading', { name: 'Which ritual is this?' })).toBeTruthy();
});

it('leaves the keyboard where it is when a suggestion comes later, with the first client', async () => {
  const { openMeeting } = await openPane({ content: { subject: 'Review', invitees: [] } });
  await screen.findByRole('group', { name: 'Which ritual is this?' });
  openMeeting.change({ invitees: [NORA] });
  const accept = await screen.findByRole('button', { name: /^Use it/ });
  expect(document.activeElement).not.toBe(accept);
});

it('says of each type where it stands among the five and what its charter holds, one click away', async () => {
  const { user } = await openPane({ content: { subject: 'Lunch', invitees: [] } });
  await user.click(await screen.findByText('About it', { selector: '[aria-label$="Key Account Management Meeting"]' }));
  const place = await screen.findByRole('table', { name: 'Where it stands among the five' });
  expect(within(place).getByText(/● Coordination/)).toBeTruthy();
  expect(
    within(place)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Internal', 'With clients']);
  const rules = screen.getByRole('list', { name: 'In the programme’s charter' });
  expect(
    within(rules)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual([
    '4 to 9 a year',
    'At most 3 hours',
    'At most 10 people',
    'Without an objective, Outlook asks at send; it may be sent anyway',
  ]);
});

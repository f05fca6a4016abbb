// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { instant, invitee, makeRitual, REF } from '../../support/builders.ts';
import { openPane } from './open-pane.tsx';

afterEach(cleanup);

const tagged = {
  tag: { v: 1, kind: 'ritual', ref: REF, hasObjective: true } as const,
  bodyText: `Objective: agree · Key Account Review · Northwind Traders · ${REF}`,
};
const OURS = [invitee('hugo.lindqvist@contoso.example', 'Hugo'), invitee('sam.okafor@contoso.example', 'Sam')];
const coordination = makeRitual({ type: 'kam-meeting' });

it('hints at what leaves the charter, two at most, each to be sent away', async () => {
  const { user } = await openPane({
    rituals: [coordination],
    content: { ...tagged, subject: 'Northwind business review', end: instant('2026-11-26T14:00:00Z') },
  });
  expect(await screen.findByText('A Key Account Management Meeting rarely lasts more than 3 hours.')).toBeTruthy();
  expect(
    screen.getByText(/^A Key Account Management Meeting is internal: one person from a client is invited\.$/),
  ).toBeTruthy();
  expect(screen.queryByText(/^The title says/)).toBeNull();
  await user.click(screen.getByRole('button', { name: /^Dismiss: .* 3 hours\.$/ }));
  expect(screen.queryByText(/rarely lasts/)).toBeNull();
  expect(screen.getByText(/^The title says “review”/)).toBeTruthy();
});

it('is silent about a meeting that keeps to its charter, and about one to which nobody is invited yet', async () => {
  const { openMeeting } = await openPane({ rituals: [makeRitual()], content: tagged });
  await screen.findByText(/^Explicit/);
  expect(screen.queryByRole('button', { name: /^Dismiss/ })).toBeNull();
  openMeeting.change({ invitees: [] });
  expect(screen.queryByText(/nobody from a client/)).toBeNull();
});

it('renames a misnamed meeting with one click, and takes that back with another', async () => {
  const { user, openMeeting } = await openPane({
    rituals: [coordination],
    content: { ...tagged, subject: 'Northwind business review', invitees: OURS },
  });
  await user.click(await screen.findByRole('button', { name: 'Rename to “Coordination Northwind Traders”' }));
  await waitFor(() => expect(openMeeting.content.subject).toBe('Coordination Northwind Traders'));
  await user.click(await screen.findByRole('button', { name: 'Undo: “Northwind business review”' }));
  await waitFor(() => expect(openMeeting.content.subject).toBe('Northwind business review'));
  expect(await screen.findByRole('button', { name: /^Rename to/ })).toBeTruthy();
});

it('says that Outlook did not take the title, and leaves everything as it was', async () => {
  const { user, openMeeting } = await openPane({
    rituals: [coordination],
    content: { ...tagged, subject: 'Northwind business review', invitees: OURS },
    prepare: ({ openMeeting: failing }) => failing.failing.add('title'),
  });
  await user.click(await screen.findByRole('button', { name: /^Rename to/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('nothing has changed');
  expect(openMeeting.content.subject).toBe('Northwind business review');
});

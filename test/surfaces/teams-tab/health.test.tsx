// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { OrganiserHealth } from '../../../src/domain/health.ts';
import { SignInNeeded } from '../../../src/ports/identity.ts';
import { RegisterUnavailable } from '../../../src/ports/register.ts';
import { CLAIRE, instant, key, makeAccount, makeMeeting, OTHER_REF, REF } from '../../support/builders.ts';
import type { InMemoryRegister } from '../../support/in-memory-register.ts';
import { openTab } from './open-tab.tsx';

afterEach(cleanup);

const lukas = { kam: 'lukas.brandt@contoso.example', kamName: 'Lukas Brandt' };
const adatum = makeAccount({ key: key('adatum'), name: 'Adatum', clientDomains: ['adatum.example'], ...lukas });
const accounts = [adatum, makeAccount()];

// The tab is open on Monday 23 November 2026, 10:00 in Paris; Claire's last sync was on Monday 12 October.
const OF_CLAIRE: OrganiserHealth = {
  organiser: CLAIRE.id,
  address: CLAIRE.address,
  lastSync: instant('2026-10-12T12:05:00Z'),
  addinSeen: instant('2026-11-23T08:30:00Z'),
  gateCoverage: { tagged: 8, untagged: 2, share: 0.8 },
  errors: [],
};

async function openHealth(rows: readonly OrganiserHealth[], options: Parameters<typeof openTab>[0] = {}) {
  const opened = await openTab({
    accounts,
    hash: '#settings',
    ...options,
    prepare: (fakes) => {
      for (const row of rows) fakes.register.healthRows.set(row.organiser, row);
      options.prepare?.(fakes);
    },
  });
  await screen.findByRole('heading', { name: 'Health' }, { timeout: 10_000 });
  return opened;
}

async function rowOf(name: RegExp) {
  return within(await screen.findByRole('row', { name }));
}

const failing = (register: InMemoryRegister, error?: Error) => register.fail('allHealth', error, { times: 1 });

describe('health in settings', () => {
  it('says of each organiser when sync and add-in were seen last, and the coverage in numbers', async () => {
    await openHealth([OF_CLAIRE]);
    const table = await screen.findByRole('table', { name: 'Organisers and how sync goes for each' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['Organiser', 'Last sync', 'Add-in last seen', 'Gate coverage', 'Errors and what to do']);
    const claire = await rowOf(/^Claire Morel/);
    expect(claire.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual([
      '12 October at 14:05, 6 weeks ago',
      'Today at 09:30',
      '8 of 10 meetings with clients, 80%',
      'None',
    ]);
  });

  it('lists people by name and says one number for all of them', async () => {
    const ofLukas = { organiser: 'oid-lukas', address: lukas.kam, gateCoverage: { tagged: 40, untagged: 0, share: 1 } };
    await openHealth([{ ...OF_CLAIRE, ...ofLukas }, OF_CLAIRE]);
    expect(await screen.findByText(/together: 48 of 50 meetings with clients carry a ritual, 96%\.$/)).toBeTruthy();
    const names = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    expect(names).toEqual([`Claire Morel${CLAIRE.address}`, `Lukas Brandt${lukas.kam}`]);
  });

  it('says 100 % only where every meeting carries a ritual', async () => {
    await openHealth([{ ...OF_CLAIRE, gateCoverage: { tagged: 299, untagged: 1, share: 299 / 300 } }]);
    expect((await rowOf(/^Claire Morel/)).getByText('299 of 300 meetings with clients, 99%')).toBeTruthy();
  });

  it('says what is not there yet, and whom to ask', async () => {
    await openHealth([{ ...OF_CLAIRE, addinSeen: undefined, gateCoverage: undefined }]);
    const claire = await rowOf(/^Claire Morel/);
    expect(claire.getByText('Not yet')).toBeTruthy();
    expect(claire.getByText('No meeting with clients yet')).toBeTruthy();
    const other = await rowOf(/^Lukas Brandt/);
    expect(other.getByText('Not known yet')).toBeTruthy();
    expect(other.getByText(/Ask Lukas Brandt to open the board in Teams/)).toBeTruthy();
    expect(screen.getByText('All organisers together: no meeting with clients yet.')).toBeTruthy();
  });

  it('says each error in words, with what to do next and the rituals it is about', async () => {
    await openHealth([
      {
        ...OF_CLAIRE,
        errors: [
          { because: 'calendar', refs: [] },
          { because: 'register', refs: [REF] },
          { because: 'unknown-ref', refs: [REF, OTHER_REF] },
        ],
      },
    ]);
    const errors = (await rowOf(/^Claire Morel/)).getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(errors).toEqual([
      expect.stringMatching(/^The calendar could not be read\..*Claire Morel opens the board in Teams/),
      expect.stringMatching(
        /^1 ritual could not be saved.*check that Claire Morel may edit the register’s site\.AR-7F3K2Q9X$/,
      ),
      expect.stringMatching(/^The calendar names 2 rituals.*recycle bin.*AR-7F3K2Q9X and AR-0000001Y$/),
    ]);
  });

  it('is said in German as a German would', async () => {
    await openTab({
      accounts,
      hash: '#settings',
      language: 'de-DE',
      prepare: ({ register }) => register.healthRows.set(CLAIRE.id, OF_CLAIRE),
    });
    const row = within(await screen.findByRole('row', { name: /^Claire Morel/ }, { timeout: 10_000 }));
    expect(row.getByText('12. Oktober um 14:05 Uhr, vor 6 Wochen')).toBeTruthy();
    expect(row.getByText('8 von 10 Besprechungen mit Kunden, 80 %')).toBeTruthy();
  });

  it('says before the first account who will stand here', async () => {
    await openHealth([], { accounts: [] });
    expect(await screen.findByText(/^Nobody organises yet/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('that cannot be read says so in its place, and is read again on request', async () => {
    const { user } = await openHealth([OF_CLAIRE], { prepare: ({ register }) => failing(register) });
    expect((await screen.findByRole('alert')).textContent).toBe(
      'Health could not be read. The register does not answer.',
    );
    expect(screen.getByRole('button', { name: 'Remove the copy' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rowOf(/^Claire Morel/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Health'));
  });

  it('asks to sign in where it stands', async () => {
    const needed = new SignInNeeded({ because: 'interaction-needed' });
    const { user } = await openHealth([OF_CLAIRE], { prepare: ({ register }) => failing(register, needed) });
    expect(await screen.findByText('Health could not be read. Sign in to continue.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await rowOf(/^Claire Morel/)).toBeTruthy();
  });

  it('keeps what was read when a later reading fails', async () => {
    const { register } = await openHealth([OF_CLAIRE]);
    await rowOf(/^Claire Morel/);
    const before = register.calls.filter((call) => call === 'allHealth').length;
    register.fail('allHealth', new RegisterUnavailable('unavailable'));
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(register.calls.filter((call) => call === 'allHealth').length).toBeGreaterThan(before));
    expect(await rowOf(/^Claire Morel/)).toBeTruthy();
    expect(screen.queryByText(/^Health could not be read/)).toBeNull();
  });

  it('has what my own sync reports while the page is open', async () => {
    await openHealth([], { me: CLAIRE, meetings: [makeMeeting({ bodyPreview: '' })] });
    expect((await rowOf(/^Claire Morel/)).queryByText(/^Ask/)).toBeNull();
    expect(await screen.findByText('0 of 1 meeting with clients, 0%')).toBeTruthy();
    expect((await rowOf(/^Claire Morel/)).getByText('Today at 10:00')).toBeTruthy();
  });

  it('draws a hundred people at a time', async () => {
    const many = Array.from({ length: 130 }, (_, at) => ({
      ...OF_CLAIRE,
      organiser: `oid-${at}`,
      address: `kam-${at}@contoso.example`,
    }));
    const { user } = await openHealth(many, { accounts: [] });
    expect(await screen.findAllByRole('rowheader')).toHaveLength(100);
    await user.click(screen.getByRole('button', { name: 'Show 30 more' }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(130);
    expect(screen.queryByRole('button', { name: /more$/ })).toBeNull();
  });
});

import { expect, it } from 'vitest';
import { DEFAULT_CHARTER } from '../../src/domain/charter.ts';
import type { Ritual } from '../../src/domain/ritual.ts';
import { findNextTime } from '../../src/usecases/find-next-time.ts';
import { instant, key, makeAccount, makeRitual, OTHER_REF, REF, THIRD_REF } from '../support/builders.ts';
import { FakeClock } from '../support/fake-surroundings.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';

const HELD = makeRitual({
  start: instant('2026-11-12T09:00:00Z'), // Thursday
  end: instant('2026-11-12T10:30:00Z'),
  state: 'held',
});

function next(others: readonly Ritual[], account = makeAccount()) {
  const ports = {
    history: new InMemoryRegister({ rituals: [HELD, ...others] }),
    clock: new FakeClock(instant('2026-11-23T09:00:00Z')), // Monday
  };
  return findNextTime(ports, HELD, [account], DEFAULT_CHARTER['account-review'], 'Europe/Paris');
}

const later = (start: string, more: Partial<Ritual>) =>
  makeRitual({
    ref: OTHER_REF,
    start: instant(`${start}T09:00:00Z` as never),
    end: instant(`${start}T10:00:00Z` as never),
    ...more,
  });

it('is due within the charter’s range', async () => {
  expect(await next([])).toEqual({
    kind: 'to-plan',
    dueFrom: '2027-05-13',
    dueBy: '2027-11-12',
    proposed: '2027-11-12',
  });
});

it('is due within the account’s own range where it has one', async () => {
  const policy = { coverage: 'all', min: 4, max: 4, snoozedUntil: undefined } as const;
  expect(await next([], makeAccount({ policies: { 'account-review': policy } }))).toMatchObject({
    dueBy: '2027-02-11',
  });
});

it('is the one that is planned already; one of another account, another type or cancelled is none', async () => {
  const planned = later('2027-03-04', { ref: THIRD_REF });
  expect(await next([planned, later('2027-06-03', {})])).toEqual({ kind: 'planned', day: '2027-03-04' });
  for (const other of [{ accounts: [key('adatum')] }, { type: 'kam-meeting' }, { state: 'cancelled' }] as const) {
    expect(await next([later('2027-03-04', other)])).toMatchObject({ kind: 'to-plan' });
  }
});

it('counts from the latest one that was held, and has no rhythm where it is as needed', async () => {
  expect(await next([later('2026-11-19', { state: 'held' })])).toMatchObject({ dueBy: '2027-11-19' });
  const policy = { coverage: 'as-needed', min: undefined, max: undefined, snoozedUntil: undefined } as const;
  expect(await next([], makeAccount({ policies: { 'account-review': policy } }))).toEqual({ kind: 'as-needed' });
  expect(HELD.ref).toBe(REF);
});

import { expect, it } from 'vitest';
import { readBoard } from '../../src/usecases/read-board.ts';
import { instant, makeAccount, makeRitual, OTHER_REF } from '../support/builders.ts';
import { FakeClock } from '../support/fake-surroundings.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';

it('the board comes from the register alone, and names the rows it could not read', async () => {
  const held = makeRitual({
    ref: OTHER_REF,
    state: 'held',
    start: instant('2026-11-03T09:00:00Z'),
    end: instant('2026-11-03T10:00:00Z'),
  });
  const register = new InMemoryRegister({ accounts: [makeAccount()], rituals: [makeRitual(), held] });
  register.unreadable = ['AR-BROKEN'];
  const view = await readBoard(
    { register, clock: new FakeClock(instant('2026-11-23T09:00:00Z')) },
    { timeZone: 'Europe/Paris' },
  );
  expect(view).toMatchObject({ unreadable: ['AR-BROKEN'], board: { today: '2026-11-23' } });
  expect(view.board.rows[0]?.cells['account-review']).toMatchObject({
    held: [held],
    planned: [makeRitual()],
    cadence: { status: 'on-cadence', lastHeld: '2026-11-03', nextPlanned: '2026-11-26' },
  });
});

it('the next day the planned one is the last held one, without anybody’s sync', async () => {
  const register = new InMemoryRegister({ accounts: [makeAccount()], rituals: [makeRitual()] });
  const view = await readBoard(
    { register, clock: new FakeClock(instant('2026-11-27T09:00:00Z')) },
    { timeZone: 'Europe/Paris' },
  );
  expect(view.board.rows[0]?.cells['account-review']?.cadence).toMatchObject({
    lastHeld: '2026-11-26',
    nextPlanned: undefined,
  });
});

it('a ritual of once a year that slipped by eight months is still the last one', async () => {
  // Thursday 20 March 2025, twenty months before.
  const slipped = makeRitual({
    state: 'held',
    start: instant('2025-03-20T09:00:00Z'),
    end: instant('2025-03-20T10:00:00Z'),
  });
  const view = await readBoard(
    {
      register: new InMemoryRegister({ accounts: [makeAccount()], rituals: [slipped] }),
      clock: new FakeClock(instant('2026-11-23T09:00:00Z')),
    },
    { timeZone: 'Europe/Paris' },
  );
  expect(view.board.rows[0]?.cells['account-review']?.cadence).toMatchObject({
    status: 'overdue',
    lastHeld: '2025-03-20',
    because: { anchor: '2025-03-20', anchorIs: 'last-held', overdueDays: 248 },
  });
});

import { expect, it } from 'vitest';
import type { RegisterCopy } from '../../src/ports/register-copy.ts';
import { justCome } from '../../src/usecases/copied-ritual.ts';
import { readBoard, type BoardView } from '../../src/usecases/read-board.ts';
import { instant, makeAccount, makeRitual, OTHER_REF } from '../support/builders.ts';
import { FakeClock } from '../support/fake-surroundings.ts';
import { InMemoryRegisterCopy } from '../support/in-memory-register-copy.ts';
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
  const { view } = await readBoard(
    { registerCopy: new InMemoryRegisterCopy(register), clock: new FakeClock(instant('2026-11-23T09:00:00Z')) },
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
  const { view } = await readBoard(
    { registerCopy: new InMemoryRegisterCopy(register), clock: new FakeClock(instant('2026-11-27T09:00:00Z')) },
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
  const { view } = await readBoard(
    {
      registerCopy: new InMemoryRegisterCopy(new InMemoryRegister({ accounts: [makeAccount()], rituals: [slipped] })),
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

it('shows the board of the last visit at once, and then what changed since', async () => {
  const register = new InMemoryRegister({ accounts: [makeAccount()], rituals: [makeRitual()] });
  const registerCopy = new InMemoryRegisterCopy(register);
  const ports = { registerCopy, clock: new FakeClock(instant('2026-11-23T09:00:00Z')) };
  const shown: string[] = [];
  const nextOf = ({ board }: BoardView) => String(board.rows[0]?.cells['account-review']?.cadence.nextPlanned);
  const watcher = {
    onKept: (view: BoardView) => shown.push(`${nextOf(view)}${view.hasWords ? '' : ' to be counted'}`),
    onRows: () => shown.push('reading'),
  };
  await readBoard(ports, { timeZone: 'Europe/Paris' }, watcher);
  expect(shown).toEqual(['reading']);

  // Thursday 3 December 2026.
  register.put(makeRitual({ start: instant('2026-12-03T09:00:00Z'), end: instant('2026-12-03T10:30:00Z') }));
  const { view } = await readBoard(ports, { timeZone: 'Europe/Paris' }, watcher);
  expect([...shown, nextOf(view)]).toEqual(['reading', '2026-11-26 to be counted', '2026-11-26', '2026-12-03']);
});

it('builds a board of what has come each time that there is twice as much', async () => {
  const ritual = justCome({ value: makeRitual(), version: '1' });
  const content = (count: number) => ({
    accounts: [makeAccount()],
    rituals: Array.from({ length: count }, () => ritual),
    unreadable: [],
  });
  const registerCopy: RegisterCopy = {
    ahead: async () => undefined,
    keptToCount: async () => undefined,
    kept: async () => undefined,
    forget: async () => true,
    catchUp: async (tell) => {
      for (let count = 0; count <= 2_400; count += 100) tell?.({ accounts: 1, rituals: count }, () => content(count));
      return content(2_400);
    },
  };
  const built: number[] = [];
  await readBoard(
    { registerCopy, clock: new FakeClock(instant('2026-11-23T09:00:00Z')) },
    { timeZone: 'Europe/Paris' },
    { onRows: ({ rituals }, view) => (view === undefined ? undefined : built.push(rituals)) },
  );
  expect(built).toEqual([500, 1_000, 2_000]);
});

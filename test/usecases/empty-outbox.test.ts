import { expect, it } from 'vitest';
import { RowRefused } from '../../src/ports/register.ts';
import { answerEntryKey, ritualEntryKey } from '../../src/ports/outbox.ts';
import { emptyOutbox } from '../../src/usecases/empty-outbox.ts';
import { INES, instant, makeAccount, makeAnswer, makeRitual, OTHER_REF, REF, THIRD_REF } from '../support/builders.ts';
import { FakeClock, InMemoryOutbox } from '../support/fake-surroundings.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';

const SETTINGS = { timeZone: 'Europe/Paris' };

function surroundings() {
  const register = new InMemoryRegister({ accounts: [makeAccount()], rituals: [makeRitual()], me: INES.id });
  return {
    register,
    clock: new FakeClock(instant('2026-11-26T11:00:00Z')),
    outbox: new InMemoryOutbox(),
  };
}

it('a ritual that is being edited is left to its editor, the rest is written', async () => {
  const ports = surroundings();
  const keptAt = instant('2026-11-26T10:00:00Z');
  const older = makeRitual({ ref: OTHER_REF, internalObjective: 'older' });
  await ports.outbox.keep({ key: `ritual|${OTHER_REF}`, kind: 'ritual', ritual: older, basis: undefined, keptAt });
  const waiting = makeRitual({ ref: THIRD_REF });
  await ports.outbox.keep({ key: `ritual|${THIRD_REF}`, kind: 'ritual', ritual: waiting, basis: undefined, keptAt });
  ports.register.put({ ...older, internalObjective: 'newer' });
  expect(await emptyOutbox(ports, { ...SETTINGS, beingEdited: (ref) => ref === OTHER_REF })).toEqual({
    written: 1,
    waiting: 1,
    conflicts: [],
    refused: [],
  });
  expect(ports.register.rows.get(OTHER_REF)?.ritual.internalObjective).toBe('newer');
  expect([...ports.outbox.entries.keys()]).toEqual([`ritual|${OTHER_REF}`]);
});

it('a waiting ritual is merged into what stands by now, or kept as a conflict for a person', async () => {
  const ports = surroundings();
  const basisRitual = makeRitual();
  const mine = { ...basisRitual, internalObjective: 'typed offline' };
  const entry = {
    key: `ritual|${REF}`,
    kind: 'ritual',
    ritual: mine,
    basis: '1',
    basisRitual,
    keptAt: instant('2026-11-26T10:00:00Z'),
  } as const;
  ports.register.put({ ...basisRitual, state: 'held' });
  await ports.outbox.keep(entry);
  expect(await emptyOutbox(ports, SETTINGS)).toMatchObject({ written: 1 });
  expect(ports.register.rows.get(REF)?.ritual).toMatchObject({ state: 'held', internalObjective: 'typed offline' });
  ports.register.put({ ...basisRitual, internalObjective: 'typed by somebody else' });
  await ports.outbox.keep(entry);
  expect(await emptyOutbox(ports, SETTINGS)).toEqual({ written: 0, waiting: 0, conflicts: [entry], refused: [] });
  expect(ports.outbox.entries.size).toBe(1);
});

/** One answer and two rituals, oldest first: of the three the register refuses the first two. */
async function threeOfWhichTwoAreRefused() {
  const ports = surroundings();
  const answer = makeAnswer({ respondent: INES.id });
  const [second, third] = [makeRitual({ ref: OTHER_REF, subject: 'Pricing' }), makeRitual({ ref: THIRD_REF })];
  // Thursday 26 November 2026
  const at = (minute: string) => instant(`2026-11-26T10:${minute}:00Z`);
  await ports.outbox.keep({ key: answerEntryKey(answer), kind: 'answer', answer, keptAt: at('00') });
  const ritualOf = (ritual: typeof second) =>
    ({ key: ritualEntryKey(ritual), kind: 'ritual', ritual, basis: undefined }) as const;
  await ports.outbox.keep({ ...ritualOf(second), keptAt: at('01') });
  await ports.outbox.keep({ ...ritualOf(third), keptAt: at('02') });
  ports.register.fail('saveAnswer', new RowRefused('invalidRequest'));
  ports.register.fail('saveRitual', new RowRefused('rowInTheWay'), { ref: OTHER_REF });
  return ports;
}

it('what the register refuses stays, is told with its code, and holds nothing up', async () => {
  const ports = await threeOfWhichTwoAreRefused();
  expect(await emptyOutbox(ports, SETTINGS)).toMatchObject({
    written: 1,
    waiting: 0,
    conflicts: [],
    refused: [
      { entry: { kind: 'answer' }, detail: 'invalidRequest' },
      { entry: { ritual: { ref: OTHER_REF } }, detail: 'rowInTheWay' },
    ],
  });
  expect(ports.register.rows.has(THIRD_REF)).toBe(true);
  ports.register.heal();
  expect(await emptyOutbox(ports, SETTINGS)).toEqual({ written: 2, waiting: 0, conflicts: [], refused: [] });
  expect(ports.outbox.entries.size).toBe(0);
});

it('an answer that is there and a ritual that takes no state: no answer is refused, the state follows later', async () => {
  const ports = surroundings();
  ports.register.put(makeRitual({ state: 'held' }));
  const answer = makeAnswer({ respondent: INES.id });
  const keptAt = instant('2026-11-26T10:00:00Z');
  await ports.outbox.keep({ key: answerEntryKey(answer), kind: 'answer', answer, keptAt });
  ports.register.fail('saveRitual', new RowRefused('invalidRequest'));
  expect(await emptyOutbox(ports, SETTINGS)).toEqual({ written: 0, waiting: 1, conflicts: [], refused: [] });
  expect(ports.register.answers).toHaveLength(1);
  ports.register.heal();
  expect(await emptyOutbox(ports, SETTINGS)).toEqual({ written: 1, waiting: 0, conflicts: [], refused: [] });
  expect(ports.register.rows.get(REF)?.ritual.state).toBe('confirmed');
});

import { beforeEach, expect, it } from 'vitest';
import { addSeconds } from '../../src/domain/calendar-day.ts';
import { KEPT_SECONDS, keepReadings, type KeptReadings } from '../../src/usecases/keep-readings.ts';
import { findLastTime } from '../../src/usecases/find-last-time.ts';
import { CLAIRE, instant, makeAccount, makeAnswer, makeRitual, OTHER_REF, REF } from '../support/builders.ts';
import { FakeClock, FakeIdentity } from '../support/fake-surroundings.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';

// Monday 23 November 2026
const NOW = instant('2026-11-23T09:00:00Z');
const SINCE = instant('2024-09-27T09:00:00Z');
const BEFORE = makeRitual({
  ref: OTHER_REF,
  start: instant('2026-10-01T09:00:00Z'),
  end: instant('2026-10-01T10:00:00Z'),
  state: 'held',
});

let register: InMemoryRegister;
let clock: FakeClock;
let kept: KeptReadings;

beforeEach(() => {
  register = new InMemoryRegister({ accounts: [makeAccount()], rituals: [BEFORE] });
  clock = new FakeClock(NOW);
  kept = keepReadings(register, clock);
});

async function statesBefore() {
  return (await kept.history.rituals(SINCE)).rituals.map(({ value }) => [value.ref, value.state]);
}

it('asks once, also when two ask at the same time', async () => {
  await Promise.all([kept.register.accounts(), kept.register.accounts(), statesBefore(), statesBefore()]);
  await Promise.all([kept.register.accounts(), statesBefore(), kept.history.answersOf(OTHER_REF)]);
  await kept.history.answersOf(OTHER_REF);
  expect(register.calls).toEqual(['accounts', 'rituals', 'answersOf']);
});

it('asks again once what is kept is too old', async () => {
  await Promise.all([kept.register.accounts(), statesBefore()]);
  clock.at = addSeconds(NOW, KEPT_SECONDS - 1);
  await Promise.all([kept.register.accounts(), statesBefore()]);
  expect(register.calls).toHaveLength(2);
  clock.at = addSeconds(NOW, KEPT_SECONDS);
  await Promise.all([kept.register.accounts(), statesBefore()]);
  expect(register.calls).toHaveLength(4);
});

it('keeps no failure', async () => {
  register.fail('accounts', undefined, { times: 1 });
  await expect(kept.register.accounts()).rejects.toMatchObject({ because: 'unavailable' });
  expect(await kept.register.accounts()).toHaveLength(1);
});

it('knows at once what was saved through it, without asking', async () => {
  await statesBefore();
  const stored = await kept.register.ritual(OTHER_REF);
  await kept.register.saveRitual({ ...BEFORE, state: 'cancelled' }, stored?.version);
  await kept.register.saveRitual(makeRitual({ state: 'drafted' }));
  expect(await statesBefore()).toEqual([
    [OTHER_REF, 'cancelled'],
    [REF, 'drafted'],
  ]);
  expect(register.calls.filter((call) => call === 'rituals')).toHaveLength(1);
});

it('knows what was saved while the reading was on its way', async () => {
  const read = register.rituals.bind(register);
  let go: () => void = () => undefined;
  register.rituals = async (since) => {
    const found = await read(since);
    await new Promise<void>((resolve) => (go = resolve));
    return found;
  };
  const reading = statesBefore();
  await kept.register.saveRitual(makeRitual({ state: 'drafted' }));
  go();
  expect(await reading).toContainEqual([REF, 'drafted']);
});

it('reads again after a save of which it is not known whether it arrived, or that met somebody else', async () => {
  await statesBefore();
  register.fail('saveRitual', undefined, { afterWriting: true, times: 1 });
  await expect(kept.register.saveRitual(makeRitual({ state: 'drafted' }))).rejects.toThrow();
  expect(await statesBefore()).toContainEqual([REF, 'drafted']);
  register.put({ ...BEFORE, state: 'confirmed' });
  await expect(kept.register.saveRitual(BEFORE, '1')).rejects.toThrow();
  expect(await statesBefore()).toContainEqual([OTHER_REF, 'confirmed']);
});

it('counts an answer that was just given', async () => {
  expect(await kept.history.answersOf(REF)).toEqual([]);
  await kept.register.saveAnswer(makeAnswer());
  expect(await kept.history.answersOf(REF)).toHaveLength(1);
});

it('reads further back when asked to, and gives nothing from before what was asked for', async () => {
  const later = instant('2026-10-02T00:00:00Z');
  expect((await kept.history.rituals(later)).rituals).toEqual([]);
  expect(await statesBefore()).toEqual([[OTHER_REF, 'held']]);
  expect((await kept.history.rituals(later)).rituals).toEqual([]);
  expect(register.calls).toEqual(['rituals', 'rituals']);
});

it('gives versions that a save can be based on: rituals and answers themselves are never kept', async () => {
  await Promise.all([kept.register.ritual(OTHER_REF), kept.register.rituals(SINCE), statesBefore()]);
  register.put({ ...BEFORE, subject: 'renamed' });
  expect((await kept.register.ritual(OTHER_REF))?.version).toBe('2');
  expect((await kept.register.rituals(SINCE)).rituals[0]?.version).toBe('2');
  expect(await kept.register.answersOf(OTHER_REF)).toEqual([]);
  register.answers.push(makeAnswer({ ref: OTHER_REF }));
  expect(await kept.register.answersOf(OTHER_REF)).toHaveLength(1);
});

it('lets "Last time" follow a change of the ritual’s account without reading the years again', async () => {
  const ports = { ...kept, identity: new FakeIdentity(CLAIRE) };
  const { start } = makeRitual();
  const lastTime = async (type: 'account-review' | 'kam-meeting') =>
    (await findLastTime(ports, { ...makeRitual(), type }, { start, ref: REF }, 'Europe/Paris'))?.ritual.ref;
  expect(await lastTime('account-review')).toBe(OTHER_REF);
  expect(await lastTime('kam-meeting')).toBeUndefined();
  expect(register.calls.filter((call) => call === 'rituals')).toHaveLength(1);
});

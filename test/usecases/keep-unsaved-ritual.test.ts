/** Two windows of one browser about one ritual, and one outbox: nothing typed is lost, and nobody is asked about their own words. */
import { expect, it } from 'vitest';
import type { RitualDraft } from '../../src/domain/ritual-merge.ts';
import { emptyOutbox } from '../../src/usecases/empty-outbox.ts';
import { keepRitual, type KnownRitual, saveRitual } from '../../src/usecases/save-ritual.ts';
import { draftOfRitual } from '../../src/domain/ritual-merge.ts';
import { instant, makeOpenMeeting, makeRitual, REF } from '../support/builders.ts';
import { FakeOpenMeeting } from '../support/fake-open-meeting.ts';
import { CountingChance, FakeClock, InMemoryOutbox } from '../support/fake-surroundings.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';

const WORDS = { label: 'Objective', ritual: 'Key Account Review', accounts: ['Northwind Traders'] };
const BEFORE = draftOfRitual(makeRitual());

function said(statement: string, internalObjective = BEFORE.internalObjective): RitualDraft {
  return { ...BEFORE, objective: { ...BEFORE.objective, statement }, internalObjective };
}

function surroundings() {
  const register = new InMemoryRegister();
  const put = (draft: RitualDraft): KnownRitual => ({ ref: REF, stored: register.put(makeRitual({ ...draft })) });
  return {
    openMeeting: new FakeOpenMeeting(makeOpenMeeting()),
    register,
    chance: new CountingChance(),
    clock: new FakeClock(instant('2026-11-23T09:00:00Z')), // Monday
    outbox: new InMemoryOutbox(),
    put,
  };
}

type Surroundings = ReturnType<typeof surroundings>;

const empty = (ports: Surroundings) => emptyOutbox(ports, { timeZone: 'Europe/Paris' });
const save = (ports: Surroundings, draft: RitualDraft, { known }: { known: KnownRitual }) =>
  saveRitual(ports, draft, WORDS, known);
const standing = ({ register }: Surroundings) => {
  const { objective, internalObjective } = register.rows.get(REF)?.ritual ?? makeRitual();
  return [objective.statement, internalObjective];
};

/** Each has typed in a field of its own while the register was away. */
async function bothWait(ports: Surroundings) {
  const known = ports.put(said('agree', 'none'));
  ports.register.fail('saveRitual');
  const one = await save(ports, said('agree on 3 sites', 'none'), { known });
  const other = await save(ports, said('agree', 'keep the price'), { known });
  ports.register.heal();
  return { one, other };
}

it('when both windows have saved, nothing waits any more', async () => {
  const ports = surroundings();
  const { one, other } = await bothWait(ports);
  await save(ports, said('agree on 3 sites', 'none'), one);
  await save(ports, said('agree', 'keep the price'), other);
  expect(standing(ports)).toEqual(['agree on 3 sites', 'keep the price']);
  expect(ports.outbox.entries.size).toBe(0);
});

it('what a window goes on to type is no conflict with what it had typed before, and what the other one typed follows', async () => {
  const ports = surroundings();
  const { one } = await bothWait(ports);
  const first = await save(ports, said('agree on 3 sites', 'none'), one);
  await save(ports, said('agree on 4 sites', 'none'), first);
  // The other window is closed, and never saves.
  expect((await empty(ports)).conflicts).toEqual([]);
  expect(standing(ports)).toEqual(['agree on 4 sites', 'keep the price']);
  expect(ports.outbox.entries.size).toBe(0);
});

it('what waits for a closed window leaves alone what a window typed after its save, though it never looked there again', async () => {
  const ports = surroundings();
  const { one } = await bothWait(ports);
  const first = await save(ports, said('agree on 3 sites', 'none'), one);
  const ofAnotherBrowser = { ...ports, outbox: new InMemoryOutbox() };
  await save(ofAnotherBrowser, said('agree on 4 sites', 'none'), first);
  expect((await empty(ports)).conflicts).toEqual([]);
  expect(standing(ports)).toEqual(['agree on 4 sites', 'keep the price']);
});

it('a window that knows an older row does not undo what stands in fields that it never touched', async () => {
  const ports = surroundings();
  const older = ports.put(said('agree', 'none'));
  const newer = ports.put(said('agree on 4 sites', 'none'));
  await keepRitual(ports, said('agree on 4 sites', 'keep the price'), makeOpenMeeting(), newer);
  const withEvidence = { ...said('agree', 'none'), objective: { ...said('agree').objective, evidence: 'signed' } };
  await keepRitual(ports, withEvidence, makeOpenMeeting(), older);
  expect((await empty(ports)).conflicts).toEqual([]);
  expect(standing(ports)).toEqual(['agree on 4 sites', 'keep the price']);
  expect(ports.register.rows.get(REF)?.ritual.objective.evidence).toBe('signed');
});

it.each([
  ['the newer row', 0, 1],
  ['the older row', 1, 0],
])('a word said of an older row asks, whichever window closes first: the one of %s last', async (_, first, last) => {
  const ports = surroundings();
  const older = ports.put(said('agree', 'none'));
  const newer = ports.put(said('agree on a price', 'none'));
  const windows = [
    [said('agree on 3 sites', 'none'), older],
    [said('agree on a price', 'keep the price'), newer],
  ] as const;
  for (const at of [first, last] as const) {
    const [draft, known] = windows[at] ?? windows[0];
    await keepRitual(ports, draft, makeOpenMeeting(), known);
  }
  const { conflicts } = await empty(ports);
  expect(conflicts).toMatchObject([
    { ritual: { objective: { statement: 'agree on 3 sites' }, internalObjective: 'keep the price' } },
  ]);
  expect(standing(ports)).toEqual(['agree on a price', 'none']);
});

it('of one field typed in both windows the later word stands', async () => {
  const ports = surroundings();
  const known = ports.put(said('agree', 'none'));
  await keepRitual(ports, said('agree on 3 sites', 'none'), makeOpenMeeting(), known);
  await keepRitual(ports, said('agree on 4 sites', 'none'), makeOpenMeeting(), known);
  expect((await empty(ports)).conflicts).toEqual([]);
  expect(standing(ports)).toEqual(['agree on 4 sites', 'none']);
});

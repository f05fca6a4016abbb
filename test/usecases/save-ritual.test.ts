import { expect, it } from 'vitest';
import type { OpenMeetingContent } from '../../src/domain/meeting.ts';
import { judgeObjective } from '../../src/domain/objective/judge-objective.ts';
import type { RitualDraft } from '../../src/domain/ritual-merge.ts';
import { mintRef } from '../../src/domain/mint-ref.ts';
import { findObjectiveLine } from '../../src/domain/objective-line.ts';
import { OpenMeetingFailed } from '../../src/ports/open-meeting.ts';
import { RegisterUnavailable } from '../../src/ports/register.ts';
import { findUnsavedRitual } from '../../src/usecases/keep-unsaved-ritual.ts';
import { emptyOutbox } from '../../src/usecases/empty-outbox.ts';
import { keepRitual, type KnownRitual, saveRitual } from '../../src/usecases/save-ritual.ts';
import { CLAIRE, instant, key, makeOpenMeeting, makeRitual, REF } from '../support/builders.ts';
import { FakeOpenMeeting } from '../support/fake-open-meeting.ts';
import { CountingChance, FakeClock, FakeGateTeller, InMemoryOutbox } from '../support/fake-surroundings.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';

const WORDS = { label: 'Objective', ritual: 'Key Account Review', accounts: ['Northwind Traders'] };
const FIRST_REF = mintRef(new CountingChance(1).bytes(7));

function draft(statement = 'agree on the 3 pilot sites', overrides: Partial<RitualDraft> = {}): RitualDraft {
  return {
    type: 'account-review',
    accounts: [key('northwind')],
    objective: { focus: 'evaluate-progress', secondary: [], statement, evidence: '' },
    servesStrategicObjective: true,
    internalObjective: 'find out who decides',
    ...overrides,
  };
}

function surroundings() {
  return {
    openMeeting: new FakeOpenMeeting(makeOpenMeeting()),
    register: new InMemoryRegister(),
    chance: new CountingChance(),
    clock: new FakeClock(instant('2026-11-23T09:00:00Z')),
    outbox: new InMemoryOutbox(),
  };
}

async function saved(ports: ReturnType<typeof surroundings>, what: RitualDraft, known?: KnownRitual) {
  const result = await saveRitual(ports, what, WORDS, known);
  if (result.kind !== 'saved') throw new Error(result.kind);
  return result;
}

it('the first save mints a Ref and writes row, tag and line, in this order', async () => {
  const ports = surroundings();
  const { ritual, unfinished } = await saved(ports, draft());
  expect(ritual.value).toEqual(
    makeRitual({
      ref: FIRST_REF,
      ...draft(),
      state: 'drafted',
      meetingUid: undefined,
      meetingId: undefined,
      attendance: undefined,
    }),
  );
  expect(unfinished).toEqual([]);
  expect(ports.register.calls).toEqual(['saveRitual']);
  expect(ports.openMeeting.writes).toEqual(['tag', 'line']);
  expect(ports.openMeeting.content.tag).toEqual({
    v: 1,
    kind: 'ritual',
    ref: FIRST_REF,
    hasObjective: true,
    type: 'account-review',
    objective: 'explicit',
  });
  expect(ports.openMeeting.content.bodyText).toBe(
    `Objective: agree on the 3 pilot sites · Key Account Review · Northwind Traders · ${FIRST_REF}\n\nSee you there.`,
  );
});

it('keeps the organiser’s name, and the address only until a name is known', async () => {
  const ports = surroundings();
  const { known } = await saved(ports, draft());
  ports.openMeeting.content = makeOpenMeeting({ organiser: { address: CLAIRE.address, name: CLAIRE.address } });
  expect((await saved(ports, draft('agree on 4'), known)).ritual.value.organiserName).toBe('Claire Morel');

  const nameless = surroundings();
  nameless.openMeeting.content = ports.openMeeting.content;
  const first = await saved(nameless, draft());
  expect(first.ritual.value.organiserName).toBe(CLAIRE.address);
  nameless.openMeeting.content = makeOpenMeeting();
  expect((await saved(nameless, draft('agree on 4'), first.known)).ritual.value.organiserName).toBe('Claire Morel');
});

it('the internal objective never enters the invitation', async () => {
  const ports = surroundings();
  await saved(ports, draft());
  expect(ports.openMeeting.content.bodyText).not.toContain('who decides');
});

it('without an objective the tag says so and the line names the ritual', async () => {
  const ports = surroundings();
  await saved(ports, draft('  '));
  expect(ports.openMeeting.content.tag).toMatchObject({ hasObjective: false });
  expect(findObjectiveLine(ports.openMeeting.content.bodyText)).toMatchObject({ ref: FIRST_REF, statement: '' });
});

it('the second save keeps the Ref, changes the line in its place and leaves the equal tag alone', async () => {
  const ports = surroundings();
  const first = await saved(ports, draft());
  const second = await saved(ports, draft('decide on the 3 sites'), first.known);
  expect(second.ritual.value.ref).toBe(FIRST_REF);
  expect(ports.openMeeting.writes).toEqual(['tag', 'line', 'line']);
  expect(ports.openMeeting.content.bodyText.match(/AR-/g)).toHaveLength(1);
  expect(ports.openMeeting.content.bodyText).toContain('Objective: decide on the 3 sites ·');
  expect(ports.register.rows.size).toBe(1);
});

it('saving the same again writes nothing into the meeting', async () => {
  const ports = surroundings();
  const first = await saved(ports, draft());
  await saved(ports, draft(), first.known);
  expect(ports.openMeeting.writes).toEqual(['tag', 'line']);
});

it('taking the objective back takes it out of the line', async () => {
  const ports = surroundings();
  const first = await saved(ports, draft());
  await saved(ports, draft(''), first.known);
  expect(findObjectiveLine(ports.openMeeting.content.bodyText)?.statement).toBe('');
});

it.each([
  ['tag', ['line'], ['tag']],
  ['objective-line', ['tag'], ['line']],
] as const)('a %s that fails is said, and made up for by the next save', async (part, writtenFirst, writtenThen) => {
  const ports = surroundings();
  ports.openMeeting.failing.add(part);
  const first = await saved(ports, draft());
  expect(first.unfinished).toEqual([part]);
  expect(ports.openMeeting.writes).toEqual(writtenFirst);
  ports.openMeeting.failing.clear();
  const second = await saved(ports, draft(), first.known);
  expect(second.unfinished).toEqual([]);
  expect(ports.openMeeting.writes).toEqual([...writtenFirst, ...writtenThen]);
});

it('a register that does not answer leaves the meeting alone; what was typed waits and is saved under the same Ref', async () => {
  const ports = surroundings();
  ports.register.fail('saveRitual', new RegisterUnavailable('unavailable', 30));
  const result = await saveRitual(ports, draft(), WORDS);
  expect(result).toMatchObject({ kind: 'waiting', because: 'unavailable', retryAfterSeconds: 30, kept: true });
  expect(ports.openMeeting.writes).toEqual([]);
  expect([...ports.outbox.entries.keys()]).toEqual([`ritual|${FIRST_REF}`]);
  ports.register.heal();
  if (result.kind !== 'waiting') return;
  expect(result.mine.objective.statement).toBe('agree on the 3 pilot sites');
  const second = await saved(ports, draft(), result.known);
  expect(second.ritual.value.ref).toBe(FIRST_REF);
  expect(ports.outbox.entries.size).toBe(0);
});

it('an outbox that is full is not a failure of the save, and is said', async () => {
  const ports = surroundings();
  ports.register.fail('saveRitual');
  ports.outbox.full = true;
  expect(await saveRitual(ports, draft(), WORDS)).toMatchObject({ kind: 'waiting', kept: false });
});

it('an answer lost on the way makes no second row, and what was typed since stands', async () => {
  const ports = surroundings();
  ports.register.fail('saveRitual', new RegisterUnavailable('unavailable'), { afterWriting: true, times: 1 });
  const lost = await saveRitual(ports, draft('first words'), WORDS);
  if (lost.kind !== 'waiting') throw new Error(lost.kind);
  const second = await saved(ports, draft('second words'), lost.known);
  expect(ports.register.rows.size).toBe(1);
  expect(second.ritual.value.objective.statement).toBe('second words');
});

it.each(['someone@contoso.example', CLAIRE.address])(
  'a freshly minted Ref that a ritual of %s already has is minted again',
  async (organiser) => {
    const ports = surroundings();
    const other = ports.register.put(makeRitual({ ref: FIRST_REF, organiser }));
    const { ritual } = await saved(ports, draft());
    expect(ritual.value.ref).not.toBe(FIRST_REF);
    expect(ports.register.rows.get(FIRST_REF)?.ritual).toEqual(other.value);
    expect(ports.openMeeting.content.tag).toMatchObject({ ref: ritual.value.ref });
  },
);

it('what somebody else changed in other fields is kept beside mine', async () => {
  const ports = surroundings();
  const first = await saved(ports, draft());
  const { value } = first.ritual;
  ports.register.put({
    ...value,
    state: 'planned',
    meetingUid: 'uid-1',
    objective: { ...value.objective, evidence: 'signed' },
  });
  const second = await saved(ports, draft('my new words'), first.known);
  expect(second.merged).toEqual(['evidence']);
  expect(second.ritual.value).toMatchObject({
    state: 'planned',
    meetingUid: 'uid-1',
    objective: { statement: 'my new words', evidence: 'signed' },
  });
});

it('the same field changed by both is shown with both values, and nothing is written', async () => {
  const ports = surroundings();
  const first = await saved(ports, draft());
  const { value } = first.ritual;
  const theirs = { ...value, objective: { ...value.objective, statement: 'their words' } };
  ports.register.put(theirs);
  const before = ports.openMeeting.content;
  const result = await saveRitual(ports, draft('my words'), WORDS, first.known);
  expect(result).toMatchObject({
    kind: 'conflict',
    fields: ['statement'],
    mine: { objective: { statement: 'my words' } },
    theirs: { value: theirs },
  });
  expect(ports.openMeeting.content).toBe(before);
  if (result.kind !== 'conflict') return;
  const kept = await saved(ports, draft('my words'), { ref: FIRST_REF, stored: result.theirs });
  expect(kept.ritual.value.objective.statement).toBe('my words');
});

it('when somebody else chose another account, the line waits for the right words', async () => {
  const ports = surroundings();
  const first = await saved(ports, draft());
  ports.register.put({ ...first.ritual.value, accounts: [key('adatum')] });
  const second = await saved(ports, draft('my new words'), first.known);
  expect(second.ritual.value.accounts).toEqual(['adatum']);
  expect(second.unfinished).toEqual(['objective-line']);
  expect(ports.openMeeting.content.bodyText).not.toContain('my new words');
});

it('an occurrence keeps its own row, and no tag is written on it', async () => {
  const ports = surroundings();
  const ref = `${REF}@2026-11-26` as typeof REF;
  const stored = ports.register.put(makeRitual({ ref, seriesUid: 'series-1' }));
  const { ritual } = await saved(ports, draft(), { ref, stored });
  expect(ritual.value).toMatchObject({ ref, seriesUid: 'series-1', state: 'planned' });
  expect(ports.openMeeting.writes).toEqual(['line']);
  expect(ports.openMeeting.content.bodyText).toContain(`${REF}\n`);
  expect(ports.openMeeting.content.bodyText).not.toContain('@2026');
});

it('the row of a whole series keeps its own times', async () => {
  const ports = surroundings();
  const stored = ports.register.put(makeRitual({ seriesUid: 'series-1', start: instant('2026-01-05T09:00:00Z') }));
  const { ritual } = await saved(ports, draft(), { ref: REF, stored });
  expect(ritual.value.start).toBe('2026-01-05T09:00:00Z');
});

it.each([
  ['an expired draft is a draft again', { meetingUid: undefined, meetingId: undefined }, 'drafted'],
  ['what was sent is planned again', {}, 'planned'],
] as const)('saving a cancelled ritual: %s', async (_what, overrides, state) => {
  const ports = surroundings();
  const stored = ports.register.put(makeRitual({ state: 'cancelled', ...overrides }));
  expect((await saved(ports, draft(), { ref: REF, stored })).ritual.value.state).toBe(state);
});

it('does not write into a meeting that is not the one it was typed in', async () => {
  const ports = surroundings();
  const isMeant = (content: OpenMeetingContent) => content.subject === 'Adatum review';
  await expect(saveRitual(ports, draft(), WORDS, undefined, isMeant)).rejects.toBeInstanceOf(OpenMeetingFailed);
  expect(ports.register.calls).toEqual([]);
  expect(ports.openMeeting.writes).toEqual([]);
});

it.each([
  ['arrived', true],
  ['was lost', false],
])('what is kept beside a save that %s reaches the register whole', async (_, arrived) => {
  const ports = surroundings();
  const stored = ports.register.put(makeRitual({ ref: REF, ...draft('agree') }));
  const sent = draft('agree on 3');
  if (arrived) await ports.register.saveRitual({ ...stored.value, ...sent }, stored.version);
  expect(await keepRitual(ports, draft('agree on 3 sites'), makeOpenMeeting(), { ref: REF, stored }, sent)).toBe(true);
  expect(await emptyOutbox(ports, { timeZone: 'Europe/Paris' })).toEqual({
    written: 1,
    waiting: 0,
    conflicts: [],
    refused: [],
  });
  expect(ports.register.rows.get(REF)?.ritual.objective.statement).toBe('agree on 3 sites');
});

it('the gate is told all that was typed before anything is written, and the tag carries how it was judged', async () => {
  const gateTeller = new FakeGateTeller();
  const ports = { ...surroundings(), gateTeller };
  ports.register.fail('saveRitual');
  const typed = draft('Discuss the pilot');
  expect(await saveRitual(ports, typed, WORDS)).toMatchObject({ kind: 'waiting' });
  expect(gateTeller.told).toEqual([
    {
      v: 1,
      kind: 'ritual',
      type: 'account-review',
      accounts: ['northwind'],
      statement: 'Discuss the pilot',
      evidence: '',
    },
  ]);
  ports.register.heal();
  await saveRitual(ports, typed, WORDS);
  expect(ports.openMeeting.content.tag).toMatchObject({ hasObjective: true, objective: 'vague' });
});

it.each([
  ['vague', { verdict: 'vague', advice: 'say-what-is-decided' }, 'Discuss the pilot'],
  ['explicit', { verdict: 'explicit' }, 'Agree on the 3 sites for the pilot'],
  ['missing', { verdict: 'missing', advice: 'write-one-sentence' }, ''],
])('the gate is told that it is %s, where the judgement is at hand', async (_verdict, judged, statement) => {
  const gateTeller = new FakeGateTeller();
  await saveRitual({ ...surroundings(), gateTeller, judgeAtHand: judgeObjective }, draft(statement), WORDS);
  await saveRitual({ ...surroundings(), gateTeller, judgeAtHand: () => undefined }, draft(statement), WORDS);
  expect(gateTeller.told).toMatchObject([{ statement, judged }, { statement }]);
  expect(gateTeller.told[1]).not.toHaveProperty('judged');
});

it('the first save waits in the outbox while it is under way, and a refused one does not stay there', async () => {
  const ports = surroundings();
  let waiting: readonly string[] = [];
  const { saveRitual: save } = ports.register;
  ports.register.saveRitual = async (...row) => {
    waiting = [...ports.outbox.entries.keys()];
    return save.apply(ports.register, row);
  };
  await saved(ports, draft());
  expect([waiting, ports.outbox.entries.size]).toEqual([[`ritual|${FIRST_REF}`], 0]);
  ports.register.fail('saveRitual', new Error('400'));
  await expect(saveRitual(ports, draft(), WORDS)).rejects.toThrow('400');
  expect(ports.outbox.entries.size).toBe(0);
});

it('what another window wrote on top of the first save stands beside it', async () => {
  const ports = surroundings();
  const known = { ref: FIRST_REF, stored: undefined };
  const other = await saved(ports, { ...draft(), internalObjective: 'keep the price' }, known);
  const { ritual, merged } = await saved(ports, draft(), known);
  expect(merged).toEqual(['internalObjective']);
  expect(ritual.value).toEqual(other.ritual.value);
});

it('what waits does not undo what another window wrote meanwhile', async () => {
  const ports = surroundings();
  const known = { ref: FIRST_REF, stored: undefined };
  await keepRitual(ports, draft('first words'), ports.openMeeting.content, known);
  const pending = await ports.outbox.pending();
  const later = await saved(ports, draft('later words'), known);
  let asked = 0;
  // As it was when the other window looked, and as it is now.
  const outbox = {
    pending: async () => ((asked += 1) === 1 ? pending : ports.outbox.pending()),
    remove: ports.outbox.remove.bind(ports.outbox),
  };
  await emptyOutbox({ ...ports, outbox }, { timeZone: 'Europe/Paris' });
  expect(ports.register.rows.get(FIRST_REF)?.ritual).toEqual(later.ritual.value);
});

it('what waits of the same ritual and was typed elsewhere outlives a save, one that could not be made too', async () => {
  const ports = surroundings();
  const stored = ports.register.put(makeRitual({ ref: REF, ...draft('agree') }));
  await keepRitual(ports, { ...draft('agree'), internalObjective: 'keep the price' }, makeOpenMeeting(), {
    ref: REF,
    stored,
  });
  ports.register.fail('saveRitual');
  const waits = await saveRitual(ports, draft('agree on 3 sites'), WORDS, { ref: REF, stored });
  expect(waits).toMatchObject({ kind: 'waiting', kept: true });
  ports.register.heal();
  await saved(ports, draft('agree on 3 sites'), waits.known);
  await emptyOutbox(ports, { timeZone: 'Europe/Paris' });
  expect(ports.register.rows.get(REF)?.ritual).toMatchObject({
    objective: { statement: 'agree on 3 sites' },
    internalObjective: 'keep the price',
  });
  expect(ports.outbox.entries.size).toBe(0);
});

it('two windows that close while the register is away lose nothing that was typed in either', async () => {
  const ports = surroundings();
  const stored = ports.register.put(makeRitual({ ref: REF, ...draft('agree') }));
  const known = { ref: REF, stored };
  await keepRitual(ports, draft('agree on 3 sites'), makeOpenMeeting(), known);
  await keepRitual(ports, { ...draft('agree'), internalObjective: 'keep the price' }, makeOpenMeeting(), known);
  // Once more, as a page does that is hidden before it closes.
  await keepRitual(ports, { ...draft('agree'), internalObjective: 'keep the price' }, makeOpenMeeting(), known);
  await emptyOutbox(ports, { timeZone: 'Europe/Paris' });
  expect(ports.register.rows.get(REF)?.ritual).toMatchObject({
    objective: { statement: 'agree on 3 sites' },
    internalObjective: 'keep the price',
  });
});

it('what a window typed over an older row is a conflict with what somebody else wrote since, though a second window knows the newer row', async () => {
  const ports = surroundings();
  const first = ports.register.put(makeRitual({ ref: REF, ...draft('agree') }));
  const second = ports.register.put(makeRitual({ ref: REF, ...draft('agree on a price') }));
  await keepRitual(ports, draft('agree on 3 sites'), makeOpenMeeting(), { ref: REF, stored: first });
  const typedSince = { ...draft('agree on a price'), internalObjective: 'keep the price' };
  await keepRitual(ports, typedSince, makeOpenMeeting(), { ref: REF, stored: second });
  const { conflicts } = await emptyOutbox(ports, { timeZone: 'Europe/Paris' });
  expect(conflicts).toMatchObject([
    { ritual: { objective: { statement: 'agree on 3 sites' }, internalObjective: 'keep the price' } },
  ]);
});

it('a window that closes late does not undo what another one went on with', async () => {
  const ports = surroundings();
  const known = { ref: FIRST_REF, stored: undefined };
  const content = makeOpenMeeting();
  await keepRitual(ports, draft('agree'), content, known);
  const [entry] = await ports.outbox.pending();
  const wentOn = findUnsavedRitual(entry === undefined ? [] : [entry], content, FIRST_REF);
  if (wentOn === undefined) throw new Error('nothing waits');
  await keepRitual(ports, draft('agree on 3 sites'), content, wentOn.known);
  await keepRitual(ports, draft('agree'), content, known);
  await emptyOutbox(ports, { timeZone: 'Europe/Paris' });
  expect(ports.register.rows.get(FIRST_REF)?.ritual.objective.statement).toBe('agree on 3 sites');
});

it('a field that somebody else typed stays theirs when the save that took it over did not arrive', async () => {
  const ports = surroundings();
  const stored = ports.register.put(makeRitual({ ref: REF, ...draft('agree') }));
  ports.register.put({ ...stored.value, internalObjective: 'theirs' });
  const { saveRitual: save } = ports.register;
  let asked = 0;
  ports.register.saveRitual = (...row) => {
    asked += 1;
    return asked === 2 ? Promise.reject(new RegisterUnavailable('unavailable')) : save.apply(ports.register, row);
  };
  const waits = await saveRitual(ports, draft('agree on 3 sites'), WORDS, { ref: REF, stored });
  expect(waits.kind).toBe('waiting');
  const { ritual } = await saved(ports, draft('agree on 3 sites'), waits.known);
  expect(ritual.value).toMatchObject({ objective: { statement: 'agree on 3 sites' }, internalObjective: 'theirs' });
});

import { expect, it } from 'vitest';
import { markAsNoRitual, undoNoRitual } from '../../src/usecases/mark-as-no-ritual.ts';
import { instant, makeOpenMeeting, makeRitual, REF } from '../support/builders.ts';
import { InMemoryOutbox } from '../support/fake-surroundings.ts';
import { FakeOpenMeeting } from '../support/fake-open-meeting.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';

const knownTo = async ({ register }: { register: InMemoryRegister }) => ({
  ref: REF,
  stored: await register.ritual(REF),
});

const WORDS = { label: 'Objective', ritual: 'Key Account Review', accounts: ['Northwind Traders'] };
const LINE = `Objective: agree with purchasing on the 3 pilot sites · Key Account Review · Northwind Traders · ${REF}`;
const TAG = { v: 1, kind: 'ritual', ref: REF, hasObjective: true } as const;

it('is remembered in the tag alone, and undone by removing it', async () => {
  const ports = { openMeeting: new FakeOpenMeeting(makeOpenMeeting()), register: new InMemoryRegister() };
  const mark = await markAsNoRitual(ports);
  expect(ports.openMeeting.content.tag).toEqual({ v: 1, kind: 'no-ritual' });
  expect(ports.register.calls).toEqual([]);
  await undoNoRitual(ports, undefined, mark);
  expect(ports.openMeeting.content).toEqual(makeOpenMeeting());
});

it('a ritual is taken back in register, tag and body, and returns as it was', async () => {
  const content = makeOpenMeeting({ tag: TAG, bodyText: `${LINE}\n\nSee you there.` });
  const ports = {
    openMeeting: new FakeOpenMeeting(content),
    register: new InMemoryRegister({ rituals: [makeRitual()] }),
  };
  const mark = await markAsNoRitual(ports, await knownTo(ports));
  expect(ports.register.rows.get(REF)?.ritual.state).toBe('cancelled');
  expect(ports.openMeeting.content).toMatchObject({ tag: { kind: 'no-ritual' } });
  expect(ports.openMeeting.content.bodyText).not.toContain('AR-');
  const { ritual, unfinished } = await undoNoRitual(ports, WORDS, mark);
  expect([ritual?.value, unfinished]).toEqual([makeRitual(), []]);
  expect(ports.openMeeting.content.tag).toEqual({ ...TAG, type: 'account-review', objective: 'explicit' });
  expect(ports.openMeeting.content.bodyText).toContain(LINE);
});

it('is no conflict with a sync that refreshed the row meanwhile, nor is taking it back', async () => {
  const content = makeOpenMeeting({ tag: TAG, bodyText: LINE });
  const ports = {
    openMeeting: new FakeOpenMeeting(content),
    register: new InMemoryRegister({ rituals: [makeRitual()] }),
  };
  const known = await knownTo(ports);
  ports.register.put(makeRitual({ attendance: { internal: 2, client: 1 } }));
  const mark = await markAsNoRitual(ports, known);
  expect(ports.register.rows.get(REF)?.ritual).toMatchObject({ state: 'cancelled', attendance: { internal: 2 } });
  ports.register.put(makeRitual({ state: 'cancelled', attendance: { internal: 3, client: 1 } }));
  await undoNoRitual(ports, WORDS, mark);
  expect(ports.register.rows.get(REF)?.ritual).toMatchObject({ state: 'planned', attendance: { internal: 3 } });
});

it('a register that does not answer leaves everything as it is', async () => {
  const content = makeOpenMeeting({ tag: TAG, bodyText: LINE });
  const ports = {
    openMeeting: new FakeOpenMeeting(content),
    register: new InMemoryRegister({ rituals: [makeRitual()] }),
  };
  const known = await knownTo(ports);
  ports.register.fail('saveRitual');
  await expect(markAsNoRitual(ports, known)).rejects.toMatchObject({ because: 'unavailable' });
  expect(ports.openMeeting.content).toBe(content);
});

it('steps that fail after the register are named; without a ritual a failing tag is the whole failure', async () => {
  const ports = {
    openMeeting: new FakeOpenMeeting(makeOpenMeeting()),
    register: new InMemoryRegister({ rituals: [makeRitual()] }),
  };
  ports.openMeeting.failing.add('tag').add('objective-line');
  await expect(markAsNoRitual(ports)).rejects.toMatchObject({ what: 'tag' });
  expect(await markAsNoRitual(ports, await knownTo(ports))).toMatchObject({
    unfinished: ['tag', 'objective-line'],
  });
});

function waitingIn(outbox: InMemoryOutbox) {
  const keptAt = instant('2026-11-23T09:00:00Z');
  return outbox.keep({ key: `ritual|${REF}`, kind: 'ritual', ritual: makeRitual(), basis: undefined, keptAt });
}

it.each([['is in the register'], ['never got there']])(
  'what waits in the outbox of a ritual that %s is forgotten',
  async (what) => {
    const ports = {
      openMeeting: new FakeOpenMeeting(makeOpenMeeting()),
      register: new InMemoryRegister({ rituals: what === 'never got there' ? [] : [makeRitual()] }),
      outbox: new InMemoryOutbox(),
    };
    await waitingIn(ports.outbox);
    await markAsNoRitual(ports, await knownTo(ports));
    expect(ports.outbox.entries.size).toBe(0);
    expect(ports.openMeeting.content.tag).toEqual({ v: 1, kind: 'no-ritual' });
  },
);

it('what waits stays where it is as long as nothing could be marked', async () => {
  const ports = {
    openMeeting: new FakeOpenMeeting(makeOpenMeeting()),
    register: new InMemoryRegister({ rituals: [makeRitual()] }),
    outbox: new InMemoryOutbox(),
  };
  await waitingIn(ports.outbox);
  const known = await knownTo(ports);
  ports.register.fail('saveRitual');
  await expect(markAsNoRitual(ports, known)).rejects.toThrow();
  ports.openMeeting.failing.add('tag');
  await expect(markAsNoRitual(ports, { ref: REF, stored: undefined })).rejects.toThrow();
  expect(ports.outbox.entries.size).toBe(1);
});

it.each([
  ['one’s own is cancelled', makeRitual({ state: 'drafted' }), 'cancelled'],
  ['somebody else’s is left alone', makeRitual({ state: 'drafted', organiser: 'omar@contoso.example' }), 'drafted'],
])('a row whose first answer was lost on the way: %s', async (_what, row, state) => {
  const register = new InMemoryRegister({ rituals: [row] });
  await markAsNoRitual(
    { openMeeting: new FakeOpenMeeting(makeOpenMeeting()), register },
    { ref: REF, stored: undefined },
  );
  expect(register.rows.get(REF)?.ritual.state).toBe(state);
});

it('a meeting can be marked while the register does not answer for a ritual that it never had', async () => {
  const ports = { openMeeting: new FakeOpenMeeting(makeOpenMeeting()), register: new InMemoryRegister() };
  ports.register.fail('ritual');
  expect(await markAsNoRitual(ports, { ref: REF, stored: undefined })).toEqual({ was: undefined, unfinished: [] });
  expect(ports.openMeeting.content.tag).toEqual({ v: 1, kind: 'no-ritual' });
});

it('another meeting that is open by now is not marked', async () => {
  const ports = {
    openMeeting: new FakeOpenMeeting(makeOpenMeeting()),
    register: new InMemoryRegister({ rituals: [makeRitual()] }),
  };
  const known = await knownTo(ports);
  await expect(markAsNoRitual(ports, known, () => false)).rejects.toMatchObject({ what: 'content' });
  expect(ports.openMeeting.writes).toEqual([]);
  expect(ports.register.rows.get(REF)?.ritual).toEqual(makeRitual());
});

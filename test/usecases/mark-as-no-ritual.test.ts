import { expect, it } from 'vitest';
import { markAsNoRitual, undoNoRitual } from '../../src/usecases/mark-as-no-ritual.ts';
import { makeOpenMeeting, makeRitual, REF } from '../support/builders.ts';
import { FakeOpenMeeting } from '../support/fake-open-meeting.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';

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
  const mark = await markAsNoRitual(ports, await ports.register.ritual(REF));
  expect(ports.register.rows.get(REF)?.ritual.state).toBe('cancelled');
  expect(ports.openMeeting.content).toMatchObject({ tag: { kind: 'no-ritual' } });
  expect(ports.openMeeting.content.bodyText).not.toContain('AR-');
  const { ritual, unfinished } = await undoNoRitual(ports, WORDS, mark);
  expect([ritual?.value, unfinished]).toEqual([makeRitual(), []]);
  expect(ports.openMeeting.content.tag).toEqual(TAG);
  expect(ports.openMeeting.content.bodyText).toContain(LINE);
});

it('is no conflict with a sync that refreshed the row meanwhile, nor is taking it back', async () => {
  const content = makeOpenMeeting({ tag: TAG, bodyText: LINE });
  const ports = {
    openMeeting: new FakeOpenMeeting(content),
    register: new InMemoryRegister({ rituals: [makeRitual()] }),
  };
  const known = await ports.register.ritual(REF);
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
  const known = await ports.register.ritual(REF);
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
  expect(await markAsNoRitual(ports, await ports.register.ritual(REF))).toMatchObject({
    unfinished: ['tag', 'objective-line'],
  });
});

import { expect, it } from 'vitest';
import { RegisterUnavailable } from '../../src/ports/register.ts';
import { giveReasonToSend } from '../../src/usecases/give-reason-to-send.ts';
import { saveRitual } from '../../src/usecases/save-ritual.ts';
import { instant, makeOpenMeeting, makeRitual, OTHER_REF, REF } from '../support/builders.ts';
import { FakeOpenMeeting } from '../support/fake-open-meeting.ts';
import { CountingChance, FakeClock, FakeGateTeller } from '../support/fake-surroundings.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';

function surroundings() {
  return {
    register: new InMemoryRegister({ rituals: [makeRitual()] }),
    openMeeting: new FakeOpenMeeting(makeOpenMeeting()),
    gateTeller: new FakeGateTeller(),
    chance: new CountingChance(),
    clock: new FakeClock(instant('2026-11-23T09:00:00Z')),
  };
}

it('the reason stands in the register, and the gate is told and finds it in the tag', async () => {
  const ports = surroundings();
  const saved = await giveReasonToSend(ports, REF, 'objective-vague', ' The client wants it open ');
  const gate = { verdict: 'asked', because: 'objective-vague', reason: 'The client wants it open' };
  expect(saved?.value.gate).toEqual(gate);
  expect(ports.register.rows.get(REF)?.ritual.gate).toEqual(gate);
  expect(ports.gateTeller.told.at(-1)).toMatchObject({ kind: 'ritual', excused: true });
  expect(ports.openMeeting.content.tag).toMatchObject({ kind: 'ritual', excused: true });
});

it('an empty reason takes it back', async () => {
  const ports = surroundings();
  await giveReasonToSend(ports, REF, 'objective-vague', 'Soon');
  await giveReasonToSend(ports, REF, 'objective-vague', ' ');
  expect(ports.gateTeller.told.at(-1)).not.toHaveProperty('excused');
  expect(ports.openMeeting.content.tag).not.toHaveProperty('excused');
});

it('what the person types on does not undo it', async () => {
  const ports = surroundings();
  const before = await ports.register.ritual(REF);
  await giveReasonToSend(ports, REF, 'objective-vague', 'Soon');
  const draft = { ...makeRitual(), objective: { ...makeRitual().objective, statement: 'Discuss the pilot' } };
  const words = { label: 'Objective', ritual: 'Key Account Review', accounts: ['Northwind Traders'] };
  const result = await saveRitual(ports, draft, words, { ref: REF, stored: before });
  expect(result).toMatchObject({ kind: 'saved', ritual: { value: { gate: { reason: 'Soon' } } } });
});

it('a row that changes at the same moment keeps both', async () => {
  const ports = surroundings();
  ports.register.onceBeforeSave(() => ports.register.put(makeRitual({ subject: 'Moved' })));
  const saved = await giveReasonToSend(ports, REF, 'objective-missing', 'Soon');
  expect(saved?.value).toMatchObject({ subject: 'Moved', gate: { reason: 'Soon' } });
});

it('writes nothing where the ritual is not there or the register is not', async () => {
  const ports = surroundings();
  expect(await giveReasonToSend(ports, OTHER_REF, 'objective-vague', 'Soon')).toBeUndefined();
  ports.register.fail('saveRitual');
  await expect(giveReasonToSend(ports, REF, 'objective-vague', 'Soon')).rejects.toBeInstanceOf(RegisterUnavailable);
  expect(ports.gateTeller.told).toEqual([]);
  expect(ports.openMeeting.writes).toEqual([]);
});

it('a tag that cannot be written leaves the gate told', async () => {
  const ports = surroundings();
  ports.openMeeting.failing.add('tag');
  expect(await giveReasonToSend(ports, REF, 'objective-vague', 'Soon')).toBeDefined();
  expect(ports.gateTeller.told.at(-1)).toMatchObject({ excused: true });
});

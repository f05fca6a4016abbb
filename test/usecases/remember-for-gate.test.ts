import { beforeEach, expect, it } from 'vitest';
import { type CharterVersion, DEFAULT_CHARTER, FIRST_VERSION } from '../../src/domain/charter.ts';
import type { GateMode } from '../../src/domain/gate-rules.ts';
import { RegisterUnavailable } from '../../src/ports/register.ts';
import { rememberForGate } from '../../src/usecases/remember-for-gate.ts';
import { CLAIRE, day, instant, key, makeAccount } from '../support/builders.ts';
import { FakeCharters, FakeClock, FakeGateMemory, FakeIdentity } from '../support/fake-surroundings.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';

// Monday.
const NOW = instant('2026-11-23T09:00:00Z');
const PARIS = { timeZone: 'Europe/Paris' };

function surroundings(charters: readonly CharterVersion[] = [], room?: number) {
  const accounts = [
    makeAccount({ key: key('adatum'), name: 'Adatum', clientDomains: ['adatum.example'], kam: 'sam@contoso.example' }),
    makeAccount(),
    makeAccount({ key: key('closed'), active: false }),
    makeAccount({ key: key('silent'), clientDomains: [] }),
  ];
  return {
    register: new InMemoryRegister({ accounts }),
    identity: new FakeIdentity(CLAIRE),
    gateMemory: new FakeGateMemory(room),
    charters: new FakeCharters(charters),
    clock: new FakeClock(NOW),
  };
}

let reviewsHeld: CharterVersion;
beforeEach(() => {
  const held: GateMode = 'hold';
  const rituals = {
    ...DEFAULT_CHARTER,
    'account-review': { ...DEFAULT_CHARTER['account-review'], gateMode: held },
  };
  reviewsHeld = { ...FIRST_VERSION, version: 2, from: day('2026-11-01'), rituals };
});

it('remembers active accounts with domains, one’s own first, and counts what does not fit', async () => {
  const ports = surroundings([], 1);
  expect(await rememberForGate(ports, PARIS)).toEqual({ leftOut: 1 });
  expect(ports.gateMemory.content?.accounts).toEqual([
    { key: 'northwind', name: 'Northwind Traders', domains: ['northwind.example'] },
  ]);
});

it('without a charter of its own a programme has the survey’s: every type asks', async () => {
  const ports = surroundings();
  await rememberForGate(ports, PARIS);
  expect(ports.gateMemory.content).toMatchObject({
    v: 2,
    charter: 1,
    on: true,
    modes: { 'account-review': 'prompt', 'kam-meeting': 'prompt' },
    untagged: 'prompt',
    mode: 'prompt',
  });
});

it('each type has the mode of the charter that holds today; of an untagged meeting nothing is held that one type alone holds', async () => {
  const later = { ...reviewsHeld, version: 3, from: day('2026-11-24'), gateOn: false };
  const ports = surroundings([reviewsHeld, later]);
  await rememberForGate(ports, PARIS);
  expect(ports.gateMemory.content).toMatchObject({
    charter: 2,
    on: true,
    modes: { 'account-review': 'hold', 'kam-meeting': 'prompt' },
    untagged: 'prompt',
    mode: 'prompt',
  });
});

it('the switch silences the gate, an old one too', async () => {
  const ports = surroundings([{ ...reviewsHeld, gateOn: false }]);
  await rememberForGate(ports, PARIS);
  expect(ports.gateMemory.content).toMatchObject({ on: false, mode: 'off' });
});

it('the register’s own row of the first version counts over the survey’s', async () => {
  const ports = surroundings([{ ...reviewsHeld, version: 1, from: undefined }]);
  await rememberForGate(ports, PARIS);
  expect(ports.gateMemory.content).toMatchObject({ charter: 1, modes: { 'account-review': 'hold' } });
});

it('a charter that cannot be read now changes nothing; a site without charters goes by the survey', async () => {
  const ports = surroundings();
  ports.charters.problem = new RegisterUnavailable('unavailable');
  await expect(rememberForGate(ports, PARIS)).rejects.toBe(ports.charters.problem);
  expect(ports.gateMemory.content).toBeUndefined();
  ports.charters.problem = new RegisterUnavailable('not-provisioned');
  await rememberForGate(ports, PARIS);
  expect(ports.gateMemory.content).toMatchObject({ charter: 1, on: true });
});

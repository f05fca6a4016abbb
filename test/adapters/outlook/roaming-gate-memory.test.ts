import { expect, it } from 'vitest';
import { createRoamingGateMemory } from '../../../src/adapters/outlook/roaming-gate-memory.ts';
import type { OfficeHost } from '../../../src/adapters/outlook/office-host.ts';
import type { GateMemoryContent } from '../../../src/ports/gate-memory.ts';
import { sameMode } from '../../../src/domain/gate-rules.ts';
import { key } from '../../support/builders.ts';

function settings() {
  const held = new Map<string, unknown>();
  let refusals = 0;
  const roamingSettings = {
    set: (name: string, value: unknown) => held.set(name, value),
    saveAsync: (done: (result: unknown) => void) => {
      if (refusals > 0) done({ status: 'failed', error: { code: 9057 } });
      else done({ status: 'succeeded', value: undefined });
    },
  };
  return {
    held,
    refuse: () => {
      refusals += 1;
    },
    office: { context: { roamingSettings } } as unknown as OfficeHost,
  };
}

function content(accounts: number): GateMemoryContent {
  return {
    v: 2,
    charter: 3,
    on: true,
    modes: sameMode('prompt'),
    untagged: 'prompt',
    mode: 'prompt',
    accounts: Array.from({ length: accounts }, (_, at) => ({
      key: key(`account-${at}`),
      name: `Account "${at}" of a name that is rather long`,
      domains: [`account-${at}.example`, `logistics.account-${at}.example`],
    })),
  };
}

it('keeps forty accounts whole', async () => {
  const { office, held } = settings();
  expect(await createRoamingGateMemory(office).remember(content(40))).toEqual({ leftOut: 0 });
  expect(held.get('gate')).toEqual(content(40));
});

it('keeps what fits of a thousand, the first ones, and says how many it left out', async () => {
  const { office, held } = settings();
  const { leftOut } = await createRoamingGateMemory(office).remember(content(1000));
  const kept = held.get('gate') as GateMemoryContent;
  expect(kept.accounts.length + leftOut).toBe(1000);
  expect(kept.accounts[0]?.key).toBe('account-0');
  expect(kept.accounts.at(-1)?.key).toBe(`account-${kept.accounts.length - 1}`);
  // As office.js counts: JSON text as a value within JSON text.
  expect(JSON.stringify({ gate: JSON.stringify(kept) }).length).toBeLessThan(32_768);
  expect(kept.accounts.length).toBeGreaterThan(100);
});

it('says when the host did not take it', async () => {
  const { office, refuse } = settings();
  refuse();
  await expect(createRoamingGateMemory(office).remember(content(1))).rejects.toMatchObject({ code: 9057 });
});

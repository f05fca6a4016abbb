/** What every memory of the send gate promises: the fake that use cases are tested with, and the one in Outlook's roaming settings. */
import { beforeEach, describe, expect, it } from 'vitest';
import { createRoamingGateMemory } from '../../src/adapters/outlook/roaming-gate-memory.ts';
import type { OfficeHost } from '../../src/adapters/outlook/office-host.ts';
import { sameMode } from '../../src/domain/gate-rules.ts';
import type { GateMemory, GateMemoryContent } from '../../src/ports/gate-memory.ts';
import { key } from '../support/builders.ts';
import { FakeGateMemory } from '../support/fake-surroundings.ts';

/** Gives sessions of one mailbox that remembers nothing yet, with room for more than forty accounts and fewer than a thousand. */
type NewMailbox = () => () => GateMemory;

/** A mailbox whose add-in has settings, which a host keeps as text. */
function roamingMailbox(): () => GateMemory {
  let kept = '{}';
  return () => {
    const settings = JSON.parse(kept) as Record<string, unknown>;
    const roamingSettings = {
      get: (name: string) => settings[name],
      set: (name: string, value: unknown) => void (settings[name] = value),
      saveAsync: (done: (result: unknown) => void) => {
        kept = JSON.stringify(settings);
        done({ status: 'succeeded', value: undefined });
      },
    };
    return createRoamingGateMemory({ context: { roamingSettings } } as unknown as OfficeHost);
  };
}

const MAILBOXES: readonly (readonly [string, NewMailbox])[] = [
  [
    'in memory',
    () => {
      const memory = new FakeGateMemory(150);
      return () => memory;
    },
  ],
  ['in roaming settings', roamingMailbox],
];

function content(count: number, name = 'Account'): GateMemoryContent {
  return {
    v: 2,
    charter: 3,
    on: true,
    modes: sameMode('prompt'),
    untagged: 'prompt',
    mode: 'prompt',
    accounts: Array.from({ length: count }, (_, at) => ({
      key: key(`account-${at}`),
      name: `${name} "${at}" of a name that is rather long`,
      domains: [`account-${at}.example`, `logistics.account-${at}.example`],
    })),
  };
}

describe.each(MAILBOXES)('the memory of the send gate %s', (_, newMailbox) => {
  let open: () => GateMemory;
  beforeEach(() => {
    open = newMailbox();
  });

  it('recalls nothing before anything was kept', () => {
    expect(open().recall()).toBeUndefined();
  });

  it('recalls the accounts in the next session, all of them where there is room', async () => {
    expect(await open().remember(content(40))).toEqual({ leftOut: 0 });
    expect(open().recall()).toEqual(content(40).accounts);
  });

  it('recalls what was kept last, and that there is no account', async () => {
    const memory = open();
    await memory.remember(content(2));
    await memory.remember(content(1, 'Renamed'));
    expect(memory.recall()).toEqual(content(1, 'Renamed').accounts);
    await memory.remember(content(0));
    expect(open().recall()).toEqual([]);
  });

  it('keeps the first accounts of too many, and says how many it left out', async () => {
    const { leftOut } = await open().remember(content(1000));
    const kept = open().recall() ?? [];
    expect(kept.length).toBeGreaterThan(40);
    expect(leftOut).toBe(1000 - kept.length);
    expect(leftOut).toBeGreaterThan(0);
    expect(kept).toEqual(content(1000).accounts.slice(0, kept.length));
  });
});

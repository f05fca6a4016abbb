import type { GateMemory, GateMemoryContent } from '../../ports/gate-memory.ts';
import type { OfficeHost } from './office-host.ts';
import { createPromiseBridge, type OfficeCall } from './promise-bridge.ts';

/** The send gate reads the same key. */
const GATE_KEY = 'gate';

/**
 * Roaming settings hold 32 KB per add-in and mailbox (platform-facts A6), and office.js counts them as JSON text within JSON text,
 * in which each quotation mark takes two characters more. 24,000 characters of ours stay below with room for other settings.
 */
const MOST_CHARACTERS = 24_000;

/** Keeps what the gate must know without a network. Rejects with OfficeCallFailed when the host does not take it. */
export function createRoamingGateMemory(office: OfficeHost, call: OfficeCall = createPromiseBridge()): GateMemory {
  return {
    recall: () => accountsIn(office.context.roamingSettings.get(GATE_KEY)),
    async remember(content) {
      const { kept, leftOut } = whatFits(content);
      const settings = office.context.roamingSettings;
      settings.set(GATE_KEY, kept);
      await call<void>((done) => settings.saveAsync(done));
      return { leftOut };
    },
  };
}

/** Accounts in the order given until one does not fit any more: what comes first matters most. */
function whatFits(content: GateMemoryContent): { readonly kept: GateMemoryContent; readonly leftOut: number } {
  const accounts: GateMemoryContent['accounts'][number][] = [];
  let size = JSON.stringify({ ...content, accounts: [] }).length;
  for (const account of content.accounts) {
    size += JSON.stringify(account).length + 1;
    if (size > MOST_CHARACTERS) break;
    accounts.push(account);
  }
  return {
    kept: { ...content, accounts },
    leftOut: content.accounts.length - accounts.length,
  };
}

/** Another version of this code may have written it: what is not plainly an account is left out. */
function accountsIn(stored: unknown): GateMemoryContent['accounts'] | undefined {
  if (typeof stored !== 'object' || stored === null || !('accounts' in stored)) return undefined;
  const listed: unknown = stored.accounts;
  return Array.isArray(listed) ? listed.filter(isAccount) : undefined;
}

function isAccount(entry: unknown): entry is GateMemoryContent['accounts'][number] {
  if (typeof entry !== 'object' || entry === null) return false;
  const { key, name, domains } = entry as Record<string, unknown>;
  const isText = (value: unknown) => typeof value === 'string';
  return isText(key) && isText(name) && Array.isArray(domains) && domains.every(isText);
}

/**
 * What the pane left for the gate. An old gate may read what a newer pane wrote, for days (platform-facts A5/A6): anything that is not
 * plainly what we know is left out, never trusted.
 */
import type { MeetingTag } from '../../domain/meeting.ts';
import type { SendFacts } from '../../domain/judge-send.ts';
import type { Ref } from '../../domain/ref.ts';

export interface GateMemory {
  readonly mode: SendFacts['mode'];
  readonly accounts: SendFacts['accounts'];
}

/** Roaming settings, key `gate` (ports/gate-memory.ts). Undefined when there is nothing to judge by. */
export function readGateMemory(stored: unknown): GateMemory | undefined {
  const content = asRecord(stored);
  if (content === undefined) return undefined;
  const mode = content['mode'];
  if (mode !== 'prompt' && mode !== 'hold' && mode !== 'off') return undefined;
  const accounts: { key: string; name: string; domains: string[] }[] = [];
  const listed = content['accounts'];
  if (!Array.isArray(listed)) return undefined;
  for (const entry of listed as readonly unknown[]) {
    const account = asRecord(entry);
    if (account === undefined) continue;
    const { key, name, domains } = account;
    if (typeof key !== 'string' || typeof name !== 'string' || !Array.isArray(domains)) continue;
    const texts: string[] = [];
    for (const domain of domains as readonly unknown[]) if (typeof domain === 'string') texts.push(domain);
    accounts.push({ key: key, name: name, domains: texts });
  }
  return { mode: mode, accounts: accounts };
}

/** Custom property `ritual` (domain/meeting.ts). Undefined when absent or of a kind this gate does not know. */
export function readTag(stored: unknown): MeetingTag | undefined {
  const content = asRecord(stored);
  if (content === undefined) return undefined;
  const { kind, ref, hasObjective } = content;
  if (kind === 'no-ritual') return { v: 1, kind: 'no-ritual' };
  if (kind === 'ritual' && typeof ref === 'string' && typeof hasObjective === 'boolean') {
    return { v: 1, kind: 'ritual', ref: ref as Ref, hasObjective: hasObjective };
  }
  return undefined;
}

/** An object, or the JSON text of one: hosts give back either. */
function asRecord(stored: unknown): { readonly [name: string]: unknown } | undefined {
  let value = stored;
  if (typeof value === 'string') {
    try {
      value = JSON.parse(value);
    } catch {
      return undefined;
    }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return value as { readonly [name: string]: unknown };
}

/**
 * What the pane left for the gate. An old gate may read what a newer pane wrote, for days (platform-facts A5/A6): anything that is not
 * plainly what we know is left out, never trusted.
 */
import { type GateAccount, type GateMode, type GateRules, modeOfUntagged, sameMode } from '../../domain/gate-rules.ts';
import type { JudgedByPane, MeetingTag, ToldByPane } from '../../domain/meeting.ts';
import { ADVICE_CODES } from '../../domain/objective/advice.ts';
import type { Ref } from '../../domain/ref.ts';
import { RITUAL_TYPES, type RitualType } from '../../domain/ritual-type.ts';

/** Roaming settings, key `gate` (ports/gate-memory.ts), of version 1 or 2. Undefined when there is nothing to judge by. */
export function readGateRules(stored: unknown): GateRules | undefined {
  const content = asRecord(stored);
  if (content === undefined) return undefined;
  const accounts = readAccounts(content['accounts']);
  if (accounts === undefined) return undefined;
  const modes = asRecord(content['modes']);
  if (modes !== undefined) return rulesOfModes(content, modes, accounts);
  const mode = content['mode'];
  if (mode !== 'prompt' && mode !== 'hold' && mode !== 'off') return undefined;
  let one: GateMode = 'prompt';
  if (mode === 'hold') one = 'hold';
  return { on: mode !== 'off', modes: sameMode(one), untagged: one, accounts: accounts };
}

function rulesOfModes(content: Fields, modes: Fields, accounts: readonly GateAccount[]): GateRules {
  const known = {
    'kam-meeting': modeIn(modes['kam-meeting']),
    'commercial-seminar': modeIn(modes['commercial-seminar']),
    'commercial-meeting': modeIn(modes['commercial-meeting']),
    'account-review': modeIn(modes['account-review']),
    'advisory-board': modeIn(modes['advisory-board']),
  };
  let untagged = modeOfUntagged(known);
  if (content['untagged'] !== undefined) untagged = modeIn(content['untagged']);
  return { on: content['on'] === true, modes: known, untagged: untagged, accounts: accounts };
}

/** A mode of a later version is none that stops anybody. */
function modeIn(value: unknown): GateMode {
  if (value === 'prompt' || value === 'hold') return value;
  return 'inform';
}

function readAccounts(listed: unknown): GateAccount[] | undefined {
  if (!Array.isArray(listed)) return undefined;
  const accounts: GateAccount[] = [];
  for (const entry of listed as readonly unknown[]) {
    const account = asRecord(entry);
    if (account === undefined) continue;
    const { key, name, domains } = account;
    if (typeof key !== 'string' || typeof name !== 'string' || !Array.isArray(domains)) continue;
    accounts.push({ key: key, name: name, domains: textsIn(domains) });
  }
  return accounts;
}

/** Custom property `ritual` (domain/meeting.ts). Undefined when absent or of a kind this gate does not know. */
export function readTag(stored: unknown): MeetingTag | undefined {
  const content = asRecord(stored);
  if (content === undefined) return undefined;
  const { kind, ref, hasObjective } = content;
  if (kind === 'no-ritual') return { v: 1, kind: 'no-ritual' };
  if (kind !== 'ritual' || typeof ref !== 'string' || typeof hasObjective !== 'boolean') return undefined;
  const tag: Writable<MeetingTag & { readonly kind: 'ritual' }> = {
    v: 1,
    kind: 'ritual',
    ref: ref as Ref,
    hasObjective: hasObjective,
  };
  const type = typeIn(content['type']);
  if (type !== undefined) tag.type = type;
  const objective = content['objective'];
  if (objective === 'explicit' || objective === 'vague') tag.objective = objective;
  if (content['excused'] === true) tag.excused = true;
  return tag;
}

/** Session data, key `told` (domain/meeting.ts). Undefined when absent or of a kind this gate does not know. */
export function readTold(stored: unknown): ToldByPane | undefined {
  const content = asRecord(stored);
  if (content === undefined) return undefined;
  const { kind, statement, evidence, accounts } = content;
  if (kind === 'no-ritual') return { v: 1, kind: 'no-ritual' };
  const type = typeIn(content['type']);
  if (kind !== 'ritual' || type === undefined || typeof statement !== 'string') return undefined;
  if (typeof evidence !== 'string' || !Array.isArray(accounts)) return undefined;
  const told: Writable<ToldByPane & { readonly kind: 'ritual' }> = {
    v: 1,
    kind: 'ritual',
    type: type,
    accounts: textsIn(accounts),
    statement: statement,
    evidence: evidence,
  };
  const judged = readJudged(content['judged']);
  if (judged !== undefined) told.judged = judged;
  if (content['excused'] === true) told.excused = true;
  return told;
}

/** A verdict that this gate does not know, or a vague one whose advice it cannot say, is none: the gate judges by itself. */
function readJudged(told: unknown): JudgedByPane | undefined {
  const content = asRecord(told);
  if (content === undefined) return undefined;
  const { verdict } = content;
  if (verdict === 'explicit' || verdict === 'missing') return { verdict: verdict };
  if (verdict !== 'vague') return undefined;
  for (const code of ADVICE_CODES) if (code === content['advice']) return { verdict: verdict, advice: code };
  return undefined;
}

/** Session data, key `prepared`: key of the account found among the people when they last changed. */
export function readPrepared(stored: unknown): string | undefined {
  const content = asRecord(stored);
  if (content === undefined || typeof content['account'] !== 'string') return undefined;
  return content['account'];
}

type Fields = { readonly [name: string]: unknown };
type Writable<T> = { -readonly [name in keyof T]: T[name] };

function typeIn(value: unknown): RitualType | undefined {
  for (const type of RITUAL_TYPES) if (type === value) return type;
  return undefined;
}

function textsIn(values: readonly unknown[]): string[] {
  const texts: string[] = [];
  for (const value of values) if (typeof value === 'string') texts.push(value);
  return texts;
}

/** An object, or the JSON text of one: hosts give back either. */
export function asRecord(stored: unknown): Fields | undefined {
  let value = stored;
  if (typeof value === 'string') {
    try {
      value = JSON.parse(value);
    } catch {
      return undefined;
    }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return value as Fields;
}

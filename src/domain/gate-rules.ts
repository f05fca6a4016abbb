/**
 * What the programme wants of the send gate, as the gate remembers it: from the charter (modes per ritual type, the switch that silences
 * it) and from the accounts. Reached from the send gate (see eslint.config.mjs).
 */
import { RITUAL_TYPES, type RitualType } from './ritual-type.ts';

/** `inform`: a line above the meeting, never a stop. `prompt`: the person may send anyway. `hold`: to be fixed first. */
export type GateMode = 'inform' | 'prompt' | 'hold';
export type GateModes = { readonly [type in RitualType]: GateMode };

export interface GateAccount {
  readonly key: string;
  readonly name: string;
  readonly domains: readonly string[];
}

export interface GateRules {
  /** False: the programme has silenced the gate. */
  readonly on: boolean;
  readonly modes: GateModes;
  /** For a meeting with a client that nobody has tagged: its type is not known. */
  readonly untagged: GateMode;
  readonly accounts: readonly GateAccount[];
}

/** The mode of a meeting without type: what all types agree on; where they differ, `prompt`: no stop that one type alone would want. */
export function modeOfUntagged(modes: GateModes): GateMode {
  const first = modes[RITUAL_TYPES[0]];
  for (const type of RITUAL_TYPES) if (modes[type] !== first) return 'prompt';
  return first;
}

/** The same mode for every type. */
export function sameMode(mode: GateMode): GateModes {
  return {
    'kam-meeting': mode,
    'commercial-seminar': mode,
    'commercial-meeting': mode,
    'account-review': mode,
    'advisory-board': mode,
  };
}

import type { AccountKey } from '../domain/account.ts';
import type { GateMode, GateModes } from '../domain/gate-rules.ts';

/**
 * What the send gate knows without a network: roaming settings, 32 KB (platform-facts A6). Version 2 is version 1 with more fields: an
 * old gate may run for days beside a new pane (platform-facts A5) and reads `accounts` and `mode` alone.
 */
export interface GateMemoryContent {
  readonly v: 2;
  /** Version of the charter that the modes are of. */
  readonly charter: number;
  /** False: the programme's charter silences the gate. */
  readonly on: boolean;
  readonly modes: GateModes;
  /** For a meeting with a client that has no type yet. */
  readonly untagged: GateMode;
  /** client mail domain -> account name, so that the gate can name the account */
  readonly accounts: readonly {
    readonly key: AccountKey;
    readonly name: string;
    readonly domains: readonly string[];
  }[];
  /** Version 1's: `off` where the switch is off or all types only inform. */
  readonly mode: 'prompt' | 'hold' | 'off';
}

export interface GateMemory {
  /** The accounts that were kept last, without a network; undefined where nothing was kept that can be read. */
  recall(): GateMemoryContent['accounts'] | undefined;
  /** Keeps what fits, accounts given first win; answers how many were left out. */
  remember(content: GateMemoryContent): Promise<{ readonly leftOut: number }>;
}

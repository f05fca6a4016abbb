import type { AccountKey } from '../domain/account.ts';

/** What the send gate knows without a network: roaming settings, 32 KB (platform-facts A6). */
export interface GateMemoryContent {
  readonly v: 1;
  /** client mail domain -> account name, so that the gate can name the account */
  readonly accounts: readonly {
    readonly key: AccountKey;
    readonly name: string;
    readonly domains: readonly string[];
  }[];
  /** `prompt`: the person may send anyway. `hold`: the meeting is fixed first. `off`: the gate is silent. */
  readonly mode: 'prompt' | 'hold' | 'off';
}

export interface GateMemory {
  /** Keeps what fits, accounts given first win; answers how many were left out. */
  remember(content: GateMemoryContent): Promise<{ readonly leftOut: number }>;
}

import type { GateMemory, GateMemoryContent } from '../ports/gate-memory.ts';
import type { Identity } from '../ports/identity.ts';
import type { Register } from '../ports/register.ts';

/**
 * Puts what the send gate must know without a network into its memory: client domains of the active accounts, one's own
 * accounts first, and the mode. Run it whenever the pane opens.
 */
export async function rememberForGate(
  _ports: {
    readonly register: Pick<Register, 'accounts'>;
    readonly identity: Pick<Identity, 'me'>;
    readonly gateMemory: GateMemory;
  },
  _settings: { readonly mode: GateMemoryContent['mode'] },
): Promise<{ readonly leftOut: number }> {
  throw new Error('being written');
}

import { activeByName } from '../domain/account-match.ts';
import type { GateMemory, GateMemoryContent } from '../ports/gate-memory.ts';
import type { Identity } from '../ports/identity.ts';
import type { Register } from '../ports/register.ts';

/**
 * Puts what the send gate must know without a network into its memory: client domains of the active accounts, one's own
 * accounts first, and the mode. Run it whenever the pane opens.
 */
export async function rememberForGate(
  {
    register,
    identity,
    gateMemory,
  }: {
    readonly register: Pick<Register, 'accounts'>;
    readonly identity: Pick<Identity, 'me'>;
    readonly gateMemory: GateMemory;
  },
  settings: { readonly mode: GateMemoryContent['mode'] },
): Promise<{ readonly leftOut: number }> {
  const [me, accounts] = await Promise.all([identity.me(), register.accounts()]);
  const useful = activeByName(accounts).filter((account) => account.clientDomains.length > 0);
  const ownFirst = [
    ...useful.filter((account) => account.kam === me.address),
    ...useful.filter((account) => account.kam !== me.address),
  ];
  return gateMemory.remember({
    v: 1,
    mode: settings.mode,
    accounts: ownFirst.map(({ key, name, clientDomains }) => ({ key, name, domains: clientDomains })),
  });
}

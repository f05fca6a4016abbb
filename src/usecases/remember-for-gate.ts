import { activeByName } from '../domain/account-match.ts';
import { type CharterVersion, versionOn } from '../domain/charter.ts';
import { type GateModes, modeOfUntagged } from '../domain/gate-rules.ts';
import { dayOf } from '../domain/time-zone.ts';
import type { Charters } from '../ports/charters.ts';
import type { Clock } from '../ports/clock.ts';
import type { GateMemory, GateMemoryContent } from '../ports/gate-memory.ts';
import type { Identity } from '../ports/identity.ts';
import { type Register, RegisterUnavailable } from '../ports/register.ts';

/**
 * Puts what the send gate must know without a network into its memory: client domains of the active accounts, one's own accounts first,
 * and what today's charter says of the gate. Run it whenever the pane opens. A charter that cannot be read now changes nothing: the gate
 * keeps what it knew, which may be that it was switched off.
 */
export async function rememberForGate(
  {
    register,
    identity,
    gateMemory,
    charters,
    clock,
  }: {
    readonly register: Pick<Register, 'accounts'>;
    readonly identity: Pick<Identity, 'me'>;
    readonly gateMemory: GateMemory;
    readonly charters: Charters;
    readonly clock: Clock;
  },
  settings: { readonly timeZone: string },
): Promise<{ readonly leftOut: number }> {
  const [me, accounts, history] = await Promise.all([identity.me(), register.accounts(), historyOf(charters)]);
  const charter = versionOn(history, dayOf(clock.now(), settings.timeZone));
  const useful = activeByName(accounts).filter((account) => account.clientDomains.length > 0);
  const ownFirst = [
    ...useful.filter((account) => account.kam === me.address),
    ...useful.filter((account) => account.kam !== me.address),
  ];
  return gateMemory.remember({
    ...rulesOf(charter),
    accounts: ownFirst.map(({ key, name, clientDomains }) => ({ key, name, domains: clientDomains })),
  });
}

/** A site without the list of charters goes by the survey's. */
async function historyOf(charters: Charters): Promise<readonly CharterVersion[]> {
  try {
    return await charters.history();
  } catch (problem) {
    if (problem instanceof RegisterUnavailable && problem.because === 'not-provisioned') return [];
    throw problem;
  }
}

function rulesOf({ version, gateOn, rituals }: CharterVersion): Omit<GateMemoryContent, 'accounts'> {
  const modes: GateModes = {
    'kam-meeting': rituals['kam-meeting'].gateMode,
    'commercial-seminar': rituals['commercial-seminar'].gateMode,
    'commercial-meeting': rituals['commercial-meeting'].gateMode,
    'account-review': rituals['account-review'].gateMode,
    'advisory-board': rituals['advisory-board'].gateMode,
  };
  const untagged = modeOfUntagged(modes);
  const mode = !gateOn || untagged === 'inform' ? 'off' : untagged;
  return { v: 2, charter: version, on: gateOn, modes, untagged, mode };
}

import type { OrganiserHealth } from '../domain/health.ts';
import { coverageTogether, type GateCoverage } from '../domain/ritual-coverage.ts';
import type { Register } from '../ports/register.ts';

export interface OrganiserLine {
  readonly address: string;
  /** As an account names the person; else the address. */
  readonly name: string;
  /** Undefined for a key account manager whose sync has never reported. */
  readonly health: OrganiserHealth | undefined;
}

export interface ProgrammeHealth {
  /** By name: an order by any figure would rank people (design §8). */
  readonly organisers: readonly OrganiserLine[];
  /** Over all of them; undefined where nobody had a meeting with clients. */
  readonly coverage: GateCoverage | undefined;
}

/**
 * How sync and add-in are doing for everybody who organises: key account managers of active accounts, and whoever else has had a
 * meeting with clients or a ritual that something is wrong with. Sync reports for attendees too, whose rows say nothing more.
 * Throws RegisterUnavailable, SignInNeeded.
 */
export async function readHealth({
  register,
}: {
  readonly register: Pick<Register, 'accounts' | 'allHealth'>;
}): Promise<ProgrammeHealth> {
  const [accounts, rows] = await Promise.all([register.accounts(), register.allHealth()]);
  const names = new Map<string, string>();
  for (const { kam, kamName } of accounts) {
    if (!names.has(kam) || names.get(kam) === kam) names.set(kam, kamName);
  }
  const kams = new Set(accounts.flatMap(({ active, kam }) => (active ? [kam] : [])));
  const reported = new Set(rows.map(({ address }) => address));
  const lines = [
    ...rows
      .filter((health) => kams.has(health.address) || organises(health))
      .map((health) => ({ address: health.address, health })),
    ...[...kams].filter((kam) => !reported.has(kam)).map((address) => ({ address, health: undefined })),
  ];
  return {
    organisers: lines
      .map(({ address, health }) => ({ address, name: names.get(address) ?? address, health }))
      .sort((one, other) => one.name.localeCompare(other.name) || (one.address < other.address ? -1 : 1)),
    coverage: coverageTogether(rows.map(({ gateCoverage }) => gateCoverage)),
  };
}

function organises({ gateCoverage, errors }: OrganiserHealth): boolean {
  return gateCoverage !== undefined || errors.some(({ refs }) => refs.length > 0);
}

import type { Instant } from '../domain/calendar-day.ts';
import type { HealthError, HealthProblem } from '../domain/health.ts';
import type { Ref } from '../domain/ref.ts';
import type { Person } from '../ports/identity.ts';
import { type Register, RegisterUnavailable } from '../ports/register.ts';
import type { SyncReport } from './sync-report.ts';

/**
 * Writes the organiser's row of Health (docs/register.md) after a sync that began at `now`. Without a report the calendar could not be
 * read: what the last look saw stays. A register that cannot take it is passed over: the next sync says it again.
 */
export async function reportHealth(
  { register }: { readonly register: Pick<Register, 'health' | 'saveHealth'> },
  { id: organiser, address }: Person,
  now: Instant,
  { report, inAddin }: { readonly report: SyncReport | undefined; readonly inAddin: boolean },
): Promise<void> {
  try {
    const before = report === undefined ? await register.health(organiser) : undefined;
    await register.saveHealth({
      organiser,
      address,
      lastSync: report === undefined ? before?.lastSync : now,
      addinSeen: inAddin ? now : undefined,
      gateCoverage: report === undefined ? before?.gateCoverage : report.coverage,
      errors: report === undefined ? [{ because: 'calendar', refs: [] }] : errorsOf(report),
    });
  } catch (problem) {
    // A register without the list, or one that is busy.
    if (!(problem instanceof RegisterUnavailable)) throw problem;
  }
}

function errorsOf({ failures, copied, unknown }: SyncReport): readonly HealthError[] {
  const found: { because: HealthProblem; ref: Ref }[] = [
    ...failures,
    ...copied.map(({ ref }) => ({ because: 'copied' as const, ref })),
    ...unknown.map((ref) => ({ because: 'unknown-ref' as const, ref })),
  ];
  const refs = new Map<HealthProblem, Set<Ref>>();
  for (const { because, ref } of found) refs.set(because, (refs.get(because) ?? new Set()).add(ref));
  return [...refs].map(([because, named]) => ({ because, refs: [...named] }));
}

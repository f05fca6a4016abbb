import { type Outcome, outcomeOf } from '../domain/check.ts';
import type { Ritual } from '../domain/ritual.ts';
import type { Identity } from '../ports/identity.ts';
import type { Register } from '../ports/register.ts';

/** What the answers to one ritual say; no figure below five answers. The organiser's own answer stands apart, for the organiser only. */
export async function readOutcome(
  { register, identity }: { readonly register: Pick<Register, 'answersOf'>; readonly identity: Pick<Identity, 'me'> },
  ritual: Ritual,
): Promise<Outcome> {
  const [me, answers] = await Promise.all([identity.me(), register.answersOf(ritual.ref)]);
  return outcomeOf(ritual, answers, me.address === ritual.organiser ? me.id : undefined);
}

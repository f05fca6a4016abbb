/**
 * The author's hypothesis, tested: "quand les objectifs sont confus, il est plus facile de les considérer comme atteints" (S:268), so
 * satisfaction would rise where clarity falls. He says "il se pourrait": a supposition, not a measured correlation, and this never says
 * that it is proven.
 *
 * One pair a ritual with figures (check.ts): clarity is the share that recalled the declared focus, satisfaction the mean.
 *
 * | Pairs      | Rank correlation of clarity and satisfaction                         | Verdict              |
 * | ---------- | -------------------------------------------------------------------- | -------------------- |
 * | below 10   |                                                                      | `too-little-to-say`  |
 * | 10 or more | one of the two never varies                                          | `too-little-to-say`  |
 * | 10 or more | chance shows as much in more than 5 % of orders                      | `no-sign`            |
 * | 10 or more | negative, and chance rarely shows as much                            | `consistent-with`    |
 * | 10 or more | positive, and chance rarely shows as much                            | `contrary-to`        |
 *
 * The same within each ritual type: a difference between types (reviews both clearer and better liked) must not pass for one between
 * rituals (Simpson's trap). Where types that can say something disagree with the whole, `mixed` is true. 10 and 5 % are ours: with ten
 * pairs a correlation must reach about 0.65 before chance shows it in fewer than one of twenty orders.
 */
import { type RankCorrelation, rankCorrelation } from './rank-correlation.ts';
import { RITUAL_TYPES, type RitualType } from './ritual-type.ts';

export interface ClarityPair {
  readonly type: RitualType;
  /** 0 to 1. */
  readonly clarity: number;
  /** 1 to 5. */
  readonly satisfaction: number;
}

export type ParadoxVerdict = 'too-little-to-say' | 'no-sign' | 'consistent-with' | 'contrary-to';

export interface ParadoxFinding {
  readonly verdict: ParadoxVerdict;
  readonly because: RankCorrelation & { readonly needed: number };
}

export interface Paradox extends ParadoxFinding {
  /** Only types with pairs. */
  readonly byType: { readonly [type in RitualType]?: ParadoxFinding };
  readonly mixed: boolean;
}

const PAIRS_NEEDED = 10;
const RARE = 0.05;

/** Does not depend on the order of the pairs. */
export function testParadox(pairs: readonly ClarityPair[]): Paradox {
  const whole = findingOf(pairs);
  const byType: { [type in RitualType]?: ParadoxFinding } = {};
  for (const type of RITUAL_TYPES) {
    const own = pairs.filter((pair) => pair.type === type);
    if (own.length > 0) byType[type] = findingOf(own);
  }
  const said = Object.values(byType).filter((finding) => finding.verdict !== 'too-little-to-say');
  return { ...whole, byType, mixed: said.some((finding) => finding.verdict !== whole.verdict) };
}

function findingOf(pairs: readonly ClarityPair[]): ParadoxFinding {
  const correlation = rankCorrelation(
    pairs.map(({ clarity }) => clarity),
    pairs.map(({ satisfaction }) => satisfaction),
  );
  return { verdict: verdictOf(correlation), because: { ...correlation, needed: PAIRS_NEEDED } };
}

function verdictOf({ pairs, rho, chance }: RankCorrelation): ParadoxVerdict {
  if (pairs < PAIRS_NEEDED || rho === undefined) return 'too-little-to-say';
  if (chance > RARE) return 'no-sign';
  return rho < 0 ? 'consistent-with' : 'contrary-to';
}

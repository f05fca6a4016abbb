/**
 * Whether two figures rise together: Spearman's rank correlation, ties at their mean rank, with the share of orders of chance that would
 * show as much (a permutation test). No normal distribution is taken for granted; with few pairs every order is tried, with many a
 * fixed number of shuffles whose generator is part of the rule, so that the same figures give the same answer everywhere.
 */

export interface RankCorrelation {
  readonly pairs: number;
  /** −1 to 1; undefined when one of the two never varies. */
  readonly rho: number | undefined;
  /** Of the orders of chance, how many have a rho at least as far from 0; 1 when rho is undefined. */
  readonly chance: number;
  /** 95 % interval of rho by Fisher's transformation; undefined below four pairs. */
  readonly interval: { readonly low: number; readonly high: number } | undefined;
}

/** Up to here all orders are tried: 8! is 40,320. */
const EXACT_UP_TO = 8;
const SHUFFLES = 10_000;
const Z = 1.959964;

/** Throws RangeError when the lists differ in length. */
export function rankCorrelation(first: readonly number[], second: readonly number[]): RankCorrelation {
  if (first.length !== second.length)
    throw new RangeError(`${first.length} figures cannot be paired with ${second.length}`);
  const pairs = first.length;
  const [a, b] = [ranksOf(first), ranksOf(second)];
  const rho = correlation(a, b);
  if (rho === undefined) return { pairs, rho, chance: 1, interval: undefined };
  return { pairs, rho, chance: chanceOf(a, b, Math.abs(rho)), interval: intervalOf(rho, pairs) };
}

/** From 1; equal figures share the mean of their places. */
export function ranksOf(figures: readonly number[]): readonly number[] {
  const order = figures.map((_figure, at) => at).sort((x, y) => (figures[x] as number) - (figures[y] as number));
  const ranks = new Array<number>(figures.length).fill(0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && figures[order[to + 1] as number] === figures[order[from] as number]) to += 1;
    for (let place = from; place <= to; place += 1) ranks[order[place] as number] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

function correlation(a: readonly number[], b: readonly number[]): number | undefined {
  const mean = (a.length + 1) / 2;
  let both = 0;
  let ofA = 0;
  let ofB = 0;
  for (const [at, x] of a.entries()) {
    const y = b[at] as number;
    both += (x - mean) * (y - mean);
    ofA += (x - mean) ** 2;
    ofB += (y - mean) ** 2;
  }
  return ofA === 0 || ofB === 0 ? undefined : both / Math.sqrt(ofA * ofB);
}

/** Sums in another order differ in their last bits. */
const EQUAL = 1e-12;

function chanceOf(a: readonly number[], b: readonly number[], strength: number): number {
  let asStrong = 0;
  let tried = 0;
  const look = (order: readonly number[]): void => {
    tried += 1;
    if (Math.abs(correlation(a, order) ?? 0) >= strength - EQUAL) asStrong += 1;
  };
  // In rank order, so that the order of the pairs does not matter.
  const sorted = [...b].sort((x, y) => x - y);
  if (b.length <= EXACT_UP_TO) {
    permute(sorted, 0, look);
    return asStrong / tried;
  }
  const paired = a.map((x, at) => [x, b[at] as number] as const).sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  const steady = paired.map(([x]) => x);
  const shuffled = [...sorted];
  const next = seeded(b.length);
  for (let round = 0; round < SHUFFLES; round += 1) {
    shuffle(shuffled, next);
    tried += 1;
    if (Math.abs(correlation(steady, shuffled) ?? 0) >= strength - EQUAL) asStrong += 1;
  }
  // The order that was seen is one of chance's orders, too.
  return (asStrong + 1) / (tried + 1);
}

function permute(list: number[], from: number, look: (order: readonly number[]) => void): void {
  if (from >= list.length - 1) {
    look(list);
    return;
  }
  for (let at = from; at < list.length; at += 1) {
    [list[from], list[at]] = [list[at] as number, list[from] as number];
    permute(list, from + 1, look);
    [list[from], list[at]] = [list[at] as number, list[from]];
  }
}

function shuffle(list: number[], next: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [list[at], list[other]] = [list[other] as number, list[at] as number];
  }
}

/** A linear congruential generator (Numerical Recipes): poor for secrets, good enough to shuffle, the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** With the wider spread that ranks have (Bonett and Wright 2000). */
function intervalOf(rho: number, pairs: number): RankCorrelation['interval'] {
  if (pairs < 4) return undefined;
  const edge = Math.min(Math.max(rho, -0.999_999), 0.999_999);
  const half = Z * Math.sqrt((1 + edge ** 2 / 2) / (pairs - 3));
  return { low: Math.tanh(Math.atanh(edge) - half), high: Math.tanh(Math.atanh(edge) + half) };
}

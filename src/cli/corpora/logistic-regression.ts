/**
 * Logistic regression with an L2 penalty, by Newton's method on the whole sample: no chance in it, so that the same data give the
 * same weights on every machine (they are rounded to two decimals, far above what the order of additions changes).
 */

export interface Example {
  readonly features: { readonly [name: string]: number };
  readonly positive: boolean;
  /** How much it counts; 1 where nothing else is wanted. */
  readonly weight: number;
}

export interface Fitted {
  readonly bias: number;
  readonly of: { readonly [feature: string]: number };
}

/** `penalty` on every weight but the bias. Features seen fewer than `least` times are left out: they would be learnt by heart. */
export function fitLogistic(examples: readonly Example[], penalty: number, least: number): Fitted {
  const seen = new Map<string, number>();
  for (const { features } of examples) {
    for (const name of Object.keys(features)) seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  const names = [...seen].flatMap(([name, count]) => (count >= least ? [name] : [])).sort();
  const index = new Map(names.map((name, at) => [name, at + 1]));
  const size = names.length + 1;
  const rows = examples.map(({ features }) => [
    [0, 1] as const,
    ...Object.entries(features).flatMap(([name, value]) => {
      const at = index.get(name);
      return at === undefined ? [] : [[at, value] as const];
    }),
  ]);
  let weights = new Float64Array(size);
  for (let round = 0; round < 30; round += 1) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (let at = 1; at < size; at += 1) {
      gradient[at] = -penalty * weights[at]!;
      hessian[at]![at] = penalty;
    }
    hessian[0]![0] = 1e-9;
    rows.forEach((row, number) => {
      const example = examples[number]!;
      let sum = 0;
      for (const [at, value] of row) sum += weights[at]! * value;
      const share = 1 / (1 + Math.exp(-sum));
      const error = ((example.positive ? 1 : 0) - share) * example.weight;
      const curve = Math.max(share * (1 - share), 1e-6) * example.weight;
      for (const [at, value] of row) {
        gradient[at]! += error * value;
        for (const [other, otherValue] of row) hessian[at]![other]! += curve * value * otherValue;
      }
    });
    const step = solve(hessian, gradient);
    weights = weights.map((weight, at) => weight + step[at]!);
    if (step.every((part) => Math.abs(part) < 1e-8)) break;
  }
  return { bias: weights[0]!, of: Object.fromEntries(names.map((name, at) => [name, weights[at + 1]!])) };
}

/** Gaussian elimination with pivoting; the penalty keeps the matrix regular. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const rows = matrix.map((row) => Float64Array.from(row));
  const result = Float64Array.from(right);
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    }
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    [result[column], result[pivot]] = [result[pivot]!, result[column]!];
    const head = rows[column]!;
    for (let row = column + 1; row < size; row += 1) {
      const factor = rows[row]![column]! / head[column]!;
      if (factor === 0) continue;
      for (let at = column; at < size; at += 1) rows[row]![at]! -= factor * head[at]!;
      result[row]! -= factor * result[column]!;
    }
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = result[row]!;
    for (let at = row + 1; at < size; at += 1) sum -= rows[row]![at]! * result[at]!;
    result[row] = sum / rows[row]![row]!;
  }
  return result;
}

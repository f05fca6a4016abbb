/** What the parts of `npm run bench` share: how a figure is taken, printed, and held against its budget. */
let passed = 0;
let failed = 0;

export function print(line: string): void {
  console.log(line);
}

/** Prints a figure beside its budget and counts it; `shown` has no budget. The process is red once one is over. */
export function judged(what: string, figure: number, budget: number, kind: 'at least' | 'at most' | 'shown'): void {
  const written = Number.isInteger(figure) ? String(figure) : figure.toFixed(figure < 10 ? 3 : 1);
  if (kind === 'shown') {
    print(`${what.padEnd(58)} ${written.padStart(10)}`);
    return;
  }
  const good = kind === 'at least' ? figure >= budget : figure <= budget;
  if (good) passed += 1;
  else failed += 1;
  print(`${what.padEnd(58)} ${written.padStart(10)}   ${kind} ${budget}${good ? '' : '   OVER'}`);
  process.exitCode = failed === 0 ? 0 : 1;
}

process.on('exit', () => print(`${passed} passed, ${failed} failed`));

/** Wall-clock milliseconds of one call. */
export function millisecondsOf(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** Of at least one figure. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

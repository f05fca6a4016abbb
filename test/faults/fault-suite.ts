/**
 * Five hundred schedules (FAULT_RUNS says otherwise), each from its own number. A number that fails is printed with the command that has
 * it again and the smallest schedule that still fails; `FAULT_SEED=123` runs that one only and prints what went over the wire.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTrafficLog } from '../../src/sandbox/traffic-log.ts';
import { judgeSchedule, type RunOptions } from './run-schedule.ts';
import { schedules, type Schedule } from './schedule.ts';

const RUNS = Number(process.env['FAULT_RUNS'] ?? 500);
/** A test of its own for so many, so that one can see how far it is. */
const IN_ONE_TEST = 25;
/** So many schedules are tried to make a failing one smaller. */
const MOST_ATTEMPTS_TO_SHRINK = 40;
/** Recorded for .ci/run to judge: more of them say the same once more. */
const RECORDED_UP_TO = 40;

export function scheduleOf(seed: number): Schedule {
  const [schedule] = fc.sample(schedules, { seed, numRuns: 1 });
  if (schedule === undefined) throw new Error('nothing was drawn');
  return schedule;
}

/** Seeds whose remainder by `of` is `part`: a test file each, which run side by side. */
export function faultSuite(part: number, of: number): void {
  const only = process.env['FAULT_SEED'];
  if (only !== undefined) {
    const seed = Number(only);
    if (seed % of === part)
      it(`schedule ${seed} leaves what an undisturbed run leaves`, () => prove(seed, true), 600_000);
    else it.skip(`schedule ${seed} is of another file`, () => undefined);
    return;
  }
  const seeds = Array.from({ length: RUNS }, (_, at) => at + 1).filter((seed) => seed % of === part);
  const record = recorder(part);
  describe('whatever the weather, the register ends as after an undisturbed run', () => {
    for (let from = 0; from < seeds.length; from += IN_ONE_TEST) {
      const some = seeds.slice(from, from + IN_ONE_TEST);
      it(`schedules ${some[0]} to ${some.at(-1)}`, async () => {
        for (const seed of some) await prove(seed, false, seed <= RECORDED_UP_TO ? record : undefined);
      }, 600_000);
    }
  });
}

async function prove(seed: number, isTold: boolean, onExchange?: RunOptions['onExchange']): Promise<void> {
  const schedule = scheduleOf(seed);
  const { problems, log } = await judgeSchedule(schedule, { onExchange });
  if (isTold) print([JSON.stringify(schedule), ...log, ...problems]);
  if (problems.length === 0) return;
  const smallest = isTold ? schedule : await smallestLike(seed);
  expect.fail(
    [
      `schedule ${seed} fails: ${problems.join('; ')}`,
      `again: FAULT_SEED=${seed} npx vitest run -c test/vitest.config.ts test/faults`,
      `smallest that fails: ${JSON.stringify(smallest)}`,
    ].join('\n'),
  );
}

async function smallestLike(seed: number): Promise<unknown> {
  let tried = 0;
  const fails = async (schedule: Schedule) => {
    tried += 1;
    return tried > MOST_ATTEMPTS_TO_SHRINK || (await judgeSchedule(schedule)).problems.length === 0;
  };
  const { counterexample } = await fc.check(fc.asyncProperty(schedules, fails), { seed, numRuns: 1 });
  return counterexample?.[0];
}

/** FAULT_TRAFFIC names the folder. */
function recorder(part: number): RunOptions['onExchange'] {
  const folder = process.env['FAULT_TRAFFIC'];
  return folder === undefined ? undefined : openTrafficLog(path.join(folder, `faults-${part}.jsonl`));
}

/** Into a file: a run of one schedule is for a person to read, and vitest breaks long output up. */
function print(lines: readonly string[]): void {
  mkdirSync('.tmp', { recursive: true });
  writeFileSync('.tmp/fault-run.txt', `${lines.join('\n')}\n`);
  console.log('what went over the wire: .tmp/fault-run.txt');
}

import fc from 'fast-check';
import { appendFileSync } from 'node:fs';
import { it } from 'vitest';
import { judgeSchedule } from './run-schedule.ts';
import { schedules } from './schedule.ts';

it('probe', async () => {
  const from = Number(process.env['FAULT_FROM'] ?? 1);
  const to = Number(process.env['FAULT_TO'] ?? 20);
  const t = performance.now();
  let bad = 0;
  for (let seed = from; seed <= to; seed += 1) {
    const [schedule] = fc.sample(schedules, { seed, numRuns: 1 });
    if (schedule === undefined) continue;
    const t0 = performance.now();
    const { problems, log } = await judgeSchedule(schedule);
    if (problems.length > 0) {
      bad += 1;
      appendFileSync('/tmp/probe/out.txt', `${seed} ${(performance.now() - t0).toFixed(0)} ${problems.join('\n')}\n`);
      if (process.env['FAULT_LOG'])
        appendFileSync('/tmp/probe/out.txt', `${JSON.stringify(schedule)}\n${log.join('\n')}\n`);
    }
  }
  appendFileSync('/tmp/probe/out.txt', `${to - from + 1} in ${(performance.now() - t).toFixed(0)} ms, ${bad} bad\n`);
}, 600_000);

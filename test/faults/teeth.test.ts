/** The fault runs must find what is wrong: products that are broken on purpose, and whether a run can be had again. */
import { describe, expect, it } from 'vitest';
import { scheduleOf } from './fault-suite.ts';
import { MUTATIONS } from './mutations.ts';
import { judgeSchedule } from './run-schedule.ts';

/** Far fewer than CI runs: a fault that needs more luck than this to be found is found there. */
const MOST_SCHEDULES = 500;

describe('a product that', () => {
  it.each(Object.keys(MUTATIONS))(
    '%s is found',
    async (name) => {
      for (let seed = 1; seed <= MOST_SCHEDULES; seed += 1) {
        const { problems } = await judgeSchedule(scheduleOf(seed), { mutation: MUTATIONS[name] });
        if (problems.length > 0) return;
      }
      expect.fail(`${MOST_SCHEDULES} schedules did not find it`);
    },
    600_000,
  );
});

it('the same number goes the same way, request by request', async () => {
  const [first, second] = [await judgeSchedule(scheduleOf(7)), await judgeSchedule(scheduleOf(7))];
  expect(first.log.length).toBeGreaterThan(20);
  expect(second.log).toEqual(first.log);
});

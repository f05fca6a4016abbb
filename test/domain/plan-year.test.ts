import fc from 'fast-check';
import { expect, it } from 'vitest';
import { intervalDays } from '../../src/domain/cadence-rule.ts';
import { addDays, daysBetween } from '../../src/domain/calendar-day.ts';
import { fiscalYearOf, planYear, type YearToPlan } from '../../src/domain/plan-year.ts';
import { day } from '../support/builders.ts';

/** Thursday 1 January 2026. */
const NEW_YEAR = day('2026-01-01');

function year(overrides: Partial<YearToPlan> = {}): YearToPlan {
  return {
    today: NEW_YEAR,
    fiscalYearStart: '01-01',
    range: { min: 4, max: 9 },
    held: [],
    planned: [],
    marked: [],
    ...overrides,
  };
}

const days = (overrides: Partial<YearToPlan> = {}) => planYear(year(overrides)).proposed.map((one) => one.day);

it('spreads four a year over the year, a quarter after the last one', () => {
  // Held on Monday 6 October 2025; every 91 days from there: Monday 5 January, 6 April, 6 July, 5 October 2026.
  expect(days({ held: [day('2025-10-06')] })).toEqual(['2026-01-05', '2026-04-06', '2026-07-06', '2026-10-05']);
});

it('keeps what is planned and fills only what is missing', () => {
  const planned = [day('2026-02-10'), day('2026-08-12')];
  const plan = planYear(year({ held: [day('2025-11-10')], planned }));
  expect(plan.there).toEqual(planned);
  // Half of the wide gap between Tuesday 10 February and Wednesday 12 August, and a spacing after the last.
  expect(plan.proposed.map((one) => one.day)).toEqual(['2026-05-12', '2026-11-11']);
  expect(plan.leftOver).toBe(0);
});

it('goes to the nearest free day and says why', () => {
  // The ideal day, Monday 5 January 2026, is marked, and so is the Tuesday after it; Saturday and Sunday lie before it.
  const plan = planYear(
    year({ held: [day('2025-10-06')], marked: [day('2026-01-05'), day('2026-01-06')], range: { min: 4, max: 12 } }),
  );
  expect(plan.proposed[0]).toEqual({
    day: '2026-01-02',
    because: { after: '2025-10-06', ideal: '2026-01-05', movedFor: 'marked-day', withinRange: true },
  });
});

it('one that is overdue comes as soon as it can', () => {
  const [first] = planYear(year({ held: [day('2024-06-03')], range: { min: 1, max: 2 } })).proposed;
  expect(first).toMatchObject({ day: '2026-01-02', because: { withinRange: false } });
});

it('leaves over what would crowd the rest of the year', () => {
  // Monday 23 November 2026: of ten a year none has been held; one every 36 days at most every 30.
  const plan = planYear(year({ today: day('2026-11-23'), range: { min: 10, max: 12 } }));
  expect(plan.proposed.length).toBeGreaterThan(0);
  expect(plan.proposed.length + plan.leftOver).toBe(10);
  expect(plan.leftOver).toBeGreaterThan(6);
});

it.each([
  ['2026-03-31', '04-01', '2025-04-01', '2026-03-31'],
  ['2026-04-01', '04-01', '2026-04-01', '2027-03-31'],
  ['2027-03-01', '02-29', '2027-03-01', '2028-02-28'],
] as const)('on %s a fiscal year that starts on %s is the one from %s to %s', (today, start, from, to) => {
  expect(fiscalYearOf(day(today), start)).toEqual({ from, to });
});

it('names a start that is no day', () => {
  expect(() => planYear(year({ fiscalYearStart: '13-01' }))).toThrow('not "13-01"');
});

const anyDay = fc.integer({ min: -300, max: 300 }).map((offset) => addDays(day('2026-06-15'), offset));
const anyYear: fc.Arbitrary<YearToPlan> = fc
  .record({
    today: anyDay,
    start: fc.constantFrom('01-01', '04-01', '07-01', '10-01', '02-29'),
    min: fc.integer({ min: 1, max: 12 }),
    more: fc.integer({ min: 0, max: 8 }),
    rituals: fc.array(anyDay, { maxLength: 6 }),
    marked: fc.array(anyDay, { maxLength: 40 }),
  })
  .map(({ today, start, min, more, rituals, marked }) => ({
    today,
    fiscalYearStart: start,
    range: { min, max: min + more },
    held: rituals.filter((one) => one <= today),
    planned: rituals.filter((one) => one > today),
    marked,
  }));

it('never proposes the past, a weekend, a marked day, a taken day or a day outside the year, and never one too many', () => {
  fc.assert(
    fc.property(anyYear, (input) => {
      const plan = planYear(input);
      const proposed = plan.proposed.map((one) => one.day);
      expect(new Set(proposed).size).toBe(proposed.length);
      for (const one of proposed) {
        expect(one > input.today && one >= plan.from && one <= plan.to).toBe(true);
        expect([0, 6]).not.toContain(new Date(`${one}T00:00:00Z`).getUTCDay());
        expect([...input.marked, ...input.held, ...input.planned]).not.toContain(one);
      }
      expect(plan.there.length + proposed.length + plan.leftOver).toBe(Math.max(plan.there.length, plan.wanted));
    }),
    { numRuns: 500 },
  );
});

it('keeps every proposal as far from its neighbours, before and after, as the range allows', () => {
  fc.assert(
    fc.property(anyYear, (input) => {
      const proposed = planYear(input).proposed.map((one) => one.day);
      const all = [...input.held, ...input.planned, ...proposed];
      for (const one of proposed) {
        for (const other of all) {
          const apart = Math.abs(daysBetween(one, other));
          if (other !== one) expect(apart).toBeGreaterThanOrEqual(intervalDays(input.range.max));
        }
      }
    }),
    { numRuns: 500 },
  );
});

it('says rightly whether a proposal is within the range, and leaves nothing over for which a free day is left', () => {
  fc.assert(
    fc.property(anyYear, (input) => {
      const plan = planYear(input);
      for (const { day: one, because } of plan.proposed) {
        if (because.after === undefined) continue;
        const dueBy = addDays(because.after, intervalDays(input.range.min));
        expect(one <= dueBy).toBe(because.withinRange);
      }
      if (plan.leftOver === 0) return;
      const all = [...input.held, ...input.planned, ...plan.proposed.map((one) => one.day)];
      const marked = new Set(input.marked);
      for (let one = addDays(input.today, 1); one <= plan.to; one = addDays(one, 1)) {
        if (marked.has(one) || [0, 6].includes(new Date(`${one}T00:00:00Z`).getUTCDay())) continue;
        const near = all.some((other) => Math.abs(daysBetween(one, other)) < intervalDays(input.range.max));
        expect(near, one).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

it('does not squeeze one in before one that is planned for tomorrow, nor before one of next year', () => {
  // Tuesday 1 December 2026; the last one was in 2025, one is planned for tomorrow, one for Monday 4 January 2027.
  const plan = planYear(
    year({
      today: day('2026-12-01'),
      range: { min: 4, max: 4 },
      held: [day('2025-06-02')],
      planned: [day('2026-12-02'), day('2027-01-04')],
    }),
  );
  expect(plan).toMatchObject({ there: ['2026-12-02'], proposed: [], leftOver: 3 });
});

it('rests on the days that it is told, Friday and Saturday where the week begins on Sunday', () => {
  // Sunday 4 January 2026 is 90 days after Monday 6 October 2025; Monday 5 January is the ideal day, and marked.
  const plan = planYear(year({ held: [day('2025-10-06')], marked: [day('2026-01-05')], restDays: [5, 6] }));
  expect(plan.proposed[0]?.day).toBe('2026-01-04');
});

it('does not depend on the order of what it is given', () => {
  fc.assert(
    fc.property(anyYear, (input) => {
      const turned = { ...input, held: [...input.held].reverse(), marked: [...input.marked].reverse() };
      expect(planYear(turned)).toEqual(planYear(input));
    }),
  );
});

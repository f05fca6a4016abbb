import { describe, expect, it } from 'vitest';
import { DEFAULT_CHARTER } from '../../src/domain/charter.ts';
import { heldInYearOf, practiceOf } from '../../src/domain/practice.ts';
import type { Ritual } from '../../src/domain/ritual.ts';
import { RITUAL_TYPES, type RitualType } from '../../src/domain/ritual-type.ts';
import { day, instant, key, makeAccount, makeRitual } from '../support/builders.ts';

const HOUR = makeRitual({ start: instant('2026-11-26T09:00:00Z'), end: instant('2026-11-26T10:00:00Z') });
const FOUR_HOURS = makeRitual({ start: instant('2026-11-26T09:00:00Z'), end: instant('2026-11-26T13:00:00Z') });
const WHOLE_DAY = makeRitual({
  start: instant('2026-11-25T23:00:00Z'),
  end: instant('2026-11-26T23:00:00Z'),
  allDay: true,
});

/** One attribute of rituals that are made into the type given. */
function practice(type: RitualType, attribute: string, rituals: readonly Ritual[]) {
  const own = rituals.map((ritual) => ({ ...ritual, type }));
  return practiceOf(type, own, [], DEFAULT_CHARTER[type]).find((one) => one.attribute === attribute);
}

it('a coordination is within the charter up to three hours', () => {
  expect(practice('kam-meeting', 'duration', [HOUR, HOUR, FOUR_HOURS])).toMatchObject({
    observed: 3,
    median: 60,
    withinCharter: { count: 2, of: 3 },
  });
});

it('a whole day is long enough for a seminar, though it has no minutes', () => {
  expect(practice('commercial-seminar', 'duration', [WHOLE_DAY, WHOLE_DAY, FOUR_HOURS])).toMatchObject({
    observed: 3,
    median: 240,
    withinCharter: { count: 2, of: 3 },
  });
  expect(practice('kam-meeting', 'duration', [WHOLE_DAY])).toMatchObject({
    median: undefined,
    withinCharter: { count: 0 },
  });
});

it('people and place count only where attendance is known', () => {
  const rituals = [
    makeRitual({ attendance: { internal: 4, client: 0 } }),
    makeRitual({ attendance: { internal: 9, client: 2 } }),
    makeRitual({ attendance: undefined }),
  ];
  expect(practice('kam-meeting', 'participants', rituals)).toMatchObject({
    observed: 2,
    median: 4,
    withinCharter: { count: 1, of: 2 },
  });
  expect(practice('kam-meeting', 'place', rituals)).toMatchObject({ withinCharter: { count: 1, of: 2 } });
  expect(practice('account-review', 'place', rituals)).toMatchObject({ withinCharter: { count: 1, of: 2 } });
});

it('a ritual without a title is neither well nor badly named', () => {
  const rituals = ['Business review', 'Point Northwind', ' '].map((subject) => makeRitual({ subject }));
  expect(practice('account-review', 'name', rituals)).toMatchObject({
    observed: 2,
    withinCharter: { count: 1, of: 2 },
  });
});

it.each(RITUAL_TYPES)('%s: nothing observed is no share, and the survey stands beside it', (type) => {
  for (const one of practiceOf(type, [], [], DEFAULT_CHARTER[type])) {
    expect(one).toMatchObject({ observed: 0, median: undefined, withinCharter: undefined });
    for (const { finding } of one.survey) expect(finding).toMatchObject({ ritual: type, attribute: one.attribute });
  }
});

it('where charter and survey are silent neither says anything: how long a review takes', () => {
  expect(practice('account-review', 'duration', [HOUR, FOUR_HOURS])).toEqual({
    attribute: 'duration',
    observed: 2,
    median: 60,
    withinCharter: undefined,
    survey: [],
  });
});

it('the survey’s half of 38 comes with its interval', () => {
  const [half] = practice('kam-meeting', 'duration', [HOUR])?.survey ?? [];
  expect(half).toMatchObject({ finding: { percent: 50, n: 38 } });
  expect(half?.interval?.low).toBeCloseTo(0.35, 2);
  expect(half?.interval?.high).toBeCloseTo(0.65, 2);
});

describe('rituals a year', () => {
  const NORTHWIND = makeAccount();
  const FABRIKAM = makeAccount({ key: key('fabrikam'), tier: 'B' });
  const AS_OF = day('2026-11-25'); // a Wednesday
  const held = (account: string, ...days: readonly `${number}-${number}-${number}`[]) =>
    days.map((one) => ({ account: key(account), day: day(one) }));
  const entry = { ...DEFAULT_CHARTER['account-review'], rangeByTier: { B: { min: 3, max: 4 } } };

  it('reach back 365 days, today included; two on a day are one, an account without any has 0', () => {
    const all = held('northwind', '2025-11-25', '2025-11-26', '2026-03-02', '2026-03-02', '2026-11-25', '2026-11-26');
    expect(heldInYearOf([NORTHWIND, FABRIKAM], all, entry, AS_OF).map((one) => one.held)).toEqual([3, 0]);
  });

  it('are within the range of the account’s own tier', () => {
    const all = [...held('northwind', '2026-02-03', '2026-09-01'), ...held('fabrikam', '2026-02-03', '2026-09-01')];
    const year = heldInYearOf([NORTHWIND, FABRIKAM], all, entry, AS_OF);
    const frequency = practiceOf('account-review', [], year, entry).find((one) => one.attribute === 'frequency');
    expect(frequency).toMatchObject({ observed: 2, median: 2, withinCharter: { count: 1, of: 2 } });
  });
});

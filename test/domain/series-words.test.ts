import { expect, it } from 'vitest';
import { followingSeries } from '../../src/domain/series-words.ts';
import { makeRitual } from '../support/builders.ts';

const SERIES = makeRitual({ objective: { ...makeRitual().objective, statement: 'Choose the two sites for 2027' } });
const ROW = makeRitual({ subject: 'Northwind, weekly' });

it.each([
  { ownObjective: undefined, state: 'planned', hasBegun: false, follows: true },
  { ownObjective: undefined, state: 'drafted', hasBegun: false, follows: true },
  { ownObjective: undefined, state: 'held', hasBegun: true, follows: false },
  { ownObjective: undefined, state: 'cancelled', hasBegun: false, follows: false },
  { ownObjective: true, state: 'planned', hasBegun: false, follows: false },
] as const)('own words $ownObjective, $state, begun $hasBegun: follows the series $follows', (given) => {
  const row = { ...ROW, state: given.state, ...(given.ownObjective ? { ownObjective: given.ownObjective } : {}) };
  const said = followingSeries(row, SERIES, given.hasBegun);
  expect(said.objective.statement).toBe((given.follows ? SERIES : ROW).objective.statement);
  expect(said).toMatchObject({ subject: 'Northwind, weekly', state: given.state });
});

it('a row that says what its series says is left as it is', () => {
  expect(followingSeries(ROW, makeRitual(), false)).toBe(ROW);
});

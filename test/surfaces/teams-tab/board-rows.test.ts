import { describe, expect, it } from 'vitest';
import type { BoardRow } from '../../../src/domain/board.ts';
import { kamsOf, shownRows, tiersOf } from '../../../src/surfaces/teams-tab/board-rows.ts';
import { NO_FILTERS } from '../../../src/surfaces/teams-tab/tab-address.ts';
import { CLAIRE, key, makeAccount } from '../../support/builders.ts';

function row(
  name: string,
  details: { kam?: string; kamName?: string; tier?: string | undefined } = {},
  needsCare = false,
): BoardRow {
  return { account: key(name), details: makeAccount({ key: key(name), name, ...details }), cells: {}, needsCare };
}

const rows = [
  row('Élan Industries', { kam: 'paul@contoso.example', kamName: 'Anselm Paul', tier: 'B' }, true),
  row('Northwind Traders', {}, true),
  row('Adatum', { tier: undefined }),
];

function names(filters: Partial<typeof NO_FILTERS>): readonly string[] {
  return shownRows(rows, { ...NO_FILTERS, ...filters }, CLAIRE.address).map(({ details }) => details?.name ?? '');
}

describe('which accounts are shown', () => {
  it.each([
    ['all, in the board’s order', {}, ['Élan Industries', 'Northwind Traders', 'Adatum']],
    ['mine', { mine: true }, ['Northwind Traders', 'Adatum']],
    ['one account manager’s', { kam: 'paul@contoso.example' }, ['Élan Industries']],
    ['one tier', { tier: 'A' }, ['Northwind Traders']],
    ['those that need care', { careOnly: true }, ['Élan Industries', 'Northwind Traders']],
    ['a part of the name, without its accent and in any case', { search: ' elan' }, ['Élan Industries']],
    ['all filters together', { mine: true, careOnly: true, search: 'traders' }, ['Northwind Traders']],
    ['none', { search: 'zzz' }, []],
  ])('%s', (_, filters, shown) => {
    expect(names(filters)).toEqual(shown);
  });
});

it('offers the account managers and tiers that there are, each once', () => {
  expect(kamsOf([...rows, ...rows])).toEqual([
    { address: 'paul@contoso.example', name: 'Anselm Paul' },
    { address: CLAIRE.address, name: 'Claire Morel' },
  ]);
  expect(tiersOf(rows)).toEqual(['A', 'B']);
});

it('takes an account manager’s name from another account where a row has none', () => {
  const nameless = row('Contoso Pharma', { kamName: CLAIRE.address });
  const found = [{ address: CLAIRE.address, name: 'Claire Morel' }];
  expect(kamsOf([nameless, row('Adatum')])).toEqual(found);
  expect(kamsOf([row('Adatum'), nameless])).toEqual(found);
});

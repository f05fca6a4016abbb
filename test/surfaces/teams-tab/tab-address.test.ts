import { describe, expect, it } from 'vitest';
import { NO_FILTERS, parseHash, parseSubPage, toHash } from '../../../src/surfaces/teams-tab/tab-address.ts';
import { REF } from '../../support/builders.ts';

describe('the address of the tab', () => {
  it.each(['', '#', '#board', '#year', '#anything?else=1'])('means the board without filters for "%s"', (hash) => {
    expect(parseHash(hash)).toEqual({ page: 'board', filters: NO_FILTERS, account: undefined, ritual: undefined });
  });

  it('brings every filter back as it was', () => {
    const address = {
      page: 'board',
      filters: { mine: true, kam: 'claire.morel@contoso.example', tier: 'A & B', search: 'Élan #1', careOnly: true },
      account: 'northwind',
      ritual: REF,
    } as const;
    expect(parseHash(toHash(address))).toEqual(address);
  });

  it('stays short while nothing is filtered', () => {
    expect(toHash(parseHash('#my-checks'))).toBe('#my-checks');
    expect(toHash(parseHash(''))).toBe('#board');
  });

  it('does not take a mistyped Ref for one', () => {
    expect(parseHash('#my-checks?ritual=AR-7F3K2Q9M').ritual).toBeUndefined();
  });
});

describe('what a deep link carries', () => {
  it.each([
    ['my-checks', { page: 'my-checks' }],
    ['settings', { page: 'settings' }],
    ['account:northwind', { page: 'board', account: 'northwind' }],
    [`ritual:${REF}`, { page: 'my-checks', ritual: REF }],
    ['ritual:nonsense', { page: 'board', ritual: undefined }],
    ['', { page: 'board' }],
    ['insight', { page: 'board' }],
  ])('%s', (subPageId, expected) => {
    expect(parseSubPage(subPageId)).toMatchObject(expected);
  });
});

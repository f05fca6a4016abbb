import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PROGRAMME } from '../../src/domain/account.ts';
import {
  countFunctions,
  type FunctionCounts,
  peopleOf,
  TEAM_FUNCTIONS,
  teamOf,
} from '../../src/domain/account-team.ts';
import { CLAIRE, HUGO, INES, key, makeAccount } from '../support/builders.ts';

const GRETA = 'greta@contoso.example';
const PAULA = 'paula@contoso.example';

/** Claire is its key account manager, Hugo its sponsor. */
const NORTHWIND = makeAccount({
  sponsor: HUGO.address,
  ourTeam: { logistics: [GRETA], marketing: [INES.address, PAULA] },
  clientTeam: { purchasing: [INES.address] },
});
const ADATUM = makeAccount({ key: key('adatum'), kam: PAULA, ourTeam: { production: [GRETA] } });
const SILENT = makeAccount({ key: key('silent') });
const CLOSED = makeAccount({ key: key('closed'), active: false, ourTeam: { users: [GRETA] } });
const ALL = [NORTHWIND, ADATUM, SILENT, CLOSED];

it.each<[what: string, ours: string[], keys: string[], counts: FunctionCounts | undefined]>([
  ['each function that a team names', [GRETA, INES.address, PAULA], ['northwind'], { marketing: 2, logistics: 1 }],
  [
    'manager and sponsor',
    [CLAIRE.address, HUGO.address],
    ['northwind'],
    { 'account-management': 1, 'executive-sponsor': 1 },
  ],
  ['an address twice is one person, in any case', [GRETA, GRETA.toUpperCase()], ['northwind'], { logistics: 1 }],
  ['somebody whom no team names', ['tom@contoso.example'], ['northwind'], {}],
  ['nobody knows without a team', [CLAIRE.address], ['silent'], undefined],
  ['another account’s team says nothing', [GRETA], ['silent'], undefined],
  ['one of two accounts has a team', [GRETA, CLAIRE.address], ['silent', 'adatum'], { production: 1 }],
  ['two functions in two accounts are both there', [GRETA], ['northwind', 'adatum'], { logistics: 1, production: 1 }],
  ['a team’s word counts before being manager elsewhere', [PAULA], ['northwind', 'adatum'], { marketing: 1 }],
  ['the programme’s are everybody’s, of active accounts', [GRETA], [PROGRAMME], { logistics: 1, production: 1 }],
  ['a closed account’s own past ritual', [GRETA], ['closed'], { users: 1 }],
])('%s', (_what, ours, keys, counts) => {
  expect(countFunctions(ours, ALL, keys.map(key))).toEqual(counts);
});

it('the client’s side is never counted', () => {
  const theirs = makeAccount({ ourTeam: undefined, clientTeam: { purchasing: [INES.address] } });
  expect(countFunctions([INES.address], [theirs], [theirs.key])).toBeUndefined();
});

const person = fc.tuple(
  fc.constantFrom(...TEAM_FUNCTIONS),
  fc.constantFrom('a@x.example', 'B@x.example', 'b@x.example', 'c@x.example'),
);

it('a team is what its people say, in whatever order, each once', () => {
  expect(teamOf([])).toBeUndefined();
  fc.assert(
    fc.property(fc.array(person), (people) => {
      const team = teamOf(people);
      expect(teamOf([...people].reverse())).toEqual(team);
      expect(teamOf(peopleOf(team))).toEqual(team);
      const wanted = new Set(people.map(([name, address]) => `${name} ${address.toLowerCase()}`));
      expect(
        peopleOf(team)
          .map((one) => one.join(' '))
          .sort(),
      ).toEqual([...wanted].sort());
    }),
  );
});

it('no function has more people than there are, and one more person takes none away', () => {
  const ours = fc.array(fc.constantFrom('a@x.example', 'b@x.example', 'c@x.example', 'd@x.example'));
  fc.assert(
    fc.property(fc.array(person, { minLength: 1 }), ours, (people, present) => {
      const account = makeAccount({ ourTeam: teamOf(people) });
      const counted = countFunctions(present, [account], [account.key]) ?? {};
      const more = countFunctions([...present, 'e@x.example', CLAIRE.address], [account], [account.key]) ?? {};
      for (const name of TEAM_FUNCTIONS) {
        expect(counted[name] ?? 0).toBeLessThanOrEqual(new Set(present).size);
        expect(more[name] ?? 0).toBeGreaterThanOrEqual(counted[name] ?? 0);
      }
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suggestAccounts } from '../../src/domain/account-match.ts';
import { countAttendance } from '../../src/domain/attendance.ts';
import { clientPeople } from '../../src/domain/client-people.ts';
import { domainOf, isPublicProvider, isWithin } from '../../src/domain/mail-domain.ts';
import { CLAIRE, INES, invitee, key, makeAccount, NORA } from '../support/builders.ts';

it.each([
  ['nora.weiss@northwind.example', 'northwind.example'],
  ['Nora.Weiss@NorthWind.Example', 'northwind.example'],
  ['"a@b"@northwind.example', 'northwind.example'],
  ['nora@de.northwind.example', 'de.northwind.example'],
  ['Meeting room 3', undefined],
  ['@northwind.example', undefined],
  ['nora@', undefined],
  ['nora@localhost', undefined],
  ['nora@north wind.example', undefined],
  ['/o=ExchangeLabs/ou=Exchange/cn=nora@x/y', undefined],
])('the domain of %s is %s', (address, domain) => {
  expect(domainOf(address)).toBe(domain);
});

it.each([
  ['northwind.example', 'northwind.example', true],
  ['de.northwind.example', 'northwind.example', true],
  ['mynorthwind.example', 'northwind.example', false],
  ['northwind.example', 'de.northwind.example', false],
])('%s belongs to %s: %s', (domain, parent, belongs) => {
  expect(isWithin(domain, parent)).toBe(belongs);
});

it('a public mail provider belongs to nobody, even when an account lists it', () => {
  expect(isPublicProvider('gmail.com')).toBe(true);
  expect(clientPeople(['nora@gmail.com'], [{ key: 'northwind', domains: ['gmail.com'] }])).toEqual([]);
});

const ACCOUNTS = [
  { key: 'northwind', domains: ['northwind.example', 'nw-logistics.example'] },
  { key: 'adatum', domains: ['adatum.example'] },
  { key: 'nw-germany', domains: ['de.northwind.example'] },
];

it.each([
  ['nobody of a client', ['a@contoso.example', 'room'], []],
  ['one person', ['a@northwind.example'], [['northwind', 1, 'northwind.example']]],
  [
    'the same person twice, in both cases',
    ['a@northwind.example', 'A@NORTHWIND.example'],
    [['northwind', 1, 'northwind.example']],
  ],
  [
    'both domains of one account, the larger named',
    ['a@northwind.example', 'b@nw-logistics.example', 'c@nw-logistics.example'],
    [['northwind', 3, 'nw-logistics.example']],
  ],
  [
    'two accounts, the larger first',
    ['a@northwind.example', 'b@adatum.example', 'c@adatum.example'],
    [
      ['adatum', 2, 'adatum.example'],
      ['northwind', 1, 'northwind.example'],
    ],
  ],
  [
    'two accounts of equal size, as listed',
    ['b@adatum.example', 'a@northwind.example'],
    [
      ['northwind', 1, 'northwind.example'],
      ['adatum', 1, 'adatum.example'],
    ],
  ],
  ['a subdomain without an account of its own', ['a@fr.northwind.example'], [['northwind', 1, 'northwind.example']]],
  ['a subdomain that another account has', ['a@x.de.northwind.example'], [['nw-germany', 1, 'de.northwind.example']]],
] as const)('%s', (_who, addresses, expected) => {
  const found = clientPeople(addresses, ACCOUNTS).map(({ at, people, domain }) => [ACCOUNTS[at]?.key, people, domain]);
  expect(found).toEqual(expected);
});

it('a domain listed twice counts its people once', () => {
  const twice = [{ key: 'n', domains: ['northwind.example', 'northwind.example'] }];
  expect(clientPeople(['a@northwind.example'], twice)).toEqual([{ at: 0, people: 1, domain: 'northwind.example' }]);
});

it('the order of the invitees does not matter', () => {
  const address = fc.constantFrom(
    ...ACCOUNTS.flatMap((account) => account.domains.flatMap((d) => [`a@${d}`, `b@${d}`])),
    'x@contoso.example',
  );
  fc.assert(
    fc.property(fc.array(address), (addresses) => {
      expect(clientPeople([...addresses].reverse(), ACCOUNTS)).toEqual(clientPeople(addresses, ACCOUNTS));
    }),
  );
});

it('suggests active accounts with people invited, and says why', () => {
  const northwind = makeAccount();
  const closed = makeAccount({ key: key('adatum'), name: 'Adatum', clientDomains: ['adatum.example'], active: false });
  expect(suggestAccounts([NORA, invitee('x@adatum.example')], [closed, northwind])).toEqual([
    { account: northwind, because: { domain: 'northwind.example', people: 1 } },
  ]);
});

it('counts ours with the organiser, the client’s people, and nobody else', () => {
  const meeting = {
    organiser: invitee(CLAIRE.address),
    invitees: [
      invitee(CLAIRE.address), // some clients list the organiser
      invitee(INES.address),
      NORA,
      invitee('trainer@fabrikam.example'),
      invitee('room7'),
    ],
  };
  expect(countAttendance(meeting, [makeAccount()], [key('northwind')])).toEqual({ internal: 2, client: 1 });
  const staffed = makeAccount({ ourTeam: { logistics: [INES.address], marketing: ['paula@contoso.example'] } });
  expect(countAttendance(meeting, [staffed], [staffed.key])).toEqual({
    internal: 2,
    client: 1,
    functions: { 'account-management': 1, logistics: 1 },
  });
});

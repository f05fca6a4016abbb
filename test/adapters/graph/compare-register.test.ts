import { describe, expect, it } from 'vitest';
import {
  compareRegister,
  type FoundColumn,
  type FoundList,
  type FoundSite,
  isAddition,
} from '../../../src/adapters/graph/compare-register.ts';
import type { RegisterColumn, RegisterList } from '../../../src/adapters/graph/register-schema.ts';

const SCHEMA: readonly RegisterList[] = [
  {
    name: 'Things',
    columns: [
      { name: 'Key', type: 'text', indexed: true, unique: true, required: true },
      { name: 'Note', type: 'note' },
      { name: 'Colour', type: 'choice', choices: ['red', 'blue'] },
    ],
  },
];

const column = (name: string, type: FoundColumn['type'], more: Partial<FoundColumn> = {}): FoundColumn => ({
  id: `id of ${name}`,
  name,
  type,
  choices: [],
  takesAnyText: false,
  indexed: false,
  unique: false,
  ...more,
});
const KEY = column('Key', 'text', { indexed: true, unique: true });
const NOTE = column('Note', 'note');
const COLOUR = column('Colour', 'choice', { choices: ['red', 'blue'] });
const things = (columns: readonly FoundColumn[], more: Partial<FoundList> = {}): FoundSite => ({
  lists: [{ id: '1', name: 'Things', template: 'genericList', columns, ...more }],
  grant: 'unasked',
});
const reasons = (site: FoundSite) => compareRegister(SCHEMA, site).map(({ because }) => because);

describe('a site beside the schema', () => {
  it('lacks nothing when everything is there, in any case and with more beside', () => {
    const own = column('Own', 'other', { indexed: true });
    expect(reasons(things([KEY, NOTE, COLOUR, own]))).toEqual([]);
    expect(reasons(things([{ ...KEY, name: 'key' }, NOTE, COLOUR], { name: 'things' }))).toEqual([]);
  });

  it.each<[string, FoundSite, string[]]>([
    ['no list', { lists: [], grant: 'unasked' }, ['list-missing']],
    ['a library of that name', things([], { template: 'documentLibrary' }), ['list-of-another-kind']],
    ['no column', things([KEY, COLOUR]), ['column-missing']],
    ['a key that may repeat', things([{ ...KEY, unique: false }, NOTE, COLOUR]), ['unique-missing']],
    ['one line for a note', things([KEY, { ...NOTE, type: 'text' }, COLOUR]), ['column-of-another-type']],
    ['several lines for the key', things([{ ...KEY, type: 'note' }, NOTE, COLOUR]), ['column-of-another-type']],
    ['a person for the key', things([{ ...KEY, type: 'other' }, NOTE, COLOUR]), ['column-of-another-type']],
    ['too few choices', things([KEY, NOTE, { ...COLOUR, choices: ['red', 'green'] }]), ['choices-missing']],
    ['few choices and any text', things([KEY, NOTE, { ...COLOUR, choices: [], takesAnyText: true }]), []],
    ['a line of text for a choice', things([KEY, NOTE, { ...COLOUR, type: 'text', choices: [] }]), []],
  ])('%s: %s', (_, site, expected) => {
    expect(reasons(site)).toEqual(expected);
  });

  it('keeps the customer’s choices in front of those it adds', () => {
    const [difference] = compareRegister(SCHEMA, things([KEY, NOTE, { ...COLOUR, choices: ['green', 'blue'] }]));
    expect(difference).toMatchObject({ missing: ['red'], choices: ['green', 'blue', 'red'] });
  });

  it('counts the indexes of the customer among the twenty', () => {
    const own = (count: number) =>
      Array.from({ length: count }, (_, at) => column(`Own${at}`, 'text', { indexed: true }));
    expect(reasons(things([NOTE, COLOUR, ...own(19)]))).toEqual(['column-missing']);
    expect(reasons(things([NOTE, COLOUR, ...own(20)]))).toEqual(['no-index-left']);
    expect(reasons(things([{ ...KEY, unique: false }, NOTE, COLOUR, ...own(19)]))).toEqual(['unique-missing']);
  });

  it.each<[FoundSite['grant'], string[]]>([
    ['none', ['grant-missing']],
    ['unasked', []],
    ['unreadable', ['grant-unreadable']],
    [{ id: '1', roles: ['read'] }, ['grant-too-small']],
    [{ id: '1', roles: ['write'] }, []],
    [{ id: '1', roles: ['read', 'fullcontrol'] }, []],
  ])('with the permission %j: %j', (grant, expected) => {
    expect(reasons({ ...things([KEY, NOTE, COLOUR]), grant })).toEqual(expected);
  });

  it('tells what can be added from what a person has to do', () => {
    const site: FoundSite = { ...things([KEY, COLOUR], {}), grant: 'unreadable' };
    expect(compareRegister(SCHEMA, site).map(isAddition)).toEqual([true, false]);
  });
});

describe('the schema', () => {
  it('takes what it is compared with for granted only in its types', () => {
    const everyType: readonly RegisterColumn['type'][] = ['text', 'note', 'choice', 'number', 'boolean', 'dateTime'];
    const columns = everyType.map((type): RegisterColumn => ({ name: type, type }));
    const found = everyType.map((type) => column(type, type));
    expect(compareRegister([{ name: 'Things', columns }], things(found))).toEqual([]);
  });
});

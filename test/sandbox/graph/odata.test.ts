import { expect, it } from 'vitest';
import { evaluate, of } from '../../../src/sandbox/graph/odata/evaluate.ts';
import { parseFilter, pathsOf } from '../../../src/sandbox/graph/odata/filter.ts';
import {
  byOrder,
  parseExpand,
  parseOrderBy,
  parseSelect,
  project,
} from '../../../src/sandbox/graph/odata/projection.ts';

const entity = {
  subject: "O'Brien & Söhne",
  count: 3,
  isAllDay: false,
  note: null,
  at: new Date('2026-11-23T10:00:00Z'),
  categories: ['Blue', 'Red'],
  properties: [{ id: 'a', value: 'x' }],
  start: { zone: 'UTC' },
};

it.each([
  ["subject eq 'o''brien & söhne'", true],
  ["subject ne 'other' and count gt 2", true],
  ['count ge 3 and count le 3 and not (count lt 3)', true],
  ['isAllDay eq false or nosuch eq 1', true],
  ['count eq 1 or count eq 2 and isAllDay eq false', false],
  ['note eq null', true],
  ['note ne null', false],
  ['missing eq null', true],
  ['note gt 1', false],
  ["count eq '3'", false],
  ['at ge 2026-11-23T11:00:00+01:00', true],
  ["at lt '2026-11-23T10:00:00.0000000'", false],
  ['at ge 2026-11-23', true],
  ["startswith(subject,'o') and endswith(subject,'E')", true],
  ["contains(tolower(subject),'SÖHNE')", true],
  ['length(subject) eq 15', true],
  ["categories/any(c:c eq 'blue')", true],
  ["categories/any(c:startswith(c,'Gr'))", false],
  ["categories/all(c:c ne 'Green')", true],
  ['categories/any()', true],
  ["properties/any(p: p/id eq 'a' and p/value eq 'x')", true],
  ["start/zone in ('UTC','GMT')", true],
])('%s is %s', (filter, expected) => {
  expect(evaluate(parseFilter(filter), of(entity))).toBe(expected);
});

it.each([
  'subject eq',
  "subject eq 'open",
  'subject = 1',
  'a eq 1)',
  '(a eq 1',
  "nosuch(subject,'a')",
  'contains(subject)',
  'a in (b)',
  'at ge 2026-13-45T00:00:00Z',
  '',
])('refuses the filter %j with a 400 that says where', (filter) => {
  expect(() => parseFilter(filter)).toThrow(expect.objectContaining({ status: 400 }));
});

it('lists the properties a filter touches in the order they are written', () => {
  expect(pathsOf(parseFilter("b eq 1 and contains(a,'x') and c/any(v:v/d eq 2)"))).toEqual([
    ['b'],
    ['a'],
    ['c'],
    ['c', 'd'],
  ]);
});

it('reads options inside $expand, with and without the dollar', () => {
  const [first, second] = parseExpand("p($filter=id eq 'a;(b';$select=id),fields(select=A,B)");
  expect([first?.name, first?.options.get('filter'), first?.options.get('select')]).toEqual([
    'p',
    "id eq 'a;(b'",
    'id',
  ]);
  expect([second?.name, second?.options.get('select')]).toEqual(['fields', 'A,B']);
});

it('sorts by several properties, nothing before something', () => {
  const rows = [
    { a: 'b', n: 1 },
    { a: 'B', n: 2 },
    { a: null, n: 3 },
  ];
  const orders = parseOrderBy('a,n desc');
  expect(rows.sort((x, y) => byOrder(orders, of(x), of(y))).map(({ n }) => n)).toEqual([3, 2, 1]);
});

it('leaves what was selected, the key and the annotations', () => {
  expect(project({ '@odata.etag': 'e', id: 1, a: 2, b: 3 }, parseSelect('a'), ['id'])).toEqual({
    '@odata.etag': 'e',
    id: 1,
    a: 2,
  });
});

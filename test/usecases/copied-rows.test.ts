import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Account, ACCOUNT_SCOPES } from '../../src/domain/account.ts';
import { FOCUSES } from '../../src/domain/focus.ts';
import { RITUAL_TYPES } from '../../src/domain/ritual-type.ts';
import { GATE_CAUSES, RITUAL_STATES, type Ritual } from '../../src/domain/ritual.ts';
import type { PageTexts } from '../../src/ports/copy-store.ts';
import type { Stored } from '../../src/ports/register.ts';
import { justCome } from '../../src/usecases/copied-ritual.ts';
import {
  accountPages,
  ritualPages,
  type RitualRow,
  type RowNumber,
  rowNumberOf,
} from '../../src/usecases/copied-rows.ts';
import { day, instant, key, makeAccount, makeRitual, OTHER_REF, REF, THIRD_REF } from '../support/builders.ts';

/** What a person types may hold anything: line breaks of every kind, quotes, half of a surrogate pair. */
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '\n', '"\\n"', '\u2028', '\ud83d', '名\r\n"x"'),
);
const moment = fc
  .integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) })
  .map((at) => instant(new Date(at).toISOString() as never));
const orNothing = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Every field that a ritual can have: a new one that nobody puts here does not compile. */
const FIELDS: { readonly [name in keyof Required<Ritual>]: fc.Arbitrary<Required<Ritual>[name]> } = {
  ref: fc.constantFrom(REF, OTHER_REF, THIRD_REF),
  type: fc.constantFrom(...RITUAL_TYPES),
  accounts: fc.array(words.map(key)),
  objective: fc.record({
    focus: orNothing(fc.constantFrom(...FOCUSES)),
    secondary: fc.array(fc.constantFrom(...FOCUSES)),
    statement: words,
    evidence: words,
  }),
  servesStrategicObjective: fc.boolean(),
  internalObjective: words,
  subject: words,
  organiser: words,
  organiserName: words,
  start: moment,
  end: moment,
  allDay: fc.boolean(),
  state: fc.constantFrom(...RITUAL_STATES),
  meetingUid: orNothing(words),
  meetingId: orNothing(words),
  attendance: orNothing(
    fc.record(
      { internal: fc.nat(), client: fc.nat(), functions: fc.constant({ sales: 2, marketing: 1 }) },
      { requiredKeys: ['internal', 'client'] },
    ),
  ),
  charterVersion: fc.integer({ min: 1 }),
  gate: fc.record({
    verdict: fc.constantFrom('asked', 'held'),
    because: fc.constantFrom(...GATE_CAUSES),
    reason: words,
  }),
  seriesUid: words,
  ownObjective: fc.constant(true),
};

const stored: fc.Arbitrary<Stored<Ritual>> = fc.record(
  {
    value: fc
      .record(FIELDS)
      .chain((ritual) =>
        fc
          .subarray(['charterVersion', 'gate', 'seriesUid', 'ownObjective'])
          .map((left) => Object.fromEntries(Object.entries(ritual).filter(([name]) => !left.includes(name)))),
      )
      .map((ritual) => ritual as unknown as Ritual),
    version: words,
    changedAt: moment,
  },
  { requiredKeys: ['value', 'version'] },
);
const row: fc.Arbitrary<RitualRow> = fc.oneof(
  { weight: 5, arbitrary: stored.map(justCome) },
  { weight: 1, arbitrary: words.map((unreadable) => ({ unreadable })) },
);
const page = fc.uniqueArray(fc.record({ id: fc.nat({ max: 40 }), row }), { selector: ({ id }) => id });
const pages = fc.array(fc.record({ changed: page, gone: fc.array(fc.nat({ max: 40 })) }), {
  minLength: 1,
  maxLength: 4,
});

/** By their ids, the whole of each. */
function wholeOf(rows: Iterable<readonly [RowNumber, RitualRow]>) {
  return Object.fromEntries([...rows].map(([id, one]) => [id, 'unreadable' in one ? one : one.stored]));
}

function readAgain(texts: readonly PageTexts[]): Map<RowNumber, RitualRow> {
  const rows = new Map<RowNumber, RitualRow>();
  const reading = ritualPages();
  for (const { text, words: theirs } of texts) reading.read(text, rows)?.fill(theirs);
  return rows;
}

it('any pages of rituals read as they were written, every field of them, and once more from what was read', () => {
  fc.assert(
    fc.property(pages, (written) => {
      const expected = new Map<RowNumber, RitualRow>();
      for (const { changed, gone } of written) {
        for (const { id, row: one } of changed) expected.set(id, one);
        for (const id of gone) expected.delete(id);
      }
      const writing = ritualPages();
      const rows = readAgain(written.map((one) => writing.write(one)));
      expect(wholeOf(rows)).toEqual(wholeOf(expected));
      const again = ritualPages().write({ changed: [...rows].map(([id, one]) => ({ id, row: one })), gone: [] });
      expect(wholeOf(readAgain([again]))).toEqual(wholeOf(expected));
    }),
  );
});

it('a reading goes on where it was left: what was read first is known to the page that is written next', () => {
  const named = (ref: typeof REF, account: string) =>
    justCome({ value: makeRitual({ ref, accounts: [key(account)] }), version: '1' });
  const first = ritualPages().write({ changed: [{ id: 1, row: named(REF, 'northwind') }], gone: [] });
  const rows = new Map<RowNumber, RitualRow>();
  const goingOn = ritualPages();
  goingOn.read(first.text, rows)?.fill(first.words);
  const second = goingOn.write({
    changed: [
      { id: 2, row: named(OTHER_REF, 'airbus') },
      { id: 3, row: named(THIRD_REF, 'northwind') },
    ],
    gone: [],
  });
  expect(JSON.parse(second.text)).toMatchObject({ keys: ['airbus'], accounts: [1, 0] });
  const accounts = [...readAgain([first, second]).values()].map((one) => 'accounts' in one && one.accounts);
  expect(accounts).toEqual([['northwind'], ['airbus'], ['northwind']]);
});

it.each([
  ['7', 7],
  ['0', 0],
  ['007', '007'],
  ['7.50', '7.50'],
  ['', ''],
  ['9007199254740993', '9007199254740993'],
  ['1e3', '1e3'],
])('the row %j is known as %j', (id, number) => {
  expect(rowNumberOf(id)).toBe(number);
});

it('what is counted of a ritual is at hand, and the same as in the whole of it', () => {
  fc.assert(
    fc.property(stored, (one) => {
      const { text } = ritualPages().write({ changed: [{ id: 1, row: justCome(one) }], gone: [] });
      const rows = new Map<RowNumber, RitualRow>();
      ritualPages().read(text, rows);
      for (const ritual of [justCome(one), rows.get(1)]) {
        if (ritual === undefined || 'unreadable' in ritual) throw new Error('no ritual');
        const { ref, type, accounts, start, end, allDay, state, seriesUid } = ritual;
        expect(one.value).toMatchObject({ ref, type, accounts, start, end, allDay, state });
        expect(seriesUid).toBe(one.value.seriesUid);
      }
    }),
  );
});

const ROW: RitualRow = justCome({
  value: makeRitual(),
  version: '7 "a,1"',
  changedAt: instant('2026-11-20T10:00:00Z'),
});

it('a page takes away what is gone', () => {
  const rows = new Map<RowNumber, RitualRow>([[5, ROW]]);
  ritualPages().read(ritualPages().write({ changed: [{ id: 7, row: ROW }], gone: [5] }).text, rows);
  expect([...rows.keys()]).toEqual([7]);
});

/** Every field that an account can have: a new one that nobody puts here does not compile. */
const ACCOUNT_FIELDS: { readonly [name in keyof Required<Account>]: fc.Arbitrary<Account[name]> } = {
  key: words.map(key),
  name: words,
  parent: orNothing(words.map(key)),
  clientDomains: fc.array(words),
  tier: orNothing(words),
  scope: orNothing(fc.constantFrom(...ACCOUNT_SCOPES)),
  kam: words,
  kamName: words,
  sponsor: orNothing(words),
  ourTeam: orNothing(fc.constant({ sales: ['Claire'] })),
  clientTeam: orNothing(fc.constant({ purchasing: ['Jo'] })),
  since: fc.constantFrom('2023-04-01', '2026-11-23').map(day),
  fiscalYearStart: orNothing(fc.constant('04-01' as Account['fiscalYearStart'])),
  strategicObjective: orNothing(fc.constant({ statement: 'Be first', state: 'drafted' as const })),
  policies: fc.constantFrom<Account['policies']>(
    {},
    { 'account-review': { coverage: 'all', min: 1, max: 2, snoozedUntil: undefined } },
  ),
  active: fc.boolean(),
};

it('any pages of accounts read as they were written, every field of them', () => {
  const account = fc.record(ACCOUNT_FIELDS);
  const some = fc.uniqueArray(fc.record({ id: fc.nat({ max: 40 }), row: account }), { selector: ({ id }) => id });
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 3 }), (written) => {
      const writing = accountPages();
      const texts = written.map((changed) => writing.write({ changed, gone: [] }));
      const rows = new Map<RowNumber, Account>();
      const reading = accountPages();
      for (const { text, words: theirs } of texts) {
        expect([reading.read(text, rows), theirs]).toEqual([undefined, '']);
      }
      expect(rows).toEqual(new Map(written.flat().map(({ id, row: one }) => [id, one])));
    }),
  );
});

it('the texts of a page are as they always were: who changes this changes COPY_FORMAT', () => {
  expect(ritualPages().write({ changed: [{ id: 7, row: ROW }], gone: [5] })).toMatchInlineSnapshot(`
    {
      "text": "{"words":281,"gone":[5],"unreadable":[],"ids":[7],"refs":"AR-7F3K2Q9X","types":"0","states":"1","names":["account-review","planned"],"accounts":[0],"keys":["northwind"],"starts":[1795683600],"ends":[5400],"allDay":[],"series":[]}",
      "words": "["7 \\"a,1\\"","2026-11-20T10:00:00Z",{"focus":"evaluate-progress","secondary":[],"statement":"agree with purchasing on the 3 pilot sites","evidence":""},true,"","Northwind review","claire.morel@contoso.example","Claire Morel","uid-1","id-1",{"internal":1,"client":1},null,null,null]",
    }
  `);
});

it('the text of a page of accounts is as it always was: who changes this changes COPY_FORMAT', () => {
  expect(accountPages().write({ changed: [{ id: 7, row: makeAccount() }], gone: [5] })).toMatchInlineSnapshot(`
    {
      "text": "{"gone":[5],"ids":[7],"key":["northwind"],"name":["Northwind Traders"],"parent":[null],"clientDomains":[["northwind.example"]],"tier":[0],"scope":[null],"kam":[1],"kamName":[2],"sponsor":[null],"ourTeam":[null],"clientTeam":[null],"since":["2023-04-01"],"fiscalYearStart":[null],"strategicObjective":[null],"policies":[{}],"active":[true],"texts":["A","claire.morel@contoso.example","Claire Morel"]}",
      "words": "",
    }
  `);
});

it('a text that is no page of ours, or not all of one, is refused', () => {
  const { text: whole, words: theirs } = ritualPages().write({ changed: [{ id: 7, row: ROW }], gone: [] });
  for (const text of ['', '{}', '{}\n', '{"ids":["1"', '[]', whole.slice(0, -1)])
    expect(() => ritualPages().read(text, new Map()), text).toThrow(/./);
  for (const text of ['', theirs.slice(0, -1), `${theirs}\n`])
    expect(() => ritualPages().read(whole, new Map())?.fill(text), text).toThrow('a page without all of its words');
});

it('a ritual says that its words have not come, rather than being one without words', () => {
  const rows = new Map<RowNumber, RitualRow>();
  ritualPages().read(ritualPages().write({ changed: [{ id: 7, row: ROW }], gone: [] }).text, rows);
  const ritual = rows.get(7);
  if (ritual === undefined || 'unreadable' in ritual) throw new Error('no ritual');
  expect(() => ritual.stored).toThrow('the words of this page have not been read yet');
});

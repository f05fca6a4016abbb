import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Account } from '../../src/domain/account.ts';
import { FOCUSES } from '../../src/domain/focus.ts';
import { RITUAL_TYPES } from '../../src/domain/ritual-type.ts';
import { GATE_CAUSES, RITUAL_STATES, type Ritual } from '../../src/domain/ritual.ts';
import type { PageTexts } from '../../src/ports/copy-store.ts';
import type { Stored } from '../../src/ports/register.ts';
import { justCome } from '../../src/usecases/copied-ritual.ts';
import { accountPages, ritualPages, type RitualRow } from '../../src/usecases/copied-rows.ts';
import { instant, key, makeAccount, makeRitual, OTHER_REF, REF, THIRD_REF } from '../support/builders.ts';

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
const page = fc.uniqueArray(fc.record({ id: fc.nat().map(String), row }), { selector: ({ id }) => id });

/** By their ids, the whole of each. */
function wholeOf(rows: Iterable<readonly [string, RitualRow]>) {
  return Object.fromEntries([...rows].map(([id, one]) => [id, 'unreadable' in one ? one : one.stored]));
}

function readAgain({ text, words: theirs }: PageTexts): Map<string, RitualRow> {
  const rows = new Map<string, RitualRow>();
  ritualPages.read(text, rows)?.fill(theirs);
  return rows;
}

it('any page of rituals reads as it was written, every field of them, and once more from what was read', () => {
  fc.assert(
    fc.property(page, (changed) => {
      const written = wholeOf(changed.map(({ id, row: one }) => [id, one]));
      const rows = readAgain(ritualPages.write({ changed, gone: [] }));
      expect(wholeOf(rows)).toEqual(written);
      const again = ritualPages.write({ changed: [...rows].map(([id, one]) => ({ id, row: one })), gone: [] });
      expect(wholeOf(readAgain(again))).toEqual(written);
    }),
  );
});

it('what is counted of a ritual is at hand, and the same as in the whole of it', () => {
  fc.assert(
    fc.property(stored, (one) => {
      const { text } = ritualPages.write({ changed: [{ id: '1', row: justCome(one) }], gone: [] });
      const rows = new Map<string, RitualRow>();
      ritualPages.read(text, rows);
      for (const ritual of [justCome(one), rows.get('1')]) {
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
  const rows = new Map<string, RitualRow>([['5', ROW]]);
  ritualPages.read(ritualPages.write({ changed: [{ id: '7', row: ROW }], gone: ['5'] }).text, rows);
  expect([...rows.keys()]).toEqual(['7']);
});

it('an account reads as it was written', () => {
  const account = makeAccount({
    policies: { 'account-review': { coverage: 'all', min: 1, max: 2, snoozedUntil: undefined } },
  });
  const read = new Map<string, Account>();
  const { text, words: theirs } = accountPages.write({ changed: [{ id: '1', row: account }], gone: [] });
  expect(accountPages.read(text, read)).toBeUndefined();
  expect(theirs).toBe('');
  expect(read.get('1')).toEqual(account);
});

it('the texts of a page are as they always were: who changes this changes COPY_FORMAT', () => {
  expect(ritualPages.write({ changed: [{ id: '7', row: ROW }], gone: ['5'] })).toMatchInlineSnapshot(`
    {
      "text": "{"words":281,"gone":["5"],"unreadable":[],"ids":["7"],"refs":"AR-7F3K2Q9X","types":[0],"states":[1],"names":["account-review","planned"],"accounts":[0],"keys":["northwind"],"starts":[1795683600],"ends":[1795689000],"allDay":[0],"series":[null]}",
      "words": "["7 \\"a,1\\"","2026-11-20T10:00:00Z",{"focus":"evaluate-progress","secondary":[],"statement":"agree with purchasing on the 3 pilot sites","evidence":""},true,"","Northwind review","claire.morel@contoso.example","Claire Morel","uid-1","id-1",{"internal":1,"client":1},null,null,null]",
    }
  `);
});

it('a text that is no page of ours, or not all of one, is refused', () => {
  const { text: whole, words: theirs } = ritualPages.write({ changed: [{ id: '7', row: ROW }], gone: [] });
  for (const text of ['', '{}', '{}\n', '{"ids":["1"', '[]', whole.slice(0, -1)])
    expect(() => ritualPages.read(text, new Map()), text).toThrow(/./);
  for (const text of ['', theirs.slice(0, -1), `${theirs}\n`])
    expect(() => ritualPages.read(whole, new Map())?.fill(text), text).toThrow('a page without all of its words');
});

it('a ritual says that its words have not come, rather than being one without words', () => {
  const rows = new Map<string, RitualRow>();
  ritualPages.read(ritualPages.write({ changed: [{ id: '7', row: ROW }], gone: [] }).text, rows);
  const ritual = rows.get('7');
  if (ritual === undefined || 'unreadable' in ritual) throw new Error('no ritual');
  expect(() => ritual.stored).toThrow('the words of this page have not been read yet');
});

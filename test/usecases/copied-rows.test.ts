import { expect, it } from 'vitest';
import type { Account } from '../../src/domain/account.ts';
import { accountFormat, readPage, ritualFormat, type RitualRow, writePage } from '../../src/usecases/copied-rows.ts';
import { makeAccount, makeRitual } from '../support/builders.ts';

const rows: readonly { readonly id: string; readonly row: RitualRow }[] = [
  { id: '7', row: { value: makeRitual(), version: '7 "a,1"', changedAt: '2026-11-20T10:00:00Z' as never } },
  {
    id: '8',
    row: {
      version: '8 "a,1"',
      value: makeRitual({
        objective: { focus: undefined, secondary: [], statement: '', evidence: '' },
        meetingUid: undefined,
        meetingId: undefined,
        attendance: undefined,
        seriesUid: 'uid-series',
      }),
    },
  },
  {
    id: '10',
    row: {
      version: '10 "a,1"',
      value: makeRitual({ attendance: { internal: 2, client: 1, functions: { logistics: 2 } } }),
    },
  },
  { id: '9', row: { unreadable: 'AR-BROKEN' } },
];

it('a page reads as it was written', () => {
  const read = new Map<string, RitualRow>([['5', { unreadable: 'gone' }]]);
  readPage(writePage({ changed: rows, gone: ['5'] }, ritualFormat), ritualFormat, read);
  expect([...read]).toEqual(rows.map(({ id, row }) => [id, row]));
});

it('an account reads as it was written', () => {
  const account = makeAccount({
    ourTeam: { logistics: ['greta@contoso.example'] },
    policies: { 'account-review': { coverage: 'all', min: 1, max: 2, snoozedUntil: undefined } },
  });
  const read = new Map<string, Account>();
  readPage(writePage({ changed: [{ id: '1', row: account }], gone: [] }, accountFormat), accountFormat, read);
  expect(read.get('1')).toEqual(account);
});

it('the text of a page is as it always was: who changes this changes COPY_FORMAT', () => {
  expect(writePage({ changed: rows.slice(0, 1), gone: ['5'] }, ritualFormat)).toMatchInlineSnapshot(
    `"{"gone":["5"],"ids":["7"],"rows":[["7 \\"a,1\\"","2026-11-20T10:00:00Z","AR-7F3K2Q9X","account-review",["northwind"],"evaluate-progress",[],"agree with purchasing on the 3 pilot sites","",true,"","Northwind review","claire.morel@contoso.example","Claire Morel","2026-11-26T09:00:00Z","2026-11-26T10:30:00Z",false,"planned","uid-1","id-1",1,1,null,null]]}"`,
  );
});

it('a text that is no page of ours is refused', () => {
  for (const text of ['', '{}', '{"ids":["1"', '[]'])
    expect(() => readPage(text, ritualFormat, new Map())).toThrow(/./);
});

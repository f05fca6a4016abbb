import { beforeAll, describe, expect, it } from 'vitest';
import type { BoardCell } from '../../../src/domain/board.ts';
import type { CadenceRow, CadenceStatus } from '../../../src/domain/cadence.ts';
import { loadTabCatalogue, type TabKey } from '../../../src/i18n/load-tab-catalogue.ts';
import { createWords, type Words } from '../../../src/i18n/words.ts';
import { cellText, MARKS, reasonSentences } from '../../../src/surfaces/teams-tab/cell-words.ts';
import { day, key, makeRitual } from '../../support/builders.ts';

const today = day('2026-11-23'); // Monday
let english: Words<TabKey>;
let french: Words<TabKey>;

beforeAll(async () => {
  english = createWords(await loadTabCatalogue('en'), { language: 'en', locale: 'en-GB' });
  french = createWords(await loadTabCatalogue('fr'), { language: 'fr', locale: 'fr-FR' });
});

function cell(
  status: CadenceStatus,
  row: Partial<CadenceRow> = {},
  because: Partial<CadenceRow['because']> = {},
  more: Partial<BoardCell> = {},
): BoardCell {
  const dueFrom = day('2026-12-03');
  const dueBy = day('2027-06-04');
  return {
    cadence: {
      account: key('northwind'),
      ritual: 'account-review',
      status,
      because: {
        anchor: day('2026-06-04'),
        anchorIs: 'last-held',
        dueFrom,
        dueBy,
        next: undefined,
        overdueDays: undefined,
        held: [],
        planned: [],
        ...because,
      },
      lastHeld: day('2026-06-04'),
      nextPlanned: undefined,
      dueFrom,
      dueBy,
      heldInYear: 1,
      aboveRange: false,
      snoozedUntil: undefined,
      ...row,
    },
    held: [],
    planned: [],
    drafted: [],
    hasDrafted: false,
    min: 1,
    max: 2,
    rangeIgnored: false,
    ...more,
  };
}

describe('a cell in two lines', () => {
  it.each([
    ['on-cadence', {}, {}, 'On cadence', 'last 4 Jun', 'En cadence', 'dernier\u00a0: 4 juin'],
    [
      'on-cadence',
      { nextPlanned: day('2026-12-09') },
      {},
      'On cadence',
      'next 9 Dec',
      'En cadence',
      'prochain\u00a0: 9 déc.',
    ],
    ['due', {}, {}, 'Due by 4 Jun 2027', 'nothing planned', 'À tenir avant le 4 juin 2027', 'rien de planifié'],
    [
      'overdue',
      {},
      { overdueDays: 21 },
      'Overdue 21 days',
      'nothing planned',
      'En retard de 21 jours',
      'rien de planifié',
    ],
    ['overdue', {}, { overdueDays: 1 }, 'Overdue 1 day', 'nothing planned', 'En retard de 1 jour', 'rien de planifié'],
    [
      'overdue-planned',
      { nextPlanned: day('2026-12-09') },
      { overdueDays: 21 },
      'Overdue, planned',
      'next 9 Dec',
      'En retard, planifié',
      'prochain\u00a0: 9 déc.',
    ],
    [
      'planned-late',
      { nextPlanned: day('2027-07-01') },
      {},
      'Planned late',
      'next 1 Jul 2027',
      'Planifié trop tard',
      'prochain\u00a0: 1 juil. 2027',
    ],
    [
      'snoozed',
      { snoozedUntil: day('2027-02-01') },
      {},
      'Snoozed',
      'until 1 Feb 2027 · last 4 Jun',
      'En veille',
      'jusqu’au 1 févr. 2027 · dernier\u00a0: 4 juin',
    ],
    ['as-needed', {}, {}, 'As needed', 'last 4 Jun', 'Au besoin', 'dernier\u00a0: 4 juin'],
    ['as-needed', { lastHeld: undefined }, {}, 'As needed', 'not held yet', 'Au besoin', 'pas encore tenu'],
    ['not-expected', { lastHeld: undefined }, {}, 'Not expected', '', 'Non prévu', ''],
    [
      'on-cadence',
      { aboveRange: true },
      {},
      'On cadence',
      'last 4 Jun · more often than agreed',
      'En cadence',
      'dernier\u00a0: 4 juin · plus souvent que convenu',
    ],
  ] as const)('%s %o', (status, row, because, statusLine, detail, inFrench, detailInFrench) => {
    expect(cellText(cell(status, row, because), today, english)).toMatchObject({ status: statusLine, detail });
    expect(cellText(cell(status, row, because), today, french)).toMatchObject({
      status: inFrench,
      detail: detailInFrench,
    });
  });

  it('says that one is in preparation instead of that nothing is planned', () => {
    const preparing = cell('due', {}, {}, { drafted: [makeRitual({ state: 'drafted' })], hasDrafted: true });
    expect(cellText(preparing, today, english).detail).toBe('one in preparation');
  });

  it('has a mark of its own for every status, so that colour is never alone', () => {
    const marks = Object.values(MARKS).map(({ mark }) => mark);
    expect(new Set(marks).size).toBe(marks.length);
  });
});

describe('why, in sentences', () => {
  it('tells last, agreed, due and planned', () => {
    expect(reasonSentences(cell('due'), today, english).join(' ')).toBe(
      'Last held 4 June, 6 months ago. Agreed: 1 to 2 a year. So the next may be held from 3 December and is due by 4 June 2027. Nothing is planned.',
    );
    expect(reasonSentences(cell('due'), today, french).join(' ')).toBe(
      'Tenu pour la dernière fois le 4 juin, il y a 6 mois. Convenu\u00a0: 1 à 2 par an. Le prochain peut donc avoir lieu dès le 3 décembre et doit se tenir avant le 4 juin 2027. Rien n’est planifié.',
    );
  });

  it('counts from the day the account was taken on while nothing was held', () => {
    const text = reasonSentences(cell('due', { lastHeld: undefined }, { anchorIs: 'since' }), today, english).join(' ');
    expect(text).toContain('None has been held yet; counted from 4 June');
  });

  it('says one number where least and most are the same', () => {
    expect(reasonSentences(cell('due', {}, {}, { max: 1 }), today, english).join(' ')).toContain('Agreed: 1 a year.');
  });

  it('does not speak of days due where no rhythm was agreed', () => {
    const text = reasonSentences(cell('as-needed', {}, { dueFrom: undefined, dueBy: undefined }), today, english).join(
      ' ',
    );
    expect(text).toBe('Last held 4 June, 6 months ago. Held as needed: no rhythm was agreed, so it is never overdue.');
  });

  it('names a range above what was agreed, and one that cannot be used', () => {
    const text = reasonSentences(
      cell('on-cadence', { aboveRange: true, heldInYear: 3 }, {}, { rangeIgnored: true }),
      today,
      english,
    ).join(' ');
    expect(text).toContain('Held 3 times in the past year, more often than the 2 agreed.');
    expect(text).toContain('cannot be used');
  });
});

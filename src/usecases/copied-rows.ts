/**
 * How pages of the copy are written: text, because a browser reads one long text many times faster than as many small records. Of
 * rituals one text has what the board counts (copied-columns.ts), another one has a line of words for each (copied-ritual.ts). The
 * tests hold the texts of a page: who changes them changes COPY_FORMAT.
 */
import type { Account, AccountKey } from '../domain/account.ts';
import type { PageTexts } from '../ports/copy-store.ts';
import type { Unreadable } from '../ports/register-changes.ts';
import type { CopiedRitual } from '../ports/register-copy.ts';
import { type AccountColumns, readAccount, writeAccounts } from './copied-accounts.ts';
import { ColumnsOfPage, type CountedColumns, Places, writeColumns } from './copied-columns.ts';
import { PageOfWords, RitualInPage, writeLine } from './copied-ritual.ts';

/** Pages of another format are not read but fetched anew. */
export const COPY_FORMAT = 6;

export type RitualRow = CopiedRitual | Unreadable;

/** A page of changes, rows by their numbers. */
export interface CopiedPage<Row> {
  readonly changed: readonly { readonly id: RowNumber; readonly row: Row }[];
  readonly gone: readonly RowNumber[];
}

/** The pages of one reading, in their order: a page may refer to what stands in those before it. */
export interface PagesOfReading<Row> {
  readonly write: (page: CopiedPage<Row>) => PageTexts;
  /**
   * Applies a page to the rows before it, and answers who takes its words, where it has any. Throws SyntaxError or TypeError when it is
   * none of ours: what was kept is worth nothing then.
   */
  readonly read: (text: string, rows: Map<RowNumber, Row>) => PageOfWords | undefined;
}

/** Begins a reading. */
export type PageFormat<Row> = () => PagesOfReading<Row>;

/** SharePoint's numbers of rows: a number is kept and found several times faster than its text. */
export type RowNumber = number | string;

/** By what SharePoint says; a text that is no plain number stays one. */
export function rowNumberOf(id: string): RowNumber {
  const number = Number(id);
  return String(number) === id && Number.isSafeInteger(number) ? number : id;
}

interface AccountsPage extends AccountColumns {
  readonly gone: readonly RowNumber[];
  readonly ids: readonly RowNumber[];
}

export const accountPages: PageFormat<Account> = () => {
  const texts = new Places<string>();
  return {
    write: ({ changed, gone }) => {
      const page: AccountsPage = {
        gone,
        ids: changed.map(({ id }) => id),
        ...writeAccounts(
          changed.map(({ row }) => row),
          texts,
        ),
      };
      return { text: JSON.stringify(page), words: '' };
    },
    read: (text, rows) => {
      const page = JSON.parse(text) as AccountsPage;
      texts.add(page.texts);
      for (const [at, id] of page.ids.entries()) rows.set(id, readAccount(page, at, texts.values));
      for (const id of page.gone) rows.delete(id);
      return undefined;
    },
  };
};

interface RitualsPage extends CountedColumns {
  /** Characters of the lines of words. */
  readonly words: number;
  readonly gone: readonly RowNumber[];
  readonly unreadable: readonly (readonly [id: RowNumber, name: string])[];
  readonly ids: readonly RowNumber[];
}

export const ritualPages: PageFormat<RitualRow> = () => {
  const keys = new Places<AccountKey>();
  return {
    write: (page) => writeRituals(page, keys),
    read: (text, rows) => readRituals(text, rows, keys),
  };
};

function writeRituals({ changed, gone }: CopiedPage<RitualRow>, keys: Places<AccountKey>): PageTexts {
  const unreadable: (readonly [RowNumber, string])[] = [];
  const rituals: { readonly id: RowNumber; readonly row: CopiedRitual }[] = [];
  for (const { id, row } of changed) {
    if ('unreadable' in row) unreadable.push([id, row.unreadable]);
    else rituals.push({ id, row });
  }
  const lines = rituals.map(({ row }) => (row instanceof RitualInPage ? row.line : writeLine(row.stored))).join('\n');
  const columns: RitualsPage = {
    words: lines.length,
    gone,
    unreadable,
    ids: rituals.map(({ id }) => id),
    ...writeColumns(
      rituals.map(({ row }) => row),
      keys,
    ),
  };
  return { text: JSON.stringify(columns), words: lines };
}

function readRituals(text: string, rows: Map<RowNumber, RitualRow>, keys: Places<AccountKey>): PageOfWords | undefined {
  const page = JSON.parse(text) as RitualsPage;
  keys.add(page.keys);
  const columns = new ColumnsOfPage(page, keys.values);
  const words = new PageOfWords(page.words);
  for (const [id, unreadable] of page.unreadable) rows.set(id, { unreadable });
  // By position: destructuring walks an iterator, which is felt with 100,000 of them.
  for (let at = 0; at < page.ids.length; at += 1) {
    rows.set(page.ids[at] as RowNumber, new RitualInPage(columns, words, at));
  }
  for (const id of page.gone) rows.delete(id);
  return page.words === 0 ? undefined : words;
}

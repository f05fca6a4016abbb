/**
 * How pages of the copy are written: text, because a browser reads one long text many times faster than as many small records. Of
 * rituals one text has what the board counts (copied-columns.ts), another one has a line of words for each (copied-ritual.ts). The
 * tests hold the texts of a page: who changes them changes COPY_FORMAT.
 */
import type { Account } from '../domain/account.ts';
import type { PageTexts } from '../ports/copy-store.ts';
import type { ChangePage, Unreadable } from '../ports/register-changes.ts';
import type { CopiedRitual } from '../ports/register-copy.ts';
import { ColumnsOfPage, type CountedColumns, writeColumns } from './copied-columns.ts';
import { PageOfWords, RitualInPage, writeLine } from './copied-ritual.ts';

/** Pages of another format are not read but fetched anew. */
export const COPY_FORMAT = 5;

export type RitualRow = CopiedRitual | Unreadable;

export type CopiedPage<Row> = Pick<ChangePage<Row>, 'changed' | 'gone'>;

export interface PageFormat<Row> {
  readonly write: (page: CopiedPage<Row>) => PageTexts;
  /**
   * Applies a page to the rows before it, and answers who takes its words, where it has any. Throws SyntaxError or TypeError when it is
   * none of ours: what was kept is worth nothing then.
   */
  readonly read: (text: string, rows: Map<string, Row>) => PageOfWords | undefined;
}

interface AccountPage {
  readonly gone: readonly string[];
  readonly ids: readonly string[];
  readonly rows: readonly Account[];
}

/** Accounts are few: as they are. What is undefined in one is left out and reads as undefined. */
export const accountPages: PageFormat<Account> = {
  write: ({ changed, gone }) => ({
    text: JSON.stringify({ gone, ids: changed.map(({ id }) => id), rows: changed.map(({ row }) => row) }),
    words: '',
  }),
  read: (text, rows) => {
    const page = JSON.parse(text) as AccountPage;
    for (const [at, id] of page.ids.entries()) rows.set(id, page.rows[at] as Account);
    for (const id of page.gone) rows.delete(id);
    return undefined;
  },
};

interface RitualsPage extends CountedColumns {
  /** Characters of the lines of words. */
  readonly words: number;
  readonly gone: readonly string[];
  readonly unreadable: readonly (readonly [id: string, name: string])[];
  readonly ids: readonly string[];
}

export const ritualPages: PageFormat<RitualRow> = { write: writeRituals, read: readRituals };

function writeRituals({ changed, gone }: CopiedPage<RitualRow>): PageTexts {
  const unreadable: (readonly [string, string])[] = [];
  const rituals: { readonly id: string; readonly row: CopiedRitual }[] = [];
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
    ...writeColumns(rituals.map(({ row }) => row)),
  };
  return { text: JSON.stringify(columns), words: lines };
}

function readRituals(text: string, rows: Map<string, RitualRow>): PageOfWords | undefined {
  const page = JSON.parse(text) as RitualsPage;
  const columns = new ColumnsOfPage(page);
  const words = new PageOfWords(page.words);
  for (const [id, unreadable] of page.unreadable) rows.set(id, { unreadable });
  // By position: destructuring walks an iterator, which is felt with 100,000 of them.
  for (let at = 0; at < page.ids.length; at += 1) {
    rows.set(page.ids[at] as string, new RitualInPage(columns, words, at));
  }
  for (const id of page.gone) rows.delete(id);
  return page.words === 0 ? undefined : words;
}

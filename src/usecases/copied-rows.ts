/**
 * How pages of the copy are written: text, because a browser reads one long text many times faster than as many small records. Of
 * rituals the first line has what the board counts (copied-columns.ts), and each further line the words of one (copied-ritual.ts). The
 * tests hold the text of a page: who changes it changes COPY_FORMAT.
 */
import type { Account } from '../domain/account.ts';
import type { ChangePage, Unreadable } from '../ports/register-changes.ts';
import type { CopiedRitual } from '../ports/register-copy.ts';
import { ColumnsOfPage, type CountedColumns, writeColumns } from './copied-columns.ts';
import { PageOfWords, RitualInPage, writeLine } from './copied-ritual.ts';

/** Pages of another format are not read but fetched anew. */
export const COPY_FORMAT = 4;

export type RitualRow = CopiedRitual | Unreadable;

export type CopiedPage<Row> = Pick<ChangePage<Row>, 'changed' | 'gone'>;

export interface PageFormat<Row> {
  readonly write: (page: CopiedPage<Row>) => string;
  /** Applies a page to the rows before it. Throws SyntaxError or TypeError when it is none of ours: what was kept is worth nothing then. */
  readonly read: (text: string, rows: Map<string, Row>) => void;
}

interface AccountPage {
  readonly gone: readonly string[];
  readonly ids: readonly string[];
  readonly rows: readonly Account[];
}

/** Accounts are few: as they are. What is undefined in one is left out and reads as undefined. */
export const accountPages: PageFormat<Account> = {
  write: ({ changed, gone }) =>
    JSON.stringify({ gone, ids: changed.map(({ id }) => id), rows: changed.map(({ row }) => row) }),
  read: (text, rows) => {
    const page = JSON.parse(text) as AccountPage;
    for (const [at, id] of page.ids.entries()) rows.set(id, page.rows[at] as Account);
    for (const id of page.gone) rows.delete(id);
  },
};

interface RitualsPage extends CountedColumns {
  /** Characters of the lines that follow. */
  readonly words: number;
  readonly gone: readonly string[];
  readonly unreadable: readonly (readonly [id: string, name: string])[];
  readonly ids: readonly string[];
}

export const ritualPages: PageFormat<RitualRow> = { write: writeRituals, read: readRituals };

function writeRituals({ changed, gone }: CopiedPage<RitualRow>): string {
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
  return `${JSON.stringify(columns)}\n${lines}`;
}

function readRituals(text: string, rows: Map<string, RitualRow>): void {
  const from = text.indexOf('\n') + 1;
  const page = JSON.parse(text.slice(0, from)) as RitualsPage;
  if (page.words !== text.length - from) throw new SyntaxError('a page without all of its words');
  const columns = new ColumnsOfPage(page);
  const words = new PageOfWords(text, from);
  for (const [id, unreadable] of page.unreadable) rows.set(id, { unreadable });
  // By position: destructuring walks an iterator, which is felt with 100,000 of them.
  for (let at = 0; at < page.ids.length; at += 1) {
    rows.set(page.ids[at] as string, new RitualInPage(columns, words, at));
  }
  for (const id of page.gone) rows.delete(id);
}

/**
 * How pages of the copy are written: text, because a browser reads one long text many times faster than as many small records. Of
 * rituals the first line has what the board counts, column by column, and each further line the words of one (copied-ritual.ts). The
 * tests hold the text of a page: who changes it changes COPY_FORMAT.
 */
import type { Account } from '../domain/account.ts';
import type { CountedRitual } from '../domain/ritual.ts';
import type { ChangePage, Unreadable } from '../ports/register-changes.ts';
import type { CopiedRitual } from '../ports/register-copy.ts';
import { PageOfWords, RitualInPage, writeLine } from './copied-ritual.ts';

/** Pages of another format are not read but fetched anew. */
export const COPY_FORMAT = 3;

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

/** One entry a ritual in each column. */
interface CountedColumns {
  /** Characters of the lines that follow. */
  readonly words: number;
  readonly gone: readonly string[];
  readonly unreadable: readonly (readonly [id: string, name: string])[];
  /** The texts that a type and a state are the numbers of. */
  readonly names: readonly string[];
  readonly ids: readonly string[];
  readonly refs: readonly CountedRitual['ref'][];
  readonly types: readonly number[];
  readonly accounts: readonly CountedRitual['accounts'][];
  readonly starts: readonly CountedRitual['start'][];
  readonly ends: readonly CountedRitual['end'][];
  /** 1 for an all-day one. */
  readonly allDay: readonly (0 | 1)[];
  readonly states: readonly number[];
  readonly series: readonly (string | null)[];
}

export const ritualPages: PageFormat<RitualRow> = { write: writeRituals, read: readRituals };

function writeRituals({ changed, gone }: CopiedPage<RitualRow>): string {
  const unreadable: (readonly [string, string])[] = [];
  const rituals: { readonly id: string; readonly row: CopiedRitual }[] = [];
  for (const { id, row } of changed) {
    if ('unreadable' in row) unreadable.push([id, row.unreadable]);
    else rituals.push({ id, row });
  }
  const column = <Value>(read: (counted: CountedRitual) => Value) => rituals.map(({ row }) => read(row));
  const names = [...new Set([...column(({ type }) => type), ...column(({ state }) => state)])];
  const numbers = new Map<string, number>(names.map((name, at) => [name, at]));
  const lines = rituals.map(({ row }) => (row instanceof RitualInPage ? row.line : writeLine(row.stored))).join('\n');
  const columns: CountedColumns = {
    words: lines.length,
    gone,
    unreadable,
    names,
    ids: rituals.map(({ id }) => id),
    refs: column(({ ref }) => ref),
    types: column(({ type }) => numbers.get(type) ?? 0),
    accounts: column(({ accounts }) => accounts),
    starts: column(({ start }) => start),
    ends: column(({ end }) => end),
    allDay: column(({ allDay }) => (allDay ? 1 : 0)),
    states: column(({ state }) => numbers.get(state) ?? 0),
    series: column(({ seriesUid }) => seriesUid ?? null),
  };
  return `${JSON.stringify(columns)}\n${lines}`;
}

function readRituals(text: string, rows: Map<string, RitualRow>): void {
  const from = text.indexOf('\n') + 1;
  const page = JSON.parse(text.slice(0, from)) as CountedColumns;
  if (page.words !== text.length - from) throw new SyntaxError('a page without all of its words');
  const words = new PageOfWords(text, from);
  for (const [id, unreadable] of page.unreadable) rows.set(id, { unreadable });
  // By position: destructuring walks an iterator, which is felt with 100,000 of them.
  for (let at = 0; at < page.ids.length; at += 1) {
    const ritual = new RitualInPage(
      page.refs[at] as CountedRitual['ref'],
      page.names[page.types[at] as number] as CountedRitual['type'],
      page.accounts[at] as CountedRitual['accounts'],
      page.starts[at] as CountedRitual['start'],
      page.ends[at] as CountedRitual['end'],
      page.allDay[at] === 1,
      page.names[page.states[at] as number] as CountedRitual['state'],
      page.series[at] ?? undefined,
      words,
      at,
    );
    rows.set(page.ids[at] as string, ritual);
  }
  for (const id of page.gone) rows.delete(id);
}

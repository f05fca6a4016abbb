/**
 * How pages of the copy are written: text, because a browser reads one long text many times faster than as many small records, and
 * rituals as lists of values without names, which is a third less to read (docs/decisions/0015). The tests hold the text of a page:
 * who changes it changes COPY_FORMAT.
 */
import type { Account } from '../domain/account.ts';
import type { FunctionCounts } from '../domain/account-team.ts';
import type { Instant } from '../domain/calendar-day.ts';
import type { Ritual } from '../domain/ritual.ts';
import type { ChangePage, Unreadable } from '../ports/register-changes.ts';
import type { Stored } from '../ports/register.ts';

/** Pages of another format are not read but fetched anew. */
export const COPY_FORMAT = 2;

export type RitualRow = Stored<Ritual> | Unreadable;

/** A row as it stands in a page, and back. */
export interface RowFormat<Row> {
  readonly pack: (row: Row) => unknown;
  /** What pack made, after a JSON round trip. */
  readonly unpack: (packed: never) => Row;
}

/** Accounts are few: as they are. What is undefined in one is left out and reads as undefined. */
export const accountFormat: RowFormat<Account> = { pack: (row) => row, unpack: (packed) => packed };

type PackedRitual = readonly [
  version: string,
  changedAt: Instant | null,
  ref: Ritual['ref'],
  type: Ritual['type'],
  accounts: Ritual['accounts'],
  focus: Ritual['objective']['focus'] | null,
  secondary: Ritual['objective']['secondary'],
  statement: string,
  evidence: string,
  servesStrategicObjective: boolean,
  internalObjective: string,
  subject: string,
  organiser: string,
  organiserName: string,
  start: Instant,
  end: Instant,
  allDay: boolean,
  state: Ritual['state'],
  meetingUid: string | null,
  meetingId: string | null,
  internal: number | null,
  client: number | null,
  seriesUid: string | null,
  functions: FunctionCounts | null,
];

export const ritualFormat: RowFormat<RitualRow> = { pack, unpack };

function pack(row: RitualRow): PackedRitual | string {
  if ('unreadable' in row) return row.unreadable;
  const { value, version, changedAt } = row;
  const { objective, attendance } = value;
  return [
    version,
    changedAt ?? null,
    value.ref,
    value.type,
    value.accounts,
    objective.focus ?? null,
    objective.secondary,
    objective.statement,
    objective.evidence,
    value.servesStrategicObjective,
    value.internalObjective,
    value.subject,
    value.organiser,
    value.organiserName,
    value.start,
    value.end,
    value.allDay,
    value.state,
    value.meetingUid ?? null,
    value.meetingId ?? null,
    attendance?.internal ?? null,
    attendance?.client ?? null,
    value.seriesUid ?? null,
    attendance?.functions ?? null,
  ];
}

function unpack(packed: PackedRitual | string): RitualRow {
  if (typeof packed === 'string') return { unreadable: packed };
  // By position: destructuring walks an iterator, which is felt with 100,000 of them.
  const internal = packed[20];
  const client = packed[21];
  const seriesUid = packed[22];
  const functions = packed[23];
  const changedAt = packed[1];
  const value: Ritual = {
    ref: packed[2],
    type: packed[3],
    accounts: packed[4],
    objective: {
      focus: packed[5] ?? undefined,
      secondary: packed[6],
      statement: packed[7],
      evidence: packed[8],
    },
    servesStrategicObjective: packed[9],
    internalObjective: packed[10],
    subject: packed[11],
    organiser: packed[12],
    organiserName: packed[13],
    start: packed[14],
    end: packed[15],
    allDay: packed[16],
    state: packed[17],
    meetingUid: packed[18] ?? undefined,
    meetingId: packed[19] ?? undefined,
    attendance:
      internal === null || client === null
        ? undefined
        : { internal, client, ...(functions === null ? {} : { functions }) },
    ...(seriesUid === null ? {} : { seriesUid }),
  };
  return { value, version: packed[0], ...(changedAt === null ? {} : { changedAt }) };
}

interface PackedPage {
  readonly gone: readonly string[];
  readonly ids: readonly string[];
  readonly rows: readonly never[];
}

export function writePage<Row>(
  { changed, gone }: Pick<ChangePage<Row>, 'changed' | 'gone'>,
  format: RowFormat<Row>,
): string {
  return JSON.stringify({ gone, ids: changed.map(({ id }) => id), rows: changed.map(({ row }) => format.pack(row)) });
}

/** Applies a page to the rows before it. Throws SyntaxError or TypeError when it is none of ours: what was kept is worth nothing then. */
export function readPage<Row>(text: string, format: RowFormat<Row>, rows: Map<string, Row>): void {
  const page = JSON.parse(text) as PackedPage;
  for (const [at, id] of page.ids.entries()) rows.set(id, format.unpack(page.rows[at] as never));
  for (const id of page.gone) rows.delete(id);
}

/** What each line of a list says about an account, by itself; what it means beside the other lines is plan-import.ts. */
import type { FieldValues } from './account-fields.ts';
import type { ImportField } from './import-field.ts';
import type { LineProblem, LineTrouble } from './line-problem.ts';
import { type FieldValue, readCell } from './read-cell.ts';
import { type ReadColumn, type ReadColumns, readColumns } from './read-columns.ts';
import { type DayOrder, shownDayOrder } from './read-day.ts';
import type { Sheet, SheetRow } from './sheet.ts';

export interface LineReading {
  readonly row: SheetRow;
  readonly values: FieldValues;
  readonly problems: readonly LineProblem[];
}

export type LinesReading =
  | {
      readonly status: 'read';
      readonly header: SheetRow;
      readonly columns: ReadColumns;
      readonly lines: readonly LineReading[];
      readonly dayOrder: DayOrder;
    }
  /** `no-columns`: no cell of the first line is the name of a column; `found` is what stands there. */
  | { readonly status: 'refused'; readonly because: 'nothing-in-it' }
  | {
      readonly status: 'refused';
      readonly because: 'no-columns' | 'no-name-column';
      readonly found: readonly string[];
    };

const DAY_FIELDS: readonly ImportField[] = ['since', 'fiscalYearStart', 'strategicObjectiveDate'];

/** `told`: the order of day and month, from a person; it counts where the file does not show it. */
export function readLines(sheet: Sheet, told: DayOrder = 'unknown'): LinesReading {
  const [header, ...rows] = sheet.rows;
  if (header === undefined) return { status: 'refused', because: 'nothing-in-it' };
  const columns = readColumns(header.cells);
  const fields = columns.read.map(({ field }) => field);
  const found = header.cells.filter((cell) => cell.trim() !== '');
  if (fields.length === 0) return { status: 'refused', because: 'no-columns', found };
  if (!fields.includes('name') && !fields.includes('key'))
    return { status: 'refused', because: 'no-name-column', found };
  const dayOrder = told === 'unknown' ? orderOf(rows, columns) : told;
  const width = header.cells.length;
  const lines = rows.map((row) => readLine(row, columns.read, width, dayOrder));
  return { status: 'read', header, columns, lines, dayOrder };
}

/** Where the days themselves do not show it: German, French and Spanish write the day first, English either. */
function orderOf(rows: readonly SheetRow[], { read, languages }: ReadColumns): DayOrder {
  const days = read.filter(({ field }) => DAY_FIELDS.includes(field));
  const texts = rows.flatMap((row) => days.map(({ at }) => row.cells[at] ?? ''));
  return shownDayOrder(texts, languages.includes('en') || languages.length === 0 ? 'unknown' : 'day-first');
}

function readLine(row: SheetRow, columns: readonly ReadColumn[], width: number, order: DayOrder): LineReading {
  if (row.fault !== undefined) return { row, values: new Map(), problems: [ofLine({ code: row.fault })] };
  const values = new Map<ImportField, FieldValue>();
  const problems: LineProblem[] = [];
  const beyond = row.cells.slice(width);
  if (beyond.some((cell) => cell.trim() !== ''))
    // Which cell took one column too many nobody can say: none of them can be trusted.
    return { row, values, problems: [ofLine({ code: 'too-many-cells', cells: row.cells.length, columns: width })] };
  const besides: { readonly field: ImportField; readonly value: FieldValue }[] = [];
  for (const { at, header, field } of columns) {
    const reading = readCell(field, row.cells[at] ?? '', order);
    if (reading.status === 'not-read') problems.push({ field, header, ...reading.problem });
    if (reading.status !== 'read') continue;
    values.set(field, reading.value);
    if (reading.besides !== undefined) besides.push(reading.besides);
  }
  for (const { field, value } of besides) if (!values.has(field)) values.set(field, value);
  return { row, values, problems };
}

export function ofLine(trouble: LineTrouble): LineProblem {
  return { field: undefined, header: undefined, ...trouble };
}

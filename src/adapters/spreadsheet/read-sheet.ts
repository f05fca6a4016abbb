import Papa from 'papaparse';
import { countKnownColumns } from '../../domain/account-import/read-columns.ts';
import type { Sheet, SheetRow } from '../../domain/account-import/sheet.ts';
import { LARGEST_FILE, NoSheet } from '../../ports/spreadsheet.ts';
import { decodeText } from './decode-text.ts';

type Separator = Sheet['separator'];

/** What Excel writes: the list separator of the computer (comma or semicolon), tabs in Unicode text and on the clipboard. */
const SEPARATORS: readonly Separator[] = [';', ',', '\t', '|'];

export function readSheet(content: Uint8Array | string): Sheet {
  if (content.length > LARGEST_FILE) throw new NoSheet('too-large');
  if (typeof content !== 'string' && isWorkbook(content)) throw new NoSheet('workbook');
  const { text, encoding } =
    typeof content === 'string'
      ? ({ text: content.replace(/^\uFEFF/, ''), encoding: 'utf-8' } as const)
      : decodeText(content);
  // Old Macs end lines with CR, Excel with CRLF and breaks them inside a cell with LF: one way to count them.
  const lines = text.replace(/\r\n?/g, '\n');
  const declared = /^"?sep=([;,\t|])"?\n/i.exec(lines);
  const body = declared === null ? lines : lines.slice(declared[0].length);
  const separator = (declared?.[1] as Separator | undefined) ?? likelySeparator(body);
  return { rows: readRows(body, separator, declared === null ? 1 : 2), separator, encoding };
}

/** First bytes of a ZIP package (xlsx, ods) and of the older compound file (xls). */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function isWorkbook(bytes: Uint8Array): boolean {
  return WORKBOOKS.some((mark) => mark.every((byte, at) => bytes[at] === byte));
}

/** The one under which the first line names most columns; where none does, the one that makes most cells. */
function likelySeparator(text: string): Separator {
  const start = text.replace(/^\s*\n/, '');
  const judged = SEPARATORS.map((separator) => {
    const header = Papa.parse<string[]>(start, { delimiter: separator, newline: '\n', preview: 1 }).data[0] ?? [];
    return { separator, known: countKnownColumns(header), cells: header.length };
  });
  judged.sort((one, other) => other.known - one.known || other.cells - one.cells);
  return judged[0]?.separator ?? ',';
}

/**
 * Every row that says something, with its places. A quotation mark that is not closed, or closed in the middle of a cell, would take
 * the lines after it with it: that line is marked, and reading goes on with the next one.
 */
function readRows(text: string, separator: Separator, firstLine: number): readonly SheetRow[] {
  const starts = lineStarts(text);
  const rows: SheetRow[] = [];
  let at = 0;
  let row = 0;
  while (at < starts.length) {
    let faulty = false;
    const keep = (cells: readonly string[], fault?: SheetRow['fault']) => {
      row += 1;
      const place = { line: at + firstLine, row };
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ ...place, cells, ...(fault && { fault }) });
      at += fault === undefined ? 1 + breaksIn(cells) : 1;
    };
    Papa.parse<string[]>(text.slice(starts[at]), {
      delimiter: separator,
      newline: '\n',
      step: ({ data, errors }, parser) => {
        faulty = errors.some(({ type }) => type === 'Quotes');
        if (!faulty) keep(data);
        else parser.abort();
      },
    });
    if (!faulty) break;
    keep(
      text
        .slice(starts[at], starts[at + 1])
        .replace(/\n$/, '')
        .split(separator),
      'quote-not-closed',
    );
  }
  return rows;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
}

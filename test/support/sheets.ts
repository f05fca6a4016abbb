import type { Sheet } from '../../src/domain/account-import/sheet.ts';

/** Rows as they would come out of a file; a `|` stands between the cells. */
export function sheetOf(...rows: readonly (string | readonly string[])[]): Sheet {
  return {
    rows: rows.map((row, at) => ({
      line: at + 1,
      row: at + 1,
      cells: typeof row === 'string' ? row.split('|').map((cell) => cell.trim()) : row,
    })),
    separator: ';',
    encoding: 'utf-8',
  };
}

import Papa from 'papaparse';
import type { Spreadsheet } from '../../ports/spreadsheet.ts';
import { readSheet } from './read-sheet.ts';

/** The Spreadsheet port over papaparse. Heavy for a page that may never need it: the tab fetches it when a list is given. */
export const spreadsheetText: Spreadsheet = {
  read: async (content) => readSheet(content),
  async write(rows, separator) {
    const text = Papa.unparse(
      rows.map((row) => [...row]),
      { delimiter: separator, newline: '\r\n', escapeFormulae: true },
    );
    // Excel takes a file without the mark for the computer's own encoding.
    return new TextEncoder().encode(`\uFEFF${text}\r\n`);
  },
};

import type { Sheet, SheetRow } from '../domain/account-import/sheet.ts';

/** What a person gives is no list that a spreadsheet can write as text. */
export class NoSheet extends Error {
  override readonly name = 'NoSheet';
  /** `workbook`: an Excel or OpenDocument file itself, not a text export of it. `too-large`: more than {@link LARGEST_FILE}. */
  constructor(readonly because: 'workbook' | 'too-large') {
    super(`no list: ${because}`);
  }
}

/** Bytes. 20,000 accounts with every column filled are about 10 MiB. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/** Lists in the text forms that spreadsheets write (CSV, Unicode text) and put on the clipboard. */
export interface Spreadsheet {
  /** Bytes of a file, or text that was pasted. Throws {@link NoSheet}. */
  read(content: Uint8Array | string): Promise<Sheet>;
  /**
   * A file that Excel opens with its accents (UTF-8 with byte order mark), with the separator of the file it came from. Cells that a
   * spreadsheet would run (they begin with `=`, `+`, `-`, `@`, tab or carriage return) get an apostrophe in front.
   */
  write(rows: readonly SheetRow['cells'][], separator: Sheet['separator']): Promise<Uint8Array>;
}

/** A list as it comes out of a file, before anybody knows what it means. */
export interface SheetRow {
  /** Line of the file on which the row begins, from 1, as a text editor counts. */
  readonly line: number;
  /** Row as Excel counts, from 1: a cell with line breaks is still one row. */
  readonly row: number;
  readonly cells: readonly string[];
  /** A quotation mark that nothing closes: the cells are what stands between the separators of this line. */
  readonly fault?: 'quote-not-closed';
}

export interface Sheet {
  /** Lines without any text are left out. */
  readonly rows: readonly SheetRow[];
  readonly separator: ',' | ';' | '\t' | '|';
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

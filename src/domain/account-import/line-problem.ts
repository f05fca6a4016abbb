import type { ImportField } from './import-field.ts';

/** What is wrong with one cell. `text` is what stands there, as far as the message needs it. */
export type CellProblem =
  /** Signs that no encoding of the file explains: it was saved in another one than it says. */
  | { readonly code: 'unreadable-signs'; readonly text: string }
  /** `#N/A`, `#NV`, `#VALEUR!`: a formula that failed. */
  | { readonly code: 'formula-error'; readonly text: string }
  /** `1,23E+11`: Excel shortened a long number, and its digits are gone. */
  | { readonly code: 'shortened-number'; readonly text: string }
  | { readonly code: 'too-long'; readonly most: number }
  | { readonly code: 'no-key'; readonly text: string }
  | { readonly code: 'reserved-key'; readonly text: string }
  | { readonly code: 'no-address'; readonly text: string }
  | { readonly code: 'no-domain'; readonly text: string }
  /** Of a team: what stands before the colon is none of the survey's functions, or there is no colon. */
  | { readonly code: 'no-function'; readonly text: string }
  /** Anybody can have a mailbox there (mail-domain.ts). */
  | { readonly code: 'public-domain'; readonly domain: string }
  | { readonly code: 'no-such-day'; readonly text: string }
  /** `03/04/2026`, and nothing in the file says which of the two is the month. */
  | { readonly code: 'order-unknown'; readonly text: string }
  | { readonly code: 'no-scope'; readonly text: string }
  | { readonly code: 'no-objective-state'; readonly text: string }
  | { readonly code: 'no-coverage'; readonly text: string }
  | { readonly code: 'neither-yes-nor-no'; readonly text: string }
  | { readonly code: 'no-number'; readonly text: string };

/** What is wrong with a line as a whole, or between lines and what stands in the register. */
export type LineTrouble =
  | { readonly code: 'quote-not-closed' }
  | { readonly code: 'too-many-cells'; readonly cells: number; readonly columns: number }
  | { readonly code: 'name-missing' }
  /** The name has no letter or digit of the Latin alphabet of which a key could be made. */
  | { readonly code: 'key-missing'; readonly name: string }
  | { readonly code: 'kam-missing' }
  | { readonly code: 'objective-missing' }
  | { readonly code: 'range-upside-down'; readonly min: number; readonly max: number }
  | { readonly code: 'several-of-this-name'; readonly name: string; readonly keys: readonly string[] }
  | { readonly code: 'same-key'; readonly key: string; readonly lines: readonly number[] }
  | { readonly code: 'same-domain-in-file'; readonly domain: string; readonly lines: readonly number[] }
  | { readonly code: 'same-domain-in-register'; readonly domain: string; readonly account: string }
  /** A key account manager of ours has an address there: our own company is no client. */
  | { readonly code: 'own-domain'; readonly domain: string; readonly address: string }
  | { readonly code: 'parent-unknown'; readonly text: string }
  | { readonly code: 'parent-in-circle'; readonly text: string }
  | { readonly code: 'parent-rejected'; readonly text: string; readonly line: number }
  | { readonly code: 'row-unreadable'; readonly key: string };

export type LineProblem = {
  /** The column it is about, with its name in the file; undefined where the column is missing or it is about the line as a whole. */
  readonly field: ImportField | undefined;
  readonly header: string | undefined;
} & (CellProblem | LineTrouble);

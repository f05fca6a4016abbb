/**
 * One list of the register as this browser has it: what is kept, what came since, and how both are written down.
 *
 * Pages are kept as they came, one after the other, and read in that order: the last occurrence of a row counts, so a page that comes
 * twice does no harm. A first reading, or a new one after its mark was lost, has pages of its own and takes the place of the whole
 * one when it is complete: until then the whole one is shown. An interrupted reading goes on from its last mark.
 */
import { type ChangeMark, type ChangePage, MarkLost } from '../ports/register-changes.ts';
import type { CopyStore, CopyWrite, KeptReading, KeptState } from '../ports/copy-store.ts';
import { RegisterUnavailable } from '../ports/register.ts';
import type { PageOfWords } from './copied-ritual.ts';
import { type CopiedPage, type PageFormat, type PagesOfReading, type RowNumber, rowNumberOf } from './copied-rows.ts';

export interface CopyOfListParts<Row> {
  readonly list: string;
  readonly store: CopyStore;
  readonly shape: string;
  readonly format: PageFormat<Row>;
  readonly read: (from: ChangeMark | undefined) => Promise<ChangePage<Row>>;
}

interface Reading<Row> {
  readonly kept: KeptReading;
  readonly rows: Map<RowNumber, Row>;
  readonly pages: PagesOfReading<Row>;
  /** Who takes the words of its pages, by page, where it was loaded without them. */
  readonly waiting?: ReadonlyMap<number, PageOfWords>;
}

type NumberedPage<Row> = CopiedPage<Row> & Pick<ChangePage<Row>, 'mark' | 'isLast'>;

/** A mark can be lost twice in one go: that of the whole reading, then that of an interrupted one. A third time is a fault over there. */
const MOST_RESTARTS = 2;
/** Pages of 200 rows, the smallest that SharePoint is known to send, make this a million rows: a server that goes in circles. */
const MOST_PAGES = 5_000;
/** Rows in a page written by us, when many small ones are packed together. */
const PACKED_PAGE = 1_000;
/** Small pages that opening may have to read beside the large ones, before they are packed together. */
const MOST_SMALL_PAGES = 50;

export class CopyOfList<Row> {
  readonly #parts: CopyOfListParts<Row>;
  #whole: Reading<Row> | undefined;
  #begun: Reading<Row> | undefined;
  /** The whole reading's mark is lost, and the new reading has nothing yet. */
  #isStartingAnew = false;
  /** Readings in the store that are worth nothing: their pages go with the next write. */
  #leftovers: number[] = [];
  #revision = 0;
  #lastReading = 0;
  /** Writes happen one after the other; false once one failed: from then on the copy lives in memory only. */
  #written: Promise<boolean> = Promise.resolve(true);
  #loaded: Promise<void> | undefined;
  #withWords: Promise<void> | undefined;
  #closed = false;

  constructor(parts: CopyOfListParts<Row>) {
    this.#parts = parts;
  }

  /** Rows of a whole reading, by their number in the list: to be counted, their words may be missing still. */
  async keptToCount(): Promise<ReadonlyMap<RowNumber, Row> | undefined> {
    await this.#load();
    return this.#whole?.rows;
  }

  /** The same with their words. */
  async kept(): Promise<ReadonlyMap<RowNumber, Row> | undefined> {
    await this.#loadWords();
    return this.#whole?.rows;
  }

  /** The best there is now: of the whole reading, else of the one under way. */
  get soFar(): ReadonlyMap<RowNumber, Row> {
    return this.#whole?.rows ?? this.#begun?.rows ?? new Map<RowNumber, Row>();
  }

  /** `tell` after each page of a first reading, and at once for what an interrupted one has left. */
  async catchUp(tell: () => void): Promise<ReadonlyMap<RowNumber, Row>> {
    await this.#loadWords();
    let restarts = 0;
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
      const mark = this.#isStartingAnew ? undefined : (this.#begun ?? this.#whole)?.kept.mark;
      if (this.#whole === undefined) tell();
      let page: NumberedPage<Row>;
      try {
        page = byNumber(await this.#parts.read(mark));
      } catch (error) {
        if (!(error instanceof MarkLost)) throw error;
        if (mark === undefined || restarts === MOST_RESTARTS) throw new RegisterUnavailable('unavailable');
        restarts += 1;
        this.#beginAgain();
        continue;
      }
      if (mark !== undefined && this.#begun === undefined && this.#whole !== undefined) this.#change(this.#whole, page);
      else this.#grow(page);
      this.#isStartingAnew = false;
      if (page.isLast) return await this.#settled();
      if (page.mark === mark) break;
    }
    throw new RegisterUnavailable('unavailable');
  }

  /** Nothing of this copy is written any more. */
  close(): void {
    this.#closed = true;
  }

  #load(): Promise<void> {
    this.#loaded ??= this.#loadOnce();
    return this.#loaded;
  }

  async #loadOnce(): Promise<void> {
    const { list, shape, store } = this.#parts;
    const kept = await store.load(list);
    if (kept === undefined) return;
    const { state } = kept;
    this.#revision = state.revision;
    this.#lastReading = Math.max(state.whole?.reading ?? 0, state.begun?.reading ?? 0);
    const isOurs = state.shape === shape;
    this.#whole = isOurs ? this.#open(state.whole, kept.wholePages) : undefined;
    const begun = isOurs ? this.#open(state.begun, kept.begunPages) : undefined;
    // Nobody counts half a reading before it goes on.
    if (begun !== undefined && (await this.#fill(begun))) this.#begun = begun;
    if (state.whole !== undefined && this.#whole === undefined) this.#leftovers.push(state.whole.reading);
    if (state.begun !== undefined && this.#begun === undefined) this.#leftovers.push(state.begun.reading);
  }

  #loadWords(): Promise<void> {
    this.#withWords ??= this.#loadWordsOnce();
    return this.#withWords;
  }

  /** A reading whose words are gone, or another's, is worth nothing. */
  async #loadWordsOnce(): Promise<void> {
    await this.#load();
    if (this.#whole === undefined || (await this.#fill(this.#whole))) return;
    this.#leftovers.push(this.#whole.kept.reading);
    this.#whole = undefined;
  }

  async #fill({ kept, waiting = new Map() }: Reading<Row>): Promise<boolean> {
    if (waiting.size === 0) return true;
    const words = await this.#parts.store.words(this.#parts.list, kept.reading);
    try {
      for (const [page, taker] of waiting) taker.fill(words?.get(page) ?? '');
    } catch {
      return false;
    }
    return true;
  }

  /** `undefined` too when a page is missing or none of ours: the list is read anew then. */
  #open(kept: KeptReading | undefined, pages: readonly string[]): Reading<Row> | undefined {
    if (kept === undefined || pages.length !== kept.pages) return undefined;
    const rows = new Map<RowNumber, Row>();
    const waiting = new Map<number, PageOfWords>();
    const read = this.#parts.format();
    try {
      for (const [at, page] of pages.entries()) {
        const words = read.read(page, rows);
        if (words !== undefined) waiting.set(at, words);
      }
    } catch {
      return undefined;
    }
    return { kept, rows, pages: read, waiting };
  }

  /** The whole reading stays on the screen and in the store until the new one is complete. */
  #beginAgain(): void {
    if (this.#begun !== undefined) this.#leftovers.push(this.#begun.kept.reading);
    this.#begun = undefined;
    this.#isStartingAnew = true;
  }

  #beginReading(): Reading<Row> {
    this.#lastReading += 1;
    return {
      kept: { reading: this.#lastReading, pages: 0, rows: 0, mark: '' },
      rows: new Map(),
      pages: this.#parts.format(),
    };
  }

  /** One more page of a first reading. */
  #grow(page: NumberedPage<Row>): void {
    const { kept, rows, pages } = this.#begun ?? this.#beginReading();
    const grown = { kept: advanced(kept, page), rows, pages };
    apply(page, rows);
    const old = this.#whole?.kept.reading;
    if (page.isLast) {
      this.#whole = grown;
      this.#begun = undefined;
    } else this.#begun = grown;
    this.#write(
      [{ reading: kept.reading, page: kept.pages, ...pages.write(page) }],
      page.isLast && old !== undefined ? [old] : [],
    );
  }

  /** What changed since the whole reading. */
  #change(whole: Reading<Row>, page: NumberedPage<Row>): void {
    const { kept, rows, pages } = whole;
    // A map of its own: who got the one of before does not see it change.
    const changed = new Map(rows);
    apply(page, changed);
    const isEmpty = page.changed.length === 0 && page.gone.length === 0;
    if (isEmpty) {
      this.#whole = { kept: { ...kept, mark: page.mark }, rows, pages };
      // Even with the same mark: the store learns that the copy is in use.
      this.#write([], []);
      return;
    }
    this.#whole = { kept: advanced(kept, page), rows: changed, pages };
    if (page.isLast && isScattered(this.#whole.kept, changed.size)) this.#pack(this.#whole);
    else this.#write([{ reading: kept.reading, page: kept.pages, ...pages.write(page) }], []);
  }

  /** Writes many small pages as few large ones. */
  #pack({ kept, rows }: Reading<Row>): void {
    const changed = [...rows].map(([id, row]) => ({ id, row }));
    const { kept: next, pages: packed } = this.#beginReading();
    const pages = Array.from({ length: Math.max(1, Math.ceil(changed.length / PACKED_PAGE)) }, (_, page) => ({
      reading: next.reading,
      page,
      ...packed.write({
        changed: changed.slice(page * PACKED_PAGE, (page + 1) * PACKED_PAGE),
        gone: [],
      }),
    }));
    this.#whole = {
      kept: { ...next, pages: pages.length, rows: rows.size, mark: kept.mark },
      rows,
      pages: packed,
    };
    this.#write(pages, [kept.reading]);
  }

  #write(pages: CopyWrite['pages'], dropped: readonly number[]): void {
    if (this.#closed) return;
    const drop = [...this.#leftovers, ...dropped];
    this.#leftovers = [];
    this.#revision += 1;
    const state: KeptState = {
      shape: this.#parts.shape,
      revision: this.#revision,
      ...(this.#whole === undefined ? {} : { whole: this.#whole.kept }),
      ...(this.#begun === undefined ? {} : { begun: this.#begun.kept }),
    };
    this.#written = this.#written.then(
      async (going) =>
        going && !this.#closed && (await this.#parts.store.write(this.#parts.list, { state, pages, drop })),
    );
  }

  async #settled(): Promise<ReadonlyMap<RowNumber, Row>> {
    await this.#written;
    return this.soFar;
  }
}

function byNumber<Row>({ changed, gone, mark, isLast }: ChangePage<Row>): NumberedPage<Row> {
  const numbered = changed.map(({ id, row }) => ({ id: rowNumberOf(id), row }));
  return { changed: numbered, gone: gone.map(rowNumberOf), mark, isLast };
}

function advanced<Row>(kept: KeptReading, page: NumberedPage<Row>): KeptReading {
  return {
    reading: kept.reading,
    pages: kept.pages + 1,
    rows: kept.rows + page.changed.length + page.gone.length,
    mark: page.mark,
  };
}

function apply<Row>({ changed, gone }: CopiedPage<Row>, rows: Map<RowNumber, Row>): void {
  for (const { id, row } of changed) rows.set(id, row);
  for (const id of gone) rows.delete(id);
}

/** Opening would read twice as many rows as there are, or very many small pages. */
function isScattered({ pages, rows }: KeptReading, size: number): boolean {
  return rows > 2 * size + PACKED_PAGE || pages > (2 * size) / PACKED_PAGE + MOST_SMALL_PAGES;
}

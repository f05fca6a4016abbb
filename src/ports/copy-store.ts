/** One reading of a list: its pages in the order in which they came, and how far it is. */
export interface KeptReading {
  /** Number of the reading: pages of two readings are never mixed. */
  readonly reading: number;
  readonly pages: number;
  /** Rows in all these pages, however often one comes. */
  readonly rows: number;
  /** Opaque mark to go on from. */
  readonly mark: string;
}

/** What is kept of one list. */
export interface KeptState {
  /** Pages written in another shape are not read. */
  readonly shape: string;
  /** Counts the writes, so that a second window notices that the first one was quicker. */
  readonly revision: number;
  /** A reading that came to its end, and what changed since. */
  readonly whole?: KeptReading;
  /** A reading that is under way, or was interrupted. */
  readonly begun?: KeptReading;
}

export interface KeptList {
  readonly state: KeptState;
  readonly wholePages: readonly string[];
  readonly begunPages: readonly string[];
}

/** A page in two texts: what is counted is read at each opening, the words only when somebody wants them; empty where there are none. */
export interface PageTexts {
  readonly text: string;
  readonly words: string;
}

export interface CopyWrite {
  /** `revision` is one more than that of the state it is based on. */
  readonly state: KeptState;
  readonly pages: readonly ({ readonly reading: number; readonly page: number } & PageTexts)[];
  /** Readings whose pages go. */
  readonly drop: readonly number[];
}

/**
 * Where one person's copy of one register is kept. It may be missing, full, or taken by another window: nothing here ever throws or
 * waits for long, a copy that cannot be kept only costs time.
 */
export interface CopyStore {
  load(list: string): Promise<KeptList | undefined>;
  /** The words of a reading's pages, by page; only of pages that have some. */
  words(list: string, reading: number): Promise<ReadonlyMap<number, string> | undefined>;
  /** All of it or nothing. False when it could not be written or another window has written since. */
  write(list: string, change: CopyWrite): Promise<boolean>;
  /** Everything of this person and register. False when the browser did not let it be removed. */
  forget(): Promise<boolean>;
}

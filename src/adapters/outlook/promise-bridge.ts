/** Office.js refused a call or did not answer: `code` is Office's number, `undefined` when no answer came in time. */
export class OfficeCallFailed extends Error {
  override readonly name = 'OfficeCallFailed';
  constructor(readonly code: number | undefined) {
    super(code === undefined ? 'Outlook did not answer' : `Outlook refused (${code})`);
  }
}

/** What Office.js hands to a callback, as far as it matters here; `error` is missing on success whatever the types say. */
type OfficeResult<T> = Pick<Office.AsyncResult<T>, 'status' | 'value' | 'error'>;

type Start<T> = (done: (result: OfficeResult<T>) => void) => void;

/** Runs callback calls of Office.js: `call((done) => item.subject.getAsync(done))`. Rejects with {@link OfficeCallFailed} only. */
export interface OfficeCall {
  /** Alone, in its turn. */
  <T>(start: Start<T>): Promise<T>;
  /** In its turn too, but beside other readings: for what changes nothing. */
  readonly reading: <T>(start: Start<T>) => Promise<T>;
}

/** A host that is alive answers within a second or two, slow networks included; office.js itself waits 65 s or for ever. */
const CALL_LIMIT = 10_000;
/** Outlook on the web refuses an add-in's fourth call in parallel (platform-facts A14): one is left for the send gate, which asks one at a time. */
const MOST_READINGS = 2;

/**
 * Turns callbacks into promises, in the order in which they are asked: a change runs alone, for a reading between two writes would see
 * half of it; readings run two at a time. A call that never comes back gives its place to the next after the limit.
 */
export function createPromiseBridge(limit = CALL_LIMIT): OfficeCall {
  const waiting: { readonly reads: boolean; readonly run: () => Promise<unknown> }[] = [];
  let readings = 0;
  let isChanging = false;

  function next(): void {
    for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
      const { reads, run } = first;
      if (isChanging || readings >= (reads ? MOST_READINGS : 1)) return;
      waiting.shift();
      if (reads) readings += 1;
      else isChanging = true;
      const over = () => {
        if (reads) readings -= 1;
        else isChanging = false;
        next();
      };
      void run().then(over, over);
    }
  }

  const inTurn =
    (reads: boolean) =>
    <T>(start: Start<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        waiting.push({ reads, run: () => inTime(start, limit).then(resolve, reject) });
        next();
      });

  return Object.assign(inTurn(false), { reading: inTurn(true) });
}

function inTime<T>(start: Start<T>, limit: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new OfficeCallFailed(undefined)), limit);
    const done = (result: OfficeResult<T>) => {
      clearTimeout(timer);
      if (String(result.status) === 'succeeded') resolve(result.value);
      else reject(new OfficeCallFailed(codeOf(result.error)));
    };
    try {
      start(done);
    } catch (error) {
      // Office.js throws at once where the item has no such member, or the add-in too little permission (host-protocol §4).
      clearTimeout(timer);
      reject(new OfficeCallFailed(codeOf(error)));
    }
  });
}

function codeOf(error: unknown): number | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'number'
    ? error.code
    : undefined;
}

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

type Turn = <T>(start: Start<T>) => Promise<T>;

/** Runs callback calls of Office.js: `call((done) => item.subject.getAsync(done))`. Rejects with {@link OfficeCallFailed} only. */
export interface OfficeCall extends Turn {
  /** In its turn too, but beside other readings: for what changes nothing. */
  readonly reading: Turn;
  /** Beside any number of readings: for those that the host's limit leaves out (platform-facts A14: body text, recurrence, session data). */
  readonly uncounted: Turn;
}

type Kind = 'change' | 'reading' | 'uncounted';

/** A host that is alive answers within a second or two, slow networks included; office.js itself waits 65 s or for ever. */
const CALL_LIMIT = 10_000;
/** Outlook on the web refuses an add-in's fourth call in parallel (platform-facts A14): one is left for the send gate, which asks one at a time. */
const MOST_READINGS = 2;
/** Office's number for that refusal (`ooeTooManyIncompleteRequests` in office.js). */
const TOO_MANY = 5100;

/**
 * Turns callbacks into promises: a change runs alone, in the order in which it was asked, for a reading between two writes would see half of
 * it; readings run two at a time. A call that never comes back gives its place to the next after the limit. A host that refuses a reading
 * as one too many counts more than is documented: it is asked again, and from then on everything counts.
 */
export function createPromiseBridge(limit = CALL_LIMIT): OfficeCall {
  const waiting: { readonly kind: Kind; readonly run: () => Promise<unknown> }[] = [];
  const running: Record<Kind, number> = { change: 0, reading: 0, uncounted: 0 };
  let countsAll = false;

  function mayRun(kind: Kind): boolean {
    if (running.change > 0) return false;
    const readings = running.reading + (countsAll ? running.uncounted : 0);
    if (kind === 'change') return running.reading + running.uncounted === 0;
    return (kind === 'uncounted' && !countsAll) || readings < MOST_READINGS;
  }

  function next(): void {
    for (let at = 0; at < waiting.length;) {
      const { kind, run } = waiting[at]!;
      if (mayRun(kind)) {
        waiting.splice(at, 1);
        running[kind] += 1;
        const over = () => {
          running[kind] -= 1;
          next();
        };
        void run().then(over, over);
      } else if (kind === 'change') return;
      else at += 1;
    }
  }

  const inTurn =
    (kind: Kind): Turn =>
    <T>(start: Start<T>) =>
      new Promise<T>((resolve, reject) => {
        const again = (problem: unknown) => {
          if (kind === 'change' || !(problem instanceof OfficeCallFailed) || problem.code !== TOO_MANY) throw problem;
          countsAll = true;
          waiting.unshift({ kind, run: () => inTime(start, limit).then(resolve, reject) });
        };
        waiting.push({ kind, run: () => inTime(start, limit).then(resolve, again).catch(reject) });
        next();
      });

  return Object.assign(inTurn('change'), { reading: inTurn('reading'), uncounted: inTurn('uncounted') });
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

/** Office.js refused a call or did not answer: `code` is Office's number, `undefined` when no answer came in time. */
export class OfficeCallFailed extends Error {
  override readonly name = 'OfficeCallFailed';
  constructor(readonly code: number | undefined) {
    super(code === undefined ? 'Outlook did not answer' : `Outlook refused (${code})`);
  }
}

/** What Office.js hands to a callback, as far as it matters here; `error` is missing on success whatever the types say. */
type OfficeResult<T> = Pick<Office.AsyncResult<T>, 'status' | 'value' | 'error'>;

/** Runs one callback call of Office.js: `call((done) => item.subject.getAsync(done))`. Rejects with {@link OfficeCallFailed} only. */
export type OfficeCall = <T>(start: (done: (result: OfficeResult<T>) => void) => void) => Promise<T>;

/** A host that is alive answers within a second or two, slow networks included; office.js itself waits 65 s or for ever. */
const CALL_LIMIT = 10_000;

/**
 * Turns callbacks into promises, one call at a time: Outlook on the web refuses a fourth one in parallel (platform-facts A14), and
 * reads between writes would see half of a change. A call that never comes back gives its place to the next after the limit.
 */
export function createPromiseBridge(limit = CALL_LIMIT): OfficeCall {
  let last: Promise<unknown> = Promise.resolve();

  return function call<T>(start: (done: (result: OfficeResult<T>) => void) => void): Promise<T> {
    const run = () =>
      new Promise<T>((resolve, reject) => {
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
    const mine = last.then(run, run);
    last = mine;
    return mine;
  };
}

function codeOf(error: unknown): number | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'number'
    ? error.code
    : undefined;
}

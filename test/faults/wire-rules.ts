/** What no window may ever do on the wire, whatever the weather; each breach is one sentence. */
import type { Context } from '@microsoft/microsoft-graph-client';
import { CallState } from '../../src/adapters/graph/call-state.ts';

/** One request with all its retries (graph-client.ts), and a moment for what was under way at its end. */
const LONGEST_CALL = 30_000;
/** 1 + 4 retries, twice where a token was renewed in between. */
const MOST_SENDS = 10;
const MOST_AT_ONCE = 4;

interface CallOnTheWire {
  readonly since: number;
  sends: number;
  refusedTokens: number;
  /** Nothing may be sent before; milliseconds since 1970. */
  notBefore: number;
  /** Nobody knows whether it took effect. */
  isUncertain: boolean;
}

export interface SeatOnTheWire {
  /** Called as a request leaves; what comes back is called with the answer, or with nothing where none came. */
  sends(context: Context, address: string, init: RequestInit): (answer: Response | undefined) => void;
}

export class WireRules {
  readonly breaches: string[] = [];

  newSeat(): SeatOnTheWire {
    const calls = new WeakMap<object, CallOnTheWire>();
    let atOnce = 0;
    return {
      sends: (context, address, init) => {
        const state = context.middlewareControl?.getMiddlewareOptions(CallState);
        if (state === undefined) throw new Error('a request without its call');
        const now = Date.now();
        const call = calls.get(state) ?? { since: now, sends: 0, refusedTokens: 0, notBefore: 0, isUncertain: false };
        calls.set(state, call);
        const method = init.method ?? 'GET';
        const what = `${method} ${new URL(address).pathname.replace(/^.*\/lists\/[^/]+/, '…')}`;
        call.sends += 1;
        atOnce += 1;
        if (call.sends > MOST_SENDS) this.#breach(`${what} was sent ${call.sends} times`);
        if (call.isUncertain && !mayBeRepeated(method, address, init)) {
          this.#breach(`${what} was sent again although nobody knows whether the first one took effect`);
        }
        if (now < call.notBefore) this.#breach(`${what} did not wait as Retry-After asked`);
        if (now > call.since + LONGEST_CALL) this.#breach(`${what} was sent after its time limit`);
        if (call.refusedTokens > 1) this.#breach(`${what} was sent again after a second refused token`);
        if (atOnce > MOST_AT_ONCE) this.#breach(`${what} was the ${atOnce}th at once`);
        if (method === 'PATCH' && !new Headers(init.headers).has('If-Match'))
          this.#breach(`${what} came without If-Match`);
        return (answer) => {
          atOnce -= 1;
          if (answer === undefined || answer.status >= 500) call.isUncertain = true;
          if (answer?.status === 401) call.refusedTokens += 1;
          const asked = answer?.headers.get('Retry-After');
          if (asked === undefined || asked === null) return;
          // An HTTP date names whole seconds.
          call.notBefore = /^\d+$/.test(asked) ? Date.now() + Number(asked) * 1000 : Date.parse(asked);
        };
      },
    };
  }

  #breach(sentence: string): void {
    if (!this.breaches.includes(sentence)) this.breaches.push(sentence);
  }
}

/** Reading; writing with If-Match; creating under a key that the server keeps unique. Of a batch, every part. */
function mayBeRepeated(method: string, address: string, init: RequestInit): boolean {
  if (method === 'GET') return true;
  const body = typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined;
  if (new URL(address).pathname.endsWith('/$batch')) return partsOf(body).every(isRepeatablePart);
  return isRepeatablePart({ method, url: address, headers: Object.fromEntries(new Headers(init.headers)), body });
}

interface Part {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

function isRepeatablePart({ method, url, headers = {}, body }: Part): boolean {
  if (method === 'GET') return true;
  if (new Headers(headers).has('If-Match')) return true;
  if (method !== 'POST' || typeof body !== 'object' || body === null) return false;
  if ('transactionId' in body) return true;
  const fields = 'fields' in body ? body.fields : undefined;
  return /\/items$/.test(url) && typeof fields === 'object' && fields !== null && 'Key' in fields;
}

function partsOf(body: unknown): readonly Part[] {
  return typeof body === 'object' && body !== null && 'requests' in body ? (body.requests as readonly Part[]) : [];
}

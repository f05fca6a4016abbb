/**
 * What happens between a window and Microsoft 365, request by request: each request takes the next fate of the list, and once the list is
 * at its end the weather is clear. A fate that does not fit its request (a changed row where nothing is written) lets it pass.
 */
import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { answerBatchInPart } from './partial-batch.ts';
import type { Company } from './company.ts';
import { pause } from './virtual-time.ts';
import type { WireRules } from './wire-rules.ts';

export type Fate =
  | { readonly kind: 'pass'; readonly delay: number }
  /** `retryAfter` in seconds, as a number or (`asDate`) as an HTTP date; absent where the service leaves it out. */
  | { readonly kind: 'throttle'; readonly retryAfter: number | undefined; readonly asDate: boolean }
  | { readonly kind: 'unavailable'; readonly status: 503 | 504; readonly retryAfter: number | undefined }
  | { readonly kind: 'dropped-before' }
  | { readonly kind: 'dropped-after' }
  /** The connection is lost at once, and the request reaches Microsoft so much later all the same, milliseconds. */
  | { readonly kind: 'dropped-and-late'; readonly after: number }
  /** The answer takes longer than a client waits. */
  | { readonly kind: 'slow' }
  /** Somebody else changes the row just before. */
  | { readonly kind: 'row-changed' }
  /** The list does not take what is written: a column is missing until an administrator has mended it. */
  | { readonly kind: 'row-refused' }
  | { readonly kind: 'token-expired' }
  | { readonly kind: 'claims-challenge' }
  /** Of a batch, the parts in these places meet 429, and those that depend on them 424. */
  | { readonly kind: 'batch-throttled'; readonly places: readonly number[]; readonly retryAfter: number | undefined }
  /** A delta round: the token is lost, or the page says some of it twice. */
  | { readonly kind: 'sync-state-lost' }
  | { readonly kind: 'page-repeated' }
  /** The page before it is said once more, ahead of what is new: "replays" of Graph's delta query. */
  | { readonly kind: 'page-replayed' };

/** Beyond the 30 s that a call may take with all its retries. */
const SLOW = 45_000;

export interface Sender {
  /** Object id of who is signed in. */
  readonly oid: string;
  /** Called off: what was sent goes on its way, nobody hears of the answer. */
  readonly isGone: () => boolean;
}

export class Weather {
  readonly #company: Company;
  readonly #rules: WireRules;
  #fates: readonly Fate[];
  #next = 0;
  /** One line per request and fate. */
  readonly log: string[];

  constructor(company: Company, rules: WireRules, fates: readonly Fate[], log: string[]) {
    this.log = log;
    this.#company = company;
    this.#rules = rules;
    this.#fates = fates;
  }

  clear(): void {
    this.#fates = [];
  }

  /** The last link of a window's Graph client. */
  transport(sender: Sender): Middleware {
    const seat = this.#rules.newSeat();
    /** Pages of changes that this window got last, by path. */
    const pages: Pages = new Map();
    return {
      execute: async (context: Context) => {
        const address = typeof context.request === 'string' ? context.request : context.request.url;
        const { method = 'GET', headers, body, signal } = context.options ?? {};
        const init: RequestInit = { method, headers: new Headers(headers), ...(body ? { body } : {}) };
        if (sender.isGone()) return never();
        const fate = this.#fates[this.#next] ?? { kind: 'pass', delay: 0 };
        this.#next += 1;
        this.log.push(
          `${new Date().toISOString().slice(11, 23)} ${sender.oid.slice(-1)} ${method} ${short(address)} ${said(fate)}`,
        );
        const over = seat.sends(context, address, init);
        try {
          const answer = await withSignal(this.#meet(fate, sender, address, init, pages), signal ?? undefined);
          over(answer);
          if (sender.isGone()) return await never();
          this.log.push(`${' '.repeat(12)} ${sender.oid.slice(-1)}   → ${answer.status}`);
          context.response = answer;
          return undefined;
        } catch (problem) {
          over(undefined);
          if (sender.isGone()) return await never();
          throw problem;
        }
      },
    };
  }

  async #meet(fate: Fate, { oid }: Sender, address: string, init: RequestInit, pages: Pages): Promise<Response> {
    const reach = async (): Promise<Response> => {
      const answer = await this.#company.answer(address, init);
      const text = await answer.text();
      const hasBody = answer.status !== 204 && answer.status !== 304;
      return new Response(hasBody ? text : null, { status: answer.status, headers: answer.headers });
    };
    await pause(fate.kind === 'pass' ? fate.delay : 20);
    switch (fate.kind) {
      case 'pass':
        break;
      case 'throttle':
        return refusal(429, 'TooManyRequests', retryAfterHeader(fate.retryAfter, fate.asDate));
      case 'unavailable':
        return refusal(fate.status, 'serviceNotAvailable', retryAfterHeader(fate.retryAfter, false));
      case 'dropped-before':
        throw new TypeError('fetch failed');
      case 'dropped-after':
        await reach();
        throw new TypeError('fetch failed');
      case 'dropped-and-late':
        setTimeout(() => void reach(), fate.after);
        throw new TypeError('fetch failed');
      case 'slow': {
        const answer = await reach();
        await pause(SLOW);
        return answer;
      }
      case 'row-changed': {
        const item = init.method === 'PATCH' ? /\/lists\/([^/]+)\/items\/([^/]+)\/fields$/.exec(address) : null;
        if (item !== null) this.#company.touch(decodeURIComponent(String(item[1])), String(item[2]));
        break;
      }
      case 'row-refused':
        if (/\/lists\/[^/]+\/items(\/[^/]+\/fields)?$/.test(address) && init.method !== 'GET') {
          return refusal(400, 'invalidRequest');
        }
        break;
      case 'token-expired':
        this.#company.tokens.withdraw(oid);
        break;
      case 'claims-challenge':
        this.#company.tokens.challenge(oid);
        break;
      case 'batch-throttled':
        if (address.endsWith('/$batch')) {
          return answerBatchInPart(fate.places, fate.retryAfter, init, (part) => this.#company.answer(address, part));
        }
        break;
      case 'sync-state-lost':
        if (/[?&]\$?(deltatoken|skiptoken|token)=/i.test(address) && isDelta(address)) return stateLost(address);
        break;
      case 'page-repeated':
        if (isDelta(address)) return repeated(await reach());
        break;
      case 'page-replayed':
        if (isDelta(address)) return replayed(await reach(), pages.get(new URL(address).pathname) ?? []);
        break;
    }
    const answer = await reach();
    if (isDelta(address) && answer.ok) {
      const { value } = (await answer.clone().json()) as { value: unknown[] };
      if (value.length > 0) pages.set(new URL(address).pathname, value);
    }
    await pause(20);
    return answer;
  }
}

type Pages = Map<string, readonly unknown[]>;

function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** As fetch does: an aborted request is over for whoever sent it, not for whoever receives it. */
function withSignal<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(new DOMException('This operation was aborted', 'AbortError'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

function isDelta(address: string): boolean {
  return /\/delta(\(\))?$/.test(new URL(address).pathname);
}

/** learn.microsoft.com/graph/delta-query-overview: 410 with where to begin anew. */
function stateLost(address: string): Response {
  const { origin, pathname, search } = new URL(address);
  const kept = new URLSearchParams(search);
  for (const name of [...kept.keys()]) if (/token$/i.test(name)) kept.delete(name);
  const query = kept.size === 0 ? '' : `?${kept.toString()}`;
  return refusal(410, 'resyncRequired', { Location: `${origin}${pathname}${query}` });
}

/** "the same item may appear more than once": the whole page once more behind itself, as a replay would bring it. */
async function repeated(answer: Response): Promise<Response> {
  if (!answer.ok) return answer;
  const page = (await answer.json()) as { value: unknown[] };
  return Response.json({ ...page, value: [...page.value, ...page.value] }, { status: answer.status });
}

/** What was said before comes again first: what changed since follows it, and stands. */
async function replayed(answer: Response, before: readonly unknown[]): Promise<Response> {
  if (!answer.ok) return answer;
  const page = (await answer.json()) as { value: unknown[] };
  return Response.json({ ...page, value: [...before, ...page.value] }, { status: answer.status });
}

function retryAfterHeader(seconds: number | undefined, asDate: boolean): Record<string, string> {
  if (seconds === undefined) return {};
  return { 'Retry-After': asDate ? new Date(Date.now() + seconds * 1000).toUTCString() : String(seconds) };
}

function refusal(status: number, code: string, headers: Record<string, string> = {}): Response {
  return Response.json({ error: { code, message: 'Try again later.' } }, { status, headers });
}

function short(address: string): string {
  const { pathname, search } = new URL(address);
  return decodeURIComponent(pathname.replace(/^\/v1\.0/, '') + search)
    .replace(/contoso[^/]*?,[^/]*/, 'SITE')
    .replace(/lists\/[0-9a-f-]{36}/, 'lists/LIST')
    .replace(/\$(select|expand)=[^&]*&?/g, '');
}

function said(fate: Fate): string {
  return fate.kind === 'pass' ? '' : JSON.stringify(fate);
}

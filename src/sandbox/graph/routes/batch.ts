/**
 * `POST /$batch` (platform-facts D11): at most 20 requests, four of them at once, each judged and throttled for itself; what depends on
 * a failed one is answered 424. All of them are independent, or each depends on the one before it
 * (learn.microsoft.com/graph/json-batching: "either fully sequential or fully parallel"). Answers come in the order in which they were
 * ready, which the page leaves open.
 */
import type { Context } from 'hono';
import type { GraphEnv } from '../caller.ts';
import { badRequest } from '../graph-error.ts';
import { ON_PURPOSE_HEADER } from '../traffic.ts';
import { readJson } from './read-json.ts';

const MOST_REQUESTS = 20;
const AT_ONCE = 4;

interface Part {
  id: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: unknown;
  dependsOn: string[];
}

interface Answer {
  id: string;
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** `dispatch` answers one request as if it had come alone. */
export async function answerBatch(
  c: Context<GraphEnv>,
  origin: string,
  dispatch: (request: Request) => Response | Promise<Response>,
): Promise<Response> {
  const parts = readParts(await readJson(c));
  const answers = new Map<string, Promise<Answer>>();
  const ready: Answer[] = [];
  const seats = new Seats(AT_ONCE);
  let isOnPurpose = false;
  const authorization = c.req.header('authorization') ?? '';
  const answer = async (part: Part): Promise<Answer> => {
    // Parts are checked to depend on earlier ones only, so these promises are there.
    const before = await Promise.all(part.dependsOn.flatMap((id) => answers.get(id) ?? []));
    if (before.some((other) => other.status >= 400)) return failedDependency(part.id);
    await seats.take();
    try {
      const response = await dispatch(toRequest(part, origin, authorization));
      isOnPurpose ||= response.headers.has(ON_PURPOSE_HEADER);
      return await toAnswer(part.id, response);
    } finally {
      seats.leave();
    }
  };
  for (const part of parts) {
    const told = answer(part);
    answers.set(part.id.toLowerCase(), told);
    void told.then((one) => ready.push(one));
  }
  await Promise.all(answers.values());
  if (isOnPurpose) c.header(ON_PURPOSE_HEADER, 'yes');
  return c.json({ responses: ready });
}

/** A waiting line for a few seats. */
class Seats {
  private free: number;
  private readonly waiting: (() => void)[] = [];

  constructor(count: number) {
    this.free = count;
  }

  async take(): Promise<void> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  leave(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free += 1;
    else next();
  }
}

function readParts(json: Record<string, unknown>): Part[] {
  const { requests } = json;
  if (!Array.isArray(requests) || requests.length === 0) throw badRequest("A batch needs 'requests'.", 'BadRequest');
  if (requests.length > MOST_REQUESTS)
    throw badRequest(
      `Number of batch request steps exceeds the maximum value of ${MOST_REQUESTS}.`,
      'MaximumValueExceeded',
    );
  const seen = new Set<string>();
  const parts = requests.map((request: unknown) => {
    const part = readPart(request);
    if (seen.has(part.id.toLowerCase()))
      throw badRequest(`The id '${part.id}' of a batch request is not unique.`, 'BadRequest');
    const unknown = part.dependsOn.find((id) => !seen.has(id));
    if (unknown !== undefined)
      throw badRequest(`Request '${part.id}' depends on '${unknown}', which does not stand before it.`, 'BadRequest');
    seen.add(part.id.toLowerCase());
    return part;
  });
  const isParallel = parts.every(({ dependsOn }) => dependsOn.length === 0);
  const isSequential = parts.every(({ dependsOn }, at) => {
    const before = parts[at - 1];
    return dependsOn.join() === (before === undefined ? '' : before.id.toLowerCase());
  });
  if (!isParallel && !isSequential)
    throw badRequest('A batch is either fully sequential or fully parallel.', 'BadRequest');
  return parts;
}

function readPart(request: unknown): Part {
  const part = (typeof request === 'object' && request !== null ? request : {}) as Record<string, unknown>;
  const { id, method, url, headers, body, dependsOn } = part;
  if (typeof id !== 'string' || typeof method !== 'string' || typeof url !== 'string') {
    throw badRequest("Each request of a batch needs 'id', 'method' and 'url'.", 'BadRequest');
  }
  if (/^https?:/i.test(url) || /^\/?(?:v1\.0|beta)\//.test(url))
    throw badRequest(`The url '${url}' of request '${id}' is not relative to the service root.`, 'BadRequest');
  if (/^\/?\$batch/.test(url)) throw badRequest('A batch cannot hold a batch.', 'BadRequest');
  const given = typeof headers === 'object' && headers !== null ? Object.entries(headers) : [];
  const named = Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]));
  if (body !== undefined && named['content-type'] === undefined)
    throw badRequest(`Request '${id}' has a body and no Content-Type header.`, 'BadRequest');
  return {
    id,
    method: method.toUpperCase(),
    url: url.startsWith('/') ? url : `/${url}`,
    headers: named,
    body,
    dependsOn: Array.isArray(dependsOn) ? dependsOn.map((other) => String(other).toLowerCase()) : [],
  };
}

function toRequest(part: Part, origin: string, authorization: string): Request {
  const hasBody = part.body !== undefined && part.method !== 'GET';
  return new Request(`${origin}/v1.0${part.url}`, {
    method: part.method,
    headers: { ...part.headers, authorization },
    ...(hasBody ? { body: typeof part.body === 'string' ? part.body : JSON.stringify(part.body) } : {}),
  });
}

async function toAnswer(id: string, response: Response): Promise<Answer> {
  const text = await response.text();
  const headers: Record<string, string> = {};
  for (const [name, value] of response.headers) {
    if (name !== ON_PURPOSE_HEADER) headers[name.replace(/(?:^|-)\w/g, (letter) => letter.toUpperCase())] = value;
  }
  return { id, status: response.status, headers, ...(text === '' ? {} : { body: JSON.parse(text) as unknown }) };
}

const failedDependency = (id: string): Answer => ({
  id,
  status: 424,
  headers: { 'Content-Type': 'application/json' },
  body: { error: { code: 'FailedDependency', message: 'A request on which this request depends has failed.' } },
});

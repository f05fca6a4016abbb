/** A batch of which some parts are refused although the batch itself is answered (platform-facts D11; json-batching). */
interface Part {
  readonly id: string;
  readonly dependsOn?: readonly string[];
}

interface Answered {
  readonly id: string;
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/**
 * The parts in `places` (from 0; places beyond the batch fall away) never reach the service and are answered 429; parts that depend on
 * one of them, however far, 424. The others are sent as a batch of their own.
 */
export async function answerBatchInPart(
  places: readonly number[],
  retryAfter: number | undefined,
  init: RequestInit,
  send: (init: RequestInit) => Promise<Response>,
): Promise<Response> {
  const { requests } = JSON.parse(typeof init.body === 'string' ? init.body : '{"requests":[]}') as {
    requests: readonly Part[];
  };
  const refused = new Set(requests.filter((_, at) => places.includes(at)).map(({ id }) => id));
  const failed = new Set<string>();
  // A part may depend on one that comes after it: once per part is enough for any chain.
  for (let turn = 0; turn < requests.length; turn += 1) {
    for (const { id, dependsOn = [] } of requests) {
      if (!refused.has(id) && dependsOn.some((one) => refused.has(one) || failed.has(one))) failed.add(id);
    }
  }
  const answers: Answered[] = [...refused].map((id) => ({
    id,
    status: 429,
    headers: retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) },
    body: { error: { code: 'TooManyRequests', message: 'Too many requests.' } },
  }));
  for (const id of failed) {
    answers.push({ id, status: 424, body: { error: { code: 'FailedDependency', message: 'Failed dependency.' } } });
  }
  const rest = requests.filter(({ id }) => !refused.has(id) && !failed.has(id));
  if (rest.length === 0) return Response.json({ responses: answers });
  const headers = new Headers(init.headers);
  headers.delete('Content-Length');
  const answer = await send({ ...init, headers, body: JSON.stringify({ requests: rest }) });
  if (!answer.ok) return answer;
  const { responses } = (await answer.json()) as { responses: readonly Answered[] };
  return Response.json({ responses: [...answers, ...responses] });
}

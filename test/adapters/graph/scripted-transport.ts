import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
}

type Answer =
  Response | Error | ((request: SentRequest, signal: AbortSignal | undefined) => Response | Promise<Response>);

/** The last link of the Graph SDK's chain: gives the answers in order, the last one again and again, and keeps what was sent. */
export class ScriptedTransport implements Middleware {
  readonly sent: SentRequest[] = [];
  readonly #answers: readonly Answer[];

  constructor(...answers: readonly Answer[]) {
    this.#answers = answers;
  }

  async execute(context: Context): Promise<void> {
    const { options = {} } = context;
    const request: SentRequest = {
      url: typeof context.request === 'string' ? context.request : context.request.url,
      method: String(options.method),
      headers: new Headers(options.headers),
      body: typeof options.body === 'string' ? JSON.parse(options.body) : undefined,
    };
    this.sent.push(request);
    const answer = this.#answers[Math.min(this.sent.length, this.#answers.length) - 1];
    if (answer === undefined) throw new Error('no answer in the script');
    if (answer instanceof Error) throw answer;
    context.response =
      typeof answer === 'function' ? await answer(request, options.signal ?? undefined) : answer.clone();
  }
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

export function refusal(status: number, code: string, headers: Record<string, string> = {}): Response {
  return json({ error: { code, message: 'Claire Morel may not see O’Brien' } }, status, headers);
}

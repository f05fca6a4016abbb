import { Agent, request } from 'node:https';
import type { GraphClientSettings } from '../../adapters/graph/graph-client.ts';

type Transport = NonNullable<GraphClientSettings['transport']>;

/**
 * The last link of the Graph SDK's chain over node:https, which trusts one authority (that of a sandbox) and nothing else; Node's
 * fetch can be told of one only before the process starts. A lost connection is a TypeError, as fetch says it.
 */
export class HttpsTransport implements Transport {
  readonly #agent: Agent;

  /** `authority`: PEM text. */
  constructor(authority: string) {
    this.#agent = new Agent({ ca: authority, keepAlive: true, maxSockets: 8 });
  }

  async execute(context: Parameters<Transport['execute']>[0]): Promise<void> {
    // The SDK's own type is one of the browser's, which Node's types do not have.
    const asked = context.request as string | { readonly url: string };
    context.response = await this.send(typeof asked === 'string' ? asked : asked.url, context.options);
  }

  send(address: string, options: RequestInit = {}): Promise<Response> {
    const { signal, method = 'GET', body } = options;
    return new Promise((resolve, reject) => {
      const sent = request(
        address,
        {
          agent: this.#agent,
          method,
          headers: Object.fromEntries(new Headers(options.headers).entries()),
          ...(signal === undefined || signal === null ? {} : { signal }),
        },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', (cause) => reject(new TypeError('fetch failed', { cause })));
          answer.on('end', () => {
            const status = answer.statusCode ?? 0;
            const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [
              name,
              String(value),
            ]);
            const hasBody = status !== 204 && status !== 304;
            resolve(new Response(hasBody ? Buffer.concat(chunks) : null, { status, headers }));
          });
        },
      );
      sent.on('error', (cause) => reject(signal?.aborted ? cause : new TypeError('fetch failed', { cause })));
      sent.end(typeof body === 'string' ? body : undefined);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

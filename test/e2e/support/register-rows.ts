/** The register as Graph gives it back: read with the pane's own token, past the product's code. */
import type { BrowserContext, Request } from '@playwright/test';

interface WatchedRegister {
  /** Fields of the row that was changed last. */
  lastRow(): Promise<Record<string, unknown>>;
  /** Changes that row as another person's window would: between two saves of the pane. */
  changeLastRow(fields: Record<string, unknown>): Promise<void>;
}

/** Watches for writes to lists from now on. */
export function watchRegister(context: BrowserContext): WatchedRegister {
  let last: Request | undefined;
  context.on('request', (request) => {
    if (request.method() === 'PATCH' && /\/lists\/[^/]+\/items\/[^/?]+/.test(request.url())) last = request;
  });
  async function place(): Promise<{ item: string; headers: { authorization: string } }> {
    if (last === undefined) throw new Error('No row of the register has been changed yet');
    const [item] = /^.*\/items\/[^/?]+/.exec(last.url()) ?? [''];
    const { authorization } = await last.allHeaders();
    return { item, headers: { authorization: authorization ?? '' } };
  }
  return {
    lastRow: async () => {
      const { item, headers } = await place();
      const answer = await context.request.get(`${item}?$expand=fields`, { headers });
      return ((await answer.json()) as { fields: Record<string, unknown> }).fields;
    },
    changeLastRow: async (fields) => {
      const { item, headers } = await place();
      const answer = await context.request.patch(`${item}/fields`, {
        headers: { ...headers, 'if-match': '*' },
        data: fields,
      });
      if (!answer.ok()) throw new Error(`${answer.status()} ${await answer.text()}`);
    },
  };
}

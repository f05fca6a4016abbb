/** The register as Graph gives it back: read with the pane's own token, past the product's code. */
import type { BrowserContext, Request } from '@playwright/test';

/** Watches for writes to lists from now on. */
export function watchRegister(context: BrowserContext): { lastRow(): Promise<Record<string, unknown>> } {
  let last: Request | undefined;
  context.on('request', (request) => {
    if (request.method() === 'PATCH' && /\/lists\/[^/]+\/items\/[^/?]+/.test(request.url())) last = request;
  });
  return {
    lastRow: async () => {
      if (last === undefined) throw new Error('No row of the register has been changed yet');
      const [item] = /^.*\/items\/[^/?]+/.exec(last.url()) ?? [''];
      const { authorization } = await last.allHeaders();
      const answer = await context.request.get(`${item}?$expand=fields`, {
        headers: { authorization: authorization ?? '' },
      });
      return ((await answer.json()) as { fields: Record<string, unknown> }).fields;
    },
  };
}

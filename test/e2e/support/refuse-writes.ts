/** A register whose lists are older than the app: Graph answers 400 to whatever is written to a row. */
import type { BrowserContext } from '@playwright/test';

/** Of any list; rows are read as ever. Until the returned function is called. */
export async function refuseRowWrites(context: BrowserContext): Promise<() => Promise<void>> {
  const rows = /\/lists\/[^/]+\/items/;
  await context.route(rows, (route) =>
    route.request().method() === 'GET'
      ? route.fallback()
      : route.fulfill({
          status: 400,
          json: { error: { code: 'invalidRequest', message: "Field 'Evidence' is not recognized" } },
        }),
  );
  return () => context.unroute(rows);
}

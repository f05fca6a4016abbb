/// <reference lib="dom" />
/**
 * The board at scale in a browser (issue 4 §3), as a person meets it: the production bundle in the sandbox's Teams, 100,000 rituals and
 * 20,000 accounts beside the seeded company, a profile on disk, and the browser begun anew before each opening. Measured inside the
 * tab's frame from the beginning of its loading until rows have been drawn: scripts, sign-in and IndexedDB are all in it.
 */
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { startSandbox, type RunningSandbox } from '../../sandbox/server.ts';
import { ensureChromium } from '../ensure-chromium.mjs';
import { judged, median, print } from './measure.ts';
import { ACCOUNTS, addLargeRegister, AS_OF, RITUALS } from './register-rows.ts';

const OPENINGS = 7;
const SECOND = 1_000;
/** A person looks at a board before closing it; the browser finishes writing meanwhile. */
const LOOKED_AT = 5_000;
const SITE = 'Account Rituals';
const HUGO = { id: '00000000-0000-4000-8000-000000000001', displayName: 'Hugo', email: 'h@contoso.example' };

/** Milliseconds since the frame began to load. */
interface Seen {
  /** Graph has said who it is. */
  signedIn?: number;
  /** The progress bar of a first reading. */
  progress?: number;
  /** The first account's row. */
  rows?: number;
  /** Rows, and nothing goes on any more. */
  settled?: number;
  /** Graph requests that had begun when the first row was drawn. */
  asked?: readonly string[];
  /** Longest time until then in which the page could not answer. */
  blocked?: number;
}

/** In every frame before its scripts: what the tab shows, and when. */
function watchTheTab(): void {
  if (!location.pathname.endsWith('/tab.html')) return;
  const seen: Seen = {};
  Object.assign(globalThis, { seen });
  let blocked = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked = Math.max(blocked, duration);
  }).observe({ type: 'longtask', buffered: true });
  const drawn = (then: (at: number) => void) =>
    requestAnimationFrame(() => requestAnimationFrame(() => then(performance.now())));
  let awaited = false;
  const look = () => {
    const hasRows = document.querySelector('tr[id^="account-"]') !== null;
    const isBusy = document.querySelector('[role=progressbar]') !== null;
    if (isBusy && !hasRows) seen.progress ??= performance.now();
    if (hasRows && !awaited) {
      awaited = true;
      drawn((at) => {
        seen.rows = at;
        seen.blocked = blocked;
        const graph = performance
          .getEntriesByType('resource')
          .map((entry) => ({ entry: entry as PerformanceResourceTiming, path: new URL(entry.name).pathname }))
          .filter(({ path }) => path.startsWith('/v1.0/'));
        const me = graph.find(({ path }) => path === '/v1.0/me');
        if (me !== undefined) seen.signedIn = me.entry.responseEnd;
        seen.asked = graph.filter(({ entry }) => entry.startTime < at).map(({ path }) => path);
      });
    }
    if (hasRows && !isBusy && seen.settled === undefined) seen.settled = performance.now();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}

function enlarge({ sandbox: { sharepoint } }: RunningSandbox): void {
  const site = sharepoint.sites().find(({ displayName }) => displayName === SITE);
  if (site === undefined) throw new Error(`the sandbox has no site "${SITE}"`);
  const list = (name: string): string => {
    const found = sharepoint.list(site.id, name);
    if (found === undefined) throw new Error(`the site has no list "${name}"`);
    return found.id;
  };
  addLargeRegister(sharepoint, { accounts: list('Accounts'), rituals: list('Rituals') }, HUGO);
}

/**
 * Of the sandbox's certificate, for Chromium to trust as it trusts a real one: of a page whose certificate it merely puts up with it keeps
 * neither scripts nor what it compiled them to.
 */
function keyOf(folder: string): string {
  const { publicKey } = new X509Certificate(readFileSync(path.join(folder, 'certificate', 'localhost.pem')));
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
}

async function open(profile: string, until: (seen: Seen) => boolean): Promise<Seen> {
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      `--ignore-certificate-errors-spki-list=${trusted}`,
    ],
  });
  try {
    // tsx names functions by something that the page lacks.
    await context.addInitScript('globalThis.__name = (named) => named');
    await context.addInitScript(watchTheTab);
    const page = await context.newPage();
    await page.goto(`${running.origin}/teams?as=hugo&lang=en-US`);
    for (;;) {
      const frame = page.frames().find((one) => one.url().includes('/tab.html'));
      const seen = await frame?.evaluate(() => (globalThis as unknown as { seen?: Seen }).seen);
      if (seen !== undefined && until(seen)) {
        await page.waitForTimeout(LOOKED_AT);
        return seen;
      }
      await page.waitForTimeout(100);
    }
  } finally {
    await context.close();
  }
}

const folder = mkdtempSync(path.join(tmpdir(), 'account-rituals-bench-'));
const chromiumPath = await ensureChromium();
const running = await startSandbox({ folder, port: 0, log: () => undefined, now: AS_OF });
const trusted = keyOf(folder);
try {
  enlarge(running);
  print(`board in Chromium: ${RITUALS} rituals, ${ACCOUNTS} accounts`);
  const profile = path.join(folder, 'profile');
  const first = await open(profile, ({ settled }) => settled !== undefined);
  print('first load: everything is read and kept');
  judged('  ms until the progress bar', first.progress ?? Number.NaN, 0, 'shown');
  judged('  ms until rows of what has come', first.rows ?? Number.NaN, 0, 'shown');
  judged('  ms until all is there', first.settled ?? Number.NaN, 0, 'shown');

  const seen: Seen[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    seen.push(await open(profile, ({ rows }) => rows !== undefined));
  }
  const rows = seen.map((one) => one.rows ?? Number.NaN);
  print(`second load: ${OPENINGS} times, the browser begun anew each time`);
  judged('  list requests before rows are drawn', Math.max(...seen.map(listRequests)), 0, 'at most');
  const fromSignIn = seen.map((one) => (one.rows ?? Number.NaN) - (one.signedIn ?? Number.NaN));
  judged('  ms from the click until rows are drawn, the least disturbed', Math.min(...rows), SECOND, 'at most');
  judged('  … median', median(rows), 0, 'shown');
  judged('  ms from sign-in until rows are drawn, median', median(fromSignIn), 0, 'shown');
  judged(
    '  longest time in which the page stood still, median',
    median(seen.map((one) => one.blocked ?? 0)),
    0,
    'shown',
  );
} finally {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
}

function listRequests({ asked = [] }: Seen): number {
  return asked.filter((pathname) => pathname.includes('/items')).length;
}

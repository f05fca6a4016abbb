/**
 * How long until the objective can be typed, beside a bare page of React and Fluent: in the sandbox's Outlook with a processor four
 * times slower, the pages of each round one right after the other, because the noise of minutes is larger than what is looked for
 * (reference/stack.md §5). Measured inside the pane's frame, from the beginning of its loading until the field shows what was typed; the person's
 * one click, on the ritual, costs no time. `BENCH_PAIRS` sets how many rounds.
 */
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext } from '@playwright/test';
import { build } from 'esbuild';
import { type RunningSandbox, startSandbox } from '../../sandbox/server.ts';
import { ensureChromium } from '../ensure-chromium.mjs';
import { judged, median, print } from './measure.ts';

const PAIRS = Number(process.env['BENCH_PAIRS'] ?? 15);
const SLOWER = 4;
/** Milliseconds. */
const SETTLED = 1500;
const MOST_OF_BARE = 1.15;
const RITUAL = 'Key Account Review';
const BUTTON = 'Ritual and objective';
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const DIST = path.join(ROOT, 'dist');

type Page = 'pane' | 'bare';
/** Of the form that says something the pane asks more before it draws: shown, not judged. */
const FORMS = [
  { what: 'empty', page: 'pane', title: '' },
  { what: 'titled', page: 'pane', title: 'Lunch' },
  { what: 'bare', page: 'bare', title: '' },
] as const;
type Form = (typeof FORMS)[number];

/** What is deployed, with the bare page's script in place of the pane's: both pages come over in the same way. */
async function withBarePage(folder: string): Promise<string> {
  cpSync(path.join(DIST, 'app'), path.join(folder, 'app'), { recursive: true });
  symlinkSync(path.join(DIST, 'sandbox-pages'), path.join(folder, 'sandbox-pages'));
  await build({
    entryPoints: [path.join(ROOT, 'src/cli/bench/bare-page.tsx')],
    outfile: path.join(folder, 'app', 'taskpane.js'),
    allowOverwrite: true,
    bundle: true,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return folder;
}

/**
 * In the pane's frame: chooses the ritual as soon as it is offered, types as soon as there is a field, and answers when it stood there.
 * Looks at each change of the page; a textarea's own setter goes past React, which then takes the event as a key's.
 */
function typeAtOnce(ritual: string): Promise<number> {
  return new Promise((resolve) => {
    const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    let typed = false;
    const look = () => {
      const field = document.querySelector<HTMLTextAreaElement>('#surface textarea');
      if (field === null) {
        const offered = [...document.querySelectorAll<HTMLElement>('#surface button[aria-labelledby]')].find((button) =>
          document.getElementById(button.getAttribute('aria-labelledby') ?? '')?.textContent.startsWith(ritual),
        );
        offered?.click();
      } else if (field.value === '') {
        value?.set?.call(field, 'a');
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      } else if (!typed) {
        typed = true;
        // The one after the next frame has been drawn with it.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
      }
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
    look();
  });
}

/** Milliseconds, in a meeting form in a window of its own, as a calendar opens it that has not shown the page before. */
async function measure(context: BrowserContext, origin: string, title: string): Promise<number> {
  const calendar = await context.newPage();
  await calendar.goto(`${origin}/outlook?as=claire&lang=en-US`);
  const opening = calendar.waitForEvent('popup');
  await calendar.evaluate(() => window.open('/outlook/meeting?as=claire&lang=en-US'));
  const page = await opening;
  const slow = await context.newCDPSession(page);
  const button = page.getByRole('button', { name: BUTTON });
  await button.waitFor();
  if (title !== '') await page.getByRole('textbox', { name: 'Title' }).fill(title);
  // Outlook has drawn its form, and the send gate has looked at it, before anybody clicks.
  await page.waitForTimeout(SETTLED);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const opened = page.waitForEvent('framenavigated', (frame) => frame.url().includes('/taskpane.html'));
  await button.click();
  const typed = await (await opened).evaluate(typeAtOnce, RITUAL);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await calendar.close();
  await page.close();
  return typed;
}

const folder = mkdtempSync(path.join(tmpdir(), 'account-rituals-bench-'));
const now = '2026-11-24T08:00:00Z'; // Tuesday
const start = (which: Page, distFolder: string) =>
  startSandbox({
    folder: path.join(folder, which),
    port: 0,
    log: () => undefined,
    now,
    distFolder,
  });
const sandboxes: Record<Page, RunningSandbox> = {
  pane: await start('pane', DIST),
  bare: await start('bare', await withBarePage(path.join(folder, 'dist'))),
};
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  // tsx names functions by something that the page lacks.
  await context.addInitScript('globalThis.__name = (named) => named');
  const times: Record<Form['what'], number[]> = { empty: [], titled: [], bare: [] };
  // The first round fills the caches of both, and Outlook's memory of the accounts.
  for (let round = 0; round <= PAIRS; round += 1) {
    for (const { what, page, title } of [...FORMS.slice(round % 3), ...FORMS.slice(0, round % 3)]) {
      const time = await measure(context, sandboxes[page].origin, title);
      if (round > 0) times[what].push(time);
    }
  }
  const ofBare = (what: Form['what']) => median(times[what].map((time, at) => time / (times.bare[at] ?? Number.NaN)));
  print(`${PAIRS} rounds, processor ${SLOWER} times slower; medians in ms`);
  judged('bare React + Fluent page: until its field takes text', median(times.bare), 0, 'shown');
  judged('pane, empty form: until the objective takes text', median(times.empty), 0, 'shown');
  judged('pane, form with a title', median(times.titled), 0, 'shown');
  judged('empty form / bare page, median of the rounds', ofBare('empty'), MOST_OF_BARE, 'at most');
  judged('form with a title / bare page', ofBare('titled'), 0, 'shown');
} finally {
  await browser.close();
  for (const sandbox of Object.values(sandboxes)) await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
}

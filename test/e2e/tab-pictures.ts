/** The tab's pages in each of their states, to be looked at: .tmp/pictures/tab. Part of npm run pictures. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, FrameLocator, Page, Route } from '@playwright/test';
import { TeamsPage } from './pages/teams-page.ts';
import { refuseRowWrites } from './support/refuse-writes.ts';
import { LOOKS } from './support/looks.ts';
import { expect, test } from './support/sandbox-fixture.ts';

const FOLDER = path.join(fileURLToPath(new URL('../..', import.meta.url)), '.tmp/pictures/tab');
const LANGUAGES = ['en-US', 'fr-FR', 'de-DE', 'es-ES'] as const;
const WIDTHS = [1280, 768, 320] as const;
/** Pixels; a page that is longer is cut. */
const TALLEST = 2600;
const PAGES = { board: 0, toTag: 1, checks: 2, settings: 3 } as const;

/** Each status of a line and each kind of problem that a person meets often. */
const LIST = [
  'Key;Account name;Tier;KAM;Client domains;Since;Scope;Revenue',
  'northwind;Northwind Traders;C;;;;global;1,5',
  ';Söhne & Co. Verpackungstechnologie GmbH;A;lukas.brandt@contoso.example;soehne.example;2024-04-01;national;2',
  ';Falsch;A;niemand;;;;',
  ';Gratis;B;claire.morel@contoso.example;gmail.com;2024-04-01;;',
  ';Zwei Tage;B;claire.morel@contoso.example;;03/04/2024;;',
].join('\r\n');

/** The tab's own document, inside Teams or alone. */
function documentOf(page: Page): Frame {
  return page.frames().find((frame) => frame.url().includes('/tab.html')) ?? page.mainFrame();
}

/** Pixels that the host's rail takes beside the tab. */
const railOf = (page: Page): number => (documentOf(page) === page.mainFrame() ? 0 : 73);

/** One picture a width, as tall as the page is; a page that scrolls sideways is a fault wherever it is seen. */
async function take(page: Page, name: string): Promise<void> {
  const [state = '', ...suffix] = name.split(' ');
  for (const shown of WIDTHS) {
    // As wide as a desktop Teams leaves it; on a phone the tab has the whole width.
    const width = shown === 1280 ? shown : shown + railOf(page);
    await page.setViewportSize({ width, height: 800 });
    const overflow = await documentOf(page).evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect.soft(overflow, `${name} at ${shown} scrolls sideways`).toBeLessThanOrEqual(0);
    const missing = await documentOf(page).evaluate(
      () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
    );
    await page.setViewportSize({ width, height: Math.min(TALLEST, 800 + Math.max(0, missing)) });
    const folder = path.join(FOLDER, suffix.join('-'));
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: path.join(folder, `${state}-${shown}.png`), animations: 'disabled' });
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

const main = (tab: FrameLocator) => tab.getByRole('main');
const settled = async (tab: FrameLocator) => {
  await expect(main(tab)).toBeVisible();
  await expect(tab.locator('main[aria-busy], main [role=progressbar]')).toHaveCount(0);
};

const isOfRegister = (url: URL) => /\/lists\/[^/]+\/items/.test(url.pathname);
const isOfCalendar = (url: URL) => /\/calendarView/.test(url.pathname);

/** The answer as it is, without its rows: a register before its first account. */
async function emptied(route: Route): Promise<void> {
  const answer = await route.fetch();
  const body = (await answer.json()) as { value?: unknown[] };
  const { value, ...rest } = body;
  await route.fulfill({ response: answer, json: value === undefined ? body : { ...rest, value: [] } });
}

for (const { look, colorScheme, forcedColors, theme } of LOOKS) {
  for (const lang of LANGUAGES) {
    const suffix = `${look} ${lang.slice(0, 2)}`;
    test.describe(`tab ${suffix}`, () => {
      test.use({ colorScheme, contextOptions: { forcedColors }, locale: lang, viewport: { width: 1280, height: 800 } });
      const query = { theme, lang };

      test('pages', async ({ page, sandbox }) => {
        test.setTimeout(300_000);
        const teams = await TeamsPage.open(page, sandbox.origin, 'claire', query);
        const { tab } = teams;
        await settled(tab);
        await take(page, `board ${suffix}`);
        await tab
          .getByRole('button')
          .filter({ has: tab.locator('[aria-hidden]') })
          .first()
          .click();
        await expect(tab.getByRole('dialog')).toBeVisible();
        await take(page, `board-why ${suffix}`);
        await page.keyboard.press('Escape');

        await tab.getByRole('tab').nth(PAGES.toTag).click();
        await settled(tab);
        await expect(tab.locator('[data-meeting]').first()).toBeVisible();
        await take(page, `to-tag ${suffix}`);
        const first = tab.locator('[data-meeting]').first();
        await first.focus();
        await page.keyboard.press('n');
        await expect(tab.locator('[data-meeting] [role=status]').first()).toBeVisible();
        await take(page, `to-tag-decided ${suffix}`);

        await tab.getByRole('tab').nth(PAGES.settings).click();
        await expect(tab.locator('input[type=file]')).toBeAttached();
        await expect(main(tab).getByRole('table')).toBeVisible();
        await take(page, `settings ${suffix}`);
        await tab.locator('summary').click();
        await take(page, `settings-columns ${suffix}`);
        await tab.locator('input[type=file]').setInputFiles({
          name: 'accounts.xlsx',
          mimeType: 'application/octet-stream',
          buffer: Buffer.from([0x50, 0x4b, 3, 4]),
        });
        await expect(tab.getByRole('alert')).toBeVisible();
        await take(page, `settings-refused ${suffix}`);
        await tab.locator('input[type=file]').setInputFiles({
          name: 'Liste der Schlüsselkunden 2026 (Stand November).csv',
          mimeType: 'text/csv',
          buffer: Buffer.from(LIST),
        });
        await expect(tab.getByRole('table')).toBeVisible();
        await take(page, `settings-preview ${suffix}`);
        await tab.getByRole('combobox').last().selectOption('all');
        await take(page, `settings-preview-all ${suffix}`);
        await main(tab).getByRole('button').first().click();
        await expect(main(tab).getByRole('table')).toHaveCount(0);
        await expect(main(tab).getByRole('status')).toBeVisible();
        await settled(tab);
        await take(page, `settings-done ${suffix}`);
        await main(tab).getByRole('button').first().click();
        await main(tab).getByRole('button').last().click();
        await expect(main(tab).getByRole('status').last()).not.toBeEmpty();
        await take(page, `settings-forgotten ${suffix}`);
      });

      test('before one is signed in, and checks', async ({ page, sandbox }) => {
        test.setTimeout(300_000);
        await sandbox.misbehave({ noNestedAppAuth: true });
        await page.goto(`${sandbox.origin}/tab.html`);
        await expect(page.getByRole('main').getByRole('button')).toBeVisible();
        await take(page, `sign-in ${suffix}`);
        await sandbox.misbehave({ noNestedAppAuth: false });
        const { tab } = await TeamsPage.open(page, sandbox.origin, 'ines', { ...query, sub: 'my-checks' });
        await expect(main(tab).getByRole('button').first()).toBeVisible();
        await take(page, `checks ${suffix}`);
        await main(tab).getByRole('button').first().click();
        await expect(main(tab).getByRole('button').nth(2)).toBeVisible();
        await take(page, `checks-first ${suffix}`);
      });

      test('while this browser has what the register refuses', async ({ page, context, sandbox }) => {
        test.setTimeout(300_000);
        const { tab } = await TeamsPage.open(page, sandbox.origin, 'ines', { ...query, sub: 'my-checks' });
        await refuseRowWrites(context);
        await main(tab).getByRole('button').first().click();
        const question = main(tab).getByRole('region');
        for (let step = 1; step <= 3; step += 1) {
          const asked = (await question.getByRole('heading').textContent()) ?? '';
          // Above the last one there may be a question that nobody has to answer.
          await question.getByRole('group').last().getByRole('button').first().click();
          if (step < 3) await expect(question.getByRole('heading')).not.toHaveText(asked);
        }
        await expect(question.getByRole('group'), 'it was sent').toHaveCount(0);
        await page.reload();
        await expect(tab.getByText(/invalidRequest/)).toBeVisible();
        await settled(tab);
        await take(page, `waiting ${suffix}`);
      });

      test('before there is anything, and when something is missing', async ({ page, sandbox }) => {
        test.setTimeout(300_000);
        await page.route(isOfRegister, emptied);
        await page.route(isOfCalendar, emptied);
        const { tab } = await TeamsPage.open(page, sandbox.origin, 'hugo', query);
        await settled(tab);
        await take(page, `empty-board ${suffix}`);
        for (const name of ['toTag', 'checks'] as const) {
          await tab.getByRole('tab').nth(PAGES[name]).click();
          await settled(tab);
          await take(page, `empty-${name} ${suffix}`);
        }
        await page.unrouteAll({ behavior: 'wait' });
      });

      test('while the register is read for the first time, and when it cannot be', async ({ page, sandbox }) => {
        test.setTimeout(300_000);
        const held: Route[] = [];
        let answered = 0;
        let isDown = false;
        await page.route(isOfRegister, async (route) => {
          if (isDown) return route.abort('internetdisconnected');
          // The first page of each list, then nothing for a while.
          if (/items\/delta/.test(route.request().url()) && (answered += 1) > 2) held.push(route);
          else await shortened(route);
        });
        const { tab } = await TeamsPage.open(page, sandbox.origin, 'hugo', query);
        await expect(tab.getByRole('progressbar')).toBeVisible();
        await expect(tab.getByRole('table').first()).toBeVisible();
        await take(page, `first-reading ${suffix}`);
        isDown = true;
        await page.context().setOffline(true);
        for (const route of held) await route.abort('internetdisconnected');
        await expect(tab.getByRole('alert')).toBeVisible();
        await take(page, `offline ${suffix}`);
        await page.context().setOffline(false);
        await page.unrouteAll({ behavior: 'ignoreErrors' });
      });
    });
  }
}

/** The first half of the first page, and a link to go on. */
async function shortened(route: Route): Promise<void> {
  const answer = await route.fetch();
  const body = (await answer.json()) as { value?: unknown[]; '@odata.deltaLink'?: string };
  const { '@odata.deltaLink': link, ...rest } = body;
  if (link === undefined || body.value === undefined) return route.fulfill({ response: answer, json: body });
  await route.fulfill({ response: answer, json: { ...rest, '@odata.nextLink': link } });
}

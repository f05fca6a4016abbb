import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { OutlookCalendar } from './pages/outlook-page.ts';
import { TeamsPage } from './pages/teams-page.ts';
import { LOOKS } from './support/looks.ts';
import { expect, test } from './support/sandbox-fixture.ts';
import { bookReview, HELD_REVIEW, openAsAttendee, openAsOrganiser, stateObjective } from './support/walk.ts';
import { ENGLISH, FRENCH } from './support/words.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Two pictures belong to the README; the others are looked at and thrown away. */
const KEPT = path.join(ROOT, 'docs/pictures');
const LOOKED_AT = path.join(ROOT, '.tmp/pictures');
const HELD = { title: HELD_REVIEW, day: '2026-11-18' }; // Wednesday

async function take(page: Page, name: string): Promise<void> {
  const folder = /^(pane|board)-light-en$/.test(name) ? KEPT : LOOKED_AT;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
}

const lastWindow = (page: Page): Page => page.context().pages().at(-1) ?? page;

for (const { look, colorScheme, forcedColors, theme } of LOOKS) {
  for (const words of [ENGLISH, FRENCH]) {
    const suffix = `${look}-${words.locale.slice(0, 2)}`;
    test.describe(suffix, () => {
      test.use({ colorScheme, contextOptions: { forcedColors }, viewport: { width: 1180, height: 760 } });

      test('Outlook', async ({ page, sandbox }) => {
        const walk = { page, sandbox, words };
        await page.goto(sandbox.origin);
        await expect(page.getByRole('heading', { name: 'Who do you want to be?' })).toBeVisible();
        await take(page, `front-${suffix}`);
        const calendar = await OutlookCalendar.open(page, sandbox.origin, 'claire', { theme, lang: words.locale });
        await expect(calendar.entry(/./).first()).toBeVisible();
        await take(page, `week-${suffix}`);
        const meeting = await bookReview(walk, { title: 'Northwind Traders: pilot', day: '2026-12-03' }, { theme });
        await meeting.send();
        await expect(meeting.page.getByRole('dialog').getByText(words.gateAsks)).toBeVisible();
        await take(meeting.page, `gate-${suffix}`);
        await meeting.chooseInAlert(words.addObjective);
        await expect(meeting.pane.getByRole('button', { name: words.review })).toBeVisible();
        await take(meeting.page, `choose-${suffix}`);
        await stateObjective(meeting.pane, words);
        await take(meeting.page, `pane-${suffix}`);
        const attendee = await openAsAttendee(walk, HELD, { theme });
        await expect(attendee.getByRole('heading', { name: words.recallQuestion })).toBeVisible();
        await take(lastWindow(page), `recall-${suffix}`);
        await attendee.getByRole('button', { name: words.focus }).click();
        await take(lastWindow(page), `achieved-${suffix}`);
        await attendee.getByRole('button', { name: words.yes, exact: true }).click();
        await take(lastWindow(page), `worth-${suffix}`);
        await attendee.getByRole('button', { name: words.entirely }).click();
        await expect(attendee.getByText(words.thanks)).toBeVisible();
        await take(lastWindow(page), `thanks-${suffix}`);
        const organiser = await openAsOrganiser(walk, HELD, { theme });
        await expect(organiser.getByRole('heading', { name: words.outcome })).toBeVisible();
        await take(lastWindow(page), `outcome-${suffix}`);
      });

      test('Teams', async ({ page, sandbox }) => {
        const query = { theme, lang: words.locale };
        const teams = await TeamsPage.open(page, sandbox.origin, 'hugo', query);
        const cell = teams.tab.getByRole('button', { name: words.reviewCell(words.plannedLate) });
        await expect(cell).toBeVisible();
        await take(page, `board-${suffix}`);
        await cell.click();
        await expect(teams.tab.getByRole('dialog')).toBeVisible();
        await take(page, `why-${suffix}`);
        const checks = await TeamsPage.open(page, sandbox.origin, 'ines', { ...query, sub: 'my-checks' });
        await expect(checks.tab.getByRole('button', { name: words.answer }).first()).toBeVisible();
        await take(page, `checks-${suffix}`);
        await page.setViewportSize({ width: 420, height: 760 });
        await page.goto(`${sandbox.origin}/teams?as=hugo&theme=${theme}&lang=${words.locale}`);
        await expect(cell).toBeVisible();
        await take(page, `board-narrow-${suffix}`);
      });
    });
  }
}

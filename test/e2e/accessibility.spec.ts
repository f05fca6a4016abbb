import type { Page } from '@playwright/test';
import { OutlookCalendar } from './pages/outlook-page.ts';
import { TeamsPage } from './pages/teams-page.ts';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/sandbox-fixture.ts';
import { bookReview, HELD_REVIEW, openAsAttendee, openAsOrganiser, stateObjective } from './support/walk.ts';
import { ENGLISH } from './support/words.ts';
import { LOOKS } from './support/looks.ts';

const HELD = { title: HELD_REVIEW, day: '2026-11-18' }; // Wednesday

for (const { look, theme, colorScheme, forcedColors } of LOOKS) {
  test.describe(`axe finds nothing in ${look}`, () => {
    test.use({ colorScheme, contextOptions: { forcedColors } });
    const query = { theme };

    test('on the front page, the sign-in page and a page that does not exist', async ({ page, sandbox }) => {
      await page.goto(sandbox.origin);
      await expect(page.getByRole('heading', { name: 'Who do you want to be?' })).toBeVisible();
      await expectAccessible(page, 'front page');
      await page.goto(`${sandbox.origin}/nowhere`);
      await expectAccessible(page, 'a page that does not exist');
      await sandbox.misbehave({ noNestedAppAuth: true });
      await page.goto(`${sandbox.origin}/tab.html`);
      const [signIn] = await Promise.all([
        page.waitForEvent('popup'),
        page.getByRole('button', { name: 'Sign in' }).click(),
      ]);
      await expect(signIn.getByRole('button', { name: /Claire Morel/ })).toBeVisible();
      await expectAccessible(signIn, 'sign-in page');
      await expectAccessible(page, 'tab that waits for sign-in');
    });

    test('in Outlook, from the week to the saved objective', async ({ page, sandbox }) => {
      const calendar = await OutlookCalendar.open(page, sandbox.origin, 'claire', query);
      await expectAccessible(page, 'week');
      await expect(calendar.entry(/./).first()).toBeVisible();
      const meeting = await bookReview({ page, sandbox, words: ENGLISH }, { title: 'Pilot', day: '2026-12-03' }, query);
      await meeting.send();
      await expect(meeting.page.getByRole('dialog').getByText(ENGLISH.gateAsks)).toBeVisible();
      await expectAccessible(meeting.page, 'Smart Alert');
      await meeting.chooseInAlert(ENGLISH.addObjective);
      await expect(meeting.pane.getByRole('button', { name: ENGLISH.review })).toBeVisible();
      await expectAccessible(meeting.page, 'pane, choosing a ritual');
      await stateObjective(meeting.pane, ENGLISH);
      await expectAccessible(meeting.page, 'pane, objective saved');
    });

    test('in Outlook, after the meeting', async ({ page, sandbox }) => {
      const walk = { page, sandbox, words: ENGLISH };
      const attendee = await openAsAttendee(walk, HELD, query);
      await expect(attendee.getByRole('heading', { name: ENGLISH.recallQuestion })).toBeVisible();
      await expectAccessible(lastWindow(page), 'check, first question');
      await attendee.getByRole('button', { name: ENGLISH.focus }).click();
      await expectAccessible(lastWindow(page), 'check, second question');
      await attendee.getByRole('button', { name: ENGLISH.yes, exact: true }).click();
      await expectAccessible(lastWindow(page), 'check, third question');
      const organiser = await openAsOrganiser(walk, HELD, query);
      await expect(organiser.getByRole('heading', { name: ENGLISH.outcome })).toBeVisible();
      await expectAccessible(lastWindow(page), 'outcome');
    });

    test('in Teams', async ({ page, sandbox }) => {
      const teams = await TeamsPage.open(page, sandbox.origin, 'hugo', query);
      const cell = teams.tab.getByRole('button', { name: ENGLISH.reviewCell(ENGLISH.plannedLate) });
      await expect(cell).toBeVisible();
      await expectAccessible(page, 'board');
      await cell.click();
      await expect(teams.tab.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, 'why a status is what it is');
      const checks = await TeamsPage.open(page, sandbox.origin, 'ines', { ...query, sub: 'my-checks' });
      await expect(checks.tab.getByRole('button', { name: ENGLISH.answer }).first()).toBeVisible();
      await expectAccessible(page, 'my checks');
    });

    test('in Teams, on the pages of who keeps the programme going', async ({ page, sandbox }) => {
      const { tab } = await TeamsPage.open(page, sandbox.origin, 'claire', { ...query, sub: 'to-tag' });
      await expect(tab.getByRole('button', { name: /is not a ritual$/ }).first()).toBeVisible();
      await expectAccessible(page, 'to tag, with gate coverage');
      await tab.getByRole('tab', { name: 'Settings' }).click();
      await tab.getByText('Which columns it can have').click();
      await expect(tab.getByRole('table')).toBeVisible();
      await expectAccessible(page, 'settings, with health');
      await tab
        .getByLabel(/^Or paste the cells/)
        .fill('Name\tKAM\nSöhne\tlukas.brandt@contoso.example\nFalsch\tniemand');
      await tab.getByRole('button', { name: 'Read what I pasted' }).click();
      await expect(tab.getByRole('heading', { name: 'What would change' })).toBeFocused();
      await tab.getByLabel('Show').selectOption('all');
      await expectAccessible(page, 'preview of a list');
      await tab.getByRole('button', { name: 'Import 1 account' }).click();
      await expect(tab.getByRole('heading', { name: 'Imported' })).toBeFocused();
      await expectAccessible(page, 'what was imported');
    });

    test('in Teams, on a phone', async ({ page, sandbox }) => {
      await page.setViewportSize({ width: 360, height: 720 });
      const { tab } = await TeamsPage.open(page, sandbox.origin, 'hugo', query);
      await expect(tab.getByRole('table').first()).toBeVisible();
      await expect(tab.getByRole('tab', { name: 'Settings' })).toBeInViewport();
      await expectAccessible(page, 'board on a phone');
    });
  });
}

function lastWindow(page: Page): Page {
  return page.context().pages().at(-1) ?? page;
}

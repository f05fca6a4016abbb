import type { BrowserContext, Page } from '@playwright/test';
import type { OutlookMeeting } from './pages/outlook-page.ts';
import { OutlookCalendar } from './pages/outlook-page.ts';
import { countEffort, type Effort } from './support/count-effort.ts';
import { expect, test, type SandboxUnderTest } from './support/sandbox-fixture.ts';
import { STATEMENT } from './support/walk.ts';
import { ENGLISH } from './support/words.ts';

/** Issue "the pane and the send gate", click and time budget. */
const MOST_CLICKS = 2;

test('a suggested tag and its objective take two clicks beside typing', async ({ page, context, sandbox }) => {
  const { meeting, effort } = await invited(page, context, sandbox);
  const pane = await meeting.openPane(ENGLISH.ribbon);
  await pane.getByRole('button', { name: /^Use it: Key Account Review of Northwind Traders/ }).click();
  await expect(pane.getByLabel(ENGLISH.statement)).toBeFocused();
  await meeting.page.keyboard.type(STATEMENT);
  await expectSaved(meeting);
  expect(effort.clicks).toBeLessThanOrEqual(MOST_CLICKS);
  expect(effort.keys).toEqual([]);
});

test('the suggestion is accepted with one key, and the keyboard goes on in the objective', async ({
  page,
  context,
  sandbox,
}) => {
  const { meeting, effort } = await invited(page, context, sandbox);
  const pane = await meeting.openPane(ENGLISH.ribbon);
  await expect(pane.getByRole('button', { name: /^Use it:/ })).toBeFocused();
  await meeting.page.keyboard.press('Enter');
  await expect(pane.getByLabel(ENGLISH.statement)).toBeFocused();
  await meeting.page.keyboard.type(STATEMENT);
  await expectSaved(meeting);
  expect([effort.clicks, effort.keys]).toEqual([1, ['Enter']]);
});

/** A meeting with a client, filled in; counting begins where the pane's work begins. */
async function invited(
  page: Page,
  context: BrowserContext,
  sandbox: SandboxUnderTest,
): Promise<{ meeting: OutlookMeeting; effort: Effort }> {
  const effort = await countEffort(context);
  const calendar = await OutlookCalendar.open(page, sandbox.origin, 'claire');
  const meeting = await calendar.newMeeting();
  await meeting.fill({
    title: 'Northwind review',
    required: ['Nora Weiss', 'Inès Carvalho'],
    date: '2026-12-03', // Thursday
    start: '10:00',
    end: '11:30',
  });
  expect(effort.clicks, 'it counts').toBeGreaterThan(0);
  effort.clicks = 0;
  effort.keys.length = 0;
  return { meeting, effort };
}

/** In the register, and in the invitation, without a button to press. */
async function expectSaved(meeting: OutlookMeeting): Promise<void> {
  await expect(meeting.pane.getByRole('status').filter({ hasText: ENGLISH.saved })).toBeVisible();
  await expect(meeting.body).toContainText(STATEMENT);
}

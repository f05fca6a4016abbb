import { OutlookCalendar } from './pages/outlook-page.ts';
import { TeamsPage } from './pages/teams-page.ts';
import { expect, test } from './support/sandbox-fixture.ts';
import { ENGLISH } from './support/words.ts';

/** What real hosts deny to a page, so that code which leans on it shows up here (platform-facts A14). */
test('the hosts deny what Outlook and Teams deny', async ({ page, sandbox }) => {
  const calendar = await OutlookCalendar.open(page, sandbox.origin, 'claire');
  const meeting = await calendar.newMeeting();
  const pane = await meeting.openPane(ENGLISH.ribbon);
  await expect(pane.getByRole('button', { name: ENGLISH.review })).toBeVisible();
  const frame = meeting.page.frames().find((one) => one.url().includes('taskpane'));
  expect(await frame?.evaluate('[history.pushState, history.replaceState]')).toEqual([null, null]);
  const alertIn = (one: typeof frame) =>
    one?.evaluate("(() => { try { return alert('x') ?? 'shown'; } catch { return 'refused'; } })()");
  let dialogs = 0;
  meeting.page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await alertIn(frame);
  expect(dialogs).toBe(0);

  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  const teams = await TeamsPage.open(page, sandbox.origin, 'hugo');
  await expect(teams.tab.getByRole('heading', { name: ENGLISH.board })).toBeVisible();
  await alertIn(page.frames().find((one) => one.url().includes('tab.html')));
  expect(dialogs).toBe(0);
});

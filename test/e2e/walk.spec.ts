import { expect, test } from './support/sandbox-fixture.ts';
import {
  answerCheck,
  bookReview,
  claireSyncs,
  expectReview,
  HELD_REVIEW,
  openAsAttendee,
  openAsOrganiser,
  sendIsAskedAndAnswered,
  STATEMENT,
  stateObjective,
} from './support/walk.ts';
import { ENGLISH, FRENCH } from './support/words.ts';
import { OutlookCalendar } from './pages/outlook-page.ts';
import { TeamsPage } from './pages/teams-page.ts';

const BOOKING = { title: 'Northwind pilot', day: '2026-12-03' }; // Thursday

for (const words of [ENGLISH, FRENCH]) {
  test(`a ritual is lived through in ${words.locale}`, async ({ page, sandbox }) => {
    const walk = { page, sandbox, words };
    await expectReview(walk, 'hugo', words.plannedLate);

    const meeting = await bookReview(walk, BOOKING);
    await sendIsAskedAndAnswered(walk, meeting);

    await claireSyncs(walk, words.onCadence);
    const board = await expectReview(walk, 'hugo', words.onCadence);
    await board.tab.getByRole('button', { name: words.reviewCell(words.onCadence) }).click();
    await expect(board.tab.getByRole('dialog').getByText(words.whyNext)).toBeVisible();
    await expect(board.tab.getByRole('dialog').getByText(STATEMENT)).toBeVisible();

    await sandbox.moveClockTo('2026-12-03T12:00:00Z'); // Thursday, an hour and a half after its end
    await answerCheck(await openAsAttendee(walk, BOOKING), words);
    const pane = await openAsOrganiser(walk, BOOKING);
    await expect(pane.getByRole('heading', { name: words.outcome })).toBeVisible();
    await expect(pane.getByText(words.tooFew)).toBeVisible();
  });
}

test('reopening a tagged meeting shows what was saved', async ({ page, sandbox }) => {
  const walk = { page, sandbox, words: ENGLISH };
  const meeting = await bookReview(walk, BOOKING);
  await stateObjective(await meeting.openPane(ENGLISH.ribbon), ENGLISH);
  await meeting.sendAndWait();
  const pane = await openAsOrganiser(walk, BOOKING);
  await expect(pane.getByRole('heading', { name: ENGLISH.review })).toBeVisible();
  await expect(pane.getByLabel(ENGLISH.statement)).toHaveValue(STATEMENT);
  await expect(pane.getByLabel(ENGLISH.chooseFocus).locator('option:checked')).toHaveText(ENGLISH.focus);
});

test('the fifth answer, given in the tab, shows the organiser figures', async ({ page, sandbox }) => {
  const teams = await TeamsPage.open(page, sandbox.origin, 'ines', { sub: 'my-checks' });
  await teams.tab.getByRole('button', { name: /^Answer for .*Northwind/ }).click();
  await answerCheck(teams.tab, ENGLISH);

  const held = { title: HELD_REVIEW, day: '2026-11-18' }; // Wednesday
  const pane = await openAsOrganiser({ page, sandbox, words: ENGLISH }, held);
  await expect(pane.getByText('Knew what it was for')).toBeVisible();
  await expect(pane.getByText(/\d of 5; partly \d; no \d/)).toBeVisible();
});

test('a second answer is refused and the first one stands', async ({ page, sandbox }) => {
  const held = { title: HELD_REVIEW, day: '2026-11-18' }; // Wednesday
  const walk = { page, sandbox, words: ENGLISH };
  await answerCheck(await openAsAttendee(walk, held), ENGLISH);
  const again = await openAsAttendee(walk, held);
  await expect(again.getByText('You have answered. Thank you.')).toBeVisible();
});

test('cancelling the meeting takes it off the board', async ({ page, sandbox }) => {
  const walk = { page, sandbox, words: ENGLISH };
  const meeting = await bookReview(walk, BOOKING);
  await sendIsAskedAndAnswered(walk, meeting);
  await claireSyncs(walk, ENGLISH.onCadence);
  await expectReview(walk, 'hugo', ENGLISH.onCadence);

  const calendar = await OutlookCalendar.open(page, sandbox.origin, 'claire', { date: BOOKING.day });
  const open = await calendar.openEntry(/^Northwind pilot/);
  await open.cancelMeeting();
  await claireSyncs(walk, ENGLISH.plannedLate);
  await expectReview(walk, 'hugo', ENGLISH.plannedLate);
});

test('a meeting without a client company is sent without a word', async ({ page, sandbox }) => {
  const calendar = await OutlookCalendar.open(page, sandbox.origin, 'claire');
  const meeting = await calendar.newMeeting();
  await meeting.fill({ title: 'Lunch', required: ['Inès Carvalho'], date: '2026-12-03', start: '12:00', end: '13:00' });
  await meeting.sendAndWait();
});

test('a meeting that is said to be no ritual is left alone', async ({ page, sandbox }) => {
  const meeting = await bookReview({ page, sandbox, words: ENGLISH }, BOOKING);
  const pane = await meeting.openPane(ENGLISH.ribbon);
  await pane.getByRole('button', { name: 'Not a ritual' }).click();
  await expect(pane.getByRole('heading', { name: 'Not a ritual' })).toBeVisible();
  await meeting.sendAndWait();
});

test('somebody in a hurry may send anyway', async ({ page, sandbox }) => {
  const meeting = await bookReview({ page, sandbox, words: ENGLISH }, BOOKING);
  await meeting.send();
  await expect(meeting.page.getByRole('dialog').getByText(ENGLISH.gateAsks)).toBeVisible();
  await Promise.all([meeting.page.waitForEvent('close'), meeting.chooseInAlert('Send Anyway')]);
});

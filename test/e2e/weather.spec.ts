import { expect, test } from './support/sandbox-fixture.ts';
import {
  answerCheck,
  bookReview,
  claireSyncs,
  expectReview,
  openAsAttendee,
  sendIsAskedAndAnswered,
  stateObjective,
} from './support/walk.ts';
import { ENGLISH } from './support/words.ts';
import { OutlookCalendar } from './pages/outlook-page.ts';

const BOOKING = { title: 'Northwind pilot', day: '2026-12-03' }; // Thursday

test('the gate reads the objective line where the custom property does not reach it', async ({ page, sandbox }) => {
  await sandbox.misbehave({ customPropertyDoesNotReachGate: true });
  const walk = { page, sandbox, words: ENGLISH };
  const meeting = await bookReview(walk, BOOKING);
  await stateObjective(await meeting.openPane(ENGLISH.ribbon), ENGLISH);
  await meeting.sendAndWait();
  await claireSyncs(walk, ENGLISH.onCadence);
  await expectReview(walk, 'hugo', ENGLISH.onCadence);
});

test('throttling and outages in bursts lose nothing', async ({ page, sandbox }) => {
  await sandbox.misbehave({ throttle: 0.2, unavailable: 0.1, latencyMs: 80 });
  const walk = { page, sandbox, words: ENGLISH };
  const meeting = await bookReview(walk, BOOKING);
  await sendIsAskedAndAnswered(walk, meeting);
  await claireSyncs(walk, ENGLISH.onCadence);
  await expectReview(walk, 'hugo', ENGLISH.onCadence);
  await sandbox.moveClockTo('2026-12-03T12:00:00Z'); // Thursday
  await answerCheck(await openAsAttendee(walk, BOOKING), ENGLISH);
});

test('without nested app authentication the sign-in window does', async ({ page, sandbox }) => {
  await sandbox.misbehave({ noNestedAppAuth: true });
  const meeting = await bookReview({ page, sandbox, words: ENGLISH }, BOOKING);
  const pane = await meeting.openPane(ENGLISH.ribbon);
  const [signIn] = await Promise.all([
    meeting.page.waitForEvent('popup'),
    pane.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await signIn.getByRole('button', { name: /Claire Morel/ }).click();
  await stateObjective(pane, ENGLISH);
});

test.describe('across the change to summer time', () => {
  test.use({ startsAt: '2027-03-24T08:00:00Z' }); // Wednesday; clocks change in Europe on Sunday 28 March 2027

  test('a review keeps its hour and its day', async ({ page, sandbox }) => {
    const walk = { page, sandbox, words: ENGLISH };
    const after = { title: 'Northwind pilot', day: '2027-03-30' }; // Tuesday
    const meeting = await bookReview(walk, after);
    await sendIsAskedAndAnswered(walk, meeting);
    await claireSyncs(walk, ENGLISH.onCadence);
    const board = await expectReview(walk, 'hugo', ENGLISH.onCadence);
    await board.tab.getByRole('button', { name: ENGLISH.reviewCell(ENGLISH.onCadence) }).click();
    await expect(board.tab.getByRole('dialog').getByText(/The next is planned for .*March 30/)).toBeVisible();

    // 11:30 in Paris is 09:30 UTC by then: 10:00 UTC is after the meeting, an hour earlier it would not be.
    await sandbox.moveClockTo('2027-03-30T10:00:00Z'); // Tuesday
    const calendar = await OutlookCalendar.open(page, sandbox.origin, 'ines', { date: after.day });
    await expect(calendar.entry(/^Northwind pilot, Tuesday 30 March 2027, 10:00 to 11:30/)).toBeVisible();
    await answerCheck(await openAsAttendee(walk, after), ENGLISH);
    await claireSyncs(walk, ENGLISH.onCadence);
    await expectReview(walk, 'hugo', ENGLISH.onCadence);
  });
});

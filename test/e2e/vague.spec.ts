import { OutlookCalendar, OutlookMeeting } from './pages/outlook-page.ts';
import { expect, test } from './support/sandbox-fixture.ts';
import { watchRegister } from './support/register-rows.ts';
import { bookReview } from './support/walk.ts';
import { ENGLISH } from './support/words.ts';

const BOOKING = { title: 'Northwind pilot', day: '2026-12-03' }; // Thursday
const VAGUE = 'Discuss opportunities with Northwind';
const REASON = 'The client asked for an open talk';

test('a vague objective is asked about, and the reason to send it goes into the register', async ({
  page,
  context,
  sandbox,
}) => {
  const register = watchRegister(context);
  const meeting = await bookReview({ page, sandbox, words: ENGLISH }, BOOKING);
  const pane = await meeting.openPane(ENGLISH.ribbon);
  await pane.getByRole('button', { name: ENGLISH.review }).click();
  await pane.getByLabel(ENGLISH.statement).fill(VAGUE);
  await expect(pane.getByRole('status').filter({ hasText: /^Not yet\. “Discuss” is an activity\./ })).toBeVisible();
  await expect(meeting.body).toContainText(VAGUE);

  await meeting.send();
  const dialog = meeting.page.getByRole('dialog');
  await expect(
    dialog.getByText(/The objective of this meeting with Northwind Traders is not explicit yet\./),
  ).toBeVisible();
  await expect(dialog.getByText(new RegExp(VAGUE))).toBeVisible();
  await meeting.chooseInAlert('Sharpen objective');
  await expect(pane.getByLabel(ENGLISH.statement), 'the keyboard is at what is missing').toBeFocused();
  await pane.getByLabel(/^Or send it as it is/).fill(REASON);
  await pane.getByRole('button', { name: 'Save the reason' }).click();
  await expect(pane.getByText(/you will not be asked again/)).toBeVisible();
  expect(await register.lastRow()).toMatchObject({
    Statement: VAGUE,
    OverrideReason: REASON,
    GateVerdict: 'asked: objective-vague',
  });

  await meeting.sendAndWait();
});

test('a form inside the calendar is sent without the gate, and the pane says so', async ({ page, sandbox }) => {
  await OutlookCalendar.open(page, sandbox.origin, 'claire');
  await page.getByRole('button', { name: 'Compose in this window' }).click();
  const meeting = new OutlookMeeting(page);
  await meeting.fill({
    title: 'Northwind pilot',
    required: ['Nora Weiss'],
    date: BOOKING.day,
    start: '10:00',
    end: '11:00',
  });
  const pane = await meeting.openPane(ENGLISH.ribbon);
  const banner = pane.getByText(/^If this form is inside the calendar, Outlook does not check the objective at send\./);
  await expect(banner).toBeVisible();
  await pane.getByRole('button', { name: 'Dismiss', exact: true }).click();
  await expect(banner).toBeHidden();
  await meeting.send();
  await expect(page.getByRole('heading', { name: 'The meeting was sent' })).toBeVisible();
});

/** One ritual, lived through by its people: the steps that the specs put together. */
import type { FrameLocator, Page } from '@playwright/test';
import { OutlookCalendar, type OutlookMeeting } from '../pages/outlook-page.ts';
import { TeamsPage } from '../pages/teams-page.ts';
import { expect, type SandboxUnderTest } from './sandbox-fixture.ts';
import type { WalkWords } from './words.ts';

export const STATEMENT = 'Agree with Northwind on the start of the pilot in Lyon';
/** What the seed promises (src/sandbox/seed/tour.ts): held a few days ago, four answers, none of them by Inès. */
export const HELD_REVIEW = 'Business Review Northwind Traders';

export interface Walk {
  readonly page: Page;
  readonly sandbox: SandboxUnderTest;
  readonly words: WalkWords;
}

type Query = Record<string, string>;

export interface Booking {
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** `query` is the rest of the Outlook page's address, such as `{ theme: 'dark' }`; `as` puts somebody else in Claire's place. */
export async function bookReview(
  { page, sandbox, words }: Walk,
  booking: Booking,
  { as = 'claire', ...query }: Query = {},
): Promise<OutlookMeeting> {
  const calendar = await OutlookCalendar.open(page, sandbox.origin, as, { lang: words.locale, ...query });
  const meeting = await calendar.newMeeting();
  await meeting.fill({
    title: booking.title,
    required: ['Nora Weiss', 'Inès Carvalho'],
    date: booking.day,
    start: '10:00',
    end: '11:30',
  });
  return meeting;
}

/** Chooses the ritual, says what it is for, and waits until the register has it. */
export async function stateObjective(pane: FrameLocator, words: WalkWords): Promise<void> {
  await pane.getByRole('button', { name: words.review }).click();
  await pane.getByLabel(words.statement).fill(STATEMENT);
  await pane.getByLabel(words.chooseFocus).selectOption({ label: words.focus });
  await expect(pane.getByRole('status').filter({ hasText: words.saved })).toBeVisible();
}

export async function sendIsAskedAndAnswered({ words }: Walk, meeting: OutlookMeeting): Promise<void> {
  await meeting.send();
  await expect(meeting.page.getByRole('dialog').getByText(words.gateAsks)).toBeVisible();
  await meeting.chooseInAlert(words.addObjective);
  await stateObjective(meeting.pane, words);
  await expect(meeting.body).toContainText(new RegExp(`${words.lineLabel}.*${STATEMENT}.*Northwind Traders · AR-`));
  await meeting.sendAndWait();
}

/** The organiser's own session links and refreshes: opening the tab is enough; `status` is what Claire's board says then. */
export async function claireSyncs(walk: Walk, status: string): Promise<void> {
  await expectReview(walk, 'claire', status);
}

export async function expectReview({ page, sandbox, words }: Walk, handle: string, status: string): Promise<TeamsPage> {
  const teams = await TeamsPage.open(page, sandbox.origin, handle, { lang: words.locale });
  await expect(teams.tab.getByRole('button', { name: words.reviewCell(status) })).toBeVisible();
  return teams;
}

export async function openAsAttendee(
  { page, sandbox, words }: Walk,
  booking: Booking,
  query: Query = {},
): Promise<FrameLocator> {
  await closeMeetings(page);
  const calendar = await OutlookCalendar.open(page, sandbox.origin, 'ines', {
    lang: words.locale,
    date: booking.day,
    ...query,
  });
  const meeting = await calendar.openEntry(new RegExp(`^${booking.title}`));
  return meeting.openPane(words.attendeeRibbon);
}

/** Three taps. */
export async function answerCheck(surface: FrameLocator, words: WalkWords): Promise<void> {
  await expect(surface.getByRole('heading', { name: words.recallQuestion })).toBeVisible();
  await expect(surface.getByText(STATEMENT), 'recall is asked blind').toHaveCount(0);
  await surface.getByRole('button', { name: words.focus }).click();
  await expect(surface.getByRole('heading', { name: words.achievedQuestion })).toBeVisible();
  await surface.getByRole('button', { name: words.yes, exact: true }).click();
  await expect(surface.getByRole('heading', { name: words.worthQuestion })).toBeVisible();
  await surface.getByRole('button', { name: words.entirely }).click();
  await expect(surface.getByText(words.thanks)).toBeVisible();
}

/** A meeting that is open already would come to the front instead of opening. */
async function closeMeetings(page: Page): Promise<void> {
  for (const window of page.context().pages()) if (window !== page) await window.close();
}

export async function openAsOrganiser(
  { page, sandbox, words }: Walk,
  booking: Booking,
  query: Query = {},
): Promise<FrameLocator> {
  await closeMeetings(page);
  const calendar = await OutlookCalendar.open(page, sandbox.origin, 'claire', {
    lang: words.locale,
    date: booking.day,
    ...query,
  });
  const meeting = await calendar.openEntry(new RegExp(`^${booking.title}`));
  return meeting.openPane(words.ribbon);
}

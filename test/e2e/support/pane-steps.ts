/** Steps between the pictures of the pane, in any language. */
import type { FrameLocator, Page } from '@playwright/test';
import { loadPaneCatalogue } from '../../../src/i18n/load-pane-catalogue.ts';
import { createWords } from '../../../src/i18n/words.ts';
import { OutlookCalendar, type NewMeeting } from '../pages/outlook-page.ts';
import { takeLooks, WINDOW } from './pane-looks.ts';
import type { Spoken } from './pane-spoken.ts';
import { expect, type SandboxUnderTest } from './sandbox-fixture.ts';

export const REVIEW: NewMeeting = {
  title: 'Northwind review',
  required: ['Nora Weiss', 'Inès Carvalho'],
  date: '2026-12-03', // Thursday
  start: '10:00',
  end: '11:30',
};
export const HELD_DAY = '2026-11-18'; // Wednesday
export const PLANNED_DAY = '2027-02-18'; // Thursday

export type Say = Awaited<ReturnType<typeof spokenBy>>['say'];

export async function spokenBy({ language, locale }: Spoken) {
  return createWords(await loadPaneCatalogue(language), { language, locale });
}

export async function begin(page: Page, sandbox: SandboxUnderTest, spoken: Spoken) {
  const words = await spokenBy(spoken);
  const meeting = await newMeeting(page, sandbox, spoken, {});
  return {
    say: words.say.bind(words),
    meeting,
    snap: (state: string) => takeLooks(meeting.page, state, spoken.language),
    see: (state: string) => takeLooks(meeting.page, state, spoken.language, 'whole'),
  };
}

/** `rest` of the address: `date`, `calendar`. */
export function openCalendar(
  page: Page,
  sandbox: SandboxUnderTest,
  spoken: Spoken,
  handle: string,
  rest: Record<string, string> = {},
) {
  return OutlookCalendar.open(page, sandbox.origin, handle, { lang: spoken.locale, ...rest });
}

export async function newMeeting(page: Page, sandbox: SandboxUnderTest, spoken: Spoken, content: NewMeeting) {
  const calendar = await openCalendar(page, sandbox, spoken, 'claire');
  const meeting = await calendar.newMeeting();
  await meeting.page.setViewportSize(WINDOW);
  await meeting.fill(content);
  return meeting;
}

/** By the list, whether a suggestion stands before it or not. */
export async function chooseType(pane: FrameLocator, say: Say, type: 'ritual.kam-meeting' | 'ritual.account-review') {
  const other = pane.getByRole('button', { name: say('pane.suggest.other') });
  const ritual = pane.getByRole('button', { name: say(type), exact: true });
  await expect(other.or(ritual).first()).toBeVisible();
  if (await other.isVisible()) await other.click();
  await ritual.click();
  await expect(statementIn(pane, say)).toBeVisible();
}

export function statementIn(pane: FrameLocator, say: Say) {
  return pane.getByLabel(say('pane.statement.label'));
}

/** Typed, and paused: the judgement has appeared. */
export async function type(pane: FrameLocator, say: Say, text: string) {
  await statementIn(pane, say).fill(text);
  // With its full stop: the save bar may begin with the same words.
  const vague = new RegExp(`^${say('pane.judged.vague').replaceAll('.', String.raw`\.`)}`);
  await expect(pane.getByText(say('pane.judged.explicit')).or(pane.getByText(vague))).toBeVisible();
}

export async function saved(pane: FrameLocator) {
  await expect(pane.getByRole('status').filter({ hasText: /· AR-[0-9A-Z]{8}/ })).toBeVisible({ timeout: 60_000 });
}

/** A delegate in a colleague's calendar: the pane reads and says so, the send gate lets go. */
import type { BrowserContext } from '@playwright/test';
import { OutlookCalendar, type OutlookMeeting } from './pages/outlook-page.ts';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test, type SandboxUnderTest } from './support/sandbox-fixture.ts';
import { bookReview, HELD_REVIEW } from './support/walk.ts';
import { ENGLISH } from './support/words.ts';

const HELD_DAY = '2026-11-18'; // Wednesday
const CONTROLS = ['button', 'textbox', 'combobox', 'listbox', 'radio', 'checkbox', 'slider', 'menuitem'] as const;

/** The owner organised one and was invited to the other: a delegate edits the first and reads the second. */
const OPENED = [
  { owner: 'claire', name: 'Claire Morel', form: 'edited', ribbon: ENGLISH.ribbon },
  { owner: 'ines', name: 'Inès Carvalho', form: 'read', ribbon: ENGLISH.attendeeRibbon },
] as const;

for (const { owner, name, form, ribbon } of OPENED) {
  test(`a delegate sees the ritual of a meeting that is ${form}, and nothing to change it with`, async ({
    page,
    context,
    sandbox,
  }) => {
    const { origin } = sandbox;
    const calendar = await OutlookCalendar.open(page, origin, 'hugo', { calendar: owner, date: HELD_DAY });
    await expectAccessible(page, `week of ${name} in Hugo's Outlook`);
    const meeting = await calendar.openEntry(new RegExp(`^${HELD_REVIEW}`));
    const before = await ownersCopy(sandbox, context, meeting, owner);
    const asked = watchRequests(context);

    const pane = await meeting.openPane(ribbon);
    await expect(pane.getByRole('heading', { name: `In the calendar of ${name}` })).toBeVisible();
    await expect(pane.getByText(/^This is not your calendar: .+ are up to Claire Morel\.$/)).toBeVisible();
    await expect(pane.getByRole('heading', { name: ENGLISH.review })).toBeVisible();
    await expect(pane.getByText('Northwind Traders').first()).toBeVisible();
    for (const role of CONTROLS) await expect(pane.getByRole(role), role).toHaveCount(0);
    await expectAccessible(meeting.page, `pane in the calendar of ${name}`);

    await Promise.all([meeting.page.waitForEvent('close'), meeting.close()]);
    const methods = new Set(asked.map(({ method }) => method));
    expect([...methods], 'the register was read, and nothing was written').toEqual(['GET']);
    expect(await ownersCopy(sandbox, context, meeting, owner)).toEqual(before);
  });
}

test('a meeting that one’s own calendar would be asked about leaves a colleague’s at once', async ({
  page,
  sandbox,
}) => {
  const booking = { title: 'Northwind pilot', day: '2026-12-03' }; // Thursday
  const walk = { page, sandbox, words: ENGLISH };
  // A key account manager who has used the add-in for long: his gate knows the accounts.
  const own = await bookReview(walk, booking, { as: 'lukas' });
  await own.send();
  await expect(own.page.getByRole('dialog').getByText(ENGLISH.gateAsks), 'so the gate knows the account').toBeVisible();
  await own.page.close();

  const delegated = await bookReview(walk, booking, { as: 'lukas', calendar: 'claire' });
  await delegated.sendAndWait();
  const hers = await OutlookCalendar.open(page, sandbox.origin, 'claire', { date: booking.day });
  await expect(hers.entry(/^Northwind pilot, .+ organised by you/)).toBeVisible();
});

/** The meeting as its owner's calendar has it, body, hidden tag and change key included. */
async function ownersCopy(
  { origin }: SandboxUnderTest,
  context: BrowserContext,
  { page }: OutlookMeeting,
  owner: string,
): Promise<unknown> {
  const id = new URL(page.url()).searchParams.get('id') ?? '';
  const answer = await context.request.get(
    `${origin}/__sandbox/api/outlook/meeting?${new URLSearchParams({ as: owner, id }).toString()}`,
  );
  expect(answer.ok()).toBe(true);
  return answer.json();
}

interface Asked {
  readonly method: string;
  readonly url: string;
}

/** What Microsoft 365 is asked from now on about the meeting or the register, each part of a batch by itself. */
function watchRequests(context: BrowserContext): readonly Asked[] {
  const asked: Asked[] = [];
  context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!/^\/(v1\.0|__sandbox\/api\/outlook\/meeting)/.test(pathname)) return;
    const isBatch = pathname.endsWith('/$batch');
    asked.push(
      ...(isBatch
        ? (request.postDataJSON() as { requests: Asked[] }).requests
        : [{ method: request.method(), url: pathname }]),
    );
  });
  return asked;
}

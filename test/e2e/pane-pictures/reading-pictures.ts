/** npm run pictures -- pane-pictures: the pane of who attends, of who looks back, and in somebody else's calendar. */
import { takeLooks, WINDOW } from '../support/pane-looks.ts';
import { SPOKEN } from '../support/pane-spoken.ts';
import { HELD_DAY, openCalendar, PLANNED_DAY, spokenBy } from '../support/pane-steps.ts';
import { expect, test } from '../support/sandbox-fixture.ts';
import { HELD_REVIEW } from '../support/walk.ts';

for (const spoken of SPOKEN) {
  const { language } = spoken;
  test.describe(`pane-${language}`, () => {
    test.use({ viewport: WINDOW });
    test.setTimeout(600_000);

    test('attendee', async ({ page, sandbox }) => {
      const words = await spokenBy(spoken);
      const say = words.say.bind(words);
      const planned = await openCalendar(page, sandbox, spoken, 'ines', { date: PLANNED_DAY });
      const before = await planned.openEntry(/Northwind/);
      await expect((await before.openPane(spoken.attendeeRibbon)).getByText(say('pane.ritual.expected'))).toBeVisible();
      await takeLooks(before.page, '50-attendee-before', language);
      await before.page.close();
      const held = await openCalendar(page, sandbox, spoken, 'ines', { date: HELD_DAY });
      const after = await held.openEntry(new RegExp(`^${HELD_REVIEW}`));
      const check = await after.openPane(spoken.attendeeRibbon);
      const question = (key: Parameters<typeof say>[0]) =>
        expect(check.getByRole('heading', { name: say(key) })).toBeVisible();
      await question('check.recall.question');
      await takeLooks(after.page, '51-check-recall', language);
      await check.getByRole('button', { name: say('focus.plan') }).click();
      await question('check.achieved.question');
      await takeLooks(after.page, '52-check-achieved', language);
      await check.getByRole('button', { name: say('check.achieved.yes'), exact: true }).click();
      await question('check.worth.question');
      await takeLooks(after.page, '53-check-worth', language);
      await check.getByRole('button', { name: /^5/ }).click();
      await expect(check.getByRole('heading', { name: say('check.worth.question') })).toBeHidden();
      await takeLooks(after.page, '54-answered', language);
      await after.page.close();
      const mine = await openCalendar(page, sandbox, spoken, 'claire', { date: HELD_DAY });
      const organised = await mine.openEntry(new RegExp(`^${HELD_REVIEW}`));
      const outcome = await organised.openPane(spoken.ribbon);
      await expect(outcome.getByRole('heading', { name: say('pane.outcome.title') })).toBeVisible();
      await takeLooks(organised.page, '55-outcome', language);
    });

    test('shared calendar', async ({ page, sandbox }) => {
      const { say } = await spokenBy(spoken);
      const hers = await openCalendar(page, sandbox, spoken, 'hugo', { date: HELD_DAY, calendar: 'claire' });
      const tagged = await hers.openEntry(new RegExp(`^${HELD_REVIEW}`));
      const pane = await tagged.openPane(spoken.ribbon);
      await expect(
        pane.getByRole('heading', { name: say('pane.shared.title', { owner: 'Claire Morel' }) }),
      ).toBeVisible();
      await takeLooks(tagged.page, '60-shared-calendar', language);
      await tagged.page.close();
      const untagged = await hers.newMeeting();
      const empty = await untagged.openPane(spoken.ribbon);
      await expect(empty.getByText(say('pane.ritual.none.body'))).toBeVisible();
      await takeLooks(untagged.page, '61-shared-calendar-no-ritual', language);
    });
  });
}

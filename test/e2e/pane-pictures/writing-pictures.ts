/**
 * npm run pictures -- pane-pictures: every state of the pane and the gate's dialog, in four languages and every look, into .tmp/pictures/pane.
 * They are looked at and thrown away. Here, what an organiser sees while a ritual is written.
 */
import { OutlookMeeting } from '../pages/outlook-page.ts';
import { takeLooks, WINDOW } from '../support/pane-looks.ts';
import { SPOKEN } from '../support/pane-spoken.ts';
import {
  begin,
  chooseType,
  newMeeting,
  openCalendar,
  REVIEW,
  saved,
  statementIn,
  type,
} from '../support/pane-steps.ts';
import { expect, test } from '../support/sandbox-fixture.ts';

for (const spoken of SPOKEN) {
  const { language } = spoken;
  test.describe(`pane-${language}`, () => {
    test.use({ viewport: WINDOW });
    test.setTimeout(600_000);

    test('organiser', async ({ page, sandbox }) => {
      const { say, meeting, snap } = await begin(page, sandbox, spoken);
      await meeting.fill({ title: 'Pilot', date: '2026-12-03', start: '10:00', end: '11:30' });
      const pane = await meeting.openPane(spoken.ribbon);
      await expect(pane.getByRole('heading', { name: say('pane.choose.question') })).toBeVisible();
      await expect(pane.getByText(say('pane.choose.no-account'))).toBeVisible();
      await snap('01-nobody-invited');
      await meeting.fill({ title: REVIEW.title ?? '', required: REVIEW.required ?? [] });
      await expect(pane.getByRole('button', { name: new RegExp(`^${say('pane.suggest.accept')}`) })).toBeVisible();
      await snap('02-suggested');
      await pane.getByRole('button', { name: say('pane.suggest.other') }).click();
      await snap('03-choose');
      const facts = pane.getByText(say('pane.facts.open'), { exact: true });
      await facts.nth(0).click();
      await facts.nth(3).click();
      await snap('04-choose-with-charter');
      await pane.getByRole('button', { name: say('ritual.account-review'), exact: true }).click();
      await expect(statementIn(pane, say)).toBeVisible();
      await expect(pane.getByText(/Northwind/).first()).toBeVisible();
      await snap('05-form-empty');
      await type(pane, say, spoken.vague);
      await snap('06-vague');
      await type(pane, say, spoken.longest);
      await snap('07-vague-longest');
      await type(pane, say, spoken.explicit);
      await snap('08-explicit');
      await pane.getByLabel(say('pane.focus.label')).selectOption({ index: 1 });
      await pane.getByText(say('pane.focus.add')).click();
      await pane.getByText(say('pane.internal.open')).click();
      await saved(pane);
      await snap('09-saved-all-open');
      await pane
        .getByRole('button', { name: say('pane.change-ritual.label', { ritual: say('ritual.account-review') }) })
        .click();
      await snap('10-change-ritual');
      await pane.getByRole('button', { name: say('pane.choose.not-a-ritual') }).click();
      await expect(pane.getByRole('heading', { name: say('pane.not-a-ritual.title') })).toBeVisible();
      await snap('11-not-a-ritual');
    });

    test('gate', async ({ page, sandbox }) => {
      const { say, meeting, snap, see } = await begin(page, sandbox, spoken);
      await meeting.fill(REVIEW);
      await meeting.send();
      await expect(meeting.page.getByRole('dialog')).toBeVisible();
      await see('20-gate-nothing-yet');
      await meeting.page.getByRole('dialog').getByRole('button', { name: spoken.takeAction }).click();
      await expect(meeting.pane.getByRole('heading').first()).toBeVisible();
      await snap('21-opened-by-gate');
      await meeting.pane.getByRole('button', { name: new RegExp(`^${say('pane.suggest.accept')}`) }).click();
      await type(meeting.pane, say, spoken.vague);
      await meeting.pane.getByLabel(say('pane.focus.label')).selectOption({ index: 1 });
      await saved(meeting.pane);
      await meeting.send();
      await expect(meeting.page.getByRole('dialog')).toBeVisible();
      await see('22-gate-vague');
      await meeting.page.getByRole('dialog').getByRole('button', { name: spoken.takeAction }).click();
      await expect(meeting.pane.getByLabel(say('pane.reason.label'))).toBeVisible();
      await snap('23-reason-asked');
      await meeting.pane.getByLabel(say('pane.reason.label')).fill(spoken.explicit);
      await meeting.pane.getByRole('button', { name: say('pane.reason.save') }).click();
      await expect(meeting.pane.getByText(say('pane.reason.saved'))).toBeVisible();
      await snap('24-reason-kept');
    });

    test('around', async ({ page, sandbox }) => {
      const { say, meeting, snap } = await begin(page, sandbox, spoken);
      await meeting.fill({
        title: 'Business Review Northwind',
        required: ['Inès Carvalho', 'Hugo'],
        date: '2026-12-03',
        start: '09:00',
        end: '17:00',
      });
      const pane = await meeting.openPane(spoken.ribbon);
      await chooseType(pane, say, 'ritual.kam-meeting');
      await snap('30-no-account-chosen');
      await pane.getByRole('combobox', { name: say('pane.account.one'), exact: true }).pressSequentially('North');
      await pane.getByRole('option', { name: 'Northwind Traders' }).click();
      await type(pane, say, spoken.explicit);
      await saved(pane);
      await snap('31-hints');
      await meeting.page.close();

      const again = await newMeeting(page, sandbox, spoken, { ...REVIEW, repeat: 'Every month' });
      const second = await again.openPane(spoken.ribbon);
      await chooseType(second, say, 'ritual.account-review');
      await type(second, say, 'Agree with Northwind Traders on the three pilot sites for predictive maintenance');
      await saved(second);
      await takeLooks(again.page, '32-series-recycled', language);
      await second.getByRole('button', { name: say('pane.agenda.offer') }).click();
      await expect(second.getByText(say('pane.agenda.inserted'))).toBeVisible();
      await takeLooks(again.page, '33-agenda', language);
      await again.sendAndWait();
      const calendar = await openCalendar(page, sandbox, spoken, 'claire', { date: '2027-01-03' });
      const occurrence = await calendar.openEntry(/^Northwind review/);
      const third = await occurrence.openPane(spoken.ribbon);
      await expect(third.getByText(say('pane.series.of-whole'))).toBeVisible();
      await takeLooks(occurrence.page, '34-occurrence', language);
      await occurrence.page.close();

      await openCalendar(page, sandbox, spoken, 'claire');
      await page.getByRole('button', { name: 'Compose in this window' }).click();
      const embedded = new OutlookMeeting(page);
      await embedded.fill(REVIEW);
      await expect((await embedded.openPane(spoken.ribbon)).getByText(say('pane.embedded'))).toBeVisible();
      await takeLooks(page, '36-embedded', language);
    });
  });
}

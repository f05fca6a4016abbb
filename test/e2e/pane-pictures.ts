/**
 * npm run pictures -- pane-pictures: every state of the pane and the gate's dialog, in four languages and every look, into .tmp/pictures/pane. They are
 * looked at and thrown away. The words come from the catalogues: a picture proves nothing, it shows.
 */
import type { FrameLocator, Page } from '@playwright/test';
import type { Language } from '../../src/i18n/language.ts';
import { loadPaneCatalogue } from '../../src/i18n/load-pane-catalogue.ts';
import { createWords } from '../../src/i18n/words.ts';
import { OutlookCalendar, OutlookMeeting, type NewMeeting } from './pages/outlook-page.ts';
import { takeLooks, WINDOW } from './support/pane-looks.ts';
import { expect, test, type SandboxUnderTest } from './support/sandbox-fixture.ts';
import { HELD_REVIEW } from './support/walk.ts';

interface Spoken {
  readonly language: Language;
  readonly locale: string;
  readonly ribbon: string;
  readonly attendeeRibbon: string;
  readonly takeAction: RegExp;
  readonly vague: string;
  readonly longest: string;
  readonly explicit: string;
}

/** What the manifest, the gate and a person say. */
const SPOKEN: readonly Spoken[] = [
  {
    language: 'en',
    locale: 'en-US',
    ribbon: 'Ritual and objective',
    attendeeRibbon: 'Objective check',
    takeAction: /objective|ritual/i,
    vague: 'Discuss opportunities with Northwind',
    longest:
      'Agree on the price, choose the pilot sites, decide on the maintenance contract and name a project manager',
    explicit: 'Agree with Northwind on the start date of the pilot in Lyon',
  },
  {
    language: 'fr',
    locale: 'fr-FR',
    ribbon: 'Rituel et objectif',
    attendeeRibbon: 'Votre avis',
    takeAction: /objectif|rituel/i,
    vague: 'Discuter des opportunités avec Northwind',
    longest:
      'Convenir du prix, choisir les sites pilotes, décider du contrat de maintenance et nommer un chef de projet',
    explicit: 'Convenir avec Northwind de la date de démarrage du pilote à Lyon',
  },
  {
    language: 'de',
    locale: 'de-DE',
    ribbon: 'Ritual und Ziel',
    attendeeRibbon: 'Ziel-Check',
    takeAction: /Ziel|Ritual/i,
    vague: 'Geschäftsmöglichkeiten mit Northwind besprechen',
    longest:
      'Den Preis vereinbaren, die Pilotstandorte auswählen, über den Wartungsvertrag entscheiden und die Projektleitung benennen',
    explicit: 'Mit Northwind das Startdatum des Pilotprojekts in Lyon vereinbaren',
  },
  {
    language: 'es',
    locale: 'es-ES',
    ribbon: 'Ritual y objetivo',
    attendeeRibbon: 'Balance del objetivo',
    takeAction: /objetivo|ritual/i,
    vague: 'Hablar de oportunidades con Northwind',
    longest:
      'Acordar el precio, elegir los centros piloto, decidir el contrato de mantenimiento y nombrar un jefe de proyecto',
    explicit: 'Acordar con Northwind la fecha de inicio del piloto en Lyon',
  },
];

const REVIEW: NewMeeting = {
  title: 'Northwind review',
  required: ['Nora Weiss', 'Inès Carvalho'],
  date: '2026-12-03', // Thursday
  start: '10:00',
  end: '11:30',
};
const HELD_DAY = '2026-11-18'; // Wednesday
const PLANNED_DAY = '2027-02-18'; // Thursday

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
      const calendar = await openCalendar(page, sandbox, spoken, 'claire', '2027-01-03');
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

    test('weather', async ({ page, sandbox }) => {
      const { say, meeting, snap } = await begin(page, sandbox, spoken);
      await meeting.fill(REVIEW);
      const pane = await meeting.openPane(spoken.ribbon);
      await chooseType(pane, say, 'ritual.account-review');
      await sandbox.misbehave({ unavailable: 1 });
      await type(pane, say, spoken.explicit);
      await expect(pane.getByRole('status').filter({ hasText: say('pane.save.waiting') })).toBeVisible({
        timeout: 60_000,
      });
      await snap('40-waiting');
      await meeting.page.close();
      await sandbox.misbehave({ unavailable: 0, noNestedAppAuth: true });
      const signedOut = await newMeeting(page, sandbox, spoken, REVIEW);
      await expect(
        (await signedOut.openPane(spoken.ribbon)).getByRole('button', { name: say('sign-in.action') }),
      ).toBeVisible();
      await takeLooks(signedOut.page, '42-sign-in', language);
      await signedOut.page.close();
      await sandbox.misbehave({ noNestedAppAuth: false, unavailable: 1 });
      const down = await newMeeting(page, sandbox, spoken, REVIEW);
      await expect((await down.openPane(spoken.ribbon)).getByRole('alert')).toBeVisible({ timeout: 60_000 });
      await takeLooks(down.page, '43-register-down', language);
    });

    test('attendee', async ({ page, sandbox }) => {
      const words = await spokenBy(spoken);
      const say = words.say.bind(words);
      const planned = await openCalendar(page, sandbox, spoken, 'ines', PLANNED_DAY);
      const before = await planned.openEntry(/Northwind/);
      await expect((await before.openPane(spoken.attendeeRibbon)).getByText(say('pane.ritual.expected'))).toBeVisible();
      await takeLooks(before.page, '50-attendee-before', language);
      await before.page.close();
      const held = await openCalendar(page, sandbox, spoken, 'ines', HELD_DAY);
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
      const mine = await openCalendar(page, sandbox, spoken, 'claire', HELD_DAY);
      const organised = await mine.openEntry(new RegExp(`^${HELD_REVIEW}`));
      const outcome = await organised.openPane(spoken.ribbon);
      await expect(outcome.getByRole('heading', { name: say('pane.outcome.title') })).toBeVisible();
      await takeLooks(organised.page, '55-outcome', language);
    });
  });
}

type Say = Awaited<ReturnType<typeof spokenBy>>['say'];

async function spokenBy({ language, locale }: Spoken) {
  return createWords(await loadPaneCatalogue(language), { language, locale });
}

async function begin(page: Page, sandbox: SandboxUnderTest, spoken: Spoken) {
  const words = await spokenBy(spoken);
  const meeting = await newMeeting(page, sandbox, spoken, {});
  return {
    say: words.say.bind(words),
    meeting,
    snap: (state: string) => takeLooks(meeting.page, state, spoken.language),
    see: (state: string) => takeLooks(meeting.page, state, spoken.language, 'whole'),
  };
}

function openCalendar(page: Page, sandbox: SandboxUnderTest, spoken: Spoken, handle: string, date?: string) {
  return OutlookCalendar.open(page, sandbox.origin, handle, {
    lang: spoken.locale,
    ...(date === undefined ? {} : { date }),
  });
}

async function newMeeting(page: Page, sandbox: SandboxUnderTest, spoken: Spoken, content: NewMeeting) {
  const calendar = await openCalendar(page, sandbox, spoken, 'claire');
  const meeting = await calendar.newMeeting();
  await meeting.page.setViewportSize(WINDOW);
  await meeting.fill(content);
  return meeting;
}

/** By the list, whether a suggestion stands before it or not. */
async function chooseType(pane: FrameLocator, say: Say, type: 'ritual.kam-meeting' | 'ritual.account-review') {
  const other = pane.getByRole('button', { name: say('pane.suggest.other') });
  const ritual = pane.getByRole('button', { name: say(type), exact: true });
  await expect(other.or(ritual).first()).toBeVisible();
  if (await other.isVisible()) await other.click();
  await ritual.click();
  await expect(statementIn(pane, say)).toBeVisible();
}

function statementIn(pane: FrameLocator, say: Say) {
  return pane.getByLabel(say('pane.statement.label'));
}

/** Typed, and paused: the judgement has appeared. */
async function type(pane: FrameLocator, say: Say, text: string) {
  await statementIn(pane, say).fill(text);
  await expect(
    pane.getByText(say('pane.judged.explicit')).or(pane.getByText(new RegExp(`^${say('pane.judged.vague')}`))),
  ).toBeVisible();
}

async function saved(pane: FrameLocator) {
  await expect(pane.getByRole('status').filter({ hasText: /· AR-[0-9A-Z]{8}/ })).toBeVisible({ timeout: 60_000 });
}

/**
 * Founds the company of the sandbox: people, calendars, the register on its SharePoint site. The same seed and the same today give the
 * same company; nothing is printed. What others may lean on is promised in tour.ts.
 */
import { DateTime } from 'luxon';
import type { StoredEvent } from '../graph/store/exchange.ts';
import type { Author } from '../graph/store/sharepoint.ts';
import type { Sandbox } from '../sandbox.ts';
import { leaveAddinSettings } from './addin-settings.ts';
import { createCompany, toEmail, type Company } from './company.ts';
import { CHARTERS } from './data/charters.ts';
import { createDiary } from './diary.ts';
import { bodyOf } from './invitation-body.ts';
import {
  allDay,
  invitedAt,
  planEveryday,
  planStanding,
  planUntagged,
  timed,
  type CalendarEntry,
} from './plan-everyday.ts';
import { planProgrammeRituals } from './plan-programme.ts';
import { planAccountRituals, type Planning } from './plan-rituals.ts';
import type { PlannedRitual } from './planned-ritual.ts';
import { mintRefCode } from './ref-code.ts';
import { REGISTER_LISTS } from './register-columns.ts';
import { accountFields, answerFields, charterFields, ritualFields } from './register-rows.ts';
import { addDays } from './seed-days.ts';
import { seededChance, type SeededChance } from './seeded-chance.ts';
import { keepAfternoonsFree, planTour } from './tour.ts';

const SITE_PATH = 'contoso.sharepoint.example:/sites/account-rituals';
/** The app registration, and the custom property of the add-in, as the wire has them. */
const CLIENT_ID = '22222222-2222-4222-8222-222222222222';
const TAG_PROPERTY = 'String {00020329-0000-0000-C000-000000000046} Name cecp-33333333-3333-4333-8333-333333333333';
/** The survey's year. */
const DEFAULT_SEED = 2014;
/** The programme's day decides what today is. */
const PROGRAMME_ZONE = 'Europe/Paris';

export function seedCompany(
  sandbox: Pick<Sandbox, 'directory' | 'exchange' | 'sharepoint'>,
  { today: moment, seed = DEFAULT_SEED }: { readonly today: Date | string; readonly seed?: number },
): void {
  const today =
    typeof moment === 'string'
      ? moment.slice(0, 10)
      : DateTime.fromJSDate(moment, { zone: PROGRAMME_ZONE }).toFormat('yyyy-MM-dd');
  const chance = seededChance(seed);
  // First, so that they are the same on every day.
  const refs = { held: mintRefCode(chance), late: mintRefCode(chance) };
  const company = createCompany(today, chance);
  sandbox.directory.add([...company.members, ...company.outside]);

  const planning: Planning = { company, today, chance, diary: createDiary(chance) };
  keepAfternoonsFree(planning);
  const standing = planStanding(planning);
  const rituals = [...planTour(planning, refs), ...planAccountRituals(planning), ...planProgrammeRituals(planning)];
  const events = sandbox.exchange.importEvents([
    ...rituals.map((ritual) => toEntry(ritual, today, chance)),
    ...planUntagged(planning),
    ...planEveryday(planning),
  ]);
  foundStanding(sandbox, standing);
  callOff(sandbox, rituals, events);
  foundRegister(sandbox, company, today, rituals, events);
  leaveAddinSettings(sandbox.exchange, company);
}

function toEntry(ritual: PlannedRitual, today: string, chance: SeededChance): CalendarEntry {
  const { organiser, day, startMinute, minutes, days } = ritual;
  const answered = new Set(ritual.answers.map(({ respondent }) => respondent.mail));
  // Who answered was there; so is Inès, whose calendar the guided walk opens.
  const responseOf = (mail: string, handle: string) =>
    answered.has(mail) || handle === 'ines' || chance.happens(0.85)
      ? ('accepted' as const)
      : chance.pick(['tentativelyAccepted', 'notResponded', 'declined'] as const);
  const what = {
    subject: ritual.subject,
    body: { contentType: 'html' as const, content: bodyOf(ritual) },
    location: ritual.place,
    attendees: [
      ...ritual.colleagues.map((person) => ({
        emailAddress: toEmail(person),
        response: responseOf(person.mail, person.handle),
      })),
      ...ritual.clients.map((emailAddress) => ({ emailAddress, response: 'accepted' as const })),
    ],
    extendedProperties: [{ id: TAG_PROPERTY, value: tagOf(ritual) }],
  };
  const at = invitedAt(day, today, chance.between(7, 30));
  return days > 0 ? allDay(organiser, day, days, at, what) : timed(organiser, day, startMinute, minutes, at, what);
}

/** The add-in's property bag: the tag is text under the key `ritual`. */
function tagOf({ ref, statement }: PlannedRitual): string {
  return JSON.stringify({ ritual: JSON.stringify({ v: 1, kind: 'ritual', ref, hasObjective: statement !== '' }) });
}

/** Standing appointments, each with one occurrence moved by an hour and a day. */
function foundStanding({ exchange }: Pick<Sandbox, 'exchange'>, standing: ReturnType<typeof planStanding>): void {
  const masters = exchange.importEvents(standing);
  masters.forEach((master, index) => {
    const moved = standing[index]?.moved;
    if (moved === undefined) return;
    const mailbox = master.mailbox;
    const [occurrence] = exchange.instances(
      mailbox,
      master.id,
      new Date(`${moved}T00:00:00Z`),
      new Date(`${addDays(moved, 1)}T00:00:00Z`),
    );
    if (occurrence === undefined) return;
    exchange.updateEvent(mailbox, occurrence.id, { start: later(occurrence.start), end: later(occurrence.end) });
  });
}

function later(time: StoredEvent['start']): StoredEvent['start'] {
  const moved = DateTime.fromISO(time.dateTime.slice(0, 19), { zone: 'utc' }).plus({ days: 1, hours: 1 });
  return { ...time, dateTime: `${moved.toFormat("yyyy-MM-dd'T'HH:mm:ss")}.0000000` };
}

/** Cancelled rituals are really cancelled: the organiser's event goes, attendees keep a marked copy. */
function callOff(
  { exchange }: Pick<Sandbox, 'exchange'>,
  rituals: readonly PlannedRitual[],
  events: readonly StoredEvent[],
): void {
  rituals.forEach((ritual, index) => {
    const event = events[index];
    if (ritual.fate === 'cancelled' && event !== undefined) exchange.deleteEvent(ritual.organiser.mail, event.id);
  });
}

function foundRegister(
  { sharepoint }: Pick<Sandbox, 'sharepoint'>,
  company: Company,
  today: string,
  rituals: readonly PlannedRitual[],
  events: readonly StoredEvent[],
): void {
  const siteId = sharepoint.createSite({
    path: SITE_PATH,
    displayName: 'Account Rituals',
    members: company.members.map(({ id }) => id),
    grants: [{ appId: CLIENT_ID, appDisplayName: 'Account Rituals', role: 'write' }],
  });
  const opened = new Date(`${addDays(today, -750)}T08:00:00Z`);
  const ids = new Map(
    REGISTER_LISTS.map(({ name, columns }) => [
      name,
      sharepoint.createList(siteId, { name, displayName: name, columns }, opened).id,
    ]),
  );
  const list = (name: string) => ids.get(name) ?? '';
  const office = authorOf(company, 'mila');
  sharepoint.addItems(
    list('Charters'),
    CHARTERS.map((charter) => ({ fields: charterFields(charter), author: office, at: opened })),
  );
  sharepoint.addItems(
    list('Accounts'),
    company.accounts.map((account) => ({ fields: accountFields(account, company, today), author: office, at: opened })),
  );
  sharepoint.addItems(
    list('Rituals'),
    rituals.flatMap((ritual, index) => {
      const event = events[index];
      if (event === undefined) return [];
      const author = authorOf(company, ritual.organiser.handle);
      return [{ fields: ritualFields(ritual, event), author, at: new Date(event.createdDateTime) }];
    }),
  );
  sharepoint.addItems(
    list('Checks'),
    rituals.flatMap((ritual) =>
      ritual.answers.map((answer) => {
        const fields = answerFields(ritual, answer);
        const author = authorOf(company, answer.respondent.handle);
        return { fields, author, at: new Date(String(fields['AnsweredAt'])) };
      }),
    ),
  );
}

function authorOf(company: Company, handle: string): Author {
  const { id, displayName, mail } = company.member(handle);
  return { id, displayName, email: mail };
}

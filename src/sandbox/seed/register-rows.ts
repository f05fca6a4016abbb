/** Rows of the register (docs/register.md). */
import type { StoredEvent } from '../graph/store/exchange.ts';
import type { FieldValue } from '../graph/store/sharepoint.ts';
import type { Company, SeedAccount } from './company.ts';
import { SURVEY_LIST, type CharterData } from './data/charters.ts';
import type { PlannedAnswer, PlannedRitual } from './planned-ritual.ts';
import { addDays, instantOf } from './seed-days.ts';

type Fields = Record<string, FieldValue>;

export function accountFields(account: SeedAccount, company: Company, today: string): Fields {
  return {
    Key: account.key,
    Title: account.name,
    Parent: account.parent ?? null,
    ClientDomains: account.domains.join(';'),
    Tier: account.tier,
    Scope: account.scope,
    Kam: company.member(account.kam).mail,
    KamName: company.member(account.kam).displayName,
    Sponsor: company.member(account.sponsor).mail,
    Since: account.since,
    FiscalYearStart: account.scope === 'global' ? '04-01' : '01-01',
    StrategicObjective: account.objective?.[0] ?? null,
    StrategicObjectiveState: account.objective?.[1] ?? null,
    StrategicObjectiveDate: account.objective === undefined ? null : addDays(today, -200),
    Policies: policiesOf(account, today),
    Active: true,
  };
}

/** Only what departs from the charter; null when nothing does. */
function policiesOf(account: SeedAccount, today: string): string | null {
  const entries = (
    [
      ['kam-meeting', account.coordination, account.ranges?.coordination],
      ['account-review', account.review, account.ranges?.review],
    ] as const
  ).flatMap(([type, rhythm, range]) => {
    const coverage = rhythm === 'as-needed' ? 'as-needed' : rhythm === 'not-expected' ? 'none' : 'all';
    if (coverage === 'all' && range === undefined && rhythm !== 'snoozed') return [];
    const limits = range === undefined ? {} : { min: range[0], max: range[1] };
    const snooze = rhythm === 'snoozed' ? { snoozedUntil: addDays(today, 45) } : {};
    return [[type, { coverage, ...limits, ...snooze }] as const];
  });
  return entries.length === 0 ? null : JSON.stringify(Object.fromEntries(entries));
}

/** `event` is the organiser's copy. All-day meetings carry days: midnight in UTC, the end on the day after the last. */
export function ritualFields(ritual: PlannedRitual, event: Pick<StoredEvent, 'iCalUId' | 'immutableId'>): Fields {
  const { organiser, day, startMinute, minutes, days, accounts } = ritual;
  const isAllDay = days > 0;
  return {
    Key: ritual.ref,
    Title: ritual.subject,
    RitualType: ritual.code,
    AccountKeys: keys(accounts.length === 0 ? ['programme'] : accounts.map(({ key }) => key)),
    Focus: ritual.focus === '' ? null : ritual.focus,
    SecondaryFocus: ritual.secondary.length === 0 ? null : keys(ritual.secondary),
    Statement: ritual.statement,
    Evidence: ritual.evidence,
    InternalObjective: ritual.internalObjective,
    ServesStrategicObjective: ritual.serves,
    CharterVersion: 1,
    Organiser: organiser.mail,
    OrganiserName: organiser.displayName,
    StartsAt: isAllDay ? `${day}T00:00:00Z` : instantOf(day, startMinute, organiser.timeZone),
    EndsAt: isAllDay ? `${addDays(day, days)}T00:00:00Z` : instantOf(day, startMinute + minutes, organiser.timeZone),
    AllDay: isAllDay,
    MeetingUid: event.iCalUId,
    MeetingId: event.immutableId,
    State: ritual.fate,
    InternalCount: ritual.colleagues.length + 1,
    ClientCount: ritual.clients.length,
  };
}

const keys = (values: readonly string[]): string => `;${values.join(';')};`;

export function answerFields(ritual: PlannedRitual, answer: PlannedAnswer): Fields {
  return {
    Key: `${ritual.ref}|${answer.respondent.id}`,
    Title: ritual.ref,
    RitualKey: ritual.ref,
    RespondentId: answer.respondent.id,
    RecallFocus: answer.recall,
    Achieved: answer.achieved,
    Satisfaction: answer.satisfaction ?? null,
    ChangeDecided: answer.changeDecided ?? null,
    Comment: answer.comment,
    Way: answer.way,
    AnsweredAt: answeredAt(ritual, answer),
  };
}

/** Some time after the end; after a seminar, from its last evening on. */
function answeredAt({ organiser, day, days, startMinute, minutes }: PlannedRitual, answer: PlannedAnswer): string {
  const end = days > 0 ? days * 24 * 60 - 6 * 60 : startMinute + minutes;
  return instantOf(day, end + answer.minutesLater, organiser.timeZone);
}

export function charterFields(charter: CharterData): Fields {
  const { type, code, name, min, max, lengthMinutes, minDays, maxPeople, namedFirst } = charter;
  const focusOrder = [...namedFirst, ...SURVEY_LIST.filter((focus) => !namedFirst.includes(focus))];
  return {
    Key: `${type}|1`,
    Title: name,
    RitualType: code,
    Version: 1,
    Charter: JSON.stringify({
      name,
      coverage: 'all',
      min,
      max,
      lengthMinutes,
      minDays,
      maxPeople,
      focusOrder,
      gateMode: 'prompt',
    }),
  };
}

import type { Account, AccountKey } from '../../src/domain/account.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { CalendarDay, Instant } from '../../src/domain/calendar-day.ts';
import type { CalendarMeeting, Invitee, MeetingGlance, OpenMeetingContent } from '../../src/domain/meeting.ts';
import { parseRef, type Ref } from '../../src/domain/ref.ts';
import type { Ritual } from '../../src/domain/ritual.ts';
import type { Person } from '../../src/ports/identity.ts';

/** Literals of the tests in our branded words; a test that writes nonsense gets an error here, not a green run. */
export function day(text: `${number}-${string}-${string}`): CalendarDay {
  return text as CalendarDay;
}

export function instant(text: `${number}-${string}-${string}T${string}Z`): Instant {
  return text as Instant;
}

export function key(text: string): AccountKey {
  return text as AccountKey;
}

function ref(text: string): Ref {
  const parsed = parseRef(text);
  if (parsed === undefined) throw new Error(`no Ref: ${text}`);
  return parsed;
}

/** Three Refs whose check characters are right. */
export const REF = ref('AR-7F3K2Q9X');
export const OTHER_REF = ref('AR-0000001Y');
export const THIRD_REF = ref('AR-ABCDEFGG');

export const CLAIRE: Person = { id: 'oid-claire', name: 'Claire Morel', address: 'claire.morel@contoso.example' };
export const HUGO: Person = { id: 'oid-hugo', name: 'Hugo Lindqvist', address: 'hugo.lindqvist@contoso.example' };
export const INES: Person = { id: 'oid-ines', name: 'Inès Carvalho', address: 'ines.carvalho@contoso.example' };

export function invitee(address: string, name: string = address): Invitee {
  return { address, name };
}

export const NORA = invitee('nora.weiss@northwind.example', 'Nora Weiss');

export function makeAccount(overrides: Partial<Account> = {}): Account {
  return {
    key: key('northwind'),
    name: 'Northwind Traders',
    clientDomains: ['northwind.example'],
    tier: 'A',
    kam: CLAIRE.address,
    kamName: CLAIRE.name,
    since: day('2023-04-01'),
    strategicObjective: undefined,
    policies: {},
    active: true,
    ...overrides,
  };
}

/** A Key Account Review of Northwind on Thursday 26 November 2026, 10:00 in Paris, planned and linked. */
export function makeRitual(overrides: Partial<Ritual> = {}): Ritual {
  return {
    ref: REF,
    type: 'account-review',
    accounts: [key('northwind')],
    objective: {
      focus: 'evaluate-progress',
      secondary: [],
      statement: 'agree with purchasing on the 3 pilot sites',
      evidence: '',
    },
    servesStrategicObjective: true,
    internalObjective: '',
    subject: 'Northwind review',
    organiser: CLAIRE.address,
    organiserName: CLAIRE.name,
    start: instant('2026-11-26T09:00:00Z'),
    end: instant('2026-11-26T10:30:00Z'),
    allDay: false,
    state: 'planned',
    meetingUid: 'uid-1',
    meetingId: 'id-1',
    attendance: { internal: 1, client: 1 },
    ...overrides,
  };
}

/** The calendar's side of {@link makeRitual}, seen by its organiser. */
export function makeMeeting(overrides: Partial<CalendarMeeting> = {}): CalendarMeeting {
  return {
    id: 'id-1',
    uid: 'uid-1',
    subject: 'Northwind review',
    start: instant('2026-11-26T09:00:00Z'),
    end: instant('2026-11-26T10:30:00Z'),
    allDay: false,
    cancelled: false,
    isOrganiser: true,
    organiser: invitee(CLAIRE.address, CLAIRE.name),
    invitees: [NORA],
    bodyPreview: `Objective: agree with purchasing on the 3 pilot sites · Key Account Review · Northwind Traders · ${REF}\r\n\r\nSee you there.`,
    ...overrides,
  };
}

/** A new meeting with Nora, nothing of ours in it. */
export function makeOpenMeeting(overrides: Partial<OpenMeetingContent> = {}): OpenMeetingContent {
  return {
    role: 'organiser',
    subject: 'Northwind review',
    start: instant('2026-11-26T09:00:00Z'),
    end: instant('2026-11-26T10:30:00Z'),
    allDay: false,
    organiser: invitee(CLAIRE.address, CLAIRE.name),
    invitees: [NORA],
    bodyText: 'See you there.',
    tag: undefined,
    ...overrides,
  };
}

/** What is known of it before its time and its series. */
export function glanceAt(meeting: OpenMeetingContent): MeetingGlance {
  const {
    start: _start,
    end: _end,
    allDay: _allDay,
    series: _series,
    rejectedSuggestion: _rejected,
    ...glance
  } = meeting;
  return glance;
}

export function makeAnswer(overrides: Partial<Answer> = {}): Answer {
  return {
    ref: REF,
    respondent: INES.id,
    recall: 'evaluate-progress',
    achieved: 'yes',
    satisfaction: 4,
    changeDecided: undefined,
    comment: '',
    way: 'outlook',
    answeredAt: instant('2026-11-26T11:00:00Z'),
    ...overrides,
  };
}

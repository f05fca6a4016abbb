/** A small Microsoft 365 for one schedule: the genuine sandbox Graph over a store in memory, a register, three colleagues, four meetings. */
import { graphApp } from '../../src/sandbox/graph/graph-app.ts';
import type { DirectoryUser } from '../../src/sandbox/graph/store/directory.ts';
import type { EventDraft, StoredEvent } from '../../src/sandbox/graph/store/exchange.ts';
import { openStore } from '../../src/sandbox/graph/store/open-store.ts';
import type { FieldValue, StoredItem } from '../../src/sandbox/graph/store/sharepoint.ts';
import type { GraphExchange } from '../../src/sandbox/graph/traffic.ts';
import { ALL_OFF } from '../../src/sandbox/kept-switches.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { REGISTER_LISTS } from '../../src/sandbox/seed/register-columns.ts';
import type { NewMeeting } from '../../src/ports/open-meeting.ts';
import { TokenOffice } from './token-office.ts';

export const ORIGIN = 'https://localhost:3443';
export const SITE = 'contoso.sharepoint.example:/sites/account-rituals';
const APP = '22222222-2222-4222-8222-222222222222';
export const ADDIN = '33333333-3333-4333-8333-333333333333';
const TAG = `String {00020329-0000-0000-C000-000000000046} Name cecp-${ADDIN}`;
/** What the organiser wrote into every invitation. */
export const OWN_TEXT = 'See you there.\n\nBring  the figures, please.';
/** A Monday. */
export const START = '2026-11-23T09:00:00Z';

export const COLLEAGUES = ['claire', 'hugo', 'ines'] as const;
export type Colleague = (typeof COLLEAGUES)[number];

/** Who organises what, when, and whether the register and the invitation know it already. */
export const MEETINGS = {
  /** To come, a ritual: two browsers of Claire edit it. */
  review: { organiser: 'claire', start: '2026-11-26T09:00:00Z', ref: 'AR-7F3K2Q9X', state: 'planned' }, // a Thursday
  /** To come, nothing is known of it yet. */
  visit: { organiser: 'hugo', start: '2026-11-27T13:00:00Z', ref: undefined, state: undefined }, // a Friday
  /** To come, a ritual: Hugo may find that it is none. */
  coffee: { organiser: 'hugo', start: '2026-12-01T15:00:00Z', ref: 'AR-0000001Y', state: 'planned' }, // a Tuesday
  /** Over, and nobody has synced since. */
  board: { organiser: 'claire', start: '2026-11-19T09:00:00Z', ref: 'AR-ABCDEFGG', state: 'planned' }, // a Thursday
} as const;
export type MeetingName = keyof typeof MEETINGS;
export const MEETING_NAMES = Object.keys(MEETINGS) as readonly MeetingName[];

const ACCOUNTS = [
  { key: 'northwind', name: 'Northwind Traders', domain: 'northwind.example' },
  { key: 'fabrikam', name: 'Fabrikam', domain: 'fabrikam.example' },
] as const;

export function subjectOf(name: MeetingName): string {
  return `The ${name}`;
}

function user(handle: Colleague, serial: number): DirectoryUser {
  return {
    id: `00000000-0000-4000-8000-00000000000${serial}`,
    handle,
    displayName: handle,
    givenName: handle,
    surname: 'Example',
    mail: `${handle}@contoso.example`,
    jobTitle: '',
    department: '',
    preferredLanguage: 'en-US',
    timeZone: 'Europe/Paris',
    kind: 'member',
  };
}

/** One row of a list without what differs between two runs of the same acts: ids, keys, versions, times of writing. */
export type PlainRow = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** One for all companies of this process, one after the other: opening a store takes longer than emptying it. */
const STORE = openStore(undefined, { now: () => new Date() });

export class Company {
  readonly users: Readonly<Record<Colleague, DirectoryUser>>;
  readonly events = new Map<MeetingName, StoredEvent>();
  readonly sandbox: Sandbox;
  readonly tokens: TokenOffice;
  readonly #app: ReturnType<typeof graphApp>;
  readonly #lists = new Map<string, string>();
  /** Suggestions sent away, by meeting, and forms of new meetings that were opened: Outlook's own, no entry in a calendar. */
  readonly rejected = new Map<MeetingName, string>();
  readonly opened: NewMeeting[] = [];

  constructor(onExchange?: (exchange: GraphExchange) => void) {
    STORE.clear();
    const { directory, exchange, sharepoint } = STORE;
    const clock = { now: () => new Date(), offsetMs: 0, moveTo: () => undefined, reset: () => undefined };
    const switches = { current: ALL_OFF, set: () => undefined, reset: () => undefined };
    this.sandbox = { origin: ORIGIN, clock, switches, directory, exchange, sharepoint };
    this.users = { claire: user('claire', 1), hugo: user('hugo', 2), ines: user('ines', 3) };
    directory.add(Object.values(this.users));
    this.tokens = new TokenOffice(directory);
    this.#app = graphApp(this.sandbox, { verifyToken: (header) => this.tokens.judge(header), onExchange });
    const site = sharepoint.createSite({
      path: SITE,
      displayName: 'Account Rituals',
      members: Object.values(this.users).map(({ id }) => id),
      grants: [{ appId: APP, role: 'write' }],
    });
    for (const list of REGISTER_LISTS) {
      // Those that the product reads and writes here; each list costs milliseconds, and there are a thousand companies.
      if (!['Accounts', 'Rituals', 'Checks'].includes(list.name)) continue;
      this.#lists.set(list.name, sharepoint.createList(site, { ...list, displayName: list.name }).id);
    }
    this.#found();
  }

  /** What the network carries to Microsoft. */
  answer(address: string, init: RequestInit): Promise<Response> {
    return Promise.resolve(this.#app.request(address, init));
  }

  /** Somebody opens the list in SharePoint and changes a column that the product does not know: the row has a new version. */
  touch(list: string, itemId: string): void {
    const { id, displayName, mail: email } = this.users.hugo;
    const { sharepoint } = this.sandbox;
    const { fields } = sharepoint.item(list, itemId) ?? {};
    if (fields === undefined || !('Organiser' in fields)) return;
    const text = `read over ${Date.now()}`;
    sharepoint.updateItem(list, itemId, { OverrideReason: text }, { id, displayName, email });
  }

  rows(list: 'Rituals' | 'Checks'): readonly StoredItem[] {
    return this.sandbox.sharepoint.items(this.#listId(list));
  }

  event(name: MeetingName): StoredEvent {
    const first = this.events.get(name);
    const organiser = this.users[MEETINGS[name].organiser].mail;
    const event = first === undefined ? undefined : this.sandbox.exchange.event(organiser, first.id);
    if (event === undefined) throw new Error(`there is no meeting ${name}`);
    return event;
  }

  setSubject(name: MeetingName, subject: string): void {
    const { exchange } = this.sandbox;
    exchange.updateEvent(this.users[MEETINGS[name].organiser].mail, this.event(name).id, { subject });
  }

  tagText(name: MeetingName): string | undefined {
    return this.event(name).extendedProperties.find(({ id }) => id === TAG)?.value;
  }

  setTag(name: MeetingName, value: string): void {
    const { exchange } = this.sandbox;
    exchange.setExtendedProperty(this.users[MEETINGS[name].organiser].mail, this.event(name).id, { id: TAG, value });
  }

  setBody(name: MeetingName, content: string): void {
    const { exchange } = this.sandbox;
    const body = { contentType: 'text' as const, content };
    exchange.updateEvent(this.users[MEETINGS[name].organiser].mail, this.event(name).id, { body });
  }

  /** The register as a person reads it; rows in an order that does not depend on who was first. */
  read(): { readonly rituals: readonly PlainRow[]; readonly answers: readonly PlainRow[] } {
    const rituals = this.rows('Rituals');
    const subjects = new Map(rituals.map(({ fields }) => [fields['Key'], fields['Title']]));
    const handles = new Map(Object.values(this.users).map(({ id, handle }) => [id, handle]));
    return {
      rituals: sorted(
        rituals.map(({ fields }) => {
          const { Key, MeetingId, MeetingUid, OverrideReason: _, ...all } = fields;
          const plain = fields['State'] === 'cancelled' ? withoutTyped(all) : all;
          const meeting = MEETING_NAMES.find((name) => subjectOf(name) === plain['Title']);
          const event = meeting === undefined ? undefined : this.event(meeting);
          return {
            ...plain,
            // Ids differ from run to run; what they lead to must not.
            linked: MeetingId === undefined ? 'no' : MeetingId === event?.immutableId && MeetingUid === event?.iCalUId,
            // A tag that never got into the meeting comes with the next save; one that leads elsewhere never should be there.
            misled: meeting !== undefined && leadsElsewhere(this.tagText(meeting), String(Key)),
          };
        }),
      ),
      answers: sorted(
        this.rows('Checks').map(({ fields, createdBy }) => {
          const { Key: _, Title: __, AnsweredAt: ___, RitualKey, RespondentId, ...plain } = fields;
          const ritual = subjects.get(RitualKey ?? null) ?? RitualKey;
          return { ...plain, ritual, respondent: handles.get(String(RespondentId)), by: handles.get(createdBy.id) };
        }),
      ),
    };
  }

  #listId(name: string): string {
    const id = this.#lists.get(name);
    if (id === undefined) throw new Error(`there is no list ${name}`);
    return id;
  }

  #found(): void {
    const { sharepoint, exchange } = this.sandbox;
    const { id, displayName, mail: email } = this.users.hugo;
    const author = { id, displayName, email };
    sharepoint.addItems(
      this.#listId('Accounts'),
      ACCOUNTS.map(({ key, name, domain }) => ({
        author,
        fields: {
          Key: key,
          Title: name,
          ClientDomains: domain,
          Tier: 'A',
          Kam: this.users.claire.mail,
          KamName: 'claire',
          Since: '2023-04-01',
          Active: true,
        },
      })),
    );
    const events = exchange.importEvents(
      MEETING_NAMES.map((name) => ({
        mailbox: this.users[MEETINGS[name].organiser].mail,
        draft: this.#invitation(name),
      })),
    );
    for (const [at, name] of MEETING_NAMES.entries())
      this.events.set(name, at in events ? (events[at] as StoredEvent) : never(name));
    const known = MEETING_NAMES.filter((name) => MEETINGS[name].ref !== undefined);
    sharepoint.addItems(
      this.#listId('Rituals'),
      known.map((name) => ({ author, fields: this.#row(name) })),
    );
  }

  #invitation(name: MeetingName): EventDraft {
    const { start, ref } = MEETINGS[name];
    const line = `Objective: ${firstStatement(name)} · Key Account Review · Northwind Traders · ${ref}`;
    const tag = { v: 1, kind: 'ritual', ref, hasObjective: true };
    return {
      subject: subjectOf(name),
      start: { dateTime: start.replace('Z', ''), timeZone: 'UTC' },
      end: { dateTime: anHourAfter(start).replace('Z', ''), timeZone: 'UTC' },
      body: { contentType: 'text', content: ref === undefined ? OWN_TEXT : `${line}\n\n${OWN_TEXT}` },
      attendees: [
        { emailAddress: { address: 'nora@northwind.example', name: 'Nora' } },
        // Who has a mailbox here would get a copy, which no act reads.
        { emailAddress: { address: 'omar@contoso.example', name: 'Omar' } },
      ],
      extendedProperties:
        ref === undefined ? [] : [{ id: TAG, value: JSON.stringify({ ritual: JSON.stringify(tag) }) }],
    };
  }

  #row(name: MeetingName): Record<string, FieldValue> {
    const { organiser, start, ref, state } = MEETINGS[name];
    const { mail, displayName } = this.users[organiser];
    const { iCalUId, immutableId } = this.event(name);
    return {
      Key: ref ?? null,
      Title: subjectOf(name),
      RitualType: 'KAR',
      AccountKeys: ';northwind;',
      Focus: 'evaluate-progress',
      Statement: firstStatement(name),
      Evidence: `first evidence of ${name}`,
      ServesStrategicObjective: false,
      Organiser: mail,
      OrganiserName: displayName,
      StartsAt: start,
      EndsAt: anHourAfter(start),
      AllDay: false,
      MeetingUid: iCalUId,
      MeetingId: immutableId,
      State: state ?? null,
      InternalCount: 2,
      ClientCount: 1,
    };
  }
}

function firstStatement(name: MeetingName): string {
  return `first statement of ${name}`;
}

function anHourAfter(start: string): string {
  return start.replace(/T(\d\d)/, (_, hour: string) => `T${String(Number(hour) + 1).padStart(2, '0')}`);
}

function never(name: MeetingName): never {
  throw new Error(`the mailbox did not take ${name}`);
}

function leadsElsewhere(tag: string | undefined, key: string): boolean {
  return tag !== undefined && tag.includes('AR-') && !tag.includes(key);
}

/** Of what is no ritual any more, what was being typed is nobody's concern. */
function withoutTyped(fields: PlainRow): PlainRow {
  const { Focus: _, Statement: __, Evidence: ___, InternalObjective: ____, ...rest } = fields;
  return rest;
}

function sorted(rows: readonly PlainRow[]): readonly PlainRow[] {
  const named = rows.map((row) => Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));
  return named.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

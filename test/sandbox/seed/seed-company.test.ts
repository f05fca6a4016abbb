import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DirectoryUser } from '../../../src/sandbox/graph/store/directory.ts';
import { ACCOUNTS } from '../../../src/sandbox/seed/data/accounts.ts';
import { found, TAG, text, type Founded } from './founded-company.ts';
import { naiveStatus, type NaivePolicy } from './naive-cadence.ts';

/** Luhn mod 32 over Crockford's alphabet, from the definition: the weighed digits of all eight characters add up to a multiple of 32. */
function isRef(ref: string): boolean {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const digits = [...(/^AR-([0-9A-HJKMNP-TV-Z]{8})$/.exec(ref)?.[1] ?? '')].map((one) => alphabet.indexOf(one));
  const sum = digits.reverse().reduce((total, digit, index) => {
    const weighed = index % 2 === 1 ? digit * 2 : digit;
    return total + Math.floor(weighed / 32) + (weighed % 32);
  }, 0);
  return digits.length === 8 && sum % 32 === 0;
}

const plainText = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

/** Monday; Monday after the clocks went forward; Monday after they went back; a Saturday; Boxing Day, a Saturday. */
describe.each(['2026-11-23', '2026-03-30', '2026-10-26', '2027-06-05', '2026-12-26'])('the company on %s', (today) => {
  let company: Founded;
  let people: readonly DirectoryUser[];
  beforeAll(() => {
    company = found(today);
    people = company.store.directory.all();
  });
  afterAll(() => {
    company.close();
  });
  const member = (mail: string) => people.find((user) => user.mail === mail);
  const rituals = () => company.rows('Rituals');
  const days = (type: string, key: string, states: readonly string[]) =>
    rituals()
      .filter((row) => text(row, 'RitualType') === type && text(row, 'AccountKeys').includes(`;${key};`))
      .filter((row) => states.includes(text(row, 'State')))
      .map((row) => text(row, 'StartsAt').slice(0, 10));

  it('has the people and accounts that were asked for', () => {
    const titles = people.filter(({ jobTitle }) => jobTitle === 'Key Account Manager');
    expect(titles).toHaveLength(8);
    expect(people.filter(({ persona }) => persona === 'manager')).toHaveLength(2);
    expect(people.filter(({ kind }) => kind === 'member')).toHaveLength(30);
    expect(people.filter(({ kind }) => kind === 'outside').map(({ mail }) => mail)).toContain(
      'nora.weiss@northwind.example',
    );
    expect(company.rows('Accounts')).toHaveLength(40);
    expect(company.rows('Charters').map((row) => text(row, 'Key'))).toEqual([
      'kam-meeting|1',
      'commercial-seminar|1',
      'commercial-meeting|1',
      'account-review|1',
      'advisory-board|1',
    ]);
  });

  it('gives every ritual a valid Ref of its own', () => {
    const refs = rituals().map((row) => text(row, 'Key'));
    expect(refs.length).toBeGreaterThan(500);
    expect(refs.filter((ref) => !isRef(ref))).toEqual([]);
    expect(new Set(refs).size).toBe(refs.length);
  });

  it('has a row for every tagged event and a tagged event for every row, at the same time', () => {
    const tagged = new Map(
      people.flatMap(({ mail }) =>
        company.store.exchange.events(mail).flatMap((event) => {
          const property = event.extendedProperties.find(({ id }) => id === TAG);
          if (property === undefined) return [];
          const bag = JSON.parse(property.value) as { ritual: string };
          return [[(JSON.parse(bag.ritual) as { ref: string }).ref, event] as const];
        }),
      ),
    );
    const rows = new Map(rituals().map((row) => [text(row, 'Key'), row]));
    const standing = [...rows].filter(([, row]) => text(row, 'State') !== 'cancelled');
    expect([...tagged.keys()].sort()).toEqual(standing.map(([ref]) => ref).sort());
    for (const [ref, event] of tagged) {
      const row = rows.get(ref);
      if (row === undefined) throw new Error(ref);
      expect(event.isOrganizer).toBe(true);
      expect(event.mailbox).toBe(text(row, 'Organiser'));
      expect(event.iCalUId).toBe(text(row, 'MeetingUid'));
      expect(event.immutableId).toBe(text(row, 'MeetingId'));
      const [from, to] = [new Date(text(row, 'StartsAt')), new Date(text(row, 'EndsAt'))];
      // The calendar itself must have the event in exactly this stretch of time.
      if (!event.isAllDay) {
        const seen = company.store.exchange.calendarView(event.mailbox, from, to).map(({ immutableId }) => immutableId);
        expect(seen).toContain(event.immutableId);
        const wall = new Intl.DateTimeFormat('sv-SE', {
          timeZone: event.start.timeZone,
          dateStyle: 'short',
          timeStyle: 'medium',
        });
        expect(wall.format(from).replace(' ', 'T')).toBe(event.start.dateTime.slice(0, 19));
        expect(wall.format(to).replace(' ', 'T')).toBe(event.end.dateTime.slice(0, 19));
      } else {
        expect([event.start.dateTime.slice(0, 10), event.end.dateTime.slice(0, 10)]).toEqual([
          text(row, 'StartsAt').slice(0, 10),
          text(row, 'EndsAt').slice(0, 10),
        ]);
      }
      const invited = event.attendees.map(({ emailAddress }) => emailAddress.address.endsWith('@contoso.example'));
      expect(row.fields['InternalCount']).toBe(invited.filter((isOurs) => isOurs).length + 1);
      expect(row.fields['ClientCount']).toBe(invited.filter((isOurs) => !isOurs).length);
      // Attendees find the Ref in the first 255 characters of the text, and nowhere else.
      expect(plainText(event.body.content).slice(0, 250)).toContain(ref);
    }
  });

  it('lets the calendar and the state of a row agree', () => {
    const now = new Date(`${today}T09:00:00Z`).toISOString();
    for (const row of rituals()) {
      const state = text(row, 'State');
      if (state === 'held' || state === 'did-not-happen') expect(text(row, 'EndsAt') < now).toBe(true);
      if (state === 'planned') expect(text(row, 'StartsAt') > now).toBe(true);
      if (state === 'cancelled')
        expect(company.store.exchange.event(text(row, 'Organiser'), text(row, 'MeetingId'))).toBeUndefined();
    }
    expect(new Set(rituals().map((row) => text(row, 'State')))).toEqual(
      new Set(['held', 'planned', 'cancelled', 'did-not-happen']),
    );
  });

  it('puts every account where its data says, and shows every status of the design', () => {
    const seen = new Set<string>();
    for (const account of company.rows('Accounts')) {
      const key = text(account, 'Key');
      const data = ACCOUNTS.find((one) => one.key === key);
      const policies = JSON.parse(text(account, 'Policies') || '{}') as Record<string, Partial<NaivePolicy>>;
      for (const [type, name, wanted, min, max] of [
        ['KAMM', 'kam-meeting', data?.coordination, 4, 9],
        ['KAR', 'account-review', data?.review, 1, 2],
      ] as const) {
        const policy: NaivePolicy = { coverage: 'all', min, max, ...policies[name] };
        const planned = days(type, key, ['planned']);
        const { status, aboveRange } = naiveStatus(
          days(type, key, ['held']),
          planned,
          text(account, 'Since'),
          policy,
          today,
        );
        seen.add(status);
        if (aboveRange) seen.add('above-range');
        const expected = { 'above-range': 'on-cadence', tour: 'planned-late' }[String(wanted)] ?? wanted;
        if (wanted !== 'never-held') expect(`${key} ${type} ${status}`).toBe(`${key} ${type} ${expected}`);
        expect(aboveRange, `${key} ${type} above range`).toBe(wanted === 'above-range');
      }
    }
    expect([...seen].sort()).toEqual([
      'above-range',
      'as-needed',
      'due',
      'not-expected',
      'on-cadence',
      'overdue',
      'overdue-planned',
      'planned-late',
      'snoozed',
    ]);
    const programme = (type: string, min: number, max: number) =>
      naiveStatus(
        rituals()
          .filter((row) => text(row, 'RitualType') === type && text(row, 'State') === 'held')
          .map((row) => text(row, 'StartsAt').slice(0, 10)),
        rituals()
          .filter((row) => text(row, 'RitualType') === type && text(row, 'State') === 'planned')
          .map((row) => text(row, 'StartsAt').slice(0, 10)),
        '2000-01-01',
        { coverage: 'all', min, max },
        today,
      ).status;
    expect([programme('KACM', 10, 12), programme('KACS', 1, 1), programme('CAB', 1, 1)]).toEqual([
      'on-cadence',
      'on-cadence',
      'overdue-planned',
    ]);
  });

  it('spans two past years and half a future one', () => {
    const starts = rituals()
      .map((row) => text(row, 'StartsAt').slice(0, 10))
      .sort();
    const monthsFrom = (day: string | undefined) => (Date.parse(day ?? '') - Date.parse(today)) / (86_400_000 * 30.44);
    expect(monthsFrom(starts[0])).toBeLessThan(-22);
    expect(monthsFrom(starts.at(-1))).toBeGreaterThan(5);
  });

  it('lets only colleagues who were invited answer, once each, after the end', () => {
    const byRef = new Map(rituals().map((row) => [text(row, 'Key'), row]));
    const checks = company.rows('Checks');
    expect(checks.length).toBeGreaterThan(400);
    for (const check of checks) {
      const ritual = byRef.get(text(check, 'RitualKey'));
      if (ritual === undefined) throw new Error(text(check, 'Key'));
      const person = people.find(({ id }) => id === text(check, 'RespondentId'));
      expect(check.createdBy.id).toBe(text(check, 'RespondentId'));
      expect(person?.kind).toBe('member');
      expect(person?.mail).not.toBe(text(ritual, 'Organiser'));
      const event = company.store.exchange.event(text(ritual, 'Organiser'), text(ritual, 'MeetingId'));
      expect(event?.attendees.map(({ emailAddress }) => emailAddress.address)).toContain(person?.mail);
      expect(text(check, 'AnsweredAt') > text(ritual, 'EndsAt') || ritual.fields['AllDay'] === true).toBe(true);
      expect(text(check, 'AnsweredAt') < `${today}T09:00:00Z`).toBe(true);
      const tookPlace = text(check, 'Achieved') !== 'did-not-happen';
      expect(typeof check.fields['Satisfaction'] === 'number').toBe(tookPlace);
      expect(text(check, 'ChangeDecided') !== '').toBe(tookPlace && text(ritual, 'RitualType') === 'KAR');
    }
    const unclear = checks.filter((check) => {
      const focus = text(byRef.get(text(check, 'RitualKey')) ?? check, 'Focus');
      return text(check, 'RecallFocus') !== focus && Number(check.fields['Satisfaction']) >= 4;
    });
    expect(unclear.length).toBeGreaterThan(80);
  });

  it('keeps what the guided walk leans on', () => {
    const reviews = rituals().filter(
      (row) => text(row, 'RitualType') === 'KAR' && text(row, 'AccountKeys') === ';northwind;',
    );
    const latest = reviews.filter((row) => text(row, 'State') === 'held').at(-1);
    if (latest === undefined) throw new Error('no review held');
    const ago = (Date.parse(today) - Date.parse(text(latest, 'StartsAt').slice(0, 10))) / 86_400_000;
    expect(ago).toBeGreaterThanOrEqual(2);
    expect(ago).toBeLessThanOrEqual(6);
    expect(text(latest, 'Key')).toBe('AR-NSYYXG5C');
    expect(text(latest, 'Organiser')).toBe('claire.morel@contoso.example');
    const ines = people.find(({ handle }) => handle === 'ines');
    const answers = company.rows('Checks').filter((row) => text(row, 'RitualKey') === 'AR-NSYYXG5C');
    expect(answers).toHaveLength(4);
    expect(answers.map((row) => text(row, 'RespondentId'))).not.toContain(ines?.id);

    // Her only open check: everything else she was invited to, she has answered.
    const answered = new Set(
      company
        .rows('Checks')
        .filter((row) => text(row, 'RespondentId') === ines?.id)
        .map((row) => text(row, 'RitualKey')),
    );
    const since = new Date(Date.parse(today) - 500 * 86_400_000);
    const open = company.store.exchange
      .calendarView('ines.carvalho@contoso.example', since, new Date(`${today}T09:00:00Z`))
      .filter((event) => !event.isOrganizer && !event.isCancelled)
      .map((event) => rituals().find((row) => text(row, 'MeetingUid') === event.iCalUId))
      .filter((row) => row !== undefined && !answered.has(text(row, 'Key')))
      .map((row) => (row === undefined ? '' : text(row, 'Key')));
    expect(open).toEqual(['AR-NSYYXG5C']);

    // Booking one more, on any of the next 60 days, and later holding it, both read on cadence.
    const held = reviews
      .filter((row) => text(row, 'State') === 'held')
      .map((row) => text(row, 'StartsAt').slice(0, 10));
    const late = reviews
      .filter((row) => text(row, 'State') === 'planned')
      .map((row) => text(row, 'StartsAt').slice(0, 10));
    const policy: NaivePolicy = { coverage: 'all', min: 4, max: 6 };
    expect(naiveStatus(held, late, '2023-01-01', policy, today).status).toBe('planned-late');
    for (let ahead = 1; ahead <= 60; ahead += 1) {
      const day = new Date(Date.parse(today) + ahead * 86_400_000).toISOString().slice(0, 10);
      expect(naiveStatus(held, [...late, day], '2023-01-01', policy, today).status).toBe('on-cadence');
      expect(naiveStatus([...held, day], late, '2023-01-01', policy, day).status).toBe('on-cadence');
    }

    const future = company.store.exchange.calendarView(
      'claire.morel@contoso.example',
      new Date(`${today}T00:00:00Z`),
      new Date(Date.parse(today) + 180 * 86_400_000),
    );
    const withNorthwind = future.filter(({ attendees }) =>
      attendees.some(({ emailAddress }) => emailAddress.address.endsWith('northwind.example')),
    );
    expect(
      withNorthwind
        .filter(({ extendedProperties, isOrganizer }) => isOrganizer && extendedProperties.length === 0)
        .map(({ subject }) => subject),
    ).toEqual([]);
    const limit = new Date(Date.parse(today) + 21 * 86_400_000).toISOString();
    const own = future.filter((event) => event.isOrganizer && event.start.dateTime < limit && !event.isAllDay);
    expect(
      own.filter(({ start, end }) => start.dateTime.slice(11, 16) < '17:00' && end.dateTime.slice(11, 16) > '14:00'),
    ).toEqual([]);
  });

  it('invents everything: addresses end in .example, no company of the real world is named', () => {
    const words = [
      ...people.flatMap(({ mail, displayName }) => [mail, displayName]),
      ...company.rows('Accounts').flatMap((row) => Object.values(row.fields).map(String)),
      ...rituals().flatMap((row) => Object.values(row.fields).map(String)),
    ].join('\n');
    expect(words.match(/[\w.-]+@[\w.-]+/g)?.filter((address) => !address.endsWith('.example'))).toEqual([]);
    expect(words).not.toMatch(
      /\b(airbus|basf|siemens|somfy|daikin|danfoss|carrier|bosch|danone|l'or[ée]al|volkswagen|microsoft)\b(?! teams)/i,
    );
    expect(member('hugo.lindqvist@contoso.example')?.handle).toBe('hugo');
  });

  it('has series with a moved and a cancelled occurrence, private things, all-day ones and untagged account meetings', () => {
    const all = people
      .flatMap(({ mail }) => company.store.exchange.events(mail))
      .filter(({ isOrganizer }) => isOrganizer);
    const masters = all.filter(({ type }) => type === 'seriesMaster');
    expect(masters).toHaveLength(8);
    expect(masters.every(({ cancelledOccurrences }) => cancelledOccurrences.length === 1)).toBe(true);
    const moved = masters.flatMap((master) =>
      company.store.exchange
        .instances(
          master.mailbox,
          master.id,
          new Date(`${today}T00:00:00Z`),
          new Date(Date.parse(today) + 100 * 86_400_000),
        )
        .filter(({ type }) => type === 'exception'),
    );
    expect(moved).toHaveLength(8);
    expect(all.filter(({ sensitivity }) => sensitivity === 'private').length).toBeGreaterThan(50);
    expect(all.filter(({ isAllDay }) => isAllDay).length).toBeGreaterThan(30);
    const untagged = all.filter(
      ({ extendedProperties, attendees, type }) =>
        extendedProperties.length === 0 &&
        type === 'singleInstance' &&
        attendees.some(({ emailAddress }) => !emailAddress.address.endsWith('@contoso.example')),
    );
    expect(untagged.length).toBeGreaterThan(80);
  });
});

describe('the seed', () => {
  const snapshot = (company: Founded) => ({
    lists: ['Accounts', 'Rituals', 'Checks', 'Charters', 'Health'].map((name) => company.rows(name)),
    events: company.store.directory.all().map(({ mail }) => company.store.exchange.events(mail)),
  });

  it('founds the same company from the same number on the same day, and another one from another', () => {
    const [one, same, other] = [found('2026-11-23'), found('2026-11-23'), found('2026-11-23', 7)];
    const first = snapshot(one);
    expect(JSON.stringify(snapshot(same)) === JSON.stringify(first)).toBe(true);
    expect(JSON.stringify(snapshot(other).lists) === JSON.stringify(first.lists)).toBe(false);
    for (const company of [one, same, other]) company.close();
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeCalendar, NotACalendarError } from '../../../src/sandbox/ics/content-lines.ts';
import { importCalendar } from '../../../src/sandbox/ics/import-calendar.ts';
import { CLAIRE, lineOf, mailboxOfClaire } from './mailbox-of-claire.ts';

const FOLDER = new URL('../../fixtures/ics/', import.meta.url);
const text = (name: string) => decodeCalendar(readFileSync(new URL(name, FOLDER)));

/** Beside each `x.ics` an `x.json`: what the import reports, and the calendar between two days afterwards. */
interface Expected {
  from: string;
  to: string;
  result: Record<string, unknown>;
  problems: string[];
  calendar: string[];
}

function importInto(name: string) {
  const { sandbox, store } = mailboxOfClaire();
  const { problems, ...result } = importCalendar(sandbox, { text: text(name), mailbox: CLAIRE });
  return { sandbox, store, result, problems };
}

describe('a calendar file', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.ics'));

  it('has fixtures to be tried with', () => expect(names.length).toBeGreaterThan(5));

  it.each(names)('%s puts into the mailbox what the file beside it says', (name) => {
    const expected = JSON.parse(text(name.replace('.ics', '.json'))) as Expected;
    const { store, result, problems } = importInto(name);
    const calendar = store.exchange.calendarView(CLAIRE, new Date(expected.from), new Date(expected.to)).map(lineOf);
    const said = problems.map(({ line, kept, message }) => `${line} ${kept ? 'kept' : 'lost'}: ${message}`);
    expect({ result, problems: said, calendar }).toEqual({
      result: expected.result,
      problems: expected.problems,
      calendar: expected.calendar,
    });
  });

  it.each(names)('%s accounts for every VEVENT: in the mailbox, or reported as lost', (name) => {
    const { result, problems } = importInto(name);
    const events = text(name).match(/^BEGIN:VEVENT/gm)?.length;
    expect(result.imported + problems.filter(({ kept }) => !kept).length).toBe(events);
  });

  it.each(names)('%s changes nothing when it is imported again', (name) => {
    const { sandbox, store, result } = importInto(name);
    const before = store.exchange.events(CLAIRE);
    const again = importCalendar(sandbox, { text: text(name), mailbox: CLAIRE });
    expect([again.imported, again.alreadyThere]).toEqual([0, result.imported]);
    expect(store.exchange.events(CLAIRE)).toEqual(before);
  });
});

describe('people of an imported calendar', () => {
  const read = () => {
    const { store } = importInto('people.ics');
    const [mine, theirs] = store.exchange.calendarView(
      CLAIRE,
      new Date('2026-12-01T00:00:00Z'),
      new Date('2026-12-03T00:00:00Z'),
    );
    if (mine === undefined || theirs === undefined) throw new Error('both meetings are expected');
    return { mine, theirs };
  };

  it("makes the mailbox the organiser of what the calendar's owner organised, and leaves them out of the invited", () => {
    const { mine } = read();
    expect(mine.isOrganizer).toBe(true);
    expect(mine.organizer.emailAddress.address).toBe(CLAIRE);
    expect(mine.attendees.map(({ type, emailAddress, status }) => [type, emailAddress.name, status.response])).toEqual([
      ['required', 'Nora Weiss', 'tentativelyAccepted'],
      ['resource', 'Room 4', 'none'],
    ]);
  });

  it('keeps private what is private, with its categories and place unescaped', () => {
    const { mine } = read();
    expect([mine.sensitivity, mine.categories, mine.location]).toEqual([
      'private',
      ['Key account', 'Fabrikam, internal'],
      'Room 4; second floor',
    ]);
  });

  it("leaves others' meetings theirs, with the mailbox among the invited and its answer", () => {
    const { theirs } = read();
    expect([theirs.isOrganizer, theirs.organizer.emailAddress.address, theirs.isCancelled]).toEqual([
      false,
      'nora.weiss@northwind.example',
      true,
    ]);
    expect(
      theirs.attendees.map(({ type, emailAddress, status }) => [type, emailAddress.address, status.response]),
    ).toEqual([['optional', CLAIRE, 'accepted']]);
    expect(theirs.body.content).toContain('<p>Called off</p>');
  });
});

describe('a text that is no calendar', () => {
  it.each([
    ['', 'The file is empty: export the calendar again as iCalendar (.ics).'],
    [
      'name;date\nBoard;2026-11-23\n',
      'The file is no iCalendar (.ics) file: no line says BEGIN:VCALENDAR. It starts with "name;date"',
    ],
  ])('is refused in one line: %j', (content, message) => {
    const { sandbox } = mailboxOfClaire();
    expect(() => importCalendar(sandbox, { text: content, mailbox: CLAIRE })).toThrow(new NotACalendarError(message));
  });
});

describe('a file that was cut off', () => {
  const whole = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:one',
    'DTSTART:20261125T090000Z',
    'DTEND:20261125T100000Z',
    'SUMMARY:Board',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:two',
    'DTSTART:20261126T090000Z',
    'END:VEVENT',
    'END:VCALENDAR',
  ];

  it.each([
    ['between two meetings', 7, 1, [7]],
    ['in the middle of one', 10, 2, [8, 10]],
    ['nowhere', 12, 2, []],
  ])('%s says so and keeps what came', (_where, lines, meetings, problems) => {
    const { sandbox } = mailboxOfClaire();
    const outcome = importCalendar(sandbox, { text: whole.slice(0, lines).join('\r\n'), mailbox: CLAIRE });
    expect(outcome.imported).toBe(meetings);
    expect(outcome.problems.map(({ line }) => line)).toEqual(problems);
  });
});

describe('the bytes of a calendar', () => {
  const word = 'Réunion';

  it.each([
    ['UTF-8', Buffer.from(word)],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${word}`, 'utf16le')],
    ['Windows-1252, as old Outlook writes', Buffer.from(word, 'latin1')],
  ])('are read as %s', (_, bytes) => {
    expect(decodeCalendar(bytes).replace('\uFEFF', '')).toBe(word);
  });
});

import { expect, it } from 'vitest';
import { importCalendar } from '../../../src/sandbox/ics/import-calendar.ts';
import { CLAIRE, mailboxOfClaire } from './mailbox-of-claire.ts';

/** Rule, day of the first meeting, and the days on which the mailbox shows it until the end of 2027. */
const TABLE: [rule: string, start: string, kind: 'pattern' | 'dates', days: string][] = [
  ['FREQ=DAILY;COUNT=3', '2026-10-24', 'pattern', '2026-10-24 2026-10-25 2026-10-26'],
  ['FREQ=DAILY;INTERVAL=10;UNTIL=20261124', '2026-11-04', 'pattern', '2026-11-04 2026-11-14 2026-11-24'],
  // Monday to Friday, begun on a Thursday.
  ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=4', '2026-11-05', 'pattern', '2026-11-05 2026-11-06 2026-11-09 2026-11-10'],
  ['FREQ=WEEKLY;COUNT=2', '2026-11-05', 'pattern', '2026-11-05 2026-11-12'],
  // Sunday belongs to the week that begins on Monday, or it begins one: the second Sunday shows which.
  [
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    '2026-11-03',
    'pattern',
    '2026-11-03 2026-11-08 2026-11-17 2026-11-22',
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    '2026-11-03',
    'pattern',
    '2026-11-03 2026-11-15 2026-11-17 2026-11-29',
  ],
  ['FREQ=MONTHLY;COUNT=3', '2026-11-05', 'pattern', '2026-11-05 2026-12-05 2027-01-05'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', '2026-11-30', 'pattern', '2026-11-30 2026-12-31 2027-01-31'],
  ['FREQ=MONTHLY;BYDAY=2TU;COUNT=3', '2026-11-10', 'pattern', '2026-11-10 2026-12-08 2027-01-12'],
  ['FREQ=MONTHLY;BYDAY=-1FR;COUNT=2', '2026-11-27', 'pattern', '2026-11-27 2026-12-25'],
  // ical.js alone gives 7 January first (whereToBegin in read-recurrence.ts).
  ['FREQ=MONTHLY;BYDAY=TU,WE;BYSETPOS=2;COUNT=2', '2027-01-06', 'pattern', '2027-01-06 2027-02-03'],
  ['FREQ=YEARLY;COUNT=2', '2026-11-05', 'pattern', '2026-11-05 2027-11-05'],
  ['FREQ=YEARLY;BYMONTH=11;BYDAY=1TH;COUNT=2', '2026-11-05', 'pattern', '2026-11-05 2027-11-04'],
  ['FREQ=MONTHLY;BYDAY=5TU;COUNT=3', '2026-12-29', 'dates', '2026-12-29 2027-03-30 2027-06-29'],
  ['FREQ=MONTHLY;BYMONTHDAY=30;COUNT=3', '2027-01-30', 'dates', '2027-01-30 2027-03-30 2027-04-30'],
  ['FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=1,2,3,4,5,6,7;COUNT=2', '2026-12-07', 'dates', '2026-12-07 2027-01-04'],
  ['FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=15;COUNT=2', '2027-03-15', 'dates', '2027-03-15 2027-09-15'],
  ['FREQ=WEEKLY;BYDAY=MO;BYMONTH=12;COUNT=2', '2026-12-07', 'dates', '2026-12-07 2026-12-14'],
];

it.each(TABLE)('%s from %s becomes a %s of %s', (rule, start, kind, days) => {
  const { sandbox, store } = mailboxOfClaire();
  const day = start.replaceAll('-', '');
  const text = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:r',
    'SUMMARY:r',
    `DTSTART;TZID=Europe/Paris:${day}T233000`,
    'DURATION:PT20M',
    `RRULE:${rule}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  importCalendar(sandbox, { text, mailbox: CLAIRE });
  const shown = store.exchange.calendarView(CLAIRE, new Date('2026-01-01T00:00:00Z'), new Date('2028-01-01T00:00:00Z'));
  expect(shown.map((event) => event.start.dateTime.slice(0, 10)).join(' ')).toBe(days);
  expect(new Set(shown.map((event) => event.start.dateTime.slice(11, 16)))).toEqual(new Set(['23:30']));
  expect(new Set(shown.map(({ type }) => type))).toEqual(
    new Set([kind === 'pattern' ? 'occurrence' : 'singleInstance']),
  );
});

import { expect, it } from 'vitest';
import { asTheCalendarKnows, isSameToTheCalendar } from '../../src/domain/calendar-copy.ts';
import type { Ritual } from '../../src/domain/ritual.ts';
import { CLAIRE, instant, invitee, makeMeeting, makeRitual } from '../support/builders.ts';

// Monday 23 November 2026, three days before the meeting.
const now = instant('2026-11-23T09:00:00Z');
const seen = (row: Ritual, name: string, address: string = CLAIRE.address) =>
  asTheCalendarKnows(row, makeMeeting({ organiser: invitee(address, name) }), [], now, 'Europe/Paris');

it('learns the organiser’s name, and the new one after a marriage', () => {
  const nameless = makeRitual({ organiserName: CLAIRE.address });
  const named = seen(nameless, ' Claire  Morel');
  expect(named.organiserName).toBe('Claire Morel');
  expect(isSameToTheCalendar(nameless, named)).toBe(false);
  expect(seen(named, 'Claire Morel-Weiss').organiserName).toBe('Claire Morel-Weiss');
});

it.each([
  ['no name', '', CLAIRE.address],
  ['the address in its place', 'Claire.Morel@contoso.example', CLAIRE.address],
  ['somebody else', 'Sam Ortiz', 'sam.ortiz@contoso.example'],
])('keeps the name when the calendar says %s', (_, name, address) => {
  const row = makeRitual();
  expect(seen(row, name, address).organiserName).toBe('Claire Morel');
  expect(isSameToTheCalendar(seen(row, name, address), seen(row, CLAIRE.name))).toBe(true);
});

import { describe, expect, it } from 'vitest';
import { type OpenMeetingContent, saysNothing } from '../../src/domain/meeting.ts';
import { makeOpenMeeting, NORA, REF } from '../support/builders.ts';

const OPENED = { subject: '', invitees: [], bodyText: '' };

describe('a form says nothing yet', () => {
  const cases: readonly [string, Partial<OpenMeetingContent>, boolean][] = [
    ['when it was just opened', {}, true],
    ['whatever its time and its series', { allDay: true, series: { part: 'whole', rule: 'FREQ=WEEKLY' } }, true],
    ['when blanks are all that stands in it', { subject: ' ', bodyText: ' \n\u00a0\n' }, true],
    ['not when it has a title', { subject: 'Review' }, false],
    ['not when somebody is invited', { invitees: [NORA] }, false],
    ['not when it has a text', { bodyText: 'See you there.' }, false],
    ['not when it is tagged', { tag: { v: 1, kind: 'ritual', ref: REF, hasObjective: false } }, false],
    ['not when it is marked as no ritual', { tag: { v: 1, kind: 'no-ritual' } }, false],
    ["not in somebody else's calendar", { calendarOf: 'hugo@contoso.example' }, false],
    ['not to somebody invited', { role: 'attendee' }, false],
  ];
  it.each(cases)('%s', (_, said, expected) => {
    expect(saysNothing(makeOpenMeeting({ ...OPENED, ...said }))).toBe(expected);
  });
});

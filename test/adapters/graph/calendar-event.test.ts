import { describe, expect, it } from 'vitest';
import { tagPropertyId } from '../../../src/adapters/graph/event-tag.ts';
import { toCalendarMeeting, toTagOfEvent } from '../../../src/adapters/graph/calendar-event.ts';

const person = (address: string, name: string) => ({ emailAddress: { address, name } });

/** Thursday 26 November 2026, as Graph sends it when asked for UTC. */
function event(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    '@odata.etag': 'W/"x"',
    id: 'AAMk=1',
    iCalUId: '040000008200E00074C5B7101A82E008',
    subject: 'Northwind review',
    start: { dateTime: '2026-11-26T09:00:00.0000000', timeZone: 'UTC' },
    end: { dateTime: '2026-11-26T10:30:00.0000000', timeZone: 'UTC' },
    isAllDay: false,
    isCancelled: false,
    isOrganizer: true,
    organizer: person('Claire.Morel@contoso.example', 'Claire Morel'),
    attendees: [
      { type: 'optional', status: {}, ...person('ines.carvalho@contoso.example', 'Inès Carvalho') },
      { type: 'required', status: {}, ...person('Nora.Weiss@northwind.example', '') },
      { type: 'required', status: {}, ...person('claire.morel@contoso.example', 'Claire Morel') },
      { type: 'resource', status: {}, ...person('room-4@contoso.example', 'Room 4') },
      { type: 'required', status: {}, ...person('nora.weiss@northwind.example', 'Nora Weiss') },
    ],
    bodyPreview: 'Objective: agree · Key Account Review · Northwind Traders · AR-7F3K2Q9X',
    type: 'singleInstance',
    seriesMasterId: null,
    sensitivity: 'normal',
    ...change,
  };
}

function read(change: Record<string, unknown> = {}) {
  const answer = toCalendarMeeting(event(change));
  if (answer === 'hidden') throw new Error('hidden');
  return answer;
}

describe('an event', () => {
  it('becomes a meeting in our words', () => {
    expect(read().meeting).toEqual({
      id: 'AAMk=1',
      uid: '040000008200E00074C5B7101A82E008',
      subject: 'Northwind review',
      start: '2026-11-26T09:00:00Z',
      end: '2026-11-26T10:30:00Z',
      allDay: false,
      cancelled: false,
      isOrganiser: true,
      organiser: { address: 'claire.morel@contoso.example', name: 'Claire Morel' },
      invitees: [
        { address: 'nora.weiss@northwind.example', name: 'nora.weiss@northwind.example' },
        { address: 'ines.carvalho@contoso.example', name: 'Inès Carvalho' },
      ],
      bodyPreview: 'Objective: agree · Key Account Review · Northwind Traders · AR-7F3K2Q9X',
    });
  });

  it.each(['private', 'personal'])('that is %s is hidden, unreadable or not', (sensitivity) => {
    expect(toCalendarMeeting(event({ sensitivity }))).toBe('hidden');
    expect(toCalendarMeeting({ sensitivity })).toBe('hidden');
  });

  it('that is confidential belongs to work and is read', () => {
    expect(read({ sensitivity: 'confidential' }).meeting.subject).toBe('Northwind review');
  });

  it('without subject, attendees or preview is still a meeting', () => {
    const { meeting } = read({ subject: null, attendees: null, bodyPreview: null });
    expect(meeting).toMatchObject({ subject: '', invitees: [], bodyPreview: '' });
  });

  it('that cannot be read is an error and no hole in the calendar', () => {
    expect(() => toCalendarMeeting(event({ start: null }))).toThrow();
    expect(() => toCalendarMeeting({ id: 'x' })).toThrow();
  });

  it('that is a series’ master says so', () => {
    expect(read({ type: 'seriesMaster' }).isMaster).toBe(true);
  });

  it('that was moved knows where the pattern had put it', () => {
    const { meeting } = read({ type: 'exception', seriesMasterId: 'AAMk=M', originalStart: '2026-11-25T09:00:00Z' });
    expect(meeting.occurrence).toEqual({ masterId: 'AAMk=M', originalStart: '2026-11-25T09:00:00Z' });
  });

  it('of a series that was not moved started where the pattern put it', () => {
    const { meeting } = read({ type: 'occurrence', seriesMasterId: 'AAMk=M' });
    expect(meeting.occurrence).toEqual({ masterId: 'AAMk=M', originalStart: '2026-11-26T09:00:00Z' });
  });

  it('of a whole day of a series carries days, original start included', () => {
    const { meeting } = read({
      isAllDay: true,
      type: 'occurrence',
      seriesMasterId: 'AAMk=M',
      originalStart: '2026-11-25T23:00:00Z',
      start: { dateTime: '2026-11-25T23:00:00.0000000', timeZone: 'UTC' },
      end: { dateTime: '2026-11-26T23:00:00.0000000', timeZone: 'UTC' },
    });
    expect(meeting).toMatchObject({
      allDay: true,
      start: '2026-11-26T00:00:00Z',
      end: '2026-11-27T00:00:00Z',
      occurrence: { originalStart: '2026-11-26T00:00:00Z' },
    });
  });

  it('shows its tag when the add-in’s properties came along', () => {
    const tag = { v: 1, kind: 'ritual', ref: 'AR-7F3K2Q9X', hasObjective: true };
    const bag = (value: string) => ({
      singleValueExtendedProperties: [
        { id: 'String {00020329-0000-0000-C000-000000000046} Name cecp-33333333-3333-4333-8333-333333333333', value },
      ],
    });
    expect(read(bag(JSON.stringify({ ritual: JSON.stringify(tag) }))).meeting.tag).toEqual(tag);
    expect(read(bag(JSON.stringify({ ritual: '{"v":2,"kind":"ritual"}' }))).meeting.tag).toBeUndefined();
    expect(read(bag('not json')).meeting.tag).toBeUndefined();
  });

  it('tells its tag by itself, whatever else of it cannot be read; never of a private one', () => {
    const tag = { v: 1, kind: 'no-ritual' };
    const answer = {
      id: 'AAMk1',
      singleValueExtendedProperties: [
        {
          id: tagPropertyId('33333333-3333-4333-8333-333333333333'),
          value: JSON.stringify({ ritual: JSON.stringify(tag) }),
        },
      ],
    };
    expect(toTagOfEvent(answer)).toEqual({ id: 'AAMk1', tag });
    expect(toTagOfEvent({ ...answer, sensitivity: 'private' })).toBeUndefined();
    expect(toTagOfEvent({ id: 'AAMk1' })).toBeUndefined();
    expect(toTagOfEvent('not an event')).toBeUndefined();
  });
});

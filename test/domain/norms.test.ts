import { describe, expect, it } from 'vitest';
import { DEFAULT_CHARTER } from '../../src/domain/charter.ts';
import { hintsFor, type MeetingToHint } from '../../src/domain/norms.ts';
import type { RitualType } from '../../src/domain/ritual-type.ts';

function meeting(type: RitualType, overrides: Partial<MeetingToHint> = {}): MeetingToHint {
  const external = type === 'account-review' || type === 'advisory-board';
  return {
    type,
    title: type === 'account-review' ? 'Account Review Airbus' : 'Airbus',
    minutes: type === 'commercial-seminar' ? 480 : 90,
    allDay: false,
    people: 5,
    clientPeople: external ? 2 : 0,
    ...overrides,
  };
}

const hints = (one: MeetingToHint) => hintsFor(one, DEFAULT_CHARTER[one.type]).map(({ hint }) => hint);

it.each<[string, MeetingToHint, string[]]>([
  ['a coordination of 3 hours', meeting('kam-meeting', { minutes: 180 }), []],
  ['a coordination of more', meeting('kam-meeting', { minutes: 181 }), ['too-long']],
  ['a review of a day: the survey is silent', meeting('account-review', { minutes: 480 }), []],
  ['a coordination of 10 people', meeting('kam-meeting', { people: 10 }), []],
  ['a coordination of 11 people', meeting('kam-meeting', { people: 11 }), ['too-many-people']],
  ['a commercial meeting of 30 people: silent', meeting('commercial-meeting', { people: 30 }), []],
  ['a seminar of two half-days', meeting('commercial-seminar', { minutes: 420 }), []],
  ['a seminar of an afternoon', meeting('commercial-seminar', { minutes: 240 }), ['too-short']],
  ['a seminar that is whole days', meeting('commercial-seminar', { minutes: 0, allDay: true }), []],
  ['a client at a coordination', meeting('kam-meeting', { clientPeople: 1 }), ['client-at-internal']],
  ['a review among ourselves', meeting('account-review', { clientPeople: 0 }), ['nobody-of-the-client']],
  ['a board among ourselves', meeting('advisory-board', { clientPeople: 0 }), ['nobody-of-the-client']],
])('%s: %j', (_what, one, expected) => {
  expect(hints(one)).toEqual(expected);
});

describe('"Review" belongs to the Key Account Review alone', () => {
  it.each([
    ['kam-meeting', 'Business Review Airbus'],
    ['commercial-meeting', 'Monthly review'],
    ['advisory-board', 'QBR automne'],
    ['commercial-seminar', 'Revue annuelle des comptes'],
    ['kam-meeting', 'REVISIÓN de Airbus'],
    ['kam-meeting', 'Revision anual Iberdrola'],
    ['advisory-board', 'QBRs 2027'],
  ] as const)('a %s called “%s”', (type, title) => {
    expect(hints(meeting(type, { title }))).toEqual(['called-a-review']);
  });

  it.each([
    ['kam-meeting', 'Prep Business Review Airbus'],
    ['kam-meeting', 'Vorbereitung Review BASF'],
    ['kam-meeting', 'Préparation de la revue Danone'],
    ['kam-meeting', 'Preview of the new portal'],
    ['kam-meeting', 'Price revision workshop'],
    ['kam-meeting', 'Révision de prix Danone'],
    ['account-review', 'QBR'],
    ['account-review', 'Revue de compte Danone'],
    ['account-review', 'Jahresgespräch mit Siemens'],
    ['account-review', ''],
  ] as const)('not a %s called “%s”', (type, title) => {
    expect(hints(meeting(type, { title }))).toEqual([]);
  });

  it.each(['Airbus', 'Point Airbus', 'Treffen mit Siemens'])('a review titled “%s” has another name', (title) => {
    expect(hints(meeting('account-review', { title }))).toEqual(['review-by-another-name']);
  });

  it('the charter’s own name is right for either', () => {
    const review = { ...DEFAULT_CHARTER['account-review'], name: 'Tour de la relation' };
    const one = meeting('account-review', { title: 'Airbus: tour de la relation' });
    expect(hintsFor(one, review)).toEqual([]);
    const meetingEntry = { ...DEFAULT_CHARTER['kam-meeting'], name: 'Internal Review' };
    expect(hintsFor(meeting('kam-meeting', { title: 'Internal review BASF' }), meetingEntry)).toEqual([]);
  });
});

it('says the facts that a hint rests on', () => {
  const one = meeting('kam-meeting', { minutes: 200, people: 12, title: 'Review BASF' });
  expect(hintsFor(one, DEFAULT_CHARTER['kam-meeting'])).toEqual([
    { hint: 'too-long', because: { minutes: 200, longest: 180 } },
    { hint: 'too-many-people', because: { people: 12, most: 10 } },
    { hint: 'called-a-review', because: { words: 'Review' } },
  ]);
});

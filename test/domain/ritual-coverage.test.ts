import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarMeeting } from '../../src/domain/meeting.ts';
import { occurrenceRef } from '../../src/domain/mint-ref.ts';
import {
  coverageTogether,
  gateCoverage,
  knownToRegister,
  type RitualStanding,
  standingReader,
} from '../../src/domain/ritual-coverage.ts';
import type { Ritual } from '../../src/domain/ritual.ts';
import { instant, invitee, makeAccount, makeMeeting, makeRitual, OTHER_REF, REF } from '../support/builders.ts';

const untagged = (change: Partial<CalendarMeeting> = {}) => makeMeeting({ bodyPreview: '', ...change });
const standing = (meeting: CalendarMeeting, rows: readonly Ritual[] = [], accounts = [makeAccount()]) =>
  standingReader(accounts, knownToRegister(rows))(meeting);

// A weekly series; its first day is Thursday 26 November 2026.
const occurrence = { masterId: 'master', originalStart: instant('2026-11-26T09:00:00Z') };
const seriesRow = makeRitual({ seriesUid: 'uid-series', meetingUid: undefined, meetingId: 'master' });

describe('the standing of a meeting', () => {
  it.each<[string, CalendarMeeting, readonly Ritual[], RitualStanding]>([
    ['of somebody else', untagged({ isOrganiser: false }), [], { standing: 'aside', because: 'not-mine' }],
    ['that is cancelled', untagged({ cancelled: true }), [], { standing: 'aside', because: 'cancelled' }],
    [
      'among ourselves, even with a tag',
      untagged({
        invitees: [invitee('ines.carvalho@contoso.example')],
        tag: { v: 1, kind: 'ritual', ref: REF, hasObjective: true },
      }),
      [],
      { standing: 'aside', because: 'no-client' },
    ],
    [
      'marked as no ritual',
      untagged({ tag: { v: 1, kind: 'no-ritual' } }),
      [],
      { standing: 'aside', because: 'no-ritual' },
    ],
    [
      'with a tag',
      untagged({ tag: { v: 1, kind: 'ritual', ref: REF, hasObjective: false } }),
      [],
      { standing: 'tagged', because: 'tag' },
    ],
    ['with a Ref in its body', untagged({ bodyPreview: REF }), [], { standing: 'tagged', because: 'ref' }],
    ['that a row knows by its iCalUId', untagged(), [makeRitual()], { standing: 'tagged', because: 'register' }],
    [
      'whose row was cancelled while it stands in the calendar: marked as no ritual, the tag lost since',
      untagged(),
      [makeRitual({ state: 'cancelled' })],
      { standing: 'aside', because: 'no-ritual' },
    ],
    [
      'of a series that a row stands for',
      untagged({ uid: 'uid-day', occurrence }),
      [seriesRow],
      { standing: 'tagged', because: 'register' },
    ],
    [
      'that was taken out of its series’ rituals',
      untagged({ uid: 'uid-day', occurrence }),
      [seriesRow, makeRitual({ ref: occurrenceRef(REF, '2026-11-26'), meetingUid: 'uid-day', state: 'cancelled' })],
      { standing: 'aside', because: 'no-ritual' },
    ],
    [
      'beside a row of another meeting',
      untagged(),
      [makeRitual({ ref: OTHER_REF, meetingUid: 'uid-2' })],
      { standing: 'untagged', because: 'nothing' },
    ],
    ['with a client and nothing else', untagged(), [], { standing: 'untagged', because: 'nothing' }],
  ])('%s', (_, meeting, rows, expected) => {
    expect(standing(meeting, rows)).toEqual(expected);
  });

  it('does not count people of an account that is active no more', () => {
    expect(standing(untagged(), [], [makeAccount({ active: false })])).toMatchObject({ because: 'no-client' });
  });
});

describe('gate coverage', () => {
  it('is unknown where no meeting had a client', () => {
    expect(gateCoverage([])).toBeUndefined();
    expect(gateCoverage([{ standing: 'aside', because: 'no-client' }])).toBeUndefined();
  });

  it('of several calendars counts each meeting once, not each calendar', () => {
    const together = coverageTogether([
      { tagged: 1, untagged: 0, share: 1 },
      undefined,
      { tagged: 1, untagged: 8, share: 1 / 9 },
    ]);
    expect(together).toEqual({ tagged: 2, untagged: 8, share: 0.2 });
    expect(coverageTogether([undefined])).toBeUndefined();
  });

  it('is the share of meetings with clients that carry a ritual, whatever stands aside', () => {
    const one = fc.constantFrom<RitualStanding>(
      { standing: 'tagged', because: 'tag' },
      { standing: 'untagged', because: 'nothing' },
      { standing: 'aside', because: 'no-ritual' },
    );
    fc.assert(
      fc.property(fc.array(one), (standings) => {
        const coverage = gateCoverage(standings);
        const counted = standings.filter((each) => each.standing !== 'aside');
        if (coverage === undefined) return counted.length === 0;
        const { tagged, untagged: rest, share } = coverage;
        return tagged + rest === counted.length && share >= 0 && share <= 1 && (share === 1) === (rest === 0);
      }),
    );
  });
});

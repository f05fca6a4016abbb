import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { customersOf } from '../../src/domain/account-match.ts';
import { inferRitual } from '../../src/domain/inference/infer-ritual.ts';
import { misnamedAs, suggestionKey, suggestRitual } from '../../src/domain/suggest-ritual.ts';
import { instant, invitee, key, makeAccount, makeOpenMeeting, NORA } from '../support/builders.ts';

const NORTHWIND = makeAccount();
const ADATUM = makeAccount({ key: key('adatum'), name: 'Adatum', clientDomains: ['adatum.example'] });
const ACCOUNTS = [NORTHWIND, ADATUM];
const OURS = [invitee('hugo@contoso.example'), invitee('sam@contoso.example')];

describe('a suggestion', () => {
  it('has the type, its account, the reasons and the length', () => {
    expect(suggestRitual(makeOpenMeeting(), ACCOUNTS)).toEqual({
      type: 'account-review',
      accounts: [NORTHWIND],
      because: [
        { code: 'client-people', account: 'northwind', people: 1 },
        { code: 'named', type: 'account-review', words: 'review' },
      ],
      minutes: 90,
    });
  });

  it('takes every client company for a board', () => {
    const invitees = [NORA, invitee('ada@adatum.example')];
    expect(suggestRitual(makeOpenMeeting({ subject: 'Advisory board', invitees }), ACCOUNTS)).toMatchObject({
      type: 'advisory-board',
      accounts: [ADATUM, NORTHWIND],
    });
  });

  it('reads the rhythm of a series', () => {
    const content = makeOpenMeeting({
      subject: 'Northwind',
      series: { part: 'whole', rule: 'FREQ=MONTHLY;INTERVAL=3' },
    });
    expect(suggestRitual(content, ACCOUNTS)?.because).toContainEqual({ code: 'rhythm', rhythm: 'seldom' });
    expect(suggestRitual({ ...content, series: { part: 'whole', rule: '' } }, ACCOUNTS)).toBeUndefined();
  });

  it('says no length of whole days, and knows no account that is not active any more', () => {
    const days = { allDay: true, start: instant('2026-11-26T00:00:00Z'), end: instant('2026-11-27T00:00:00Z') };
    expect(suggestRitual(makeOpenMeeting(days), ACCOUNTS)?.minutes).toBeUndefined();
    expect(suggestRitual(makeOpenMeeting(), [makeAccount({ active: false })])).toBeUndefined();
  });

  it('is never made of how long and how often alone, so that a form that says nothing yet need not be asked for them', () => {
    const frequencies = fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY');
    const rule = fc.tuple(frequencies, fc.integer({ min: 1, max: 24 })).map(([f, n]) => `FREQ=${f};INTERVAL=${n}`);
    fc.assert(
      fc.property(fc.option(rule), fc.integer({ min: 0, max: 20_160 }), (repeats, durationMinutes) => {
        const form = { subject: '', attendees: ['claire.morel@contoso.example'], body: '', durationMinutes };
        const { ritual } = inferRitual(
          { ...form, recurrence: repeats ?? undefined },
          { internal: [], customers: customersOf(ACCOUNTS) },
        );
        expect(ritual).toBe('none');
      }),
    );
  });

  it('is not made of a form that has just been opened', () => {
    const opened = makeOpenMeeting({ subject: '', invitees: [], bodyText: ' ' });
    expect(suggestRitual(opened, ACCOUNTS)).toBeUndefined();
    expect(suggestRitual({ ...opened, subject: 'Coordination Northwind', invitees: OURS }, ACCOUNTS)).toBeDefined();
  });

  it('is not made again once rejected; another one is', () => {
    const suggested = suggestRitual(makeOpenMeeting(), ACCOUNTS);
    if (suggested === undefined) throw new Error('nothing was suggested');
    const rejectedSuggestion = suggestionKey(suggested);
    expect(suggestRitual(makeOpenMeeting({ rejectedSuggestion }), ACCOUNTS)).toBeUndefined();
    const internal = makeOpenMeeting({ rejectedSuggestion, subject: 'Coordination Northwind', invitees: OURS });
    expect(suggestRitual(internal, ACCOUNTS)?.type).toBe('kam-meeting');
  });
});

it('a name of another type is said only of a meeting that is of the type chosen', () => {
  const content = makeOpenMeeting({ subject: 'Northwind business review', invitees: OURS });
  expect(misnamedAs(content, ACCOUNTS, 'kam-meeting')).toBe('account-review');
  expect(misnamedAs(content, ACCOUNTS, 'account-review')).toBeUndefined();
  expect(misnamedAs(makeOpenMeeting(), ACCOUNTS, 'account-review')).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { toAccount, writeTeam } from '../../../src/adapters/graph/account-row.ts';
import { toAnswer, toAnswerFields } from '../../../src/adapters/graph/answer-row.ts';
import { toListItem, type ListItem } from '../../../src/adapters/graph/list-item.ts';
import { isSameRitual, toRitual, toRitualFields } from '../../../src/adapters/graph/ritual-row.ts';
import { claimsOfChallenge } from '../../../src/adapters/graph/claims-challenge.ts';
import type { Answer } from '../../../src/domain/answer.ts';
import { asTheCalendarKnows, isSameToTheCalendar } from '../../../src/domain/calendar-copy.ts';
import type { Ritual } from '../../../src/domain/ritual.ts';
import { CLAIRE, instant, key, makeMeeting, makeRitual, OTHER_REF } from '../../support/builders.ts';

function item(fields: Record<string, unknown>, createdBy = 'oid-ines'): ListItem {
  return { id: '7', eTag: '"g,1"', createdBy, changedAt: undefined, fields };
}

describe('a row of Accounts', () => {
  const row = {
    Key: 'northwind',
    Title: 'Northwind Traders',
    ClientDomains: 'Northwind.example; @nw-logistics.example\n',
    Tier: 'A',
    Kam: 'Claire.Morel@contoso.example',
    KamName: ' Claire Morel ',
    Since: '2023-04-01',
    StrategicObjective: 'Be their first name for cabin air by 2028',
    StrategicObjectiveState: 'aligned',
    Policies:
      '{"account-review":{"coverage":"as-needed","min":1,"max":2,"snoozedUntil":"2027-01-15"},"kam-meeting":{"min":-1}}',
    Active: true,
  };

  it('becomes an account; a policy that makes no sense gives way to the charter', () => {
    expect(toAccount(item(row))).toEqual({
      key: 'northwind',
      name: 'Northwind Traders',
      clientDomains: ['northwind.example', 'nw-logistics.example'],
      tier: 'A',
      kam: 'claire.morel@contoso.example',
      kamName: 'Claire Morel',
      since: '2023-04-01',
      strategicObjective: { statement: 'Be their first name for cabin air by 2028', state: 'aligned' },
      policies: { 'account-review': { coverage: 'as-needed', min: 1, max: 2, snoozedUntil: '2027-01-15' } },
      active: true,
    });
  });

  it('has teams by function; what is no function of ours or no address counts as nothing, and stays in the row', () => {
    const OurTeam = '{"logistics":["Greta@contoso.example","nobody"],"astrology":["x@contoso.example"],"sales":"all"}';
    const account = toAccount(item({ ...row, OurTeam, ClientTeam: 'Nora' }));
    expect(account?.ourTeam).toEqual({ logistics: ['greta@contoso.example'] });
    expect(account?.clientTeam).toBeUndefined();
    expect(writeTeam({ marketing: ['paula@contoso.example'] }, OurTeam)).toBe(
      '{"marketing":["paula@contoso.example"],"astrology":["x@contoso.example"]}',
    );
    expect(writeTeam(undefined, '')).toBeNull();
  });

  it('made by hand with half of the columns empty is an account', () => {
    const { Key, Title, Kam, Since } = row;
    expect(toAccount(item({ Key, Title, Kam, Since }))).toMatchObject({
      clientDomains: [],
      tier: undefined,
      kamName: 'claire.morel@contoso.example',
      strategicObjective: undefined,
      policies: {},
      active: true,
    });
  });

  it('without a day it counts from is none', () => {
    expect(toAccount(item({ ...row, Since: '2023-02-29' }))).toBeUndefined();
  });
});

describe('a row of Rituals', () => {
  it('says the same after it was written and read', () => {
    const rituals = [
      makeRitual(),
      makeRitual({
        ref: OTHER_REF,
        type: 'advisory-board',
        accounts: [key('northwind'), key('adatum')],
        objective: {
          focus: undefined,
          secondary: ['plan', 'evaluate-progress'],
          statement: '',
          evidence: 'we will know',
        },
        allDay: true,
        start: instant('2026-11-26T00:00:00Z'),
        end: instant('2026-11-27T00:00:00Z'),
        meetingUid: undefined,
        meetingId: undefined,
        attendance: undefined,
        seriesUid: '0400',
      }),
    ];
    for (const ritual of rituals) expect(toRitual(item({ ...toRitualFields(ritual) }))).toEqual(ritual);
  });

  it.each([undefined, null, '', ' ', 'Claire.Morel@contoso.example'])(
    'calls the organiser by the address when OrganiserName is %j, and writes no name then',
    (name) => {
      const ritual = toRitual(item({ ...toRitualFields(makeRitual()), OrganiserName: name }));
      if (ritual === undefined) throw new Error('the row cannot be read');
      expect(ritual).toMatchObject({ organiser: CLAIRE.address, organiserName: CLAIRE.address });
      expect(toRitualFields(ritual)['OrganiserName']).toBeNull();
    },
  );

  it.each([
    ['{"sales":2,"logistics":0,"engineering":1}', { sales: 2 }],
    ['{}', {}],
    ['', undefined],
    ['two of sales', undefined],
    ['[1]', undefined],
    ['null', undefined],
  ])('reads the functions that were there from %j', (FunctionCounts, functions) => {
    const ritual = toRitual(item({ ...toRitualFields(makeRitual()), FunctionCounts }));
    expect(ritual?.attendance).toEqual({ internal: 1, client: 1, functions });
  });

  it('is held to what it can hold: one line of 255 characters as its title', () => {
    expect(toRitualFields(makeRitual({ subject: ' a\r\nb ' }))['Title']).toBe('a b');
    expect(String(toRitualFields(makeRitual({ subject: 'x'.repeat(300) }))['Title'])).toHaveLength(255);
    expect(toRitualFields(makeRitual({ subject: ' ' }))['Title']).toBe('AR-7F3K2Q9X');
  });

  it.each(['', ' ', 'Northwind  review ', ' Revue\tde compte', 'x'.repeat(255)])(
    'comes back as the calendar knows it, so that sync writes nothing: subject %j',
    (subject) => {
      const meeting = makeMeeting({ subject });
      const now = instant('2026-11-23T09:00:00Z');
      const seen = (row: Ritual) => asTheCalendarKnows(row, meeting, [], now, 'Europe/Paris');
      const back = toRitual(item(toRitualFields(seen(makeRitual()))));
      if (back === undefined) throw new Error('the row cannot be read');
      expect(isSameToTheCalendar(seen(back), back)).toBe(true);
    },
  );

  it.each([
    ['Key', 'AR-7F3K2Q9M'],
    ['RitualType', 'QBR'],
    ['State', 'maybe'],
    ['EndsAt', '2026-11-26'],
    ['Focus', 'world-peace'],
  ])('with a %s that means nothing cannot be read', (column, value) => {
    expect(toRitual(item({ ...toRitualFields(makeRitual()), [column]: value }))).toBeUndefined();
  });

  it('tells a change of any column', () => {
    expect(isSameRitual(makeRitual(), makeRitual())).toBe(true);
    expect(isSameRitual(makeRitual(), makeRitual({ internalObjective: 'keep the margin' }))).toBe(false);
  });
});

describe('a row of Checks', () => {
  const answer: Answer = {
    ref: OTHER_REF,
    respondent: 'oid-ines',
    recall: 'unsure',
    achieved: 'partly',
    satisfaction: 4,
    changeDecided: false,
    comment: 'good pace',
    way: 'teams',
    answeredAt: instant('2026-11-26T12:00:00Z'),
  };

  it('is an answer of who the server says made it', () => {
    expect(toAnswer(item({ ...toAnswerFields(answer) }, 'oid-ines'))).toEqual(answer);
  });

  it('about a meeting that did not take place leaves Satisfaction empty', () => {
    const nothing: Answer = {
      ...answer,
      achieved: 'did-not-happen',
      satisfaction: undefined,
      changeDecided: undefined,
    };
    const fields = toAnswerFields(nothing);
    expect(fields).not.toHaveProperty('Satisfaction');
    expect(toAnswer(item({ ...fields, Satisfaction: null }))).toEqual(nothing);
    expect(toAnswer(item({ ...fields, Satisfaction: 6 }))).toBeUndefined();
  });

  it('that somebody made in another person’s name does not count', () => {
    expect(toAnswer(item({ ...toAnswerFields(answer) }, 'oid-mallory'))).toBeUndefined();
  });

  it('that an app made by itself does not count', () => {
    expect(toAnswer({ ...item({ ...toAnswerFields(answer) }), createdBy: undefined })).toBeUndefined();
  });
});

describe('a list item', () => {
  it('takes its eTag from either place', () => {
    expect(toListItem({ id: '1', '@odata.etag': '"a,1"', fields: {} })?.eTag).toBe('"a,1"');
    expect(toListItem({ id: '1', eTag: '"a,2"', fields: {} })?.eTag).toBe('"a,2"');
    expect(toListItem({ id: '1', fields: {} })).toBeUndefined();
  });
});

describe('a claims challenge', () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1790000000"}}}';

  it('gives its claims as JSON text', () => {
    expect(claimsOfChallenge(`Bearer realm="", error="insufficient_claims", claims="${btoa(claims)}"`)).toBe(claims);
  });

  it.each([
    ['no header', null],
    ['another error', `Bearer error="invalid_token", claims="${btoa(claims)}"`],
    ['claims that are no base64', 'Bearer error="insufficient_claims", claims="###"'],
    ['claims that are no JSON', `Bearer error="insufficient_claims", claims="${btoa('hello')}"`],
  ])('is none in %s', (_, header) => {
    expect(claimsOfChallenge(header)).toBeUndefined();
  });
});

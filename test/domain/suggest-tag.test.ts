import { describe, expect, it } from 'vitest';
import { suggestTag } from '../../src/domain/suggest-tag.ts';
import { instant, invitee, key, makeAccount, makeMeeting, NORA } from '../support/builders.ts';

const northwind = makeAccount();
const adatum = makeAccount({ key: key('adatum'), name: 'Adatum', clientDomains: ['adatum.example'] });
const PAUL = invitee('paul.roux@adatum.example', 'Paul Roux');

describe('a suggestion', () => {
  it('is sure where the name says it and one account is in the room', () => {
    const meeting = makeMeeting({ subject: 'Northwind account review', bodyPreview: '' });
    expect(suggestTag(meeting, [northwind, adatum])).toMatchObject({
      type: 'account-review',
      accounts: ['northwind'],
      sure: true,
      because: expect.arrayContaining([expect.objectContaining({ code: 'client-people', people: 1 })]),
    });
  });

  it('is not sure where length and rhythm alone speak for it', () => {
    const meeting = makeMeeting({ subject: 'Northwind', bodyPreview: '', recurrence: 'FREQ=MONTHLY;INTERVAL=6' });
    expect(suggestTag(meeting, [northwind])).toMatchObject({ type: 'account-review', sure: false });
  });

  it('is an account without a type where nothing tells which ritual it is', () => {
    const end = instant('2026-11-26T09:30:00Z');
    const meeting = makeMeeting({ subject: 'Call', end, bodyPreview: '' });
    expect(suggestTag(meeting, [northwind])).toMatchObject({
      type: undefined,
      accounts: ['northwind'],
      sure: false,
    });
  });

  it('names every client company of a board', () => {
    const meeting = makeMeeting({ subject: 'Customer advisory board', invitees: [NORA, PAUL], bodyPreview: '' });
    const { type, accounts, sure } = suggestTag(meeting, [northwind, adatum]);
    expect({ type, accounts: [...accounts].sort(), sure }).toEqual({
      type: 'advisory-board',
      accounts: ['adatum', 'northwind'],
      sure: false,
    });
  });
});

import { expect, it } from 'vitest';
import { judgeSend, type SendFacts } from '../../src/domain/judge-send.ts';
import type { MeetingTag } from '../../src/domain/meeting.ts';
import { REF } from '../support/builders.ts';

const NORTHWIND = { key: 'northwind', name: 'Northwind Traders', domains: ['northwind.example'] };
const ADATUM = { key: 'adatum', name: 'Adatum', domains: ['adatum.example'] };
const STATED: MeetingTag = { v: 1, kind: 'ritual', ref: REF, hasObjective: true };
const SILENT: MeetingTag = { v: 1, kind: 'ritual', ref: REF, hasObjective: false };
const NO_RITUAL: MeetingTag = { v: 1, kind: 'no-ritual' };

function facts(overrides: Partial<SendFacts>): SendFacts {
  return {
    mode: 'prompt',
    accounts: [NORTHWIND, ADATUM],
    invitees: ['nora@northwind.example', 'claire@contoso.example'],
    tag: undefined,
    statement: undefined,
    ...overrides,
  };
}

it.each<[string, Partial<SendFacts>, string, string]>([
  ['the gate is off', { mode: 'off' }, 'let-go', 'gate-off'],
  ['marked as no ritual', { tag: NO_RITUAL }, 'let-go', 'not-a-ritual'],
  ['marked as no ritual, a line left behind', { tag: NO_RITUAL, statement: '' }, 'let-go', 'not-a-ritual'],
  ['tagged with an objective', { tag: STATED }, 'let-go', 'objective-stated'],
  ['tagged with an objective, the line gone', { tag: STATED, statement: '' }, 'let-go', 'objective-stated'],
  ['the tag lost, the line states one', { statement: 'agree' }, 'let-go', 'objective-stated'],
  ['the tag stale, the line states one', { tag: SILENT, statement: 'agree' }, 'let-go', 'objective-stated'],
  ['the tag unreadable, the line states one', { tag: 'unreadable', statement: 'agree' }, 'let-go', 'objective-stated'],
  ['nobody of a client', { invitees: ['ines@contoso.example'] }, 'let-go', 'no-client-account'],
  ['nobody at all', { invitees: [] }, 'let-go', 'no-client-account'],
  [
    'internal and tagged without objective',
    { invitees: ['ines@contoso.example'], tag: SILENT },
    'let-go',
    'no-client-account',
  ],
  ['no account is known', { accounts: [] }, 'let-go', 'no-client-account'],
  ['tagged without objective', { tag: SILENT }, 'ask', 'objective-missing'],
  ['the tag lost, the line states none', { statement: '' }, 'ask', 'objective-missing'],
  ['the tag unreadable, the line states none', { tag: 'unreadable', statement: '' }, 'ask', 'objective-missing'],
  ['the tag unreadable, no line', { tag: 'unreadable' }, 'let-go', 'undecidable'],
  ['nothing of ours', {}, 'ask', 'ritual-missing'],
  ['nothing of ours, mode hold', { mode: 'hold' }, 'hold', 'ritual-missing'],
  ['tagged without objective, mode hold', { mode: 'hold', tag: SILENT }, 'hold', 'objective-missing'],
])('%s', (_when, overrides, verdict, because) => {
  expect(judgeSend(facts(overrides))).toMatchObject({ verdict, because });
});

it('names the account with the most people invited', () => {
  const invitees = ['a@northwind.example', 'b@adatum.example', 'c@de.adatum.example'];
  expect(judgeSend(facts({ invitees }))).toMatchObject({ account: { key: 'adatum', name: 'Adatum' } });
});

it('never asks or holds without a client account, nor where an objective is stated, whatever the rest says', () => {
  const tags: SendFacts['tag'][] = [undefined, 'unreadable', NO_RITUAL, STATED, SILENT];
  for (const mode of ['prompt', 'hold', 'off'] as const) {
    for (const tag of tags) {
      for (const statement of [undefined, '', 'agree']) {
        const internal = judgeSend(facts({ mode, tag, statement, invitees: ['ines@contoso.example'] }));
        expect(internal.verdict).toBe('let-go');
        const client = judgeSend(facts({ mode, tag, statement }));
        if (tag === STATED || tag === NO_RITUAL || statement === 'agree' || mode === 'off')
          expect(client.verdict).toBe('let-go');
        else expect(client.verdict).not.toBe(mode === 'hold' ? 'ask' : 'hold');
      }
    }
  }
});

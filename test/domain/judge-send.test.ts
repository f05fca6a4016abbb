import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GateMode, type GateRules, modeOfUntagged, sameMode } from '../../src/domain/gate-rules.ts';
import { judgeSend, type Need, type SendFacts } from '../../src/domain/judge-send.ts';
import type { MeetingTag, ToldByPane } from '../../src/domain/meeting.ts';
import { RITUAL_TYPES } from '../../src/domain/ritual-type.ts';
import { REF } from '../support/builders.ts';

const NORTHWIND = { key: 'northwind', name: 'Northwind Traders', domains: ['northwind.example'] };
const ADATUM = { key: 'adatum', name: 'Adatum', domains: ['adatum.example'] };
const CLIENT = ['nora@northwind.example', 'claire@contoso.example'];
const COLLEAGUES = ['ines@contoso.example'];

const EXPLICIT = 'Agree with Northwind on the 3 sites for the pilot';
const VAGUE = 'Discuss the partnership and exchange views';

const STATED: MeetingTag = { v: 1, kind: 'ritual', ref: REF, hasObjective: true };
const SHARP: MeetingTag = { ...STATED, type: 'account-review', objective: 'explicit' };
const DULL: MeetingTag = { ...STATED, type: 'account-review', objective: 'vague' };
const SILENT: MeetingTag = { ...STATED, type: 'account-review', hasObjective: false };
const NO_RITUAL: MeetingTag = { v: 1, kind: 'no-ritual' };

const TOLD_NO_RITUAL: ToldByPane = { v: 1, kind: 'no-ritual' };
function told(statement: string, more: Partial<ToldByPane & { kind: 'ritual' }> = {}): ToldByPane {
  return {
    v: 1,
    kind: 'ritual',
    type: 'account-review',
    accounts: ['northwind'],
    statement,
    evidence: '',
    ...more,
  };
}

function rules(mode: GateMode, more: Partial<GateRules> = {}): GateRules {
  return { on: true, modes: sameMode(mode), untagged: mode, accounts: [NORTHWIND, ADATUM], ...more };
}

/** Everything was read, and there is nothing of ours in the meeting but a client. */
function facts(overrides: Partial<SendFacts>): SendFacts {
  return {
    rules: rules('prompt'),
    told: undefined,
    tag: undefined,
    statement: undefined,
    invitees: CLIENT,
    preparedAccount: undefined,
    privacy: 'open',
    calendar: 'own',
    language: 'en',
    ...overrides,
  };
}

/** What, in mode inform, prompt and hold, and why. The rows of the header of judge-send.ts, and what lies between them. */
const TABLE: readonly [string, Partial<SendFacts>, [string, string, string], string][] = [
  ['told: no ritual', { told: TOLD_NO_RITUAL }, ['let-go', 'let-go', 'let-go'], 'not-a-ritual'],
  [
    'told: no ritual, over any tag',
    { told: TOLD_NO_RITUAL, tag: SILENT },
    ['let-go', 'let-go', 'let-go'],
    'not-a-ritual',
  ],
  ['told: explicit', { told: told(EXPLICIT) }, ['let-go', 'let-go', 'let-go'], 'objective-stated'],
  [
    'told: explicit, over a silent tag and line',
    { told: told(EXPLICIT), tag: SILENT, statement: '' },
    ['let-go', 'let-go', 'let-go'],
    'objective-stated',
  ],
  ['told: vague', { told: told(VAGUE) }, ['inform', 'ask', 'ask'], 'objective-vague'],
  [
    'told: vague, over an explicit tag and line',
    { told: told(VAGUE), tag: SHARP, statement: EXPLICIT },
    ['inform', 'ask', 'ask'],
    'objective-vague',
  ],
  [
    'told: vague, the evidence names what will be there',
    { told: told('The contract', { evidence: 'The contract is signed by Northwind' }) },
    ['let-go', 'let-go', 'let-go'],
    'objective-stated',
  ],
  ['told: none', { told: told('') }, ['inform', 'ask', 'hold'], 'objective-missing'],
  [
    'told: none, although the line states one',
    { told: told(' – '), statement: EXPLICIT },
    ['inform', 'ask', 'hold'],
    'objective-missing',
  ],
  ['told: of no account', { told: told(EXPLICIT, { accounts: [] }) }, ['inform', 'ask', 'hold'], 'account-missing'],
  [
    'told: a seminar of no account',
    { told: told(EXPLICIT, { type: 'commercial-seminar', accounts: [] }) },
    ['let-go', 'let-go', 'let-go'],
    'objective-stated',
  ],
  [
    'told: vague, with a reason',
    { told: told(VAGUE, { excused: true }) },
    ['let-go', 'let-go', 'let-go'],
    'reason-given',
  ],
  ['told: none, with a reason', { told: told('', { excused: true }) }, ['let-go', 'let-go', 'hold'], ''],
  [
    'told: internal, none',
    { told: told('', { type: 'kam-meeting' }), invitees: COLLEAGUES },
    ['inform', 'ask', 'hold'],
    'objective-missing',
  ],

  ['tag: no ritual', { tag: NO_RITUAL }, ['let-go', 'let-go', 'let-go'], 'not-a-ritual'],
  [
    'tag: no ritual, a line left behind',
    { tag: NO_RITUAL, statement: '' },
    ['let-go', 'let-go', 'let-go'],
    'not-a-ritual',
  ],
  ['tag: explicit', { tag: SHARP }, ['let-go', 'let-go', 'let-go'], 'objective-stated'],
  [
    'tag: explicit, the line vague',
    { tag: SHARP, statement: VAGUE },
    ['let-go', 'let-go', 'let-go'],
    'objective-stated',
  ],
  [
    'tag of an older pane: stated',
    { tag: STATED, statement: VAGUE },
    ['let-go', 'let-go', 'let-go'],
    'objective-stated',
  ],
  ['tag: vague, the line too', { tag: DULL, statement: VAGUE }, ['inform', 'ask', 'ask'], 'objective-vague'],
  ['tag: vague, no line', { tag: DULL }, ['inform', 'ask', 'ask'], 'objective-vague'],
  [
    'tag: vague, the line not readable',
    { tag: DULL, statement: 'unreadable' },
    ['inform', 'ask', 'ask'],
    'objective-vague',
  ],
  [
    'tag: vague, the line explicit by itself',
    { tag: DULL, statement: EXPLICIT },
    ['inform', 'ask', 'ask'],
    'objective-vague',
  ],
  ['tag: vague, with a reason', { tag: { ...DULL, excused: true } }, ['let-go', 'let-go', 'let-go'], 'reason-given'],
  ['tag: none', { tag: SILENT }, ['inform', 'ask', 'hold'], 'objective-missing'],
  ['tag: none, the line silent', { tag: SILENT, statement: '' }, ['inform', 'ask', 'hold'], 'objective-missing'],
  [
    'tag: none but stale, the line states one',
    { tag: SILENT, statement: EXPLICIT },
    ['let-go', 'let-go', 'let-go'],
    'objective-stated',
  ],
  [
    'tag: none but stale, the line vague',
    { tag: SILENT, statement: VAGUE },
    ['inform', 'ask', 'ask'],
    'objective-vague',
  ],
  [
    'tag: none, the line not readable',
    { tag: SILENT, statement: 'unreadable' },
    ['let-go', 'let-go', 'let-go'],
    'undecidable',
  ],
  ['tag: none, colleagues only', { tag: SILENT, invitees: COLLEAGUES }, ['inform', 'ask', 'hold'], 'objective-missing'],
  [
    'tag: none, people not readable',
    { tag: SILENT, invitees: 'unreadable' },
    ['inform', 'ask', 'hold'],
    'objective-missing',
  ],

  ['told not readable, tag: none', { told: 'unreadable', tag: SILENT }, ['inform', 'ask', 'hold'], 'objective-missing'],
  ['tag lost, line explicit', { statement: EXPLICIT }, ['let-go', 'let-go', 'let-go'], 'objective-stated'],
  ['tag lost, line vague', { statement: VAGUE }, ['inform', 'ask', 'ask'], 'objective-vague'],
  ['tag lost, line cut short', { statement: `${VAGUE} and …` }, ['let-go', 'let-go', 'let-go'], 'objective-stated'],
  ['tag lost, line silent', { statement: '' }, ['inform', 'ask', 'hold'], 'objective-missing'],
  [
    'tag not readable, line vague',
    { tag: 'unreadable', statement: VAGUE },
    ['inform', 'ask', 'ask'],
    'objective-vague',
  ],
  [
    'tag not readable, line silent',
    { tag: 'unreadable', statement: '' },
    ['inform', 'ask', 'hold'],
    'objective-missing',
  ],
  ['tag not readable, no line', { tag: 'unreadable' }, ['let-go', 'let-go', 'let-go'], 'undecidable'],
  ['line not readable', { statement: 'unreadable' }, ['let-go', 'let-go', 'let-go'], 'undecidable'],

  ['nothing of ours', {}, ['inform', 'ask', 'hold'], 'ritual-missing'],
  ['nothing of ours, colleagues only', { invitees: COLLEAGUES }, ['let-go', 'let-go', 'let-go'], 'no-client-account'],
  ['nothing of ours, nobody', { invitees: [] }, ['let-go', 'let-go', 'let-go'], 'no-client-account'],
  [
    'nothing of ours, no account known',
    { rules: rules('prompt', { accounts: [] }) },
    ['let-go', 'let-go', 'let-go'],
    'no-client-account',
  ],
  ['nothing of ours, people not readable', { invitees: 'unreadable' }, ['let-go', 'let-go', 'let-go'], 'undecidable'],
  [
    'nothing of ours, people not readable, a client before',
    { invitees: 'unreadable', preparedAccount: 'northwind' },
    ['inform', 'ask', 'hold'],
    'ritual-missing',
  ],
  [
    'nothing of ours, people not readable, no client before',
    { invitees: 'unreadable', preparedAccount: '' },
    ['let-go', 'let-go', 'let-go'],
    'undecidable',
  ],
  [
    'a client before, gone now',
    { invitees: COLLEAGUES, preparedAccount: 'northwind' },
    ['let-go', 'let-go', 'let-go'],
    'no-client-account',
  ],
];

const MODES = ['inform', 'prompt', 'hold'] as const;

describe('the table', () => {
  it.each(TABLE)('%s', (_when, overrides, verdicts, because) => {
    const judged = MODES.map((mode) => {
      const accounts = overrides.rules?.accounts ?? [NORTHWIND, ADATUM];
      return judgeSend(facts({ ...overrides, rules: rules(mode, { accounts }) }));
    });
    expect(judged.map(({ verdict }) => verdict)).toEqual(verdicts);
    if (because !== '') for (const one of judged) expect(one).toMatchObject({ because });
  });

  it.each(TABLE)('switched off, private, or somebody else’s calendar: let go. %s', (_when, overrides) => {
    expect(judgeSend(facts({ ...overrides, rules: rules('hold', { on: false }) }))).toEqual({
      verdict: 'let-go',
      because: 'gate-off',
    });
    expect(judgeSend(facts({ ...overrides, rules: rules('hold'), privacy: 'private' }))).toMatchObject({
      verdict: 'let-go',
    });
    expect(judgeSend(facts({ ...overrides, rules: rules('hold'), calendar: 'other' }))).toMatchObject({
      verdict: 'let-go',
    });
  });
});

it('says why it let go a private meeting, and one in another calendar', () => {
  expect(judgeSend(facts({ privacy: 'private' }))).toEqual({ verdict: 'let-go', because: 'private' });
  expect(judgeSend(facts({ calendar: 'other' }))).toEqual({ verdict: 'let-go', because: 'not-own-calendar' });
  expect(judgeSend(facts({ privacy: 'unknown' }))).toMatchObject({ verdict: 'ask' });
});

it('each ritual type has its own mode, and a meeting without type that of the untagged', () => {
  const modes = { ...sameMode('hold'), 'account-review': 'inform' as const, 'advisory-board': 'prompt' as const };
  const mixed = rules('prompt', { modes, untagged: modeOfUntagged(modes) });
  const of = (overrides: Partial<SendFacts>) => judgeSend(facts({ rules: mixed, ...overrides })).verdict;
  expect(of({ told: told('') })).toBe('inform');
  expect(of({ told: told('', { type: 'advisory-board' }) })).toBe('ask');
  expect(of({ told: told('', { type: 'commercial-meeting' }) })).toBe('hold');
  expect(of({ tag: SILENT })).toBe('inform');
  expect(of({ tag: { ...SILENT, type: 'kam-meeting' } })).toBe('hold');
  expect(of({})).toBe('ask');
  expect(modeOfUntagged(sameMode('hold'))).toBe('hold');
  expect(modeOfUntagged(sameMode('inform'))).toBe('inform');
});

it('names the ritual’s account, else the one with the most people invited', () => {
  const invitees = ['a@northwind.example', 'b@adatum.example', 'c@de.adatum.example'];
  expect(judgeSend(facts({ invitees }))).toMatchObject({ account: { key: 'adatum', name: 'Adatum' } });
  expect(judgeSend(facts({ invitees, told: told('') }))).toMatchObject({ account: { key: 'northwind' } });
  expect(judgeSend(facts({ invitees: COLLEAGUES, tag: SILENT }))).toMatchObject({ account: undefined });
});

it('gives the advice for a vague objective, with the sentence it is about', () => {
  expect(judgeSend(facts({ told: told(VAGUE) }))).toMatchObject({
    objective: {
      statement: VAGUE,
      advice: { code: 'say-what-is-seen', starter: 'we-have', account: 'Northwind Traders' },
    },
  });
  // The line alone knows no account: the people tell it.
  expect(judgeSend(facts({ statement: VAGUE }))).toMatchObject({
    objective: { advice: { account: 'Northwind Traders' } },
  });
});

describe('goes by the judgement that the pane told', () => {
  it.each(['explicit', 'vague', 'missing'] as const)('%s, and judges nothing itself', (verdict) => {
    // None of them is what it would say of the sentence.
    const because = { explicit: 'objective-stated', vague: 'objective-vague', missing: 'objective-missing' }[verdict];
    const statement = { explicit: VAGUE, vague: EXPLICIT, missing: EXPLICIT }[verdict];
    expect(judgeSend(facts({ told: told(statement, { judged: { verdict, advice: 'keep-one' } }) }))).toMatchObject({
      because,
    });
  });

  it('and says the same of a vague objective as it would by itself, but for the words it rests on', () => {
    const plain = (facts: SendFacts) =>
      JSON.stringify(judgeSend(facts), (name, value: unknown) => (name === 'words' ? [] : value));
    const judged = { verdict: 'vague', advice: 'say-what-is-seen' } as const;
    for (const type of RITUAL_TYPES) {
      for (const accounts of [[], ['northwind'], ['northwind', 'adatum'], ['gone']]) {
        const itself = plain(facts({ told: told(VAGUE, { type, accounts }) }));
        expect(itself).toContain('say-what-is-seen');
        expect(plain(facts({ told: told(VAGUE, { type, accounts, judged }) }))).toBe(itself);
      }
    }
  });
});

describe('asks for one thing at a time, and for no more than it needs', () => {
  const UNREAD: Partial<SendFacts> = {
    told: 'unread',
    tag: 'unread',
    statement: 'unread',
    invitees: 'unread',
    privacy: 'unread',
    calendar: 'unread',
  };
  function needsOf(whole: SendFacts): { needs: Need[]; verdict: string } {
    let known = facts({ rules: whole.rules, ...UNREAD });
    const needs: Need[] = [];
    for (;;) {
      const judged = judgeSend(known);
      if (judged.verdict !== 'read') {
        expect(judged).toEqual(judgeSend(whole));
        return { needs, verdict: judged.verdict };
      }
      needs.push(judged.needs);
      known = { ...known, [judged.needs]: whole[judged.needs] };
      // Both are session data.
      if (judged.needs === 'told') known = { ...known, preparedAccount: whole.preparedAccount };
    }
  }

  it.each<[string, Partial<SendFacts>, Need[]]>([
    ['switched off', { rules: rules('hold', { on: false }) }, []],
    ['colleagues only', { invitees: COLLEAGUES }, ['told', 'tag', 'invitees']],
    ['told by the pane, explicit', { told: told(EXPLICIT) }, ['told']],
    ['told by the pane, vague', { told: told(VAGUE) }, ['told', 'privacy', 'calendar']],
    ['tag explicit', { tag: SHARP }, ['told', 'tag']],
    ['tag none', { tag: SILENT }, ['told', 'tag', 'statement', 'privacy', 'calendar', 'invitees']],
    ['line explicit', { statement: EXPLICIT }, ['told', 'tag', 'invitees', 'statement']],
    ['private', { privacy: 'private' }, ['told', 'tag', 'invitees', 'statement', 'privacy']],
    ['nothing of ours', {}, ['told', 'tag', 'invitees', 'statement', 'privacy', 'calendar']],
  ])('%s', (_when, overrides, needs) => {
    expect(needsOf(facts(overrides)).needs).toEqual(needs);
  });

  it.each(TABLE)('and comes to the same verdict as with all of it: %s', (_when, overrides) => {
    const { needs } = needsOf(facts(overrides));
    expect(new Set(needs).size).toBe(needs.length);
  });
});

it('never stops a meeting that says it is no ritual, nor holds a vague one, whatever the rest says', () => {
  const source = <T>(...values: T[]) => fc.constantFrom<T | 'unreadable'>(...values, 'unreadable');
  fc.assert(
    fc.property(
      fc.constantFrom(...MODES),
      source<ToldByPane | undefined>(undefined, TOLD_NO_RITUAL, told(EXPLICIT), told(VAGUE), told('')),
      source<MeetingTag | undefined>(undefined, NO_RITUAL, STATED, SHARP, DULL, SILENT),
      source<string | undefined>(undefined, '', EXPLICIT, VAGUE, 'cut …'),
      source<readonly string[]>(CLIENT, COLLEAGUES, []),
      fc.constantFrom(undefined, '', 'northwind', 'gone'),
      (mode, told, tag, statement, invitees, preparedAccount) => {
        const judged = judgeSend(facts({ rules: rules(mode), told, tag, statement, invitees, preparedAccount }));
        expect(judged.verdict).not.toBe('read');
        if (judged.verdict === 'hold') expect(mode).toBe('hold');
        if (judged.verdict === 'inform') expect(mode).toBe('inform');
        if (judged.verdict === 'hold') expect(judged.because).not.toBe('objective-vague');
        if (told === TOLD_NO_RITUAL) expect(judged.verdict).toBe('let-go');
        if ((told === undefined || told === 'unreadable') && tag === NO_RITUAL) expect(judged.verdict).toBe('let-go');
      },
    ),
  );
});

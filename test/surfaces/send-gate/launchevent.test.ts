import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { beforeAll, describe, expect, it } from 'vitest';
import { OTHER_REF, REF } from '../../support/builders.ts';
import { buildGate } from './built-gate.ts';
import { boundNames, emptyMeeting, type FakeOffice, type Meeting, raise, type Run } from './fake-outlook.ts';

/** Read cold while a person waits for Send, by a runtime that caches it (platform-facts A5). */
const LARGEST = 100 * 1024;
/** Outlook speaks up after 5 seconds (platform-facts A1). */
const OUTLOOK_WAITS_MS = 5000;

let script = '';
let page = '';
beforeAll(async () => {
  ({ script, page } = await buildGate());
}, 60_000);

const NORTHWIND = { key: 'northwind', name: 'Northwind Traders', domains: ['northwind.example'] };
const LINE = `Objective: agree with Northwind on the 3 sites for the pilot · Key Account Review · Northwind Traders · ${REF}`;
const VAGUE = 'Discuss the partnership and exchange views';
const STATED = { v: 1, kind: 'ritual', ref: REF, hasObjective: true };
const SILENT = { v: 1, kind: 'ritual', ref: REF, hasObjective: false, type: 'account-review' };
const DULL = { ...STATED, type: 'account-review', objective: 'vague' };

function memory(mode: string, more: object = {}) {
  const modes = {
    'kam-meeting': mode,
    'commercial-seminar': mode,
    'commercial-meeting': mode,
    'account-review': mode,
    'advisory-board': mode,
  };
  return { v: 2, charter: 1, on: true, modes, untagged: mode, accounts: [NORTHWIND], mode: 'prompt', ...more };
}

function told(statement: string, more: object = {}) {
  const said = { v: 1, kind: 'ritual', type: 'account-review', accounts: ['northwind'], statement, evidence: '' };
  return { value: { told: JSON.stringify({ ...said, ...more }) } };
}

function people(...addresses: readonly string[]) {
  return { value: addresses.map((emailAddress) => ({ emailAddress, displayName: emailAddress })) };
}

/** A meeting with Nora of Northwind, nothing of ours in it, in an Outlook of today. */
function meeting(overrides: Partial<Meeting> = {}): Meeting {
  return {
    ...emptyMeeting(memory('prompt')),
    required: people('nora.weiss@northwind.example'),
    body: { value: 'See you there.' },
    ...overrides,
  };
}

function send(overrides: Partial<Meeting> = {}): Run {
  return raise(script, 'onAppointmentSend', meeting(overrides));
}

/** Whatever happens later, too: timers fire, and nothing completes a second time. */
function onlyCompletion(run: Run): Record<string, unknown> | undefined {
  run.letTimePass();
  expect(run.completions).toHaveLength(1);
  return run.completions[0];
}

describe('the file', () => {
  it('is one of ES2016, of at most 100 KiB, without what an old runtime cannot read', () => {
    console.log(`launchevent.js: ${Buffer.byteLength(script)} bytes of ${LARGEST}`);
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(LARGEST);
    const found = new Set<string>();
    const absent = [
      'window',
      'document',
      'self',
      'globalThis',
      'localStorage',
      'sessionStorage',
      'console',
      'fetch',
      'Promise',
      'require',
      'process',
      'TextDecoder',
      'TextEncoder',
      'Intl',
      'URL',
    ];
    // Methods that came with ES2017 and later, which the parser cannot tell.
    const later =
      /^(at|entries|finally|flat|flatMap|fromEntries|matchAll|pad(End|Start)|replaceAll|trim(End|Start)|values)$/;
    let nodes = 0;
    full(parse(script, { ecmaVersion: 2016, sourceType: 'script' }), (node) => {
      nodes += 1;
      if (['ConditionalExpression', 'ImportExpression', 'AwaitExpression', 'ChainExpression'].includes(node.type)) {
        found.add(node.type);
      }
      if (node.type === 'CallExpression') {
        const { callee } = node as unknown as { callee: { property?: { name?: string } } };
        if (later.test(callee.property?.name ?? '')) found.add(`.${callee.property?.name}()`);
      }
      if (node.type === 'Identifier' && absent.includes((node as unknown as { name: string }).name)) {
        found.add((node as unknown as { name: string }).name);
      }
    });
    expect(nodes).toBeGreaterThan(1000);
    expect([...found]).toEqual([]);
    expect(script).not.toContain('sourceMappingURL');
  });

  it('has a page that loads office.js from Microsoft first, then the very same file', () => {
    const scripts = [...page.matchAll(/<script src="([^"]+)">/g)].map((match) => match[1]);
    expect(scripts).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'launchevent.js']);
  });

  it('binds exactly the functions that the manifest names, and opens a control of it', () => {
    const manifest = readFileSync(path.resolve('manifest/outlook.xml'), 'utf8');
    const named = [...manifest.matchAll(/FunctionName="(\w+)"/g)].map((match) => match[1]);
    expect(boundNames(script)).toEqual(named.sort());
    expect(manifest).toContain(`<Control xsi:type="Button" id="${ASKED.commandId}">`);
  });
});

const PEOPLE = ['session', 'properties', 'required', 'optional'];

describe('lets go, exactly once and with as few calls as can be', () => {
  it.each<[string, Partial<Meeting>, string[]]>([
    ['no memory', { memory: undefined }, []],
    ['a memory it cannot read', { memory: 'not JSON' }, []],
    ['a memory of another kind', { memory: { v: 3, mode: 'whisper', accounts: [NORTHWIND] } }, []],
    ['a memory whose accounts are no list', { memory: { ...memory('prompt'), accounts: 'many' } }, []],
    ['a charter that switches the gate off', { memory: memory('hold', { on: false }) }, []],
    ['a memory that does not say that the gate is on', { memory: memory('hold', { on: 'yes' }) }, []],
    ['an old memory that is off', { memory: { v: 1, mode: 'off', accounts: [NORTHWIND] } }, []],
    ['a memory without accounts', { memory: memory('prompt', { accounts: [] }) }, PEOPLE],
    ['colleagues only', { required: people('ines@contoso.example') }, PEOPLE],
    ['nobody', { required: people() }, PEOPLE],
    ['people without an address', { required: { value: [{ displayName: 'Everybody' }] } }, PEOPLE],
    ['told by the pane: no ritual', { session: { value: { told: '{"v":1,"kind":"no-ritual"}' } } }, ['session']],
    ['told by the pane: explicit', { session: told('Agree with Northwind on the 3 sites for the pilot') }, ['session']],
    ['told by the pane: vague, with a reason', { session: told(VAGUE, { excused: true }) }, ['session']],
    ['tag: no ritual', { tag: { value: { v: 1, kind: 'no-ritual' } } }, ['session', 'properties']],
    ['tag: an objective', { tag: { value: STATED } }, ['session', 'properties']],
    ['tag kept as text', { tag: { value: JSON.stringify(STATED) } }, ['session', 'properties']],
    ['line alone: explicit', { body: { value: `${LINE}\r\n\r\nSee you.` } }, [...PEOPLE, 'body as text']],
    [
      'a stale tag, an objective in the line',
      { tag: { value: SILENT }, body: { value: LINE } },
      ['session', 'properties', 'body as text', 'required', 'optional'],
    ],
    ['mode inform', { memory: memory('inform') }, [...PEOPLE, 'body as text', 'sensitivity']],
    ['a mode of a later version', { memory: memory('whisper') }, [...PEOPLE, 'body as text', 'sensitivity']],
    ['a private meeting', { sensitivity: { value: 'private' } }, [...PEOPLE, 'body as text', 'sensitivity']],
    ['a personal meeting', { sensitivity: { value: 'personal' } }, [...PEOPLE, 'body as text', 'sensitivity']],
    [
      'a meeting in another person’s calendar',
      { owner: { value: 'sam@contoso.example' } },
      [...PEOPLE, 'body as text', 'sensitivity', 'owner'],
    ],
  ])('%s', (_what, overrides, calls) => {
    for (const timers of [true, false]) {
      const run = send({ ...overrides, timers });
      expect(run.pendingTimers).toEqual([]);
      expect(onlyCompletion(run)).toEqual({ allowEvent: true });
      expect(run.calls).toEqual(calls);
      expect(run.mostAtOnce).toBeLessThanOrEqual(1);
      expect(run.properties).toEqual({});
    }
  });
});

const ASKED = {
  allowEvent: false,
  errorMessage:
    'This meeting with Northwind Traders has no ritual and no objective yet. One sentence on what will be decided keeps it from being just another meeting.',
  commandId: 'btnOrg',
  cancelLabel: 'Add objective',
  contextData: '{"v":1,"field":"ritual","because":"ritual-missing","verdict":"ask"}',
  sendModeOverride: 'promptUser',
};
const LET_GO = { allowEvent: true };

/** Every call of the host, what it can do, and what the gate then does for a meeting that would be asked about, and for a silent tag. */
describe('whatever one call of the host does', () => {
  const calls = [
    ['session', 'asked'],
    ['tag', 'let go'],
    ['required', 'let go'],
    ['optional', 'let go'],
    ['body', 'let go'],
    ['sensitivity', 'asked'],
    ['owner', 'asked'],
  ] as const;
  const paths = calls.flatMap(([call, untagged]) =>
    (['fails', 'throws', 'never'] as const).map((does) => [call, does, untagged] as const),
  );

  it.each(paths)('%s %s: an untagged meeting is %s, once and in time', (call, does, untagged) => {
    const run = send({ [call]: does });
    expect(run.letTimePass()).toBeLessThan(OUTLOOK_WAITS_MS);
    expect(run.completions).toEqual([untagged === 'asked' ? ASKED : LET_GO]);
    expect(run.pendingTimers).toEqual([]);
  });

  it.each<[call: string, does: 'fails' | 'throws' | 'never']>([
    ...paths.map(([call, does]): [string, typeof does] => [call, does]),
    ['save', 'fails'],
    ['save', 'throws'],
    ['save', 'never'],
  ])('%s %s: a tagged meeting without objective is judged by what is left', (call, does) => {
    const run = send({ [call]: does, tag: call === 'tag' ? does : { value: SILENT } });
    expect(run.letTimePass()).toBeLessThan(OUTLOOK_WAITS_MS);
    expect(run.completions).toHaveLength(1);
    // Without the tag the body has nothing either; without the body the tag may be older than the line.
    const undecidable = call === 'tag' || call === 'body';
    expect(run.completions[0]).toMatchObject({ allowEvent: undecidable });
    expect(run.pendingTimers).toEqual([]);
  });

  it.each(calls.map(([call]) => call))(
    '%s never answers and there are no timers: nothing is completed twice',
    (call) => {
      const run = send({ [call]: 'never', timers: false });
      run.letTimePass();
      expect(run.completions).toEqual([]);
    },
  );

  it('nothing answers at all: let go in time', () => {
    const never = 'never' as const;
    const run = send({ session: never, tag: never, required: never, optional: never, body: never });
    expect(run.letTimePass()).toBeLessThan(OUTLOOK_WAITS_MS);
    expect(run.completions).toEqual([LET_GO]);
  });

  it('recording never answers and there are no timers: the person is asked all the same', () => {
    const run = send({ tag: { value: SILENT }, save: 'never', timers: false });
    expect(run.completions).toMatchObject([{ allowEvent: false }]);
  });

  it.each<[string, Partial<Meeting>]>([
    ['people that are no list', { required: { value: 'nobody' } }],
    ['a body that is no text', { body: { value: undefined as unknown as string } }],
    ['an account without name among good ones', { memory: memory('prompt', { accounts: [{ key: 'x' }, null] }) }],
  ])('%s: let go', (_what, overrides) => {
    expect(onlyCompletion(send(overrides))).toEqual(LET_GO);
  });

  it.each([
    ['session data of another kind', { session: { value: { told: '{"kind":"letter"}', prepared: '7' } } }],
    ['session data that is none', { session: { value: null as unknown as Record<string, unknown> } }],
    ['a tag of another kind', { tag: { value: { kind: 'letter' } } }],
    ['a sensitivity of another kind', { sensitivity: { value: 7 } }],
    ['a host before 1.14 as to sensitivity', { sensitivity: undefined }],
    ['one’s own calendar, said aloud', { owner: { value: 'claire.morel@contoso.example' } }],
  ])('%s: it goes on without', (_what, overrides: Partial<Meeting>) => {
    expect(onlyCompletion(send(overrides))).toEqual(ASKED);
  });
});

it.each<[string, (office: FakeOffice) => void]>([
  ['context', (office) => delete office.context],
  ['roaming settings', (office) => delete office.context?.roamingSettings],
  ['mailbox', (office) => delete office.context?.mailbox],
  ['item', (office) => delete office.context?.mailbox?.item],
  ['people', (office) => delete office.context?.mailbox?.item?.['requiredAttendees']],
  ['custom properties', (office) => delete office.context?.mailbox?.item?.['loadCustomPropertiesAsync']],
  ['body', (office) => delete office.context?.mailbox?.item?.['body']],
  ['requirements', (office) => delete office.context?.requirements],
  ['isSetSupported', (office) => delete office.context?.requirements?.isSetSupported],
])('lets go where the host has no %s', (_what, without) => {
  for (const timers of [true, false]) {
    expect(onlyCompletion(send({ without, timers }))).toEqual(LET_GO);
  }
});

it('asks where the host has no session data', () => {
  const run = send({ without: (office) => delete office.context?.mailbox?.item?.['sessionData'] });
  expect(onlyCompletion(run)).toEqual(ASKED);
});

it('an answer that comes after its time changes nothing, and completes nothing a second time', () => {
  const late: (() => void)[] = [];
  const run = raise(script, 'onAppointmentSend', {
    ...meeting(),
    without: (office) => {
      const body = {
        getAsync: (_type: string, callback: (result: unknown) => void) => {
          late.push(() => callback({ status: 'succeeded', value: 'See you there.' }));
        },
      };
      Object.assign(office.context?.mailbox?.item ?? {}, { body });
    },
  });
  run.letTimePass();
  for (const answer of [...late, ...late]) answer();
  run.letTimePass();
  expect(run.completions).toEqual([LET_GO]);
});

describe('asks', () => {
  it.each([true, false])('about a client meeting without ritual, with a way to the pane (timers: %s)', (timers) => {
    const run = send({ timers });
    expect(run.pendingTimers).toEqual([]);
    expect(onlyCompletion(run)).toEqual(ASKED);
    expect(run.calls).toEqual([...PEOPLE, 'body as text', 'sensitivity']);
    // Not ours to write in.
    expect(run.properties).toEqual({});
  });

  it.each<[string, Partial<Meeting>]>([
    ['by the pane', { session: told('') }],
    ['by the tag', { tag: { value: SILENT } }],
    [
      'by the line, where the tag does not reach the gate',
      { body: { value: `Key Account Review · Northwind Traders · ${REF}` } },
    ],
    [
      'by the line, where the tag cannot be read',
      { tag: 'fails', body: { value: `Key Account Review · Northwind · ${OTHER_REF}` } },
    ],
  ])('for the objective alone, known %s', (_how, overrides) => {
    expect(onlyCompletion(send(overrides))).toMatchObject({
      errorMessage:
        'This meeting with Northwind Traders has no objective yet. One sentence on what will be decided keeps it from being just another meeting.',
      contextData: '{"v":1,"field":"objective","because":"objective-missing","verdict":"ask"}',
      sendModeOverride: 'promptUser',
    });
  });

  it.each<[string, Partial<Meeting>]>([
    ['told by the pane', { session: told(VAGUE) }],
    [
      'told by the pane with how it judges',
      { session: told(VAGUE, { judged: { verdict: 'vague', advice: 'say-what-is-seen' } }) },
    ],
    [
      'in the line, as the pane judged it',
      { tag: { value: DULL }, body: { value: LINE.replace(/agree.*pilot/, VAGUE) } },
    ],
    ['in the line alone', { body: { value: LINE.replace(/agree.*pilot/, VAGUE) } }],
  ])('for a sharper objective, with the advice: %s', (_how, overrides) => {
    expect(onlyCompletion(send(overrides))).toMatchObject({
      errorMessage: `The objective of this meeting with Northwind Traders is not explicit yet. It says “${VAGUE}”. Say what everybody will be able to see when the meeting is over: “By the end we have …”`,
      cancelLabel: 'Sharpen objective',
      contextData: '{"v":1,"field":"objective","because":"objective-vague","verdict":"ask"}',
      sendModeOverride: 'promptUser',
    });
  });

  it.each([
    ['a text', '"vague"'],
    ['a list', ['vague']],
    ['a verdict of a later pane', { verdict: 'superb' }],
    ['a vague one without advice', { verdict: 'vague' }],
    ['advice of a later pane', { verdict: 'vague', advice: 'sing-it' }],
    ['advice that is none', { verdict: 'vague', advice: { code: 'keep-one' } }],
  ])('and judges by itself where the pane’s judgement is %s', (_what, judged) => {
    expect(onlyCompletion(send({ session: told(VAGUE, { judged }) }))).toEqual(
      onlyCompletion(send({ session: told(VAGUE) })),
    );
  });

  it('nothing of an objective that the pane judged explicit: it has seen the same sentence', () => {
    expect(onlyCompletion(send({ session: told(VAGUE, { judged: { verdict: 'explicit' } }) }))).toEqual(LET_GO);
  });

  it('which account a review is for', () => {
    const session = told('Agree with Northwind on the 3 sites for the pilot', { accounts: [] });
    expect(onlyCompletion(send({ session }))).toMatchObject({
      errorMessage:
        'This meeting does not say which account it is for. Choose the account, so that the meeting counts for it.',
      contextData: '{"v":1,"field":"account","because":"account-missing","verdict":"ask"}',
    });
  });

  it('in an internal ritual, too: the person has said that it is one', () => {
    const internal = { required: people('ines@contoso.example'), tag: { value: { ...SILENT, type: 'kam-meeting' } } };
    expect(onlyCompletion(send(internal))).toMatchObject({
      errorMessage: expect.stringMatching(/^This meeting has no objective yet\./) as string,
    });
  });

  it('finds the client among the optional people and in a subdomain', () => {
    expect(
      onlyCompletion(send({ required: people('room7'), optional: people('x@de.NORTHWIND.example') })),
    ).toMatchObject({ allowEvent: false });
  });

  it('goes by who was there before where the people cannot be read now', () => {
    const session = { value: { prepared: '{"v":1,"account":"northwind"}' } };
    expect(onlyCompletion(send({ session, required: 'fails' }))).toEqual(ASKED);
  });

  it('by the memory of an older pane', () => {
    const old = { v: 1, mode: 'prompt', accounts: [NORTHWIND] };
    expect(onlyCompletion(send({ memory: old }))).toEqual(ASKED);
    expect(onlyCompletion(send({ memory: JSON.stringify(old) }))).toEqual(ASKED);
  });
});

describe('holds', () => {
  it('without a way around it when the programme says so', () => {
    const completion = onlyCompletion(send({ memory: JSON.stringify(memory('hold')) }));
    expect(completion).toMatchObject({ allowEvent: false, commandId: 'btnOrg' });
    expect(completion).not.toHaveProperty('sendModeOverride');
    expect(onlyCompletion(send({ memory: { v: 1, mode: 'hold', accounts: [NORTHWIND] } }))).toEqual(completion);
  });

  it('the type that is to be held, not the others', () => {
    const mixed = memory('prompt');
    mixed.modes['account-review'] = 'hold';
    expect(onlyCompletion(send({ memory: mixed, session: told('') }))).not.toHaveProperty('sendModeOverride');
    const board = told('', { type: 'advisory-board' });
    expect(onlyCompletion(send({ memory: mixed, session: board }))).toHaveProperty('sendModeOverride');
  });

  it('never for a vague objective: a program’s doubt is no reason to be unable to send', () => {
    expect(onlyCompletion(send({ memory: memory('hold'), session: told(VAGUE) }))).toMatchObject({
      sendModeOverride: 'promptUser',
    });
  });
});

describe('leaves in a tagged meeting that the person was asked', () => {
  it('once, before the dialog', () => {
    const run = send({ tag: { value: SILENT } });
    expect(onlyCompletion(run)).toMatchObject({ allowEvent: false });
    expect(run.properties).toEqual({ gate: '{"v":1,"verdict":"ask","because":"objective-missing"}' });
    expect(run.calls.slice(-2)).toEqual(['properties', 'save']);
  });

  it('not in an occurrence: its properties break the series', () => {
    const run = send({ tag: { value: SILENT }, seriesId: 'AAMk=' });
    expect(onlyCompletion(run)).toMatchObject({ allowEvent: false });
    expect(run.properties).toEqual({});
  });
});

it.each([['1.12'], ['1.13'], [undefined]])(
  'where set 1.14 is missing (%s) asking would be holding: it lets go',
  (mailboxSet) => {
    expect(onlyCompletion(send({ mailboxSet }))).toEqual(LET_GO);
    expect(onlyCompletion(send({ mailboxSet, session: told(VAGUE), memory: memory('hold') }))).toEqual(LET_GO);
  },
);

it('and a hold is said without what such a client does not know', () => {
  expect(onlyCompletion(send({ memory: memory('hold'), mailboxSet: '1.12' }))).toEqual({
    allowEvent: false,
    errorMessage: ASKED.errorMessage,
  });
});

describe('speaks the language of the host', () => {
  it.each([
    ['fr-FR', 'Cette réunion avec Northwind Traders n’a encore ni rituel ni objectif.', 'Ajouter l’objectif'],
    ['fr', 'Cette réunion avec Northwind Traders', 'Ajouter l’objectif'],
    ['de-AT', 'Diese Besprechung mit Northwind Traders hat noch kein Ritual und kein Ziel.', 'Ziel angeben'],
    ['es-MX', 'Esta reunión con Northwind Traders todavía no tiene ritual ni objetivo.', 'Añadir objetivo'],
    ['frr-DE', 'This meeting with Northwind Traders', 'Add objective'],
    ['it-IT', 'This meeting with Northwind Traders', 'Add objective'],
    [undefined, 'This meeting with Northwind Traders', 'Add objective'],
  ])('%s', (language, message, label) => {
    const completion = onlyCompletion(send({ language }));
    expect(completion?.['errorMessage']).toContain(message);
    expect(completion?.['cancelLabel']).toBe(label);
  });

  it.each(['en-US', 'fr-FR', 'de-DE', 'es-ES'])(
    'at most 500 characters, 20 on the button, plain text, whatever account and objective are called (%s)',
    (language) => {
      const name = `Weird $& {account} ${'Très Longue Société Anonyme '.repeat(30)}`;
      const accounts = [{ ...NORTHWIND, name }];
      const sessions = ['', VAGUE, `${VAGUE}\r\n$& {statement} ${'Besprechung der Lage '.repeat(20)}`].map((text) =>
        told(text),
      );
      const messages = [{ value: {} }, ...sessions].map((session) => {
        const completion = onlyCompletion(send({ language, memory: memory('prompt', { accounts }), session }));
        expect(String(completion?.['cancelLabel']).length).toBeLessThanOrEqual(20);
        return String(completion?.['errorMessage']);
      });
      for (const message of messages) {
        expect(message.length).toBeLessThanOrEqual(500);
        expect(message).toContain('Weird $& {account}');
        expect(message).not.toMatch(/[\r\n]/);
      }
      expect(messages[3]).toContain('$& {statement}');
      expect(new Set(messages).size).toBe(4);
    },
  );
});

it('keeps nothing from one meeting to the next', () => {
  expect(onlyCompletion(send())).toEqual(ASKED);
  expect(onlyCompletion(send({ tag: { value: STATED } }))).toEqual(LET_GO);
  expect(onlyCompletion(send())).toEqual(ASKED);
});

describe.each(['onAppointmentOrganizer', 'onAppointmentAttendeesChanged'])('%s prepares', (event) => {
  const prepare = (overrides: Partial<Meeting> = {}) => raise(script, event, meeting(overrides));

  it.each([true, false])('the account among the people, and asks nobody (timers: %s)', (timers) => {
    const run = prepare({ timers });
    expect(onlyCompletion(run)).toBeUndefined();
    expect(run.left).toEqual({ prepared: '{"v":1,"account":"northwind"}' });
    expect(run.bar).toBeUndefined();
    expect(run.mostAtOnce).toBe(1);
  });

  it('that no client is there', () => {
    expect(prepare({ required: people('ines@contoso.example') }).left).toEqual({ prepared: '{"v":1,"account":""}' });
  });

  it('in mode inform a line above the meeting, with a way to the pane', () => {
    const run = prepare({ memory: memory('inform') });
    expect(onlyCompletion(run)).toBeUndefined();
    expect(run.bar).toEqual({
      type: 'insightMessage',
      message: 'This meeting with Northwind Traders has no ritual and no objective yet.',
      icon: 'i16',
      actions: [
        {
          actionType: 'showTaskPane',
          actionText: 'Add objective',
          commandId: 'btnOrg',
          contextData: '{"v":1,"field":"ritual","because":"ritual-missing","verdict":"inform"}',
        },
      ],
    });
  });

  it('a line of at most 150 characters', () => {
    const accounts = [{ ...NORTHWIND, name: 'Very Long Name '.repeat(40) }];
    for (const language of ['en', 'fr', 'de', 'es']) {
      const run = prepare({ memory: memory('inform', { accounts }), language });
      expect(String(run.bar?.['message']).length).toBeLessThanOrEqual(150);
    }
  });

  it.each<[string, Partial<Meeting>]>([
    ['no memory', { memory: undefined }],
    ['the gate is off', { memory: memory('inform', { on: false }) }],
  ])('nothing where %s', (_what, overrides) => {
    const run = prepare(overrides);
    expect(onlyCompletion(run)).toBeUndefined();
    expect(run.calls).toEqual([]);
  });

  it.each(
    (['session', 'tag', 'required', 'optional', 'body', 'sensitivity', 'owner', 'leave'] as const).flatMap((call) =>
      (['fails', 'throws', 'never'] as const).map((does) => [call, does] as const),
    ),
  )('and completes once and in time when %s %s', (call, does) => {
    const run = prepare({ memory: memory('inform'), [call]: does });
    expect(run.letTimePass()).toBeLessThan(OUTLOOK_WAITS_MS);
    expect(run.completions).toEqual([undefined]);
    expect(run.pendingTimers).toEqual([]);
  });

  it('and completes once where the host has nothing', () => {
    for (const without of [
      (office: FakeOffice) => delete office.context,
      (office: FakeOffice) => delete office.context?.mailbox?.item,
      (office: FakeOffice) => delete office.context?.mailbox?.item?.['notificationMessages'],
    ]) {
      expect(onlyCompletion(prepare({ without }))).toBeUndefined();
    }
  });
});

it.each(['onAppointmentTimeChanged', 'onAppointmentRecurrenceChanged'])('%s does nothing and completes', (event) => {
  const run = raise(script, event, meeting());
  expect(run.completions).toEqual([undefined]);
  expect(run.calls).toEqual([]);
});

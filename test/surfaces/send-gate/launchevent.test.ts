import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { beforeAll, expect, it } from 'vitest';
import { OTHER_REF, REF } from '../../support/builders.ts';
import { buildGate } from './built-gate.ts';
import { type FakeOffice, type Meeting, raise, type Run } from './fake-outlook.ts';

/** Read cold while a person waits for Send, by a runtime that caches it (platform-facts A5). */
const LARGEST = 16 * 1024;

let script = '';
let page = '';
beforeAll(async () => {
  ({ script, page } = await buildGate());
});

const NORTHWIND = { key: 'northwind', name: 'Northwind Traders', domains: ['northwind.example'] };
const LINE = `Objective: agree on 3 sites · Key Account Review · Northwind Traders · ${REF}`;
const STATED = { v: 1, kind: 'ritual', ref: REF, hasObjective: true };
const SILENT = { v: 1, kind: 'ritual', ref: REF, hasObjective: false };

function people(...addresses: readonly string[]) {
  return { value: addresses.map((emailAddress) => ({ emailAddress, displayName: emailAddress })) };
}

/** A meeting with Nora of Northwind, nothing of ours in it, in an Outlook of today. */
function meeting(overrides: Partial<Meeting> = {}): Meeting {
  return {
    memory: { v: 1, mode: 'prompt', accounts: [NORTHWIND] },
    required: people('nora.weiss@northwind.example'),
    optional: people(),
    tag: { value: undefined },
    body: { value: 'See you there.' },
    language: 'en-US',
    mailboxSet: '1.15',
    timers: true,
    ...overrides,
  };
}

function send(overrides: Partial<Meeting> = {}): Run {
  return raise(script, 'onAppointmentSend', meeting(overrides));
}

/** Whatever happens later, too: timers fire, and nothing completes a second time. */
function onlyCompletion(run: Run): Record<string, unknown> | undefined {
  run.fireTimers();
  expect(run.completions).toHaveLength(1);
  return run.completions[0];
}

it('is one ES2016 file of less than 16 KB without what an old runtime cannot read', () => {
  console.log(`launchevent.js: ${script.length} characters, ${Buffer.byteLength(script)} bytes of ${LARGEST}`);
  expect(Buffer.byteLength(script)).toBeLessThan(LARGEST);
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
  ];
  // Methods that came with ES2017 and later, which the parser cannot tell.
  const later =
    /^(at|entries|finally|flat|flatMap|fromEntries|matchAll|pad(End|Start)|replaceAll|trim(End|Start)|values)$/;
  let nodes = 0;
  full(parse(script, { ecmaVersion: 2016, sourceType: 'script' }), (node) => {
    nodes += 1;
    if (['ConditionalExpression', 'ImportExpression', 'AwaitExpression'].includes(node.type)) found.add(node.type);
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
  // Not renamed: a log of an old Outlook can be read.
  expect(script).toContain('onAppointmentSend');
  expect(script).toContain('judgeSend');
});

it('its page loads office.js from Microsoft first, then the very same file', () => {
  const scripts = [...page.matchAll(/<script src="([^"]+)">/g)].map((match) => match[1]);
  expect(scripts).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'launchevent.js']);
});

it.each([true, false])('opening a meeting does nothing and completes (timers: %s)', (timers) => {
  const run = raise(script, 'onAppointmentOrganizer', meeting({ timers }));
  expect(run.completions).toEqual([undefined]);
  expect(run.calls).toEqual([]);
});

const NO_SUCH_BAG = { memory: undefined };

it.each<[string, Partial<Meeting>, string[]]>([
  ['no memory', NO_SUCH_BAG, []],
  ['a memory it cannot read', { memory: 'not JSON' }, []],
  ['a memory of a later kind', { memory: { v: 2, mode: 'whisper', accounts: [NORTHWIND] } }, []],
  ['a memory without accounts', { memory: { v: 1, mode: 'prompt', accounts: [] } }, []],
  ['a gate that is off', { memory: { v: 1, mode: 'off', accounts: [NORTHWIND] } }, []],
  ['colleagues only', { required: people('ines@contoso.example') }, ['required', 'optional']],
  ['nobody', { required: people() }, ['required', 'optional']],
  ['no ritual, as marked', { tag: { value: { v: 1, kind: 'no-ritual' } } }, ['required', 'optional', 'properties']],
  ['an objective, by the tag', { tag: { value: STATED } }, ['required', 'optional', 'properties']],
  [
    'an objective, by a tag kept as text',
    { tag: { value: JSON.stringify(STATED) } },
    ['required', 'optional', 'properties'],
  ],
  [
    'an objective, by the line alone',
    { body: { value: `${LINE}\r\n\r\nSee you.` } },
    ['required', 'optional', 'properties', 'body as text'],
  ],
  [
    'an objective in the line, a stale tag',
    { tag: { value: SILENT }, body: { value: LINE } },
    ['required', 'optional', 'properties', 'body as text'],
  ],
  [
    'an objective in the line, properties failing',
    { tag: 'fails', body: { value: LINE } },
    ['required', 'optional', 'properties', 'body as text'],
  ],
  ['properties failing and no line', { tag: 'fails' }, ['required', 'optional', 'properties', 'body as text']],
  ['failing people', { required: 'fails' }, ['required']],
  ['failing optional people', { optional: 'fails' }, ['required', 'optional']],
  ['a failing body', { body: 'fails' }, ['required', 'optional', 'properties', 'body as text']],
  ['people that throw', { required: 'throws' }, ['required']],
  ['optional people that throw', { optional: 'throws' }, ['required', 'optional']],
  ['properties that throw', { tag: 'throws' }, ['required', 'optional', 'properties']],
  ['a body that throws', { body: 'throws' }, ['required', 'optional', 'properties', 'body as text']],
  ['people that are no list', { required: { value: 'nobody' } }, ['required', 'optional']],
])('lets go, exactly once and with as few calls as can be: %s', (_what, overrides, calls) => {
  for (const timers of [true, false]) {
    const run = send({ ...overrides, timers });
    expect(run.pendingTimers).toEqual([]);
    expect(onlyCompletion(run)).toEqual({ allowEvent: true });
    expect(run.calls).toEqual(calls);
    expect(run.mostAtOnce).toBeLessThanOrEqual(1);
  }
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
    expect(onlyCompletion(send({ without, timers }))).toEqual({ allowEvent: true });
  }
});

it.each<[string, Partial<Meeting>]>([
  ['people', { required: 'never' }],
  ['optional people', { optional: 'never' }],
  ['properties', { tag: 'never' }],
  ['a body', { body: 'never' }],
])('lets go after 4 seconds when the host never answers for %s', (_what, overrides) => {
  const run = send(overrides);
  expect(run.completions).toEqual([]);
  expect(run.pendingTimers).toEqual([4000]);
  expect(onlyCompletion(run)).toEqual({ allowEvent: true });
});

it('an answer that comes after the time is up completes nothing a second time', () => {
  let late: (() => void) | undefined;
  const run = raise(script, 'onAppointmentSend', {
    ...meeting(),
    without: (office) => {
      const body = {
        getAsync: (_type: string, callback: (result: unknown) => void) => {
          late = () => callback({ status: 'succeeded', value: 'See you there.' });
        },
      };
      Object.assign(office.context?.mailbox?.item ?? {}, { body });
    },
  });
  run.fireTimers();
  late?.();
  late?.();
  expect(run.completions).toEqual([{ allowEvent: true }]);
});

const ASKED = {
  allowEvent: false,
  errorMessage:
    'This meeting with Northwind Traders has no ritual and no objective yet. One sentence on what will be decided keeps it from being just another meeting.',
  commandId: 'btnOrg',
  cancelLabel: 'Add objective',
  contextData: '{"because":"ritual-missing","account":"northwind"}',
  sendModeOverride: 'promptUser',
};

it.each([true, false])('asks about a client meeting without ritual, with a way to the pane (timers: %s)', (timers) => {
  const run = send({ timers });
  expect(run.pendingTimers).toEqual([]);
  expect(onlyCompletion(run)).toEqual(ASKED);
  expect(run.calls).toEqual(['required', 'optional', 'properties', 'body as text']);
});

it.each<[string, Partial<Meeting>]>([
  ['by the tag', { tag: { value: SILENT } }],
  [
    'by the line, where the tag does not reach the gate',
    { body: { value: `Key Account Review · Northwind Traders · ${REF}` } },
  ],
  [
    'by the line, where the tag cannot be read',
    { tag: 'fails', body: { value: `Key Account Review · Northwind · ${OTHER_REF}` } },
  ],
])('says that only the objective is missing, known %s', (_how, overrides) => {
  expect(onlyCompletion(send(overrides))).toMatchObject({
    errorMessage:
      'This meeting with Northwind Traders has no objective yet. One sentence on what will be decided keeps it from being just another meeting.',
    contextData: '{"because":"objective-missing","account":"northwind"}',
  });
});

it('holds without a way around it when the programme says so', () => {
  const completion = onlyCompletion(send({ memory: JSON.stringify({ v: 1, mode: 'hold', accounts: [NORTHWIND] }) }));
  expect(completion).toMatchObject({ allowEvent: false, commandId: 'btnOrg' });
  expect(completion).not.toHaveProperty('sendModeOverride');
});

it('finds the client among the optional people and in a subdomain', () => {
  expect(onlyCompletion(send({ required: people('room7'), optional: people('x@de.NORTHWIND.example') }))).toMatchObject(
    { allowEvent: false },
  );
});

it.each([['1.12'], ['1.13'], [undefined]])(
  'where set 1.14 is missing (%s) asking would be holding: it lets go',
  (mailboxSet) => {
    expect(onlyCompletion(send({ mailboxSet }))).toEqual({ allowEvent: true });
  },
);

it('and a hold is said without what such a client does not know', () => {
  const memory = { v: 1, mode: 'hold', accounts: [NORTHWIND] };
  expect(onlyCompletion(send({ memory, mailboxSet: '1.12' }))).toEqual({
    allowEvent: false,
    errorMessage: ASKED.errorMessage,
  });
});

it.each([
  ['fr-FR', 'Cette réunion avec Northwind Traders n’a encore ni rituel ni objectif.', 'Ajouter l’objectif'],
  ['fr', 'Cette réunion avec Northwind Traders', 'Ajouter l’objectif'],
  ['de-DE', 'This meeting with Northwind Traders', 'Add objective'],
  ['frr-DE', 'This meeting with Northwind Traders', 'Add objective'],
  [undefined, 'This meeting with Northwind Traders', 'Add objective'],
])('speaks the language of the host: %s', (language, message, label) => {
  const completion = onlyCompletion(send({ language }));
  expect(completion?.['errorMessage']).toContain(message);
  expect(completion?.['cancelLabel']).toBe(label);
});

it.each(['en-US', 'fr-FR'])(
  'says at most two sentences, 500 characters and 20 on the button, whatever the account is called (%s)',
  (language) => {
    const name = `Weird $& {account} ${'Très Longue Société Anonyme '.repeat(30)}`;
    for (const tag of [undefined, SILENT]) {
      const memory = { v: 1, mode: 'prompt', accounts: [{ ...NORTHWIND, name }] };
      const completion = onlyCompletion(send({ language, memory, tag: { value: tag } }));
      const message = String(completion?.['errorMessage']);
      expect(message.length).toBeLessThanOrEqual(500);
      expect(message.match(/\.( |$)/g)).toHaveLength(2);
      expect(message).toContain('Weird $& {account}');
      expect(String(completion?.['cancelLabel']).length).toBeLessThanOrEqual(20);
    }
  },
);

it('keeps nothing from one meeting to the next', () => {
  expect(onlyCompletion(send())).toEqual(ASKED);
  expect(onlyCompletion(send({ tag: { value: STATED } }))).toEqual({ allowEvent: true });
  expect(onlyCompletion(send())).toEqual(ASKED);
});

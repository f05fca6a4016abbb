import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Monday 23 November 2026, 11:00 in Paris. */
const AS_OF = ['--as-of', '2026-11-23T10:00:00Z'];

interface Outcome {
  readonly code: number | null;
  readonly rows: readonly Record<string, unknown>[];
  readonly said: readonly string[];
}

/** The real command, as package.json starts it. */
function cadence(input: unknown, args: readonly string[] = AS_OF): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/run-typescript.mjs', 'src/cli/cadence.ts', ...args],
    { cwd: ROOT, input: typeof input === 'string' ? input : JSON.stringify(input), encoding: 'utf8' },
  );
  const rows = stdout === '' ? [] : (JSON.parse(stdout) as { rows: Record<string, unknown>[] }).rows;
  return { code: status, rows, said: stderr.split('\n').filter((line) => line !== '') };
}

const AIRBUS = { key: 'airbus', since: '2025-01-10' };
const REVIEW = { account: 'airbus', ritual: 'account-review', coverage: 'all', min: 1, max: 2 };
const MARCH = {
  id: 'kar-1',
  ritual: 'account-review',
  accounts: ['airbus'],
  // Thursday 5 March 2026.
  start: '2026-03-05T09:00:00+01:00',
  end: '2026-03-05T10:30:00+01:00',
};
const GOOD = { accounts: [AIRBUS], policies: [REVIEW], meetings: [MARCH] };
const GOOD_ROW = {
  account: 'airbus',
  ritual: 'account-review',
  status: 'due',
  lastHeld: '2026-03-05',
  nextPlanned: null,
  dueFrom: '2026-09-03',
  dueBy: '2027-03-05',
  heldInYear: 1,
  aboveRange: false,
};

it('npm run -s cadence writes the rows to standard output and nothing else, sorted by account, then ritual', () => {
  const input = {
    timeZone: 'Europe/Paris',
    accounts: [AIRBUS, { key: 'Zeta', since: '2026-11-01' }],
    policies: [
      REVIEW,
      { account: 'programme', ritual: 'commercial-seminar', coverage: 'all', min: 1, max: 1 },
      { account: 'airbus', ritual: 'kam-meeting', coverage: 'none', min: 0, max: 0 },
      { account: 'Zeta', ritual: 'advisory-board', coverage: 'as-needed' },
    ],
    meetings: [
      MARCH,
      // Whole days: Tuesday 1 and Wednesday 2 December 2026.
      { id: 'kacs', ritual: 'commercial-seminar', accounts: ['programme'], start: '2026-12-01', end: '2026-12-03' },
    ],
  };
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'cadence', '--', ...AS_OF], {
    cwd: ROOT,
    input: JSON.stringify(input),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const none = { lastHeld: null, nextPlanned: null, dueFrom: null, dueBy: null, heldInYear: 0, aboveRange: false };
  expect([status, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toEqual({
    rows: [
      { account: 'Zeta', ritual: 'advisory-board', status: 'as-needed', ...none },
      GOOD_ROW,
      { account: 'airbus', ritual: 'kam-meeting', status: 'not-expected', ...none },
      {
        account: 'programme',
        ritual: 'commercial-seminar',
        status: 'overdue-planned',
        lastHeld: null,
        nextPlanned: '2026-12-01',
        dueFrom: '2026-01-10',
        dueBy: '2026-01-10',
        heldInYear: 0,
        aboveRange: false,
      },
    ],
  });
});

it('names each entry that it cannot use with its place and the cure, and answers the rest', () => {
  const { code, rows, said } = cadence({
    accounts: [AIRBUS, { key: 'basf', since: 'last year' }, { ...AIRBUS, since: '2020-01-01' }],
    policies: [
      REVIEW,
      { ...REVIEW, account: 'basf' },
      { ...REVIEW, ritual: 'kam-meeting', min: 9, max: 4 },
      { ...REVIEW, ritual: 'review' },
      REVIEW,
      { ...REVIEW, ritual: 'advisory-board', snoozedUntil: '2026-02-30' },
    ],
    meetings: [
      MARCH,
      { ...MARCH, start: '2026-11-01T09:00:00' },
      { ...MARCH, start: '2026-11-02T10:00:00Z', end: '2026-11-02T09:00:00Z' },
      { ...MARCH, accounts: [7] },
      { ...MARCH, accounts: ['airbus', 'airbsu'] },
      'kar-9',
      null,
    ],
  });
  expect(code).toBe(1);
  expect(rows).toEqual([GOOD_ROW]);
  const begins = [
    'accounts[1].since: "last year" is no day; write it like 2026-11-23.',
    'accounts[2]: "airbus" has an entry already, accounts[0]; remove one of them.',
    'policies[1].account: no account has the key "basf"; add it to accounts',
    'policies[2]: min to max is 9 to 4; give whole numbers a year, 1 ≤ min ≤ max.',
    'policies[3].ritual: expected ("kam-meeting" | "commercial-seminar"',
    'policies[4]: airbus × account-review has a policy already, policies[0]; remove one of them.',
    'policies[5].snoozedUntil: "2026-02-30" is no day',
    'meetings[1].start: "2026-11-01T09:00:00" is no moment; write it with its offset',
    'meetings[2].end: 2026-11-02T09:00:00Z is before the start, 2026-11-02T10:00:00Z.',
    'meetings[3].accounts[0]: expected string, got 7.',
    'meetings[4].accounts[1]: no account has the key "airbsu"',
    'meetings[5]: expected Object, got "kar-9".',
    'meetings[6]: expected Object, got null.',
  ];
  expect(said).toHaveLength(begins.length);
  for (const [at, line] of said.entries()) expect(line.startsWith(`cadence: ${begins[at]}`), line).toBe(true);
});

it.each([
  ['what is no JSON', '{"accounts": [', AS_OF, /^cadence: standard input is no JSON \(.+\); give one document/],
  ['no input at all', '', AS_OF, /^cadence: standard input is no JSON/],
  ['a document without meetings', { accounts: [], policies: [] }, AS_OF, /^cadence: document\.meetings: expected/],
  ['an unknown zone', { ...GOOD, timeZone: 'Europe/Atlantis' }, AS_OF, /^cadence: timeZone: "Europe\/Atlantis" is no/],
  ['no as-of', GOOD, [], /^cadence: --as-of needs a moment with its offset/],
  ['an as-of without offset', GOOD, ['--as-of', '2026-11-23T10:00:00'], /^cadence: --as-of needs a moment/],
  ['an option that there is not', GOOD, [...AS_OF, '--year', '2026'], /^cadence: Unknown option '--year'/],
] as const)('with %s it answers nothing and says why in one line', (_what, input, args, line) => {
  const { code, rows, said } = cadence(input, args);
  expect(code).toBe(2);
  expect(rows).toEqual([]);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(line);
});

it('without a zone days are those of Paris; offsets and a byte order mark do not matter', () => {
  // 23:30 UTC on Wednesday 4 March 2026 is Thursday in Paris.
  const late = { ...MARCH, start: '2026-03-04T13:30:00-10:00', end: '2026-03-05T00:30:00.500Z' };
  expect(cadence(`\uFEFF${JSON.stringify({ ...GOOD, meetings: [late] })}`)).toEqual({
    code: 0,
    rows: [GOOD_ROW],
    said: [],
  });
  expect(cadence({ ...GOOD, timeZone: 'UTC', meetings: [late] }).rows[0]).toMatchObject({ lastHeld: '2026-03-04' });
});

it('half a second counts: a meeting that ends after as-of is not held yet', () => {
  const ending = { ...MARCH, start: '2026-11-23T09:00:00Z', end: '2026-11-23T10:00:00.500Z' };
  const input = { ...GOOD, meetings: [ending] };
  expect(cadence(input).rows[0]).toMatchObject({ lastHeld: null });
  expect(cadence(input, ['--as-of', '2026-11-23T10:00:00.500Z']).rows[0]).toMatchObject({ lastHeld: '2026-11-23' });
});

/** Microsoft 365 on a bad day: what the person typed is stored once or waits, and nothing is ever reported as "nothing there". */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { toAnswerFields } from '../../src/adapters/graph/answer-row.ts';
import { createGraphMyCalendar } from '../../src/adapters/graph/graph-my-calendar.ts';
import { createGraphRegister } from '../../src/adapters/graph/graph-register.ts';
import { toRitualFields } from '../../src/adapters/graph/ritual-row.ts';
import type { Answer } from '../../src/domain/answer.ts';
import type { Ref } from '../../src/domain/ref.ts';
import { CalendarUnavailable } from '../../src/ports/my-calendar.ts';
import { RegisterConflict, RegisterUnavailable, type Register, RowRefused } from '../../src/ports/register.ts';
import { instant } from '../support/builders.ts';
import { freshRef, freshRitual } from './register.contract.ts';
import { openBench, SITE, type Bench, type Seat } from './sandbox-bench.ts';

let bench: Bench;
let claire: Seat;
let register: Register;

beforeAll(async () => {
  bench = await openBench();
  claire = bench.seat('claire');
  register = createGraphRegister({ ...claire, site: SITE });
  await register.accounts();
});

afterAll(async () => {
  await bench?.close();
});

afterEach(() => {
  bench.sandbox.switches.reset();
});

function listId(name: string): string {
  const { sharepoint } = bench.sandbox;
  const site = sharepoint.sites().find(({ path }) => path.endsWith('account-rituals'));
  const list = site === undefined ? undefined : sharepoint.list(site.id, name);
  if (list === undefined) throw new Error(`no list ${name}`);
  return list.id;
}

function rowsWith(list: string, column: string, value: string): number {
  return bench.sandbox.sharepoint.items(listId(list)).filter(({ fields }) => fields[column] === value).length;
}

async function answerTo(ref: Ref): Promise<Answer> {
  const { id } = await claire.me();
  return {
    ref,
    respondent: id,
    recall: 'unsure',
    achieved: 'yes',
    satisfaction: 3,
    changeDecided: undefined,
    comment: '',
    way: 'teams',
    answeredAt: instant('2026-11-23T10:00:00Z'),
  };
}

describe.each([
  ['answers 429 to three requests of ten', { throttle: 0.3 }],
  ['answers 503 to three requests of ten', { unavailable: 0.3 }],
  ['drops half of the connections, half of those after the write', { drop: 0.5 }],
  ['does all of that at once', { throttle: 0.2, unavailable: 0.2, drop: 0.2 }],
])('a Graph that %s', (_, change) => {
  it('takes rituals and answers once each, and tells conflicts from lost answers', async () => {
    bench.sandbox.switches.set(change);
    for (let round = 0; round < 3; round += 1) {
      const ritual = freshRitual();
      const first = await register.saveRitual(ritual);
      expect(first.value).toEqual(ritual);
      const second = await register.saveRitual({ ...ritual, state: 'held' }, first.version);
      expect(second.value.state).toBe('held');
      await expect(register.saveRitual(ritual, first.version)).rejects.toBeInstanceOf(RegisterConflict);
      expect(await register.saveAnswer(await answerTo(ritual.ref))).toBe('stored');
      expect(await register.answersOf(ritual.ref)).toHaveLength(1);
      expect(rowsWith('Rituals', 'Key', ritual.ref)).toBe(1);
      expect(rowsWith('Checks', 'RitualKey', ritual.ref)).toBe(1);
    }
  }, 120_000);
});

describe('a batch', () => {
  const window = [instant('2026-09-01T00:00:00Z'), instant('2027-02-01T00:00:00Z')] as const;
  const gone = 'AAMkAGnobodyKnowsThisOne=';

  async function someMeetings(): Promise<readonly string[]> {
    const calendar = createGraphMyCalendar({ graph: claire.graph });
    const meetings = await calendar.meetingsBetween(...window);
    const ids = [...new Set(meetings.map(({ id }) => id))].slice(0, 23);
    expect(ids).toHaveLength(23);
    return ids;
  }

  it.each([
    ['throttles three parts of ten', { throttle: 0.3 }],
    ['is unavailable for a fifth of the parts', { unavailable: 0.2 }],
    ['drops a third of the connections', { drop: 0.34 }],
    ['does all of that', { throttle: 0.1, unavailable: 0.1, drop: 0.2 }],
  ])(
    'of a Graph that %s is answered whole',
    async (_, change) => {
      const ids = await someMeetings();
      const { graph } = bench.seat('claire');
      bench.sandbox.switches.set(change);
      const read = await createGraphMyCalendar({ graph }).meetingsById([...ids, gone]);
      expect(ids.filter((id) => typeof read.get(id) === 'object' || read.get(id) === 'hidden')).toEqual(ids);
      expect(read.get(gone)).toBeUndefined();
      expect(read.has(gone)).toBe(true);
    },
    60_000,
  );

  it('beside one of another window is told of MailboxConcurrency inside, and waits', async () => {
    const ids = await someMeetings();
    bench.sandbox.switches.set({ latencyMs: 40 });
    const exchanges: number[] = [];
    const calendars = [1, 2].map(() => {
      const { graph } = bench.seat('claire', undefined, undefined, ({ status }) => exchanges.push(status));
      return createGraphMyCalendar({ graph });
    });
    const [one, other] = await Promise.all(calendars.map((calendar) => calendar.meetingsById(ids)));
    expect([...(one?.values() ?? []), ...(other?.values() ?? [])].filter((entry) => entry === 'unread')).toEqual([]);
    expect(new Set(exchanges)).toEqual(new Set([200]));
    // Two each would do if nobody were in the way.
    expect(exchanges.length).toBeGreaterThan(4);
  }, 60_000);

  it('whose token a claims challenge finds wanting goes on with another one, asked for once', async () => {
    const ids = await someMeetings();
    const seat = bench.seat('claire');
    await seat.me();
    bench.sandbox.switches.set({ claimsChallenge: true });
    const read = await createGraphMyCalendar({ graph: seat.graph }).meetingsById(ids);
    expect([...read.values()].filter((entry) => entry === 'unread' || entry === undefined)).toEqual([]);
    expect(seat.renewals()).toBe(1);
  });

  it('of a token without the scope says so', async () => {
    const { graph } = bench.seat('claire', 'User.Read Sites.Selected');
    await expect(createGraphMyCalendar({ graph }).meetingsById([gone])).rejects.toEqual(
      new CalendarUnavailable('not-granted'),
    );
  });
});

describe('a Graph that is not to be had', () => {
  it('makes the register unavailable, not empty', async () => {
    bench.sandbox.switches.set({ throttle: 1 });
    const seat = bench.seat('claire', undefined, 2_500);
    const impatient = createGraphRegister({ ...seat, site: SITE });
    await expect(impatient.rituals(instant('2026-01-01T00:00:00Z'))).rejects.toBeInstanceOf(RegisterUnavailable);
    await expect(impatient.rituals(instant('2026-01-01T00:00:00Z'))).rejects.toMatchObject({ because: 'unavailable' });
    const calendar = createGraphMyCalendar({ graph: seat.graph });
    const window = [instant('2026-11-23T00:00:00Z'), instant('2026-11-30T00:00:00Z')] as const;
    await expect(calendar.meetingsBetween(...window)).rejects.toMatchObject({
      name: 'CalendarUnavailable',
      because: 'unavailable',
    });
  }, 60_000);
});

describe('a token', () => {
  it('that a claims challenge finds wanting is exchanged once, and the call goes on', async () => {
    const seat = bench.seat('claire');
    await seat.me();
    bench.sandbox.switches.set({ claimsChallenge: true });
    const { id } = (await seat.graph.send('me', { query: { $select: 'id' } })) as { id: string };
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(seat.renewals()).toBe(1);
  });

  it('that has expired earlier than it said is exchanged once, and the call goes on', async () => {
    const seat = bench.seat('claire');
    const own = createGraphRegister({ ...seat, site: SITE });
    await own.accounts();
    bench.sandbox.switches.set({ expiredTokens: true });
    // Graph measures a token's age by the machine's clock, which is this process's.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 120_000 });
    try {
      expect((await own.accounts()).length).toBeGreaterThan(30);
      expect(seat.renewals()).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('without the scope opens neither register nor calendar, and says so', async () => {
    const poor = bench.seat('claire', 'User.Read');
    await expect(createGraphRegister({ ...poor, site: SITE }).accounts()).rejects.toEqual(
      new RegisterUnavailable('not-granted'),
    );
    const calendar = createGraphMyCalendar({ graph: poor.graph });
    const window = [instant('2026-11-23T00:00:00Z'), instant('2026-11-30T00:00:00Z')] as const;
    await expect(calendar.meetingsBetween(...window)).rejects.toEqual(new CalendarUnavailable('not-granted'));
  });
});

describe('a site', () => {
  it('that the app was not granted says so', async () => {
    bench.sandbox.sharepoint.createSite({
      path: 'contoso.sharepoint.example:/sites/closed',
      displayName: 'Closed',
      members: 'everyone',
      grants: [],
    });
    const closed = createGraphRegister({ ...claire, site: 'contoso.sharepoint.example:/sites/closed' });
    await expect(closed.accounts()).rejects.toEqual(new RegisterUnavailable('not-granted'));
  });

  it('without the lists says that the register is not there, and is found once it is', async () => {
    const appId = '22222222-2222-4222-8222-222222222222';
    const { sharepoint } = bench.sandbox;
    const site = sharepoint.createSite({
      path: 'contoso.sharepoint.example:/sites/empty',
      displayName: 'Empty',
      members: 'everyone',
      grants: [{ appId, role: 'write' }],
    });
    const empty = createGraphRegister({ ...claire, site: 'contoso.sharepoint.example:/sites/empty' });
    await expect(empty.accounts()).rejects.toEqual(new RegisterUnavailable('not-provisioned'));
    const columns = [
      { name: 'Key', displayName: 'Key', type: 'text' as const, indexed: true, enforceUniqueValues: true },
    ];
    sharepoint.createList(site, { name: 'Accounts', displayName: 'Accounts', columns });
    expect(await empty.accounts()).toEqual([]);
  });
});

describe('lists of an older version, which lack a column', () => {
  it('refuse what is written there, and say so instead of being away', async () => {
    const { sharepoint } = bench.sandbox;
    const site = sharepoint.createSite({
      path: 'contoso.sharepoint.example:/sites/older',
      displayName: 'Older',
      members: 'everyone',
      grants: [{ appId: '22222222-2222-4222-8222-222222222222', role: 'write' }],
    });
    const key = { name: 'Key', displayName: 'Key', type: 'text', indexed: true, enforceUniqueValues: true } as const;
    for (const name of ['Rituals', 'Checks']) sharepoint.createList(site, { name, displayName: name, columns: [key] });
    const older = createGraphRegister({ ...claire, site: 'contoso.sharepoint.example:/sites/older' });
    const ritual = freshRitual();
    await expect(older.saveRitual(ritual)).rejects.toEqual(new RowRefused('invalidRequest'));
    await expect(older.saveAnswer(await answerTo(ritual.ref))).rejects.toEqual(new RowRefused('invalidRequest'));
  });

  it('refuse a change of a row that is there', async () => {
    const ritual = freshRitual();
    const { version } = await register.saveRitual(ritual);
    const tooLong = { ...ritual, organiser: `${'a'.repeat(300)}@contoso.example` };
    await expect(register.saveRitual(tooLong, version)).rejects.toEqual(new RowRefused('invalidRequest'));
    expect((await register.ritual(ritual.ref))?.value).toEqual(ritual);
  });
});

describe('rows that somebody else wrote', () => {
  it('in another person’s name do not count as an answer', async () => {
    const answer = await answerTo(freshRef());
    const mallory = {
      id: 'ffffffff-0000-4000-8000-000000000000',
      displayName: 'Mallory',
      email: 'mallory@contoso.example',
    };
    bench.sandbox.sharepoint.addItem(listId('Checks'), { ...toAnswerFields(answer) }, mallory);
    expect(await register.answersOf(answer.ref)).toEqual([]);
    expect(await register.myAnswers([answer.ref])).toEqual([]);
    // Her row holds the key of the answer: nobody may be told that the own answer was stored, or given already.
    await expect(register.saveAnswer(answer)).rejects.toEqual(new RowRefused('rowInTheWay'));
  });

  it('by hand and wrong are named, and take no other row along', async () => {
    const good = freshRitual({ start: instant('2033-01-05T09:00:00Z'), end: instant('2033-01-05T10:00:00Z') });
    await register.saveRitual(good);
    const hand = { id: 'ffffffff-0000-4000-8000-000000000001', displayName: 'Hand', email: 'hand@contoso.example' };
    const wrong = { ...toRitualFields(good), Key: 'KAR-2033-1', Focus: 'whatever' };
    bench.sandbox.sharepoint.addItem(listId('Rituals'), wrong, hand);
    const read = await register.rituals(instant('2033-01-01T00:00:00Z'));
    expect(read.rituals.map(({ value }) => value.ref)).toEqual([good.ref]);
    expect(read.unreadable).toEqual(['KAR-2033-1']);
  });
});

it('reads a register of more than one page whole', async () => {
  const author = { id: 'ffffffff-0000-4000-8000-000000000002', displayName: 'Import', email: 'import@contoso.example' };
  const rituals = Array.from({ length: 1_203 }, () =>
    freshRitual({ start: instant('2034-01-04T09:00:00Z'), end: instant('2034-01-04T10:00:00Z') }),
  );
  bench.sandbox.sharepoint.addItems(
    listId('Rituals'),
    rituals.map((ritual) => ({ fields: { ...toRitualFields(ritual) }, author })),
  );
  const read = await register.rituals(instant('2034-01-01T00:00:00Z'));
  expect(new Set(read.rituals.map(({ value }) => value.ref))).toEqual(new Set(rituals.map(({ ref }) => ref)));
  expect(read.rituals).toHaveLength(1_203);
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Account, AccountKey } from '../../src/domain/account.ts';
import type { Answer } from '../../src/domain/answer.ts';
import { parseMonthAndDay } from '../../src/domain/calendar-day.ts';
import type { OrganiserHealth } from '../../src/domain/health.ts';
import { mintRef, occurrenceRef } from '../../src/domain/mint-ref.ts';
import type { Ref } from '../../src/domain/ref.ts';
import type { Ritual } from '../../src/domain/ritual.ts';
import { AccountConflict, RegisterConflict, type Register, type Stored } from '../../src/ports/register.ts';
import { day, instant, key, makeAccount, makeRitual } from '../support/builders.ts';

export interface RegisterBench {
  /** The same register, as each of the two sees it. */
  as(person: 'claire' | 'ines'): Register;
  /** Directory object ids. */
  readonly ids: { readonly claire: string; readonly ines: string };
  close(): Promise<void>;
}

let minted = 0;
/** Never seen before in this run. */
export function freshRef(): Ref {
  minted += 1;
  return mintRef(Uint8Array.from([31, 17, minted >> 10, (minted >> 5) & 31, minted & 31, 5, 9]));
}

export function freshRitual(change: Partial<Ritual> = {}): Ritual {
  return makeRitual({ ref: freshRef(), ...change });
}

/** Of a key never seen before in this run. */
function freshAccount(change: Partial<Account> = {}): Account {
  minted += 1;
  return makeAccount({
    key: key(`fresh-${minted}`),
    name: `Fresh ${minted}`,
    clientDomains: [`f${minted}.example`],
    ...change,
  });
}

async function storedAccount(register: Register, wanted: AccountKey): Promise<Stored<Account> | undefined> {
  return (await register.storedAccounts()).accounts.find(({ value }) => value.key === wanted);
}

function answerTo(ref: Ref, respondent: string, change: Partial<Answer> = {}): Answer {
  return {
    ref,
    respondent,
    recall: 'evaluate-progress',
    achieved: 'yes',
    satisfaction: 5,
    changeDecided: true,
    comment: '',
    way: 'outlook',
    answeredAt: instant('2026-11-26T11:00:00Z'),
    ...change,
  };
}

/** What the port promises, whoever keeps it (src/ports/register.ts). */
export function registerContract(name: string, open: () => Promise<RegisterBench>): void {
  describe(name, () => {
    let bench: RegisterBench;
    let register: Register;

    beforeAll(async () => {
      bench = await open();
      register = bench.as('claire');
    });

    afterAll(async () => {
      await bench?.close();
    });

    it('knows the accounts', async () => {
      const northwind = (await register.accounts()).find((account) => account.key === 'northwind');
      expect(northwind).toMatchObject({
        name: 'Northwind Traders',
        kam: 'claire.morel@contoso.example',
        kamName: 'Claire Morel',
        active: true,
      });
      expect(northwind?.clientDomains).toContain('northwind.example');
    });

    it('gives back an account as it was saved, and stores it once, however often it is saved', async () => {
      const account = freshAccount({
        name: 'Söhne & "Töchter" – d’Été',
        parent: key('northwind'),
        clientDomains: ['soehne.example', 'de.soehne.example'],
        tier: undefined,
        scope: 'regional',
        sponsor: 'hugo.lindqvist@contoso.example',
        fiscalYearStart: parseMonthAndDay('10-01'),
        strategicObjective: { statement: 'Grow\ntogether; 50 %', state: 'aligned', date: day('2026-03-12') },
        ourTeam: {
          marketing: ['paula.jansen@contoso.example'],
          'management-control': ['elke.hartmann@contoso.example'],
        },
        clientTeam: { purchasing: ['nora.weiss@northwind.example'] },
        policies: { 'account-review': { coverage: 'as-needed', min: 1.5, max: 2, snoozedUntil: day('2027-01-15') } },
        active: false,
      });
      await register.saveAccount(account);
      await register.saveAccount(account);
      const { accounts } = await register.storedAccounts();
      expect(accounts.filter(({ value }) => value.key === account.key).map(({ value }) => value)).toEqual([account]);
      expect((await register.accounts()).filter((other) => other.key === account.key)).toEqual([account]);
    });

    it('keeps an account that says no more than it must', async () => {
      const account = freshAccount({ clientDomains: [], tier: undefined });
      await register.saveAccount(account);
      expect((await storedAccount(register, account.key))?.value).toEqual(account);
    });

    it('does not let a different account take the place of one with its key', async () => {
      const account = freshAccount();
      await register.saveAccount(account);
      const standing = await storedAccount(register, account.key);
      const save = register.saveAccount({ ...account, name: 'another' });
      await expect(save).rejects.toBeInstanceOf(AccountConflict);
      await expect(save).rejects.toMatchObject({ current: standing });
      expect(await storedAccount(register, account.key)).toEqual(standing);
    });

    it('changes an account, emptied fields included, and gives it another version', async () => {
      const account = freshAccount({ sponsor: 'hugo.lindqvist@contoso.example', scope: 'global' });
      await register.saveAccount(account);
      const first = await storedAccount(register, account.key);
      const ourTeam = { logistics: ['greta.sommer@contoso.example'] };
      const changed: Account = {
        ...account,
        name: 'Renamed',
        tier: 'C',
        sponsor: undefined,
        scope: undefined,
        ourTeam,
      };
      await register.saveAccount(changed, first);
      const second = await storedAccount(register, account.key);
      expect(second?.value).toEqual(changed);
      expect(second?.version).not.toBe(first?.version);
    });

    it('tells who changes an account second what stands there now', async () => {
      const account = freshAccount();
      await register.saveAccount(account);
      const first = await storedAccount(register, account.key);
      await bench.as('ines').saveAccount({ ...account, tier: 'B' }, first);
      const save = register.saveAccount({ ...account, name: 'mine' }, first);
      await expect(save).rejects.toBeInstanceOf(AccountConflict);
      const theirs = await storedAccount(register, account.key);
      await expect(save).rejects.toMatchObject({ current: { value: { tier: 'B' }, version: theirs?.version } });
      await register.saveAccount({ ...account, tier: 'B', name: 'mine' }, theirs);
      expect((await storedAccount(register, account.key))?.value).toMatchObject({ tier: 'B', name: 'mine' });
    });

    it('takes the same change twice, as when the first answer got lost', async () => {
      const account = freshAccount();
      await register.saveAccount(account);
      const first = await storedAccount(register, account.key);
      await register.saveAccount({ ...account, tier: 'B' }, first);
      await register.saveAccount({ ...account, tier: 'B' }, first);
      expect((await storedAccount(register, account.key))?.value.tier).toBe('B');
    });

    it('gives back what was saved, to the letter', async () => {
      const ritual = freshRitual({
        accounts: [key('northwind'), key('adatum')],
        objective: {
          focus: 'plan',
          secondary: ['evaluate-progress', 'innovate-on-offers'],
          statement: "Décider avec O'Brien & Söhne #1+ : 50 % de « remise »\nou rien",
          evidence: '<b>signé</b>; "oui"',
        },
        internalObjective: 'keep the margin above 12 %',
        subject: "Revue O'Brien & Söhne #1+",
      });
      const { value, version } = await register.saveRitual(ritual);
      expect(value).toEqual(ritual);
      expect(await register.ritual(ritual.ref)).toMatchObject({ value: ritual, version });
    });

    it('keeps which functions of ours were there, and that none was', async () => {
      for (const functions of [{ sales: 2, 'management-control': 1 }, {}]) {
        const ritual = freshRitual({ attendance: { internal: 3, client: 1, functions } });
        expect((await register.saveRitual(ritual)).value).toEqual(ritual);
        expect((await register.ritual(ritual.ref))?.value).toEqual(ritual);
      }
    });

    it('keeps a draft that knows next to nothing', async () => {
      const ritual = freshRitual({
        objective: { focus: undefined, secondary: [], statement: '', evidence: '' },
        state: 'drafted',
        servesStrategicObjective: false,
        meetingUid: undefined,
        meetingId: undefined,
        attendance: undefined,
      });
      expect((await register.saveRitual(ritual)).value).toEqual(ritual);
      expect((await register.ritual(ritual.ref))?.value).toEqual(ritual);
    });

    it('does not know a ritual that nobody saved', async () => {
      expect(await register.ritual(freshRef())).toBeUndefined();
    });

    it('keeps an occurrence beside its series', async () => {
      const series = freshRitual({ seriesUid: 'uid-series' });
      const occurrence = { ...series, ref: occurrenceRef(series.ref, '2026-11-30') };
      await register.saveRitual(series);
      await register.saveRitual(occurrence);
      expect((await register.ritual(series.ref))?.value).toEqual(series);
      expect((await register.ritual(occurrence.ref))?.value).toEqual(occurrence);
    });

    it('lists the rituals that end at or after an instant', async () => {
      // Wednesdays in 2031, far behind everything else.
      const at = (start: string, end: string) =>
        freshRitual({ start: instant(`2031-${start}Z` as never), end: instant(`2031-${end}Z` as never) });
      const over = at('01-08T09:00:00', '01-08T10:00:00');
      const ending = at('01-15T09:00:00', '01-15T10:00:00');
      const later = at('01-22T09:00:00', '01-22T10:00:00');
      for (const ritual of [over, ending, later]) await register.saveRitual(ritual);
      const { rituals } = await register.rituals(instant('2031-01-15T10:00:00Z'));
      expect(rituals.map(({ value }) => value.ref).sort()).toEqual([ending.ref, later.ref].sort());
      const [first] = rituals.filter(({ value }) => value.ref === ending.ref);
      expect(first?.version).toBe((await register.ritual(ending.ref))?.version);
    });

    it('stores a ritual once, however often it is saved', async () => {
      const ritual = freshRitual();
      const first = await register.saveRitual(ritual);
      const second = await register.saveRitual(ritual);
      expect(second).toEqual(first);
    });

    it('does not let a different ritual take the place of one with its Ref', async () => {
      const ritual = freshRitual();
      const standing = await register.saveRitual(ritual);
      const save = register.saveRitual({ ...ritual, subject: 'another one' });
      await expect(save).rejects.toBeInstanceOf(RegisterConflict);
      await expect(save).rejects.toMatchObject({ current: standing });
      expect((await register.ritual(ritual.ref))?.value).toEqual(ritual);
    });

    it('changes a row, emptied fields included, and gives it another version', async () => {
      const ritual = freshRitual({ internalObjective: 'ours only' });
      const first = await register.saveRitual(ritual);
      const changed: Ritual = {
        ...ritual,
        internalObjective: '',
        objective: { focus: undefined, secondary: [], statement: 'decide', evidence: '' },
        state: 'held',
        attendance: undefined,
      };
      const second = await register.saveRitual(changed, first.version);
      expect(second.value).toEqual(changed);
      expect(second.version).not.toBe(first.version);
      expect(await register.ritual(ritual.ref)).toMatchObject({ value: changed, version: second.version });
    });

    it('tells who comes second what stands there now', async () => {
      const ritual = freshRitual();
      const first = await register.saveRitual(ritual);
      const theirs = await bench.as('ines').saveRitual({ ...ritual, subject: 'theirs' }, first.version);
      const save = register.saveRitual({ ...ritual, subject: 'mine' }, first.version);
      await expect(save).rejects.toBeInstanceOf(RegisterConflict);
      await expect(save).rejects.toMatchObject({
        current: { value: { subject: 'theirs' }, version: theirs.version },
      });
      expect((await register.saveRitual({ ...ritual, subject: 'mine' }, theirs.version)).value.subject).toBe('mine');
    });

    it('takes one answer per ritual and person; the first one stands', async () => {
      const { value } = await register.saveRitual(freshRitual());
      const { claire, ines } = bench.ids;
      const theirs = bench.as('ines');
      expect(await theirs.saveAnswer(answerTo(value.ref, ines, { achieved: 'partly', comment: 'à refaire' }))).toBe(
        'stored',
      );
      expect(await theirs.saveAnswer(answerTo(value.ref, ines, { achieved: 'no' }))).toBe('already-answered');
      expect(await register.saveAnswer(answerTo(value.ref, claire, { changeDecided: undefined }))).toBe('stored');
      const answers = await register.answersOf(value.ref);
      expect(answers).toHaveLength(2);
      expect(answers.find(({ respondent }) => respondent === ines)).toEqual(
        answerTo(value.ref, ines, { achieved: 'partly', comment: 'à refaire' }),
      );
      expect(answers.find(({ respondent }) => respondent === claire)).toEqual(
        answerTo(value.ref, claire, { changeDecided: undefined }),
      );
    });

    it('takes an answer that ends where the meeting did not take place', async () => {
      const { value } = await register.saveRitual(freshRitual());
      const answer = answerTo(value.ref, bench.ids.claire, {
        achieved: 'did-not-happen',
        satisfaction: undefined,
        changeDecided: undefined,
      });
      expect(await register.saveAnswer(answer)).toBe('stored');
      expect(await register.answersOf(value.ref)).toEqual([answer]);
    });

    it('gives a person the own answers to the rituals asked for, and no others', async () => {
      const refs = [freshRef(), freshRef(), freshRef()] as const;
      const { claire, ines } = bench.ids;
      const theirs = bench.as('ines');
      await theirs.saveAnswer(answerTo(refs[0], ines));
      await theirs.saveAnswer(answerTo(refs[1], ines));
      await bench.as('claire').saveAnswer(answerTo(refs[0], claire));
      expect(
        (await bench.as('ines').myAnswers([refs[0], refs[2]])).map(({ ref, respondent }) => [ref, respondent]),
      ).toEqual([[refs[0], ines]]);
      expect(await bench.as('ines').myAnswers([])).toEqual([]);
      expect(await register.answersOf(refs[2])).toEqual([]);
    });

    it('keeps one row of health per organiser, the later look at the calendar', async () => {
      const organiser = `organiser-${freshRef()}`;
      expect(await register.health(organiser)).toBeUndefined();
      const first: OrganiserHealth = {
        organiser,
        address: 'claire.morel@contoso.example',
        lastSync: instant('2026-11-26T13:05:00Z'),
        addinSeen: instant('2026-11-26T13:05:00Z'),
        gateCoverage: { tagged: 73, untagged: 7, share: 0.9125 },
        errors: [{ because: 'conflict', refs: [freshRef()] }],
      };
      await register.saveHealth(first);
      expect(await register.health(organiser)).toEqual(first);
      const second: OrganiserHealth = {
        ...first,
        lastSync: instant('2026-11-26T14:05:00Z'),
        addinSeen: undefined,
        gateCoverage: undefined,
        errors: [],
      };
      await register.saveHealth(second);
      await register.saveHealth({ ...first, gateCoverage: { tagged: 1, untagged: 9, share: 0.1 } });
      // The later one ran in the tab: what is known of the add-in stays.
      expect(await register.health(organiser)).toEqual({ ...second, addinSeen: first.addinSeen });
    });

    it('makes one row where two windows report for the first time at once', async () => {
      const organiser = `organiser-${freshRef()}`;
      const report = (minute: string): OrganiserHealth => ({
        organiser,
        address: 'claire.morel@contoso.example',
        lastSync: instant(`2026-11-26T13:${minute}:00Z`),
        addinSeen: undefined,
        gateCoverage: { tagged: 3, untagged: 0, share: 1 },
        errors: [],
      });
      await Promise.all([register.saveHealth(report('05')), register.saveHealth(report('06'))]);
      expect(await register.health(organiser)).toEqual(report('06'));
    });

    it('lists the health of every organiser', async () => {
      const [one, other] = [`organiser-${freshRef()}`, `organiser-${freshRef()}`];
      const rowOf = (organiser: string, tagged: number): OrganiserHealth => ({
        organiser,
        address: `${organiser.toLowerCase()}@contoso.example`,
        lastSync: instant('2026-11-26T13:05:00Z'),
        addinSeen: undefined,
        gateCoverage: { tagged, untagged: 1, share: tagged / (tagged + 1) },
        errors: [],
      });
      await register.saveHealth(rowOf(one, 1));
      await register.saveHealth(rowOf(other, 4));
      const found = (await register.allHealth()).filter(({ organiser }) => organiser === one || organiser === other);
      expect(found.sort((a, b) => (a.gateCoverage?.tagged ?? 0) - (b.gateCoverage?.tagged ?? 0))).toEqual([
        rowOf(one, 1),
        rowOf(other, 4),
      ]);
    });
  });
}

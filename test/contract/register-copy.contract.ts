import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ref } from '../../src/domain/ref.ts';
import type { Ritual } from '../../src/domain/ritual.ts';
import type { RegisterContent, RegisterCopy } from '../../src/ports/register-copy.ts';
import type { Register, Stored } from '../../src/ports/register.ts';
import { freshRitual } from './register.contract.ts';

export interface RegisterCopyBench {
  /** Where everybody writes. */
  readonly register: Register;
  /** A session that begins now, in the same browser. `mayRead` false: access to the site was taken away. */
  open(person: 'claire' | 'ines', options?: { readonly mayRead?: boolean }): RegisterCopy;
  /** Somebody deletes the row in SharePoint. */
  remove(ref: Ref): Promise<void>;
  close(): Promise<void>;
}

function storedIn(content: RegisterContent | undefined, { ref }: Ritual): Stored<Ritual> | undefined {
  return content?.rituals.find((ritual) => ritual.ref === ref)?.stored;
}

function ritualIn(content: RegisterContent | undefined, ritual: Ritual): Ritual | undefined {
  return storedIn(content, ritual)?.value;
}

/** What the port promises, whoever keeps it (src/ports/register-copy.ts). */
export function registerCopyContract(name: string, open: () => Promise<RegisterCopyBench>): void {
  describe(name, () => {
    let bench: RegisterCopyBench;

    beforeAll(async () => {
      bench = await open();
    });

    afterAll(async () => {
      await bench?.close();
    });

    it('keeps nothing before the first reading, then everything that the register has', async () => {
      const ritual = freshRitual({ subject: "Revue O'Brien & Söhne #1+", attendance: undefined });
      const { version } = await bench.register.saveRitual(ritual);
      const copy = bench.open('claire');
      expect(await copy.kept()).toBeUndefined();
      const told: number[] = [];
      const content = await copy.catchUp(({ rituals }) => told.push(rituals));
      expect(told.length).toBeGreaterThan(0);
      expect(content.accounts).toEqual(await bench.register.accounts());
      expect(storedIn(content, ritual)).toMatchObject({ value: ritual, version });
    });

    it('has it again in the next session, without asking, and tells nothing of rows then', async () => {
      const content = await bench.open('claire').catchUp();
      const next = bench.open('claire');
      const kept = await next.kept();
      expect(kept?.accounts).toEqual(content.accounts);
      const whole = (rituals = content.rituals) => rituals.map(({ stored }) => stored);
      expect(whole(kept?.rituals).length).toBeGreaterThan(0);
      expect(whole(kept?.rituals)).toEqual(whole());
      const told: unknown[] = [];
      await next.catchUp((rows) => told.push(rows));
      expect(told).toEqual([]);
    });

    it('stays as it is until it catches up; then what was added, changed and deleted shows, in the next session too', async () => {
      const [changing, going, coming] = [freshRitual(), freshRitual(), freshRitual({ seriesUid: 'uid-series' })];
      const first = await bench.register.saveRitual(changing);
      await bench.register.saveRitual(going);
      const copy = bench.open('claire');
      await copy.catchUp();

      const saved = await bench.register.saveRitual({ ...changing, subject: 'moved' }, first.version);
      await bench.register.saveRitual(coming);
      await bench.remove(going.ref);
      const before = await copy.kept();
      expect([ritualIn(before, changing)?.subject, ritualIn(before, going)?.ref, ritualIn(before, coming)]).toEqual([
        changing.subject,
        going.ref,
        undefined,
      ]);

      const caughtUp = await copy.catchUp();
      for (const content of [caughtUp, await copy.kept(), await bench.open('claire').kept()]) {
        expect(storedIn(content, changing)).toEqual(saved);
        expect(ritualIn(content, coming)).toEqual(coming);
        expect(ritualIn(content, going)).toBeUndefined();
      }
    });

    it('gives a version that a save can be based on', async () => {
      const ritual = freshRitual();
      await bench.register.saveRitual(ritual);
      const content = await bench.open('claire').catchUp();
      const stored = storedIn(content, ritual);
      const saved = await bench.register.saveRitual({ ...ritual, state: 'held' }, stored?.version);
      expect(saved.value.state).toBe('held');
    });

    it('shows nobody the copy of somebody else', async () => {
      await bench.open('claire').catchUp();
      const theirs = bench.open('ines');
      expect(await theirs.kept()).toBeUndefined();
      await theirs.catchUp();
      await theirs.forget();
      expect(await bench.open('claire').kept()).toBeDefined();
    });

    it('is gone when it is forgotten, and can be read again', async () => {
      const copy = bench.open('claire');
      await copy.catchUp();
      expect(await copy.forget()).toBe(true);
      expect(await copy.kept()).toBeUndefined();
      expect(await bench.open('claire').kept()).toBeUndefined();
      await copy.catchUp();
      expect(await bench.open('claire').kept()).toBeDefined();
    });

    it('goes with the access to the register', async () => {
      await bench.open('claire').catchUp();
      const refused = bench.open('claire', { mayRead: false });
      expect(await refused.kept()).toBeDefined();
      await expect(refused.catchUp()).rejects.toMatchObject({ name: 'RegisterUnavailable', because: 'not-granted' });
      expect(await refused.kept()).toBeUndefined();
      expect(await bench.open('claire').kept()).toBeUndefined();
    });
  });
}

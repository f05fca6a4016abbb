import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../src/domain/calendar-day.ts';
import { type CharterVersion, FIRST_VERSION, versionOn } from '../../src/domain/charter.ts';
import type { GateMode } from '../../src/domain/gate-rules.ts';
import { RITUAL_TYPES, type RitualType } from '../../src/domain/ritual-type.ts';
import type { Charters } from '../../src/ports/charters.ts';
import { RegisterUnavailable } from '../../src/ports/register.ts';
import { day } from '../support/builders.ts';

/** A programme that lives by the survey's rules until somebody changes them, under names of its own. */
export interface ChartersBench {
  readonly charters: Charters;
  /** Who may not see the register's site. */
  readonly refused: Charters;
  /** The programme makes a further version: another mode of the gate for account reviews. */
  changeReviews(version: number, from: CalendarDay, gateMode: GateMode): Promise<void>;
  /** The programme throws the gate's switch, in a further version. */
  silenceGate(version: number): Promise<void>;
  close(): Promise<void>;
}

/** Of every type; what the programme calls it left out. */
function rulesOf(version: CharterVersion | undefined) {
  const rules = RITUAL_TYPES.map((type) => [type, { ...version?.rituals[type], name: undefined }]);
  return Object.fromEntries(rules) as Record<RitualType, { gateMode?: GateMode }>;
}

/** What the port promises, whoever keeps it (src/ports/charters.ts). The cases build on one another. */
export function chartersContract(name: string, open: () => Promise<ChartersBench>): void {
  describe(name, () => {
    let bench: ChartersBench;
    const modes = (history: readonly CharterVersion[]) =>
      history.map(({ version, from, rituals }) => [version, from, rituals['account-review'].gateMode]);

    beforeAll(async () => {
      bench = await open();
    });

    afterAll(async () => {
      await bench?.close();
    });

    it('begins with the survey’s version, whole', async () => {
      const [first, ...none] = await bench.charters.history();
      expect(none).toEqual([]);
      expect({ ...first, rituals: rulesOf(first) }).toEqual({ ...FIRST_VERSION, rituals: rulesOf(FIRST_VERSION) });
    });

    it('has a further version with the next asking, under the ones before, which stay as they were', async () => {
      await bench.changeReviews(2, day('2026-09-01'), 'hold');
      await bench.changeReviews(3, day('2027-01-01'), 'inform');
      expect(modes(await bench.charters.history())).toEqual([
        [1, undefined, 'prompt'],
        [2, '2026-09-01', 'hold'],
        [3, '2027-01-01', 'inform'],
      ]);
    });

    it('says of everything else what the survey says', async () => {
      const history = await bench.charters.history();
      for (const version of history) {
        const rules = rulesOf(version);
        rules['account-review'].gateMode = 'prompt';
        expect(rules).toEqual(rulesOf(FIRST_VERSION));
        expect(version.gateOn).toBe(true);
      }
    });

    it('tells which version holds on a day', async () => {
      const history = await bench.charters.history();
      const versions = [day('2026-08-31'), day('2026-09-01'), day('2027-01-01')].map((on) => versionOn(history, on));
      expect(versions.map(({ version }) => version)).toEqual([1, 2, 3]);
    });

    it('knows when the gate was silenced, and keeps the modes of before', async () => {
      await bench.silenceGate(4);
      const history = await bench.charters.history();
      expect(history.map(({ gateOn }) => gateOn)).toEqual([true, true, true, false]);
      expect(history.at(-1)?.rituals['account-review'].gateMode).toBe('inform');
    });

    it('gives nothing to who may not see the register', async () => {
      await expect(bench.refused.history()).rejects.toEqual(new RegisterUnavailable('not-granted'));
    });
  });
}

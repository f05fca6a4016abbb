import { expect, it } from 'vitest';
import type { Ref } from '../../src/domain/ref.ts';
import type { Ritual } from '../../src/domain/ritual.ts';
import { findLastTime } from '../../src/usecases/find-last-time.ts';
import { CLAIRE, instant, key, makeRitual, OTHER_REF, REF, THIRD_REF } from '../support/builders.ts';
import { FakeIdentity } from '../support/fake-surroundings.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';

const TIME_ZONE = 'Europe/Paris';
const MEETING = { start: instant('2026-11-26T09:00:00Z'), ref: REF }; // Thursday

const at = (day: string, more: Partial<Ritual>) =>
  makeRitual({
    start: instant(`${day}T09:00:00Z` as never),
    end: instant(`${day}T10:00:00Z` as never),
    state: 'held',
    ...more,
  });

function find(rituals: readonly Ritual[], draft: Partial<Ritual> = {}, meeting: { ref: Ref | undefined } = MEETING) {
  const ports = { history: new InMemoryRegister({ rituals }), identity: new FakeIdentity(CLAIRE) };
  return findLastTime(ports, makeRitual(draft), { ...MEETING, ...meeting }, TIME_ZONE);
}

it('is the latest held one of the same type and account', async () => {
  const rituals = [
    makeRitual(),
    at('2026-06-04', { ref: OTHER_REF }),
    at('2026-03-05', { ref: THIRD_REF }),
    at('2026-09-01', { ref: `${THIRD_REF}@2026-09-01` as Ref, type: 'kam-meeting' }),
    at('2026-09-02', { ref: `${THIRD_REF}@2026-09-02` as Ref, accounts: [key('adatum')] }),
    at('2026-09-03', { ref: `${THIRD_REF}@2026-09-03` as Ref, state: 'cancelled' }),
  ];
  expect(await find(rituals)).toMatchObject({
    ritual: { ref: OTHER_REF },
    outcome: { kind: 'too-few', answered: 0 },
  });
  expect(await find(rituals, { type: 'kam-meeting' })).toMatchObject({ ritual: { type: 'kam-meeting' } });
  expect(await find(rituals, { type: 'advisory-board' })).toBeUndefined();
});

it('may be another day of the same series, never the series itself', async () => {
  const series = at('2026-10-01', { seriesUid: 'series-1' });
  const day = at('2026-10-29', { seriesUid: 'series-1', ref: `${REF}@2026-10-29` as Ref });
  expect(await find([series, day], {}, { ref: `${REF}@2026-11-26` as Ref })).toMatchObject({
    ritual: { ref: day.ref },
  });
  expect(await find([series])).toBeUndefined();
});

it('asks for nothing while there is no account, and finds one for a meeting that is no ritual yet', async () => {
  const rituals = [at('2026-06-04', { ref: OTHER_REF })];
  expect(await find(rituals, { accounts: [] })).toBeUndefined();
  expect(await find(rituals, {}, { ref: undefined })).toMatchObject({ ritual: { ref: OTHER_REF } });
});

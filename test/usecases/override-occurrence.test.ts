import { expect, it } from 'vitest';
import type { Ref } from '../../src/domain/ref.ts';
import { overrideOccurrence } from '../../src/usecases/override-occurrence.ts';
import { instant, makeOpenMeeting, makeRitual, REF } from '../support/builders.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';

const SERIES = makeRitual({ seriesUid: 'series-1', meetingId: 'master-1', meetingUid: undefined });
const DAY = `${REF}@2026-11-26` as Ref; // Thursday
const CONTENT = makeOpenMeeting({ start: instant('2026-11-26T09:00:00Z'), end: instant('2026-11-26T10:30:00Z') });

it('a meeting that sync has not met yet gets a row of its own', async () => {
  const register = new InMemoryRegister();
  await overrideOccurrence({ register }, SERIES, DAY, CONTENT);
  expect(register.rows.get(DAY)?.ritual).toMatchObject({ ownObjective: true, state: 'drafted', meetingUid: undefined });
});

it('a row that sync has made keeps what the calendar knows, takes the words that were on the screen, and no longer follows', async () => {
  const register = new InMemoryRegister();
  const older = { ...SERIES.objective, statement: 'what the series said before' };
  register.put({ ...SERIES, ref: DAY, objective: older, state: 'planned', meetingUid: 'uid-26' });
  await overrideOccurrence({ register }, SERIES, DAY, CONTENT);
  expect(register.rows.get(DAY)?.ritual).toMatchObject({
    ownObjective: true,
    state: 'planned',
    meetingUid: 'uid-26',
    objective: SERIES.objective,
  });
});

it('a row with words of its own keeps them', async () => {
  const register = new InMemoryRegister();
  const own = { ...SERIES.objective, statement: 'Sign the NDA' };
  register.put({ ...SERIES, ref: DAY, objective: own, ownObjective: true });
  await overrideOccurrence({ register }, SERIES, DAY, CONTENT);
  expect(register.rows.get(DAY)?.ritual.objective).toEqual(own);
});

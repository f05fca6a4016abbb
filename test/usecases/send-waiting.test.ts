import { expect, it } from 'vitest';
import { SignInNeeded } from '../../src/ports/identity.ts';
import { RegisterUnavailable, RowRefused } from '../../src/ports/register.ts';
import { answerEntryKey, ritualEntryKey } from '../../src/ports/outbox.ts';
import { sendWaiting } from '../../src/usecases/send-waiting.ts';
import { INES, instant, makeAccount, makeAnswer, makeRitual, OTHER_REF, REF, THIRD_REF } from '../support/builders.ts';
import { FakeClock, InMemoryOutbox } from '../support/fake-surroundings.ts';
import { InMemoryRegisterCopy } from '../support/in-memory-register-copy.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';

const SETTINGS = { timeZone: 'Europe/Paris' };

function surroundings() {
  const register = new InMemoryRegister({ accounts: [makeAccount()], rituals: [makeRitual()], me: INES.id });
  return {
    register,
    registerCopy: new InMemoryRegisterCopy(register, { personId: INES.id }),
    clock: new FakeClock(instant('2026-11-26T11:00:00Z')),
    outbox: new InMemoryOutbox(),
  };
}

/** One answer and two rituals, oldest first: of the three the register refuses the first two. */
async function threeOfWhichTwoAreRefused() {
  const ports = surroundings();
  const answer = makeAnswer({ respondent: INES.id });
  const [second, third] = [makeRitual({ ref: OTHER_REF, subject: 'Pricing' }), makeRitual({ ref: THIRD_REF })];
  // Thursday 26 November 2026
  const at = (minute: string) => instant(`2026-11-26T10:${minute}:00Z`);
  await ports.outbox.keep({ key: answerEntryKey(answer), kind: 'answer', answer, keptAt: at('00') });
  const ritualOf = (ritual: typeof second) =>
    ({ key: ritualEntryKey(ritual), kind: 'ritual', ritual, basis: undefined }) as const;
  await ports.outbox.keep({ ...ritualOf(second), keptAt: at('01') });
  await ports.outbox.keep({ ...ritualOf(third), keptAt: at('02') });
  ports.register.fail('saveAnswer', new RowRefused('invalidRequest'));
  ports.register.fail('saveRitual', new RowRefused('rowInTheWay'), { ref: OTHER_REF });
  return ports;
}

it('what is left is listed by title, or by Ref where this browser knows no more, with why', async () => {
  const ports = await threeOfWhichTwoAreRefused();
  const listed = [
    { kind: 'answer', ref: REF, subject: undefined, because: { kind: 'refused', detail: 'invalidRequest' } },
    { kind: 'ritual', ref: OTHER_REF, subject: 'Pricing', because: { kind: 'refused', detail: 'rowInTheWay' } },
  ];
  expect(await sendWaiting(ports, SETTINGS)).toMatchObject(listed);
  await ports.registerCopy.catchUp();
  expect(await sendWaiting(ports, SETTINGS)).toMatchObject([{ subject: makeRitual().subject }, listed[1]]);
  ports.register.heal();
  ports.register.fail('saveAnswer', new SignInNeeded({ because: 'interaction-needed' }));
  expect(await sendWaiting(ports, SETTINGS)).toMatchObject([
    { because: { kind: 'unsent' } },
    { because: { kind: 'unsent' } },
  ]);
});

it('what is in conflict is listed as that, and what the register was away for as unsent', async () => {
  const ports = surroundings();
  const [basisRitual, keptAt] = [makeRitual(), instant('2026-11-26T10:00:00Z')];
  const mine = { ...basisRitual, internalObjective: 'mine' };
  await ports.outbox.keep({ key: ritualEntryKey(mine), kind: 'ritual', ritual: mine, basis: '1', basisRitual, keptAt });
  ports.register.put({ ...basisRitual, internalObjective: 'theirs' });
  expect(await sendWaiting(ports, SETTINGS)).toMatchObject([{ because: { kind: 'conflict' } }]);
  ports.register.fail('saveRitual', new RegisterUnavailable('unavailable'));
  expect(await sendWaiting(ports, SETTINGS)).toMatchObject([{ because: { kind: 'unsent' } }]);
});

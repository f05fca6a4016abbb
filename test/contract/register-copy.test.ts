import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createIndexedCopyStore } from '../../src/adapters/browser/indexed-copy-store.ts';
import { createGraphRegister } from '../../src/adapters/graph/graph-register.ts';
import { createGraphRegisterChanges } from '../../src/adapters/graph/graph-register-changes.ts';
import { RegisterUnavailable } from '../../src/ports/register.ts';
import { keepRegisterCopy } from '../../src/usecases/keep-register-copy.ts';
import { CLAIRE, INES, makeAccount } from '../support/builders.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';
import { InMemoryRegisterCopy, type KeptCopies } from '../support/in-memory-register-copy.ts';
import { freshRitual } from './register.contract.ts';
import { registerCopyContract } from './register-copy.contract.ts';
import { deleteRow } from './register-rows.ts';
import { openBench, SITE } from './sandbox-bench.ts';

registerCopyContract('the copy in memory', async () => {
  const register = new InMemoryRegister({ accounts: [makeAccount()] });
  const kept: KeptCopies = new Map();
  const refusing = new InMemoryRegister();
  refusing.fail('accounts', new RegisterUnavailable('not-granted'));
  return {
    register,
    open: (person, { mayRead = true } = {}) =>
      new InMemoryRegisterCopy(mayRead ? register : refusing, {
        kept,
        personId: { claire: CLAIRE, ines: INES }[person].id,
      }),
    remove: async (ref) => void register.rows.delete(ref),
    close: async () => undefined,
  };
});

registerCopyContract('the copy in IndexedDB of lists over Microsoft Graph', async () => {
  const bench = await openBench();
  const claire = bench.seat('claire');
  return {
    register: createGraphRegister({ ...claire, site: SITE }),
    open: (person, { mayRead = true } = {}) => {
      const seat = mayRead ? bench.seat(person) : bench.seat(person, 'User.Read');
      return keepRegisterCopy({
        changes: createGraphRegisterChanges({ graph: seat.graph, site: SITE, pageSize: 50 }),
        identity: seat,
        storeOf: (personId) => createIndexedCopyStore({ owner: `${SITE}|${personId}`, now: Date.now }),
      });
    },
    remove: async (ref) => deleteRow(bench.sandbox, ref),
    close: () => bench.close(),
  };
});

it('reads everything again when SharePoint does not know its own token any more (410)', async () => {
  const bench = await openBench();
  try {
    const claire = bench.seat('claire');
    const register = createGraphRegister({ ...claire, site: SITE });
    const copy = keepRegisterCopy({
      changes: createGraphRegisterChanges({ graph: claire.graph, site: SITE, pageSize: 50 }),
      identity: claire,
      storeOf: (personId) => createIndexedCopyStore({ owner: `stale|${personId}`, now: Date.now }),
    });
    const [going, staying] = [freshRitual(), freshRitual()];
    await register.saveRitual(going);
    await register.saveRitual(staying);
    await copy.catchUp();
    deleteRow(bench.sandbox, going.ref);
    bench.sandbox.switches.set({ staleDeltaTokens: true });
    const refs = (await copy.catchUp()).rituals.map(({ ref }) => ref);
    expect(refs).toContain(staying.ref);
    expect(refs).not.toContain(going.ref);
  } finally {
    await bench.close();
  }
});

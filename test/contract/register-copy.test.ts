import 'fake-indexeddb/auto';
import { createIndexedCopyStore } from '../../src/adapters/browser/indexed-copy-store.ts';
import { createGraphRegister } from '../../src/adapters/graph/graph-register.ts';
import { createGraphRegisterChanges } from '../../src/adapters/graph/graph-register-changes.ts';
import { RegisterUnavailable } from '../../src/ports/register.ts';
import { keepRegisterCopy } from '../../src/usecases/keep-register-copy.ts';
import { CLAIRE, INES, makeAccount } from '../support/builders.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';
import { InMemoryRegisterCopy, type KeptCopies } from '../support/in-memory-register-copy.ts';
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

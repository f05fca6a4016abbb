import { createGraphRegister } from '../../src/adapters/graph/graph-register.ts';
import { CLAIRE, INES, makeAccount } from '../support/builders.ts';
import { InMemoryRegister } from '../support/in-memory-register.ts';
import { registerContract } from './register.contract.ts';
import { openBench, SITE } from './sandbox-bench.ts';

registerContract('the register in memory', async () => {
  const register = new InMemoryRegister({ accounts: [makeAccount()] });
  return {
    as: (person) => {
      register.actAs(person === 'claire' ? CLAIRE.id : INES.id);
      return register;
    },
    ids: { claire: CLAIRE.id, ines: INES.id },
    close: async () => undefined,
  };
});

registerContract('the register over Microsoft Graph', async () => {
  const bench = await openBench();
  const seats = { claire: bench.seat('claire'), ines: bench.seat('ines') };
  const registers = {
    claire: createGraphRegister({ ...seats.claire, site: SITE }),
    ines: createGraphRegister({ ...seats.ines, site: SITE }),
  };
  const [claire, ines] = await Promise.all([seats.claire.me(), seats.ines.me()]);
  return {
    as: (person) => registers[person],
    ids: { claire: claire.id, ines: ines.id },
    close: () => bench.close(),
  };
});

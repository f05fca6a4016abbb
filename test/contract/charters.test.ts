import { afterAll, beforeAll, expect, it } from 'vitest';
import { createGraphCharters } from '../../src/adapters/graph/graph-charters.ts';
import { createRegisterLists } from '../../src/adapters/graph/register-lists.ts';
import { RITUAL_TYPES } from '../../src/domain/ritual-type.ts';
import { type Bench, openBench, SITE } from './sandbox-bench.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

it('the charter over Microsoft Graph: the seeded version, then the switch that a manager throws', async () => {
  const { graph } = bench.seat('claire');
  const lists = createRegisterLists(graph, SITE);
  const charters = createGraphCharters({ graph, lists });
  const [first, ...none] = await charters.history();
  expect(none).toEqual([]);
  expect(first).toMatchObject({ version: 1, gateOn: true });
  for (const type of RITUAL_TYPES) expect(first?.rituals[type].gateMode).toBe('prompt');

  await graph.send('addItem', {
    path: { ...(await lists('Charters')) },
    body: { fields: { Key: 'programme|1', Title: 'Send gate', Version: 1, Charter: '{"gate":"off"}' } },
  });
  expect(await charters.history()).toMatchObject([{ version: 1, gateOn: false }]);
});

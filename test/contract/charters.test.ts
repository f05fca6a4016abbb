import { expect, it } from 'vitest';
import { createGraphCharters } from '../../src/adapters/graph/graph-charters.ts';
import type { GraphClient } from '../../src/adapters/graph/graph-client.ts';
import { createRegisterLists } from '../../src/adapters/graph/register-lists.ts';
import { type CharterVersion, FIRST_VERSION, withNewVersion } from '../../src/domain/charter.ts';
import { RegisterUnavailable } from '../../src/ports/register.ts';
import { day } from '../support/builders.ts';
import { FakeCharters } from '../support/fake-surroundings.ts';
import { chartersContract } from './charters.contract.ts';
import { openBench, SITE } from './sandbox-bench.ts';

chartersContract('the charter in memory', async () => {
  const charters = new FakeCharters([FIRST_VERSION]);
  const refused = new FakeCharters();
  refused.problem = new RegisterUnavailable('not-granted');
  const change = (of: (latest: CharterVersion) => Partial<CharterVersion>, from = latest(charters).from) => {
    const before = latest(charters);
    charters.versions = withNewVersion(charters.versions, { ...before, ...of(before) }, from ?? day('2026-01-01'));
  };
  return {
    charters,
    refused,
    changeReviews: async (_version, from, gateMode) =>
      change(
        ({ rituals }) => ({ rituals: { ...rituals, 'account-review': { ...rituals['account-review'], gateMode } } }),
        from,
      ),
    silenceGate: async () => change(() => ({ gateOn: false })),
    close: async () => undefined,
  };
});

function latest({ versions }: FakeCharters): CharterVersion {
  return versions.at(-1) ?? FIRST_VERSION;
}

function overGraph(graph: GraphClient) {
  return createGraphCharters({ graph, lists: createRegisterLists(graph, SITE) });
}

chartersContract('the charter over Microsoft Graph', async () => {
  const bench = await openBench();
  const { graph } = bench.seat('claire');
  const lists = createRegisterLists(graph, SITE);
  const add = async (fields: object) => {
    await graph.send('addItem', { path: { ...(await lists('Charters')) }, body: { fields } });
  };
  return {
    charters: overGraph(graph),
    refused: overGraph(bench.seat('claire', 'User.Read').graph),
    changeReviews: (version, from, gateMode) =>
      add({
        Key: `account-review|${version}`,
        Title: 'Key Account Review',
        RitualType: 'KAR',
        Version: version,
        Charter: JSON.stringify({ gateMode, from }),
      }),
    silenceGate: (version) =>
      add({ Key: `programme|${version}`, Title: 'Send gate', Version: version, Charter: '{"gate":"off"}' }),
    close: () => bench.close(),
  };
});

it('a programme that changes its first version over Microsoft Graph has no second one', async () => {
  const bench = await openBench();
  try {
    const { graph } = bench.seat('claire');
    const lists = createRegisterLists(graph, SITE);
    await graph.send('addItem', {
      path: { ...(await lists('Charters')) },
      body: { fields: { Key: 'programme|1', Title: 'Send gate', Version: 1, Charter: '{"gate":"off"}' } },
    });
    expect(await overGraph(graph).history()).toMatchObject([{ version: 1, gateOn: false }]);
  } finally {
    await bench.close();
  }
});

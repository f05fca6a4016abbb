import type { GraphError } from '@microsoft/microsoft-graph-client';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkIndexFits } from '../../../src/sandbox/graph/store/sharepoint-fields.ts';
import { CLAIRE, graphInMemory, HUGO, type InMemory } from './graph-in-memory.ts';

interface Column {
  id: string;
  name: string;
  indexed: boolean;
  enforceUniqueValues: boolean;
  choice?: { choices: string[] };
}

let graph: InMemory;
let columns: string;
beforeEach(() => {
  graph = graphInMemory();
  columns = `/sites/${graph.siteId}/lists/${graph.listId}/columns`;
});
const admin = () => graph.as(HUGO, 'Sites.Manage.All', 'the administrator');
const all = async (): Promise<Column[]> => ((await admin().api(columns).get()) as { value: Column[] }).value;
const idOf = async (name: string): Promise<string> => (await all()).find((column) => column.name === name)?.id ?? '';
const change = async (name: string, body: object): Promise<Column> =>
  (await admin()
    .api(`${columns}/${await idOf(name)}`)
    .patch(body)) as Column;
const refused = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'went through',
    (error: unknown) => `${(error as GraphError).statusCode}: ${(error as Error).message}`,
  );
const addRow = (fields: Record<string, unknown>) =>
  graph.as(CLAIRE, 'Sites.Selected').api(`/sites/${graph.siteId}/lists/${graph.listId}/items`).post({ fields });

describe('a column of a list', () => {
  it('has an id of its own, however alike the names are', async () => {
    await admin().api(columns).post({ name: 'Statement2', text: {} });
    const ids = (await all()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      await admin()
        .api(`${columns}/${await idOf('Statement2')}`)
        .get(),
    ).toMatchObject({ name: 'Statement2' });
    expect(await refused(admin().api(`${columns}/${graph.listId}`).get())).toMatch(/^404: /);
  });

  it('gets an index, more choices and another display name; only Sites.Manage.All and more may do that', async () => {
    expect(await change('Tier', { indexed: true, choice: { choices: ['A', 'B', 'C'] } })).toMatchObject({
      indexed: true,
      choice: { choices: ['A', 'B', 'C'] },
    });
    await addRow({ Key: 'a', Tier: 'C' });
    expect(await change('Tier', { displayName: 'Class' })).toMatchObject({ name: 'Tier', displayName: 'Class' });
    const claire = graph.as(CLAIRE, 'Sites.Selected');
    expect(await refused(claire.api(`${columns}/${await idOf('Tier')}`).patch({ indexed: false }))).toMatch(/^403: /);
  });

  it('becomes unique over the rows that are there, and not while two of them agree', async () => {
    await addRow({ Key: 'a', Kam: 'claire' });
    const second = (await addRow({ Key: 'b', Kam: 'CLAIRE' })) as { id: string };
    expect(await refused(change('Kam', { enforceUniqueValues: true }))).toMatch(/^400: .*duplicate values in 'Kam'/);
    expect((await all()).find(({ name }) => name === 'Kam')?.enforceUniqueValues).toBe(false);
    await graph
      .as(CLAIRE, 'Sites.Selected')
      .api(`/sites/${graph.siteId}/lists/${graph.listId}/items/${second.id}/fields`)
      .patch({ Kam: 'hugo' });
    expect(await change('Kam', { enforceUniqueValues: true })).toMatchObject({ enforceUniqueValues: true });
    expect(await refused(addRow({ Key: 'c', Kam: 'Claire' }))).toMatch(/^409: .*\[Kam\]/);
    await change('Kam', { enforceUniqueValues: false });
    await addRow({ Key: 'c', Kam: 'Claire' });
  });

  it.each([
    ['another name', 'Tier', { name: 'Level' }],
    ['another type', 'Tier', { number: {} }],
    ['several lines instead of one', 'Kam', { text: { allowMultipleLines: true } }],
    ['uniqueness without an index', 'Tier', { enforceUniqueValues: true }],
    ['uniqueness whose index goes', 'Key', { indexed: false }],
    ['an index over several lines', 'Statement', { indexed: true }],
  ])('does not get %s', async (_, name, body) => {
    expect(await refused(change(name, body))).toMatch(/^400: /);
  });

  it('gets no index once the list is long, and keeps the one it has', () => {
    const plain = { name: 'Tier', displayName: 'Tier', type: 'text' } as const;
    const indexed = { ...plain, indexed: true };
    const isRefused = (before: typeof plain, rows: number) => () => checkIndexFits(before, indexed, rows);
    expect(isRefused(plain, 20_001)).toThrow('list view threshold');
    expect(isRefused(plain, 20_000)).not.toThrow();
    expect(isRefused(indexed, 20_001)).not.toThrow();
  });
});

describe('a permission on a site', () => {
  it('is shown and widened by its id, with Sites.FullControl.All', async () => {
    const full = graph.as(HUGO, 'Sites.FullControl.All', 'the administrator');
    const permissions = `/sites/${graph.siteId}/permissions`;
    const { value } = (await full.api(permissions).get()) as { value: { id: string }[] };
    const one = `${permissions}/${value[0]?.id}`;
    expect(await full.api(one).get()).toMatchObject({ roles: ['write'] });
    expect(await full.api(one).patch({ roles: ['owner'] })).toMatchObject({ id: value[0]?.id, roles: ['owner'] });
    expect(await refused(full.api(`${permissions}/nobody`).get())).toMatch(/^404: /);
    expect(
      await refused(
        admin()
          .api(one)
          .patch({ roles: ['read'] }),
      ),
    ).toMatch(/^403: /);
  });
});

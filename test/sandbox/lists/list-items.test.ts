import type { GraphError } from '@microsoft/microsoft-graph-client';
import { beforeEach, describe, expect, it } from 'vitest';
import { CLAIRE, graphInMemory, HUGO, SITE_PATH, STRANGER, type InMemory } from './graph-in-memory.ts';

interface Item {
  id: string;
  eTag: string;
  createdBy: { user: { id: string; displayName: string; email: string } };
  lastModifiedBy: { user: { id: string } };
  fields?: Record<string, unknown>;
  deleted?: { state: string };
}
interface Page {
  value: Item[];
  '@odata.nextLink'?: string;
  '@odata.deltaLink'?: string;
}
const SELECTED = 'Sites.Selected User.Read';
const SCAN = 'HonorNonIndexedQueriesWarningMayFailRandomly';

let graph: InMemory;
let items: string;
beforeEach(() => {
  graph = graphInMemory();
  items = `/sites/${graph.siteId}/lists/${graph.listId}/items`;
});
const claire = () => graph.as(CLAIRE, SELECTED);
const add = async (fields: Record<string, unknown>): Promise<Item> =>
  (await claire().api(items).post({ fields })) as Item;
const get = async (path: string, prefer?: string): Promise<Page> => {
  const request = claire().api(path);
  return (await (prefer === undefined ? request : request.header('Prefer', prefer)).get()) as Page;
};
const refused = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'went through',
    (error: unknown) =>
      `${(error as GraphError).statusCode} ${(error as GraphError).code}: ${(error as Error).message}`,
  );
const filter = (text: string) => `${items}?$filter=${encodeURIComponent(text)}`;

describe('items of a list', () => {
  it('are found by the site’s path and the list’s name, and carry fields only when these are expanded', async () => {
    await add({ Key: 'northwind', Title: 'Northwind Traders' });
    const site = (await claire().api(`/sites/${SITE_PATH}`).get()) as { id: string };
    expect(site.id).toBe(graph.siteId);
    const plain = await get(`/sites/${site.id}/lists/Things/items`);
    expect(plain.value[0]).not.toHaveProperty('fields');
    const expanded = await get(`/sites/${site.id}/lists/Things/items?$expand=fields($select=Key,Title)`);
    expect(expanded.value[0]?.fields).toMatchObject({ Key: 'northwind', Title: 'Northwind Traders' });
    expect(expanded.value[0]?.fields).not.toHaveProperty('Created');
    const older = await get(`/sites/${site.id}/lists/Things/items?expand=fields(select=Title)`);
    expect(older.value[0]?.fields).toHaveProperty('Title');
  });

  it('say who made and who changed them, whatever the client claims', async () => {
    const made = await add({ Key: 'a' });
    const changed = (await graph
      .as(HUGO, SELECTED)
      .api(`${items}/${made.id}`)
      .patch({ fields: { Tier: 'A' } })) as Item;
    expect(made.createdBy.user).toEqual({ id: CLAIRE.id, displayName: 'claire', email: 'claire@contoso.example' });
    expect([changed.createdBy.user.id, changed.lastModifiedBy.user.id]).toEqual([CLAIRE.id, HUGO.id]);
  });

  it('refuse a second row with the same key, in any case, and let the first one be renamed', async () => {
    const first = await add({ Key: 'northwind' });
    expect(await refused(add({ Key: 'Northwind' }))).toMatch(/^409 nameAlreadyExists: .*duplicate values.*\[Key\]/);
    await claire().api(`${items}/${first.id}/fields`).patch({ Key: 'adatum' });
    await add({ Key: 'northwind' });
    const second = (await get(filter("fields/Key eq 'northwind'"))).value[0];
    expect(await refused(claire().api(`${items}/${second?.id}/fields`).patch({ Key: 'adatum' }))).toMatch(/^409 /);
    await claire().api(`${items}/${first.id}`).delete();
    await claire().api(`${items}/${second?.id}/fields`).patch({ Key: 'adatum' });
  });

  it.each([
    ['an unknown column', { Key: 'a', Colour: 'red' }, "Field 'Colour' is not recognized"],
    ['no required value', { Title: 'a' }, "Column 'Key' is required"],
    ['a number in a text column', { Key: 7 }, "Column 'Key' takes text"],
    [
      'a line that is too long',
      { Key: 'a', Kam: 'x'.repeat(256) },
      "Column 'Kam' takes at most 255 characters; this has 256",
    ],
    ['a choice that is none', { Key: 'a', Tier: 'C' }, "Column 'Tier' takes one of: A, B"],
    ['text in a number column', { Key: 'a', Visits: '3' }, "Column 'Visits' takes a number"],
    ['text in a yes/no column', { Key: 'a', Active: 'yes' }, "Column 'Active' takes true or false"],
    ['a day that does not exist', { Key: 'a', EndsAt: '2026-13-01T00:00:00Z' }, "Column 'EndsAt' takes a date"],
    ['a person by name', { Key: 'a', Owner: 'Claire' }, "write 'OwnerLookupId'"],
    [
      'a person by number',
      { Key: 'a', OwnerLookupId: 12 },
      "Column 'OwnerLookupId' takes the site's own user id, as text",
    ],
    ['a hyperlink', { Key: 'a', Plan: 'https://contoso.example' }, 'cannot be written through this API'],
  ])('refuse %s, and name the column', async (_what, fields, message) => {
    expect(await refused(add(fields))).toContain(message);
    expect(await refused(add(fields))).toMatch(/^400 invalidRequest/);
  });

  it('keep whole seconds of UTC, leave empty columns out, and take 63,999 characters in a note', async () => {
    const note = 'ü'.repeat(63_999);
    const made = await add({ Key: 'a', EndsAt: '2026-11-23T10:00:00.750+01:00', Statement: note, Kam: '', Tier: null });
    expect(made.fields).toMatchObject({ EndsAt: '2026-11-23T09:00:00Z', Statement: note });
    expect(made.fields).not.toHaveProperty('Kam');
    const cleared = (await claire().api(`${items}/${made.id}/fields`).patch({ EndsAt: null })) as Record<
      string,
      unknown
    >;
    expect(cleared).not.toHaveProperty('EndsAt');
  });

  it('change only for who knows the latest version', async () => {
    const made = await add({ Key: 'a' });
    const patch = (eTag: string, tier: string) =>
      claire().api(`${items}/${made.id}/fields`).header('If-Match', eTag).patch({ Tier: tier }) as Promise<Item>;
    await patch(made.eTag, 'A');
    expect(await refused(patch(made.eTag, 'B'))).toMatch(/^412 resourceModified/);
    await patch('*', 'B');
    const now = (await claire().api(`${items}/${made.id}?$expand=fields`).get()) as Item;
    expect([now.eTag, now.fields?.['Tier']]).toEqual([made.eTag.replace(',1"', ',3"'), 'B']);
    expect(await refused(claire().api(`${items}/${made.id}`).header('If-Match', made.eTag).delete())).toMatch(/^412/);
    await claire().api(`${items}/${made.id}`).header('If-Match', now.eTag).delete();
    expect(await refused(claire().api(`${items}/${made.id}`).get())).toMatch(/^404 itemNotFound/);
  });
});

describe('a filter', () => {
  beforeEach(async () => {
    for (const [key, kam, visits] of [
      ['a', 'claire@contoso.example', 1],
      ["o'b", 'hugo@contoso.example', 5],
      ['c', 'claire@contoso.example', 9],
    ] as const)
      await add({ Key: key, Kam: kam, Visits: visits, Tier: 'A', EndsAt: `2026-11-2${visits}T08:00:00Z` });
  });

  it.each([
    ["fields/Kam eq 'Claire@contoso.example'", 2],
    ["fields/Key eq 'o''b'", 1],
    ['fields/Visits gt 1 and fields/Visits lt 9', 1],
    ["fields/EndsAt ge '2026-11-25T08:00:00Z'", 2],
    ["fields/EndsAt ge '2026-11-25T09:00:00.000+01:00'", 2],
    ["startswith(fields/Kam,'hugo')", 1],
    ["fields/Kam ne 'claire@contoso.example'", 1],
  ])('on one indexed column works: %s', async (text, count) => {
    expect((await get(filter(text))).value).toHaveLength(count);
  });

  it('on a column without index needs the Prefer header, which is acknowledged', async () => {
    expect(await refused(get(filter("fields/Tier eq 'A'")))).toMatch(
      /^400 invalidRequest: Field 'Tier' cannot be referenced in filter/,
    );
    expect((await get(filter("fields/Tier eq 'A' and fields/Visits gt 1"), SCAN)).value).toHaveLength(2);
    expect(graph.exchanges.at(-1)?.responseHeaders['preference-applied']).toContain(SCAN);
  });

  it('on two columns, on none, or on something that is no column is refused', async () => {
    expect(await refused(get(filter("fields/Kam eq 'x' and fields/Visits gt 1")))).toMatch(
      /one indexed field at a time/,
    );
    expect(await refused(get(filter("fields/Nope eq 'x'")))).toMatch(/^400 .*Field 'Nope' is not recognized/);
    expect(await refused(get(filter("createdDateTime gt '2026-01-01'")))).toMatch(/^400 .*write fields\/Column/);
    expect(await refused(get(filter('fields/Kam eq')))).toMatch(/^400 /);
  });

  it('looks at no more than 5,000 rows', async () => {
    graph.sandbox.sharepoint.addItems(
      graph.listId,
      Array.from({ length: 5000 }, (_, index) => ({
        fields: { Key: `k${index}`, Kam: 'many@contoso.example', Tier: 'B' },
        author: { id: CLAIRE.id, displayName: 'claire', email: CLAIRE.mail },
      })),
    );
    expect((await get(filter("fields/Kam eq 'many@contoso.example'"))).value).toHaveLength(200);
    expect((await get(filter("fields/Key eq 'k4999' and fields/Tier eq 'B'"), SCAN)).value).toHaveLength(1);
    const response = await graph.fetch(CLAIRE, SELECTED, filter("fields/Tier eq 'A'"), { headers: { Prefer: SCAN } });
    expect(response.status).toBe(429);
    expect((await get(`${items}?$top=5000`)).value).toHaveLength(5000);
  });
});

describe('pages', () => {
  it('hold 200 items, follow one another by id, and do not stumble over what was deleted meanwhile', async () => {
    graph.sandbox.sharepoint.addItems(
      graph.listId,
      Array.from({ length: 450 }, (_, index) => ({
        fields: { Key: `k${index}` },
        author: { id: CLAIRE.id, displayName: 'claire', email: CLAIRE.mail },
      })),
    );
    const first = await get(items);
    expect(first.value).toHaveLength(200);
    await claire().api(`${items}/200`).delete();
    await claire().api(`${items}/150`).delete();
    const ids: string[] = [];
    for (let next = first['@odata.nextLink']; next !== undefined;) {
      const page = await get(next);
      ids.push(...page.value.map(({ id }) => id));
      next = page['@odata.nextLink'];
    }
    expect([ids.length, ids[0], ids.at(-1)]).toEqual([250, '201', '450']);
    expect(await refused(get(`${items}?$skiptoken=nonsense`))).toMatch(/^400 /);
    expect((await get(`${items}?$orderby=fields/ID desc&$top=2`)).value.map(({ id }) => id)).toEqual(['450', '449']);
  });
});

describe('delta', () => {
  it('lists everything, then what changed, with the deleted ones marked', async () => {
    const [kept, gone] = [await add({ Key: 'a' }), await add({ Key: 'b' }), await add({ Key: 'c' })];
    const first = await get(`${items}/delta?$top=2&$expand=fields($select=Key)`);
    expect(first.value.map(({ fields }) => fields?.['Key'])).toEqual(['a', 'b']);
    const rest = await get(first['@odata.nextLink'] ?? '');
    expect(rest.value.map(({ fields }) => fields?.['Key'])).toEqual(['c']);
    await claire().api(`${items}/${kept.id}/fields`).patch({ Tier: 'A' });
    await claire().api(`${items}/${gone.id}`).delete();
    const changes = await get(rest['@odata.deltaLink'] ?? '');
    expect(changes.value.map(({ id, deleted }) => [id, deleted?.state])).toEqual([
      [kept.id, undefined],
      [gone.id, 'deleted'],
    ]);
    expect((await get(changes['@odata.deltaLink'] ?? '')).value).toEqual([]);
  });

  it('tells of what was deleted while a first reading was under way, and of nothing deleted before', async () => {
    const before = await add({ Key: 'before' });
    const read = await add({ Key: 'read' });
    await add({ Key: 'unread' });
    const last = await add({ Key: 'last' });
    await claire().api(`${items}/${before.id}`).delete();
    const first = await get(`${items}/delta?$top=1`);
    expect(first.value.map(({ id }) => id)).toEqual([read.id]);
    await claire().api(`${items}/${read.id}`).delete();
    await claire().api(`${items}/${last.id}/fields`).patch({ Tier: 'A' });
    const seen: string[] = [];
    let link = first['@odata.nextLink'];
    while (link !== undefined) {
      const page = await get(link);
      seen.push(...page.value.map(({ id, deleted }) => `${id} ${deleted?.state ?? 'there'}`));
      link = page['@odata.nextLink'];
    }
    expect(seen).toContain(`${read.id} deleted`);
    expect(seen.filter((entry) => entry.startsWith(`${before.id} `))).toEqual([]);
    expect(seen.filter((entry) => entry === `${last.id} there`)).toHaveLength(1);
  });

  it('starts from now with token=latest', async () => {
    await add({ Key: 'a' });
    const now = await get(`${items}/delta?token=latest`);
    expect(now.value).toEqual([]);
    await add({ Key: 'b' });
    expect((await get(now['@odata.deltaLink'] ?? '')).value).toHaveLength(1);
  });

  it('answers 410 with a place to start again, to an unknown token and when the switch says so', async () => {
    await add({ Key: 'a' });
    const link = (await get(`${items}/delta`))['@odata.deltaLink'] ?? '';
    const path = new URL(link).pathname.replace('/v1.0', '');
    const lost = await graph.fetch(CLAIRE, SELECTED, `${path}?token=abc`);
    expect([lost.status, ((await lost.json()) as { error: { code: string } }).error.code]).toEqual([
      410,
      'resyncChangesApplyDifferences',
    ]);
    graph.set({ staleDeltaTokens: true });
    expect(await refused(get(link))).toMatch(/^410 resyncChangesApplyDifferences/);
    const again = await get(lost.headers.get('Location') ?? '');
    expect(again.value).toHaveLength(1);
    expect(await refused(get(`${items}/delta?$filter=id eq 1`))).toMatch(/^400 /);
  });
});

describe('Sites.Selected', () => {
  const status = async (work: Promise<unknown>) => (await refused(work)).slice(0, 16);

  it('opens the site only to the app that was granted it and to its members', async () => {
    expect(await status(graph.as(CLAIRE, SELECTED, 'another-app').api(items).get())).toBe('403 accessDenied');
    expect(await status(graph.as(STRANGER, SELECTED).api(items).get())).toBe('403 accessDenied');
    expect(await status(graph.as(STRANGER, 'Sites.ReadWrite.All').api(items).get())).toBe('403 accessDenied');
    expect(await status(graph.as(CLAIRE, 'User.Read').api(items).get())).toBe('403 accessDenied');
    expect(await status(claire().api('/sites/root').get())).toBe('403 accessDenied');
    expect(await status(claire().api('/sites?search=rituals').get())).toBe('403 accessDenied');
    expect(await status(claire().api('/sites/contoso.sharepoint.example:/sites/nowhere').get())).toBe(
      '404 itemNotFound',
    );
    expect(await status(claire().api(`/sites/${graph.siteId}/lists/Nothing`).get())).toBe('404 itemNotFound');
  });

  it('is not needed where a scope for all sites stands, which also finds sites by their words', async () => {
    const reader = graph.as(CLAIRE, 'Sites.Read.All');
    expect(await reader.api('/sites/root').get()).toMatchObject({
      root: {},
      webUrl: 'https://contoso.sharepoint.example',
    });
    const found = (await reader.api('/sites').query({ search: 'rituals' }).get()) as { value: { id: string }[] };
    expect(found.value.map(({ id }) => id)).toEqual([graph.siteId]);
    const site = await reader.api(`/sites/${graph.siteId}`).select('id,webUrl').get();
    expect(site).toMatchObject({
      id: graph.siteId,
      webUrl: 'https://contoso.sharepoint.example/sites/account-rituals',
    });
    expect(site).not.toHaveProperty('displayName');
    const lists = await reader.api(`/sites/${graph.siteId}/lists`).expand('columns($select=name,indexed)').get();
    expect(lists).toMatchObject({
      value: [
        {
          name: 'Things',
          columns: [{ name: 'Title' }, { name: 'Key', indexed: true }, {}, {}, {}, {}, {}, {}, {}, {}],
        },
      ],
    });
    const grants = await graph.as(HUGO, 'Sites.FullControl.All').api(`/sites/${graph.siteId}/permissions`).get();
    expect(grants).toMatchObject({ value: [{ roles: ['write'] }] });
    expect(await status(reader.api(items).post({ fields: { Key: 'a' } }))).toBe('403 accessDenied');
  });

  it('lets a reading app read and not write', async () => {
    graph = graphInMemory('read');
    items = `/sites/${graph.siteId}/lists/${graph.listId}/items`;
    expect((await get(items)).value).toEqual([]);
    expect(await refused(add({ Key: 'a' }))).toMatch(/^403 accessDenied/);
  });

  it('makes lists only for an owner, and grants only with full control', async () => {
    const lists = `/sites/${graph.siteId}/lists`;
    expect(await status(claire().api(lists).post({ displayName: 'Visits' }))).toBe('403 accessDenied');
    const grant = {
      roles: ['owner'],
      grantedToIdentities: [{ application: { id: 'app-2', displayName: 'Provisioning' } }],
    };
    expect(await status(claire().api(`/sites/${graph.siteId}/permissions`).post(grant))).toBe('403 accessDenied');
    const admin = graph.as(HUGO, 'Sites.FullControl.All');
    expect(await admin.api(`/sites/${graph.siteId}/permissions`).post(grant)).toMatchObject({ roles: ['owner'] });
    const owner = graph.as(HUGO, SELECTED, 'app-2');
    const made = (await owner.api(lists).post({
      displayName: 'Site Visits',
      list: { template: 'genericList' },
      columns: [
        { name: 'Key', text: {}, indexed: true, enforceUniqueValues: true, required: true },
        { name: 'Notes', text: { allowMultipleLines: true, textType: 'plain' } },
        { name: 'Way', choice: { choices: ['train', 'car'] } },
      ],
    })) as { id: string; name: string };
    expect(made.name).toBe('SiteVisits');
    const columns = (await owner.api(`${lists}/${made.id}/columns`).get()) as {
      value: { name: string; indexed: boolean }[];
    };
    expect(columns.value.map(({ name, indexed }) => [name, indexed])).toEqual([
      ['Title', false],
      ['Key', true],
      ['Notes', false],
      ['Way', false],
    ]);
    await owner.api(`${lists}/${made.id}/columns`).post({ name: 'When', dateTime: {} });
    expect(await refused(owner.api(lists).post({ displayName: 'Site Visits' }))).toMatch(/^409 nameAlreadyExists/);
    expect(await refused(owner.api(lists).post({ name: 'X', displayName: 'X' }))).toMatch(
      /^400 .*Cannot define a 'name'/,
    );
    expect(
      await refused(
        owner.api(lists).post({ displayName: 'Y', columns: [{ name: 'K', text: {}, enforceUniqueValues: true }] }),
      ),
    ).toMatch(/^400 .*must be indexed/);
  });
});

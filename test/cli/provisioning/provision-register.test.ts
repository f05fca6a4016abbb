import { beforeEach, describe, expect, it } from 'vitest';
import { ADMINISTRATOR_CALLS } from '../../../src/adapters/graph/administrator-calls.ts';
import { createGraphClientFor, type GraphClientSettings } from '../../../src/adapters/graph/graph-client.ts';
import { REGISTER_SCHEMA } from '../../../src/adapters/graph/register-schema.ts';
import { createRegisterSite } from '../../../src/adapters/graph/register-site.ts';
import {
  provisionRegister,
  type ProvisionMode,
  SiteUnreadable,
} from '../../../src/cli/provisioning/provision-register.ts';
import type { Column, StoredList } from '../../../src/sandbox/graph/store/sharepoint.ts';
import { CLAIRE, graphInMemory, HUGO, type InMemory, SITE_PATH } from '../../sandbox/lists/graph-in-memory.ts';

const APP = '22222222-2222-4222-8222-222222222222';
const OTHER_APP = '99999999-9999-4999-8999-999999999999';
const COMPLETE = `The register at ${SITE_PATH} is complete.`;

let graph: InMemory;
beforeEach(() => {
  graph = graphInMemory();
});

interface Given {
  readonly mode?: ProvisionMode;
  readonly scopes?: string;
  readonly app?: string | undefined;
  readonly site?: string;
  readonly send?: (url: string, init: RequestInit) => Promise<Response>;
}

/** One run of the command, after sign-in: its lines, and the requests that wrote. */
async function run({ mode = 'apply', scopes = 'Sites.FullControl.All', site = SITE_PATH, ...given }: Given = {}) {
  const app = 'app' in given ? given.app : APP;
  const seen = graph.exchanges.length;
  const ask = (url: string, init: RequestInit) =>
    graph.fetch(HUGO, scopes, url.replace('https://localhost:3443/v1.0', ''), init);
  const transport: NonNullable<GraphClientSettings['transport']> = {
    execute: async (context) => {
      const { method = 'GET', headers, body } = context.options ?? {};
      const sent = new Headers(headers);
      sent.delete('Authorization');
      const init = { method, headers: Object.fromEntries(sent), ...(body ? { body } : {}) };
      context.response = await (given.send ?? ask)(context.request as string, init);
    },
  };
  const registerSite = createRegisterSite({
    graph: createGraphClientFor(ADMINISTRATOR_CALLS, {
      graphOrigin: 'https://localhost:3443',
      accessToken: () => Promise.resolve('replaced'),
      transport,
      firstWait: 1,
    }),
    site,
    app: app === undefined ? undefined : { id: app, displayName: 'Account Rituals' },
  });
  const lines: string[] = [];
  const isComplete = await provisionRegister(registerSite, mode, { site, appId: app ?? APP }, (line) =>
    lines.push(line),
  );
  const written = graph.exchanges
    .slice(seen)
    .filter(({ method }) => method !== 'GET')
    .map(({ method, url }) => `${method} ${new URL(url).pathname.split('/').slice(4).join('/')}`);
  return { isComplete, lines, written };
}

const listOf = (name: string): StoredList => {
  const list = graph.sandbox.sharepoint.list(graph.siteId, name);
  if (list === undefined) throw new Error(`no list ${name}`);
  return list;
};
const columnOf = (list: string, name: string): Column | undefined =>
  listOf(list).columns.find((column) => column.name === name);
const makeList = (name: string, columns: readonly Column[]) =>
  graph.sandbox.sharepoint.createList(graph.siteId, { name, displayName: name, columns });
const text = (name: string, more: Partial<Column> = {}): Column => ({ name, displayName: name, type: 'text', ...more });
const author = { id: CLAIRE.id, displayName: 'claire', email: 'claire@contoso.example' };

describe('an empty site', () => {
  it('gets every list with its columns, indexes and unique key, and the app its role', async () => {
    const { isComplete, lines } = await run({ app: OTHER_APP });
    expect(isComplete).toBe(true);
    expect(lines).toEqual([
      'done: make list Accounts with 19 columns',
      'done: make list Rituals with 26 columns',
      'done: make list Checks with 10 columns',
      'done: make list Charters with 4 columns',
      'done: make list Health with 7 columns',
      `done: give the app ${OTHER_APP} the role write on the site`,
      COMPLETE,
    ]);
    for (const list of REGISTER_SCHEMA) {
      const made = new Map(listOf(list.name).columns.map((column) => [column.name, column]));
      for (const { name, type, choices, indexed, unique } of list.columns) {
        expect(made.get(name)).toMatchObject({
          type,
          ...(choices === undefined ? {} : { choices }),
          ...(indexed === true ? { indexed } : {}),
          ...(unique === true ? { enforceUniqueValues: true } : {}),
        });
      }
    }
    const { sharepoint } = graph.sandbox;
    expect(sharepoint.grants(graph.siteId).find(({ appId }) => appId === OTHER_APP)).toMatchObject({
      role: 'write',
      appDisplayName: 'Account Rituals',
    });
  });

  it('is changed once: a second run writes nothing', async () => {
    await run();
    expect(await run()).toEqual({ isComplete: true, lines: [COMPLETE], written: [] });
  });

  it('stays as it is under --dry-run and --verify', async () => {
    const dry = await run({ mode: 'dry-run' });
    expect(dry).toMatchObject({ isComplete: true, written: [] });
    expect(dry.lines[0]).toBe('would make list Accounts with 19 columns');
    const verified = await run({ mode: 'verify' });
    expect(verified).toEqual({
      isComplete: false,
      lines: ['Accounts', 'Rituals', 'Checks', 'Charters', 'Health'].map((name) => `list ${name} is missing`),
      written: [],
    });
    await run();
    expect(await run({ mode: 'verify' })).toEqual({ isComplete: true, lines: [COMPLETE], written: [] });
  });
});

describe('a site from an earlier version', () => {
  beforeEach(async () => {
    await run();
  });
  /** Takes something away behind the command's back. */
  const spoil = (list: string, change: (columns: readonly Column[]) => readonly Column[]): void => {
    const { name, columns } = listOf(list);
    graph = graphInMemory();
    for (const { name: other } of REGISTER_SCHEMA) if (other !== name) copySchema(other);
    makeList(name, change(columns));
  };
  const copySchema = (name: string): void => {
    const columns = REGISTER_SCHEMA.find((list) => list.name === name)?.columns ?? [];
    makeList(
      name,
      columns.map(({ unique, ...column }) => ({
        displayName: column.name,
        ...column,
        ...(unique === true ? { enforceUniqueValues: true } : {}),
      })),
    );
  };
  const without = (column: Column, ...names: (keyof Column)[]): Column =>
    Object.fromEntries(
      Object.entries(column).filter(([name]) => !names.includes(name as keyof Column)),
    ) as unknown as Column;

  it('gets the missing columns, index, unique key and choices, and keeps what the customer added', async () => {
    spoil('Rituals', (columns) => [
      text('CostCentre', { indexed: true }),
      ...columns
        .filter(({ name }) => name !== 'FunctionCounts' && name !== 'MeetingUid')
        .map((column) => {
          if (column.name === 'Key') return without(column, 'indexed', 'enforceUniqueValues', 'required');
          if (column.name === 'EndsAt') return without(column, 'indexed');
          return column.name === 'RitualType' ? { ...column, choices: ['Town hall', 'KAR', 'KAMM'] } : column;
        }),
    ]);
    const before = await run({ mode: 'verify' });
    expect(before.lines).toEqual([
      'column Rituals.Key does not enforce unique values',
      'column Rituals.RitualType lacks the choices KACS, KACM, CAB',
      'column Rituals.EndsAt has no index',
      'column Rituals.MeetingUid is missing',
      'column Rituals.FunctionCounts is missing',
    ]);
    const dry = await run({ mode: 'dry-run' });
    expect(dry.lines[0]).toBe('would make column Rituals.Key refuse a value that is there already');
    const after = await run();
    expect(after.isComplete).toBe(true);
    expect(after.lines).toEqual([...dry.lines.map((line) => line.replace('would', 'done:')), COMPLETE]);
    expect(columnOf('Rituals', 'RitualType')?.choices).toEqual(['Town hall', 'KAR', 'KAMM', 'KACS', 'KACM', 'CAB']);
    expect(columnOf('Rituals', 'CostCentre')).toMatchObject({ indexed: true });
    expect(columnOf('Rituals', 'Key')).not.toHaveProperty('required');
    expect((await run()).written).toEqual([]);
  });

  it('keeps a column of another type, says what to do, and does the rest', async () => {
    spoil('Accounts', (columns) => [
      ...columns.filter(({ name }) => !['Kam', 'Links', 'Tier'].includes(name)),
      { name: 'Kam', displayName: 'Kam', type: 'person' },
    ]);
    const { isComplete, lines } = await run();
    expect(isComplete).toBe(false);
    expect(lines).toEqual([
      'done: add column Accounts.Tier (one line of text)',
      'done: add column Accounts.Links (several lines of plain text)',
      expect.stringMatching(
        /^by hand: column Accounts\.Kam holds a type .* not one line of text, and stays as it is: /,
      ),
      `1 left to do at ${SITE_PATH}.`,
    ]);
    expect(columnOf('Accounts', 'Kam')?.type).toBe('person');
  });

  it('takes a wider column for what it needs', async () => {
    spoil('Accounts', (columns) =>
      columns.map((column) => {
        if (column.name === 'Sponsor') return { ...column, type: 'note' };
        return column.name === 'Scope' ? { ...without(column, 'choices'), type: 'text' } : column;
      }),
    );
    expect(await run({ mode: 'verify' })).toMatchObject({ isComplete: true });
  });

  it('says which rows stand in the way of a unique key, and goes on once they are gone', async () => {
    spoil('Checks', (columns) =>
      columns.map((column) => (column.name === 'Key' ? without(column, 'enforceUniqueValues', 'indexed') : column)),
    );
    const { id } = listOf('Checks');
    const { sharepoint } = graph.sandbox;
    sharepoint.addItem(id, { Key: 'a|1' }, author);
    const double = sharepoint.addItem(id, { Key: 'A|1' }, author);
    const { isComplete, lines } = await run();
    expect(isComplete).toBe(false);
    expect(lines[0]).toMatch(/^could not make column Checks\.Key refuse .*\(400 \w+\): two rows have the same value/);
    expect(lines.slice(1)).toEqual([`1 left to do at ${SITE_PATH}.`]);
    sharepoint.deleteItem(id, double.id, author);
    expect(await run()).toMatchObject({ isComplete: true });
  });

  it('says that all twenty indexes are taken', async () => {
    spoil('Rituals', (columns) => [
      ...columns.map((column) => (column.name === 'EndsAt' ? without(column, 'indexed') : column)),
      ...Array.from({ length: 16 }, (_, at) => text(`Own${at}`, { indexed: true })),
    ]);
    const { isComplete, lines, written } = await run();
    expect([isComplete, written]).toEqual([false, []]);
    expect(lines[0]).toMatch(/^by hand: column Rituals\.EndsAt needs an index, and Rituals has used up the 20 .*Own15/);
  });
});

describe('the permission of the app', () => {
  it('is raised from read to write', async () => {
    graph = graphInMemory('read');
    const { isComplete, lines } = await run();
    expect(isComplete).toBe(true);
    expect(lines.at(-2)).toBe(`done: raise the role of the app ${APP} on the site to write`);
    expect(graph.sandbox.sharepoint.grants(graph.siteId)).toMatchObject([{ appId: APP, role: 'write' }]);
  });

  it('is never lowered', async () => {
    graph = graphInMemory('owner');
    await run();
    expect(graph.sandbox.sharepoint.grants(graph.siteId)).toMatchObject([{ role: 'owner' }]);
  });

  it('stays a line to do by hand where the sign-in does not suffice; the lists are made all the same', async () => {
    const { isComplete, lines } = await run({ scopes: 'Sites.Manage.All', app: OTHER_APP });
    expect(isComplete).toBe(false);
    expect(lines[4]).toBe('done: make list Health with 7 columns');
    expect(lines[5]).toMatch(
      /^by hand: .*Grant-PnPAzureADAppSitePermission -AppId 9999.* -Site https:\/\/contoso\.sharepoint\.example\/sites\/account-rituals -Permissions Write$/,
    );
  });

  it('is left alone with --lists-only, for which Sites.Manage.All is enough', async () => {
    graph = graphInMemory('read');
    expect(await run({ scopes: 'Sites.Manage.All', app: undefined })).toMatchObject({ isComplete: true });
    expect(graph.sandbox.sharepoint.grants(graph.siteId)).toMatchObject([{ role: 'read' }]);
  });
});

describe('a run that meets trouble', () => {
  it('says that there is no such site, or that it may not be seen', async () => {
    const missing = run({ site: 'contoso.sharepoint.example:/sites/nowhere' });
    await expect(missing).rejects.toThrow(SiteUnreadable);
    await expect(missing).rejects.toThrow('There is no site at contoso.sharepoint.example:/sites/nowhere: make it');
    await expect(run({ scopes: 'User.Read' })).rejects.toThrow('sign in as an owner of the site');
  });

  it('makes nothing twice when the answer was lost after the list was made', async () => {
    let lost = 0;
    const send = async (url: string, init: RequestInit): Promise<Response> => {
      const answer = await graph.fetch(
        HUGO,
        'Sites.FullControl.All',
        url.replace('https://localhost:3443/v1.0', ''),
        init,
      );
      if (init.method === 'POST' && lost < 2) {
        lost += 1;
        throw new TypeError('fetch failed');
      }
      return answer;
    };
    const { isComplete, lines } = await run({ send });
    expect([isComplete, lost]).toEqual([true, 2]);
    expect(lines.at(-1)).toBe(COMPLETE);
    expect(graph.sandbox.sharepoint.lists(graph.siteId).filter(({ name }) => name === 'Accounts')).toHaveLength(1);
  });

  it('goes on after a refusal, and says what to do about it', async () => {
    const send = async (url: string, init: RequestInit): Promise<Response> => {
      if (init.method === 'POST' && (init.body as string).includes('"Checks"'))
        return new Response('{}', { status: 503 });
      return graph.fetch(HUGO, 'Sites.FullControl.All', url.replace('https://localhost:3443/v1.0', ''), init);
    };
    const { isComplete, lines } = await run({ send });
    expect(isComplete).toBe(false);
    expect(lines[2]).toMatch(/^could not make list Checks with 10 columns \(503 .*run the command again/);
    expect(lines.slice(3)).toEqual([
      'done: make list Charters with 4 columns',
      'done: make list Health with 7 columns',
      `1 left to do at ${SITE_PATH}.`,
    ]);
  });
});

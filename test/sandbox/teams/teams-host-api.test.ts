import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { teamsHostApi } from '../../../src/sandbox/hosts/teams/teams-host-api.ts';
import type { TeamsStart } from '../../../src/sandbox/hosts/teams/teams-host-types.ts';
import { teamsLinks } from '../../../src/sandbox/hosts/teams/teams-links.ts';
import { mailboxOfClaire } from '../ics/mailbox-of-claire.ts';

const ORIGIN = 'https://localhost:9999';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'teams-manifest-'));
  cpSync(path.resolve(import.meta.dirname, '../../../manifest/teams'), path.join(folder, 'teams'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function start(query: string, prepare?: (sandbox: ReturnType<typeof mailboxOfClaire>['sandbox']) => void) {
  const { sandbox } = mailboxOfClaire();
  const [claire] = sandbox.directory.all();
  if (claire === undefined) throw new Error('Claire is expected');
  sandbox.directory.add([
    {
      ...claire,
      id: 'aaaaaaaa-0000-4000-8000-000000000009',
      handle: 'nora',
      displayName: 'Nora Weiss',
      mail: 'nora.weiss@northwind.example',
      kind: 'outside',
    },
  ]);
  prepare?.(sandbox);
  const response = await teamsHostApi(sandbox, { origin: ORIGIN, manifestFolder: folder }).request(`/start?${query}`);
  return { status: response.status, json: (await response.json()) as TeamsStart & { error?: string } };
}

describe('the start of the Teams page', () => {
  it("has the app of the manifest on the sandbox's own origin, and the person", async () => {
    const { json } = await start('as=claire');
    expect(json.app).toEqual({
      id: '11111111-1111-4111-8111-111111111111',
      name: 'Account rituals',
      description: 'Say what each account meeting is for, and see its cadence.',
      developer: 'Contoso Climate',
      icon: `${ORIGIN}/assets/color.png`,
      tabs: [
        { entityId: 'board', name: 'Rituals', contentUrl: `${ORIGIN}/tab.html`, websiteUrl: `${ORIGIN}/tab.html` },
      ],
    });
    expect(json.me).toEqual({
      handle: 'claire',
      name: 'Claire Morel',
      mail: 'claire.morel@contoso.example',
      jobTitle: 'Key account manager',
      id: 'aaaaaaaa-0000-4000-8000-000000000001',
      language: 'en-US',
    });
  });

  it('is in the language of the address before that of the person', async () => {
    const { json } = await start('as=claire&lang=fr-CA');
    expect([json.me.language, json.app?.name, json.app?.tabs[0]?.name]).toEqual([
      'fr-CA',
      'Rituels de compte',
      'Rituels',
    ]);
  });

  it('says whether sign-in through the host is switched off', async () => {
    const { json } = await start('as=claire', ({ switches }) => switches.set({ noNestedAppAuth: true }));
    expect(json.noNestedAppAuth).toBe(true);
  });

  it.each([
    ['as=nobody', 404, 'Nobody here is called "nobody": choose a person on the front page.'],
    ['as=nora', 403, 'Nora Weiss does not work at Contoso Climate, so its Teams does not know them.'],
  ])('is refused to %s in one sentence', async (query, status, error) => {
    const answer = await start(query);
    expect([answer.status, answer.json.error]).toEqual([status, error]);
  });

  it.each([
    ['{', /is not JSON/],
    ['{"id": "x", "staticTabs": []}', /has no personal tab/],
    [
      '{"staticTabs": [{"entityId": "board", "contentUrl": "tab.html", "scopes": ["personal"]}]}',
      /names "tab\.html", which is no address/,
    ],
  ])('says what is wrong with a manifest such as %s', async (manifest, problem) => {
    writeFileSync(path.join(folder, 'teams/manifest.json'), manifest);
    const { status, json } = await start('as=claire');
    expect([status, json.app]).toEqual([200, null]);
    expect(json.appProblem).toMatch(problem);
  });

  it('says how to write a manifest that is not there', async () => {
    rmSync(path.join(folder, 'teams'), { recursive: true });
    expect((await start('as=claire')).json.appProblem).toMatch(/npm run manifests$/);
  });
});

it('a deep link on the sandbox leads to the Teams page, person and language kept, the link whole', async () => {
  const link =
    '/l/entity/11111111-1111-4111-8111-111111111111/board?label=a%26b&context=%7B%22subEntityId%22%3A%22my-checks%22%7D';
  const response = await teamsLinks().request(`/teams${link}&as=hugo&lang=fr-FR`);
  const target = new URL(response.headers.get('location') ?? '', ORIGIN);
  expect([response.status, target.pathname]).toEqual([302, '/teams']);
  expect([target.searchParams.get('as'), target.searchParams.get('lang')]).toEqual(['hugo', 'fr-FR']);
  const kept = new URL(target.searchParams.get('link') ?? '', ORIGIN);
  expect([kept.pathname, kept.searchParams.get('label'), kept.searchParams.get('context')]).toEqual([
    '/l/entity/11111111-1111-4111-8111-111111111111/board',
    'a&b',
    '{"subEntityId":"my-checks"}',
  ]);
});

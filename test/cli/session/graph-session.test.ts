import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGraphClient } from '../../../src/adapters/graph/graph-client.ts';
import { readMe } from '../../../src/adapters/graph/read-me.ts';
import { COMMAND_LINE_TOOLS, openGraphSession, withBareSandbox } from '../../../src/cli/session/graph-session.ts';
import { confirmDeviceCode } from '../../support/confirm-device-code.ts';
import { CLAIRE, startForTest, type TestSandbox } from '../../sandbox/shell/running-sandbox.ts';
import { claimsOf } from '../../sandbox/identity/sign-in.ts';

let running: TestSandbox;
beforeAll(async () => {
  running = await startForTest();
});
afterAll(() => running.close());

function open(person: string | undefined, needs: { scopes?: string[]; product?: boolean } = {}) {
  const lines: string[] = [];
  const pages: Promise<string>[] = [];
  const session = openGraphSession(
    { sandbox: running.origin, certificate: running.authorityFile },
    {
      scopes: needs.scopes ?? ['Sites.FullControl.All'],
      clientId: (config) => (needs.product === true ? config.clientId : COMMAND_LINE_TOOLS),
      say: (line) => {
        lines.push(line);
        pages.push(confirmDeviceCode(line, readFileSync(running.authorityFile, 'utf8'), person));
      },
    },
  );
  return { session, lines, pages };
}

describe('the session of a command line', () => {
  it('shows address and code, waits for the person, and speaks for them with the scopes of the command line tools', async () => {
    const { session, lines, pages } = open(CLAIRE.id);
    const { userName, graph, config, close } = await session;
    expect(lines).toEqual([
      expect.stringMatching(/open the page https:\/\/localhost:\d+\/\S+\/device and enter the code \w{4}-\w{4}/),
    ]);
    expect(await pages[0]).toContain('You are signed in');
    expect([userName, config.site]).toEqual([CLAIRE.mail, 'contoso.sharepoint.example:/sites/account-rituals']);
    const claims = claimsOf(await graph.accessToken(['Sites.FullControl.All']));
    expect(claims).toMatchObject({ appid: COMMAND_LINE_TOOLS, scp: 'Sites.FullControl.All', oid: CLAIRE.id });
    close();
  });

  it('signs in to the product itself where a command asks for no more than the product has', async () => {
    const { session } = open(CLAIRE.id, { scopes: ['User.Read', 'Sites.Selected'], product: true });
    const { graph, config, close } = await session;
    expect(await readMe(createGraphClient(graph))).toEqual({
      id: CLAIRE.id,
      name: CLAIRE.displayName,
      address: CLAIRE.mail,
    });
    const renewed = claimsOf(await graph.accessToken(['User.Read'], { forceRefresh: true }));
    expect(renewed).toMatchObject({ appid: config.clientId, oid: CLAIRE.id });
    close();
  });

  it('says that the sign-in was declined', async () => {
    const { session } = open(undefined);
    await expect(session).rejects.toThrow('The sign-in was declined.');
  });

  it('says where no sandbox answers, and which file is missing', async () => {
    const needs = { scopes: [], clientId: () => COMMAND_LINE_TOOLS, say: () => undefined };
    const certificate = running.authorityFile;
    await expect(openGraphSession({ sandbox: 'https://localhost:1', certificate }, needs)).rejects.toThrow(
      'No sandbox answers at https://localhost:1',
    );
    await expect(openGraphSession({ sandbox: 'https://contoso.example', certificate }, needs)).rejects.toThrow(
      'a sandbox runs on this machine',
    );
    await expect(openGraphSession({ config: '/nowhere/config.json' }, needs)).rejects.toThrow(
      '/nowhere/config.json: there is no such file',
    );
  });

  it('lets the origin of the sandbox be left out', () => {
    expect(withBareSandbox(['--sandbox', '--dry-run'])).toEqual(['--sandbox=', '--dry-run']);
    expect(withBareSandbox(['--sandbox', 'https://localhost:4000'])).toEqual(['--sandbox', 'https://localhost:4000']);
  });
});

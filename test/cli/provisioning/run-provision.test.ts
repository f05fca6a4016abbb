import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROVISION_HELP, runProvision } from '../../../src/cli/provisioning/run-provision.ts';
import { HUGO, startForTest, type TestSandbox } from '../../sandbox/shell/running-sandbox.ts';
import { confirmDeviceCode } from '../../support/confirm-device-code.ts';

const SITE = 'contoso.sharepoint.example:/sites/account-rituals';

let running: TestSandbox;
beforeAll(async () => {
  running = await startForTest();
  running.sandbox.sharepoint.createSite({
    path: SITE,
    displayName: 'Account Rituals',
    members: [HUGO.id],
    grants: [],
  });
});
afterAll(() => running.close());

/** The command as typed, with Hugo at the browser. */
async function run(...args: string[]) {
  const said: string[] = [];
  const told: string[] = [];
  const code = await runProvision(['--sandbox', running.origin, '--certificate', running.authorityFile, ...args], {
    say: (line) => said.push(line),
    tell: (line) => {
      told.push(line);
      if (/enter the code/.test(line))
        void confirmDeviceCode(line, readFileSync(running.authorityFile, 'utf8'), HUGO.id);
    },
  });
  return { code, said, told };
}

describe('npm run provision', () => {
  it('signs an administrator in, founds the register, and finds nothing to do the second time', async () => {
    const red = await run('--verify');
    expect([red.code, red.said.length]).toEqual([1, 6]);
    expect(red.told.at(-1)).toBe(`Signed in as ${HUGO.mail}; looking at ${SITE}.`);
    expect((await run('--dry-run')).said[0]).toBe('would make list Accounts with 19 columns');
    expect(running.sandbox.sharepoint.sites().flatMap(({ id }) => running.sandbox.sharepoint.lists(id))).toEqual([]);

    const made = await run();
    expect([made.code, made.said.length]).toEqual([0, 7]);
    const green = await run('--verify');
    expect([green.code, green.said]).toEqual([0, [`The register at ${SITE} is complete.`]]);
    // Four sign-ins, each of which asks once a second whether the person is there.
  }, 60_000);

  it('asks for no more than Sites.Manage.All with --lists-only', async () => {
    expect(await run('--lists-only', '--verify')).toMatchObject({ code: 0 });
  });

  it('says what it takes, and what it does not', async () => {
    const said: string[] = [];
    const voices = { say: (line: string) => said.push(line), tell: () => undefined };
    expect(await runProvision(['--help'], voices)).toBe(0);
    expect(said).toEqual([PROVISION_HELP]);
    await expect(runProvision(['--delete'], voices)).rejects.toThrow("Unknown option '--delete'");
    await expect(runProvision(['--dry-run', '--verify'], voices)).rejects.toThrow('not both');
    await expect(runProvision(['--sandbox', '--config', 'x.json'], voices)).rejects.toThrow('not both');
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheet } from '../../../src/adapters/spreadsheet/read-sheet.ts';
import { ACCOUNTS_HELP, runAccounts } from '../../../src/cli/accounts/run-accounts.ts';
import { type RunningSandbox, startSandbox } from '../../../src/sandbox/server.ts';
import { confirmDeviceCode } from '../../support/confirm-device-code.ts';
import { excelBytes, type ExcelEncoding } from '../../support/excel-bytes.ts';

let running: RunningSandbox;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'account-rituals-import-'));
  // With the seeded company. Monday 23 November 2026.
  running = await startSandbox({ port: 0, folder: path.join(folder, 'sandbox'), now: '2026-11-23T09:00:00Z' });
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

function listOf(encoding: ExcelEncoding, ...lines: readonly string[]): string {
  const file = path.join(folder, 'accounts.csv');
  writeFileSync(file, excelBytes([...lines, ''].join('\r\n'), encoding));
  return file;
}

/** The command against the sandbox, Claire typing the code: exit code, answers, complaints. */
async function run(...args: readonly string[]) {
  const said: string[] = [];
  const told: string[] = [];
  const people: Promise<unknown>[] = [];
  const claire = running.sandbox.directory.byHandle('claire')?.id;
  const code = await runAccounts([...args, '--sandbox', running.origin, '--certificate', running.authorityFile], {
    say: (line) => said.push(line),
    tell: (line) => {
      if (line.includes('enter the code'))
        people.push(confirmDeviceCode(line, readFileSync(running.authorityFile, 'utf8'), claire));
      else told.push(line);
    },
  });
  await Promise.all(people);
  return { code, said, told, last: said.at(-1) };
}

describe('npm run accounts -- import', () => {
  const header = 'Nom du compte;Domaines du client;Responsable du compte;Catégorie;Depuis;KAR max;Chiffre d’affaires';
  const good = 'Été & Fils;ete-fils.example;claire.morel@contoso.example;A;01/04/2023;2,5;1,5';
  const bad = 'Faux;gmail.com;claire;A;31/02/2023;;';

  it('says what a list would change, writes it, and finds nothing to change the next time', async () => {
    const file = listOf('windows-1252', header, good);
    const dry = await run('import', file, '--dry-run');
    expect(dry.code).toBe(0);
    expect(dry.said).toContain('ete-fils  would be new');
    expect(dry.said).toContain('  Since: 2023-04-01');
    expect(dry.last).toMatch(
      /^1 new, 0 changed, 0 unchanged, 0 rejected, \d+ of the register .* \(nothing was written\)$/,
    );
    expect(dry.told).toContain('accounts: not read: Chiffre d’affaires');

    const written = await run('import', file);
    expect([written.code, written.last]).toEqual([
      0,
      expect.stringMatching(/^1 new, 0 changed, 0 unchanged, 0 rejected/),
    ]);
    const again = await run('import', file);
    expect([again.code, again.last]).toEqual([0, expect.stringMatching(/^0 new, 0 changed, 1 unchanged, 0 rejected/)]);

    const changed = await run('import', listOf('utf-16le with mark', 'Key\tTier\tKAR max', 'ete-fils\tB\t3'));
    expect(changed.said.slice(0, 3)).toEqual([
      'ete-fils  is changed',
      '  Tier: A → B',
      '  KAR at most a year: 2.5 → 3',
    ]);
    expect(changed.last).toMatch(/^0 new, 1 changed/);
  });

  it('keeps the good lines, names the others with place, column and cure, and writes them for a second try', async () => {
    const rejected = path.join(folder, 'rejected.csv');
    const file = listOf('utf-8 with mark', header, bad, good.replace('Été', 'Hiver').replace('ete', 'hiver'));
    const { code, last, told } = await run('import', file, '--rejected', rejected);
    expect(code).toBe(1);
    expect(last).toMatch(/^1 new, 0 changed, 0 unchanged, 1 rejected/);
    expect(told).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^accounts: Line 2, Faux: Domaines du client: Anybody can have a mailbox at gmail.com/),
        expect.stringMatching(/^accounts: Line 2, Faux: Responsable du compte: “claire” is no mail address/),
        expect.stringMatching(/^accounts: Line 2, Faux: Depuis: “31\/02\/2023” is no day/),
      ]),
    );
    expect(readSheet(readFileSync(rejected)).rows[1]?.cells.slice(2, 4)).toEqual(['Faux', 'gmail.com']);
  });

  it('asks for the order of days where the list does not show it, and takes it', async () => {
    const file = listOf('utf-8', 'Key,Since', 'ete-fils,03/04/2023');
    const unsure = await run('import', file, '--dry-run');
    expect(unsure.code).toBe(1);
    expect(unsure.told.at(-1)).toMatch(/--dates day-first or --dates month-first/);
    const told = await run('import', file, '--dry-run', '--dates', 'day-first');
    expect(told.said).toContain('  Since: 2023-04-01 → 2023-04-03');
  });

  it.each([
    [['import', '/nowhere/accounts.csv'], /there is no such file/],
    [['export', 'x.csv'], /npm run accounts -- import accounts\.csv/],
    [['import', 'x.csv', '--dates', 'dmy'], /day-first or month-first/],
    [['import', 'x.csv', '--delete'], /lists the options/],
  ])('says in one line what is wrong with %j', async (args, expected) => {
    await expect(run(...args)).rejects.toThrow(expected);
  });

  it('refuses a list without columns before it writes anything', async () => {
    await expect(run('import', listOf('utf-8', 'Northwind;B'))).rejects.toThrow(/No column is known/);
  });

  it('explains itself', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, said: [ACCOUNTS_HELP] });
  });
});

import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const NAME = 'Account Rituals sandbox';

export interface Machine {
  platform: NodeJS.Platform;
  isRoot: boolean;
  home: string;
  /** Resolves when the program ended with 0. */
  run(program: string, parameters: readonly string[]): Promise<unknown>;
}

const THIS_MACHINE: Machine = {
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  home: homedir(),
  run: (program, parameters) => run(program, [...parameters]),
};

/**
 * Makes this person's browsers trust the authority in `file`.
 * @returns lines that say what was done, and the one line to do by hand where it could not be done
 */
export async function trustCertificate(file: string, machine: Machine = THIS_MACHINE): Promise<string[]> {
  if (machine.platform === 'win32') {
    const done = 'Windows trusts the certificate for you now; restart the browser.';
    return attempt(machine, 'certutil', ['-user', '-addstore', 'Root', file], done);
  }
  if (machine.platform === 'darwin') {
    const keychain = path.join(machine.home, 'Library/Keychains/login.keychain-db');
    const done = 'Your login keychain trusts the certificate now; restart the browser.';
    return attempt(machine, 'security', ['add-trusted-cert', '-r', 'trustRoot', '-k', keychain, file], done);
  }
  return trustOnLinux(file, machine);
}

async function trustOnLinux(file: string, machine: Machine): Promise<string[]> {
  const lines: string[] = [];
  const system = '/usr/local/share/ca-certificates';
  const target = `${system}/account-rituals-sandbox.crt`;
  if (machine.isRoot && existsSync(system)) {
    copyFileSync(file, target);
    lines.push(
      ...(await attempt(machine, 'update-ca-certificates', [], `The system trusts the certificate now (${target}).`)),
    );
  } else {
    lines.push(`For curl and the like, once: sudo cp "${file}" ${target} && sudo update-ca-certificates`);
  }
  // Chromium and Firefox on Linux read their own NSS databases instead of the system's store.
  for (const database of nssDatabases(machine.home)) {
    const parameters = ['-A', '-d', `sql:${database}`, '-t', 'C,,', '-n', NAME, '-i', file];
    lines.push(
      ...(await attempt(
        machine,
        'certutil',
        parameters,
        `Browsers that use ${database} trust it now; restart them.`,
        'certutil (package libnss3-tools)',
      )),
    );
  }
  return lines;
}

function nssDatabases(home: string): string[] {
  const firefox = path.join(home, '.mozilla/firefox');
  const profiles = existsSync(firefox) ? readdirSync(firefox).map((name) => path.join(firefox, name)) : [];
  return [path.join(home, '.pki/nssdb'), ...profiles].filter((folder) => existsSync(path.join(folder, 'cert9.db')));
}

async function attempt(
  machine: Machine,
  program: string,
  parameters: readonly string[],
  done: string,
  called = program,
): Promise<string[]> {
  try {
    await machine.run(program, parameters);
    return [done];
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const command = [program, ...parameters.map((word) => (/[\s"]/.test(word) ? `"${word}"` : word))].join(' ');
    return [`${missing ? `${called} is not installed` : `${called} refused`}; by hand: ${command}`];
  }
}

import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DirectoryUser } from '../../../src/sandbox/graph/store/directory.ts';
import { startSandbox } from '../../../src/sandbox/server.ts';
import type { RunningSandbox, SandboxOptions } from '../../../src/sandbox/server.ts';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  json<T = Record<string, unknown>>(): T;
}

export interface TestSandbox extends RunningSandbox {
  folder: string;
  /** Asks the sandbox over https; the certificate is verified against the sandbox's own authority. */
  ask(
    address: string,
    given?: { method?: string; headers?: Record<string, string>; body?: string; host?: string },
  ): Promise<Answer>;
  /** Closes it and keeps its folder, as Ctrl-C does. */
  stop(): Promise<void>;
}

function person(
  handle: string,
  givenName: string,
  surname: string,
  number: number,
  rest: Partial<DirectoryUser> = {},
): DirectoryUser {
  return {
    id: `aaaaaaaa-0000-4000-8000-00000000000${number}`,
    handle,
    displayName: `${givenName} ${surname}`,
    givenName,
    surname,
    mail: `${handle}.${surname.toLowerCase()}@contoso.example`,
    jobTitle: 'Key account manager',
    department: 'Sales',
    preferredLanguage: 'en-US',
    timeZone: 'Europe/Paris',
    kind: 'member',
    ...rest,
  };
}

export const CLAIRE = person('claire', 'Claire', 'Morel', 1, { persona: 'key account manager' });
export const HUGO = person('hugo', 'Hugo', 'Lindqvist', 2, { persona: 'manager', jobTitle: 'Manager' });
export const NORA = person('nora', 'Nora', 'Weiss', 3, {
  kind: 'outside',
  persona: 'client',
  mail: 'nora.weiss@northwind.example',
});

/** A sandbox on a free port in a folder of its own, without the seeded company: only Claire, Hugo and Nora. */
export async function startForTest(options: Partial<SandboxOptions> = {}): Promise<TestSandbox> {
  const folder = options.folder ?? (await mkdtemp(path.join(tmpdir(), 'sandbox-shell-')));
  const running = await startSandbox({ port: 0, folder, seed: false, ...options });
  if (running.sandbox.directory.all().length === 0) running.sandbox.directory.add([CLAIRE, HUGO, NORA]);
  const ca = readFileSync(running.authorityFile);
  return {
    ...running,
    folder,
    stop: () => running.close(),
    close: async () => {
      await running.close();
      await rm(folder, { recursive: true, force: true });
    },
    ask: (address, given = {}) =>
      new Promise<Answer>((resolve, reject) => {
        const url = new URL(address, running.origin);
        const outgoing = request(
          {
            ca,
            host: given.host ?? url.hostname,
            port: url.port,
            path: url.pathname + url.search,
            method: given.method ?? 'GET',
            headers: given.headers,
          },
          (incoming) => {
            const chunks: Buffer[] = [];
            incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
            incoming.on('end', () => {
              const text = Buffer.concat(chunks).toString();
              resolve({
                status: incoming.statusCode ?? 0,
                headers: incoming.headers,
                text,
                json: <T>() => JSON.parse(text) as T,
              });
            });
          },
        );
        outgoing.on('error', reject);
        outgoing.end(given.body);
      }),
  };
}

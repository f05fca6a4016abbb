import { readdirSync, rmSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { loadCertificate } from './certificate.ts';
import { claimFolder } from './claim-folder.ts';
import type { SandboxClock } from './clock.ts';
import { compose } from './compose.ts';
import { openStore, STORE_FILE } from './graph/store/open-store.ts';
import type { Store } from './graph/store/open-store.ts';
import { createEntraProvider } from './identity/entra-provider.ts';
import { ISSUER_PATH } from './identity/entra-names.ts';
import { loadSigningKeys } from './identity/signing-keys.ts';
import { buildInjectedScripts } from './injected-scripts.ts';
import { createClock } from './kept-clock.ts';
import { createSwitches } from './kept-switches.ts';
import { listenOnLoopback } from './listen.ts';
import { importCalendar, seedOnce } from './prepare-company.ts';
import type { Sandbox } from './sandbox.ts';
import { openTrafficLog } from './traffic-log.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface SandboxOptions {
  /** 0 takes a free one. */
  port: number;
  /** Data folder: the store, and `certificate/` with certificate and signing keys. */
  folder: string;
  /** Where webpack put `app` and `sandbox-pages`; `dist` of this project when absent. */
  distFolder?: string;
  /** Empty the store first; certificate and keys stay. */
  reset?: boolean;
  /** Fill an empty store with the invented company; true when absent. */
  seed?: boolean;
  /** ISO instant to move the clock to. */
  now?: string;
  /** Path of a calendar export to put into Claire's mailbox. */
  calendar?: string;
  /** Path of the file that gets one line per Graph exchange; SANDBOX_TRAFFIC when absent. */
  traffic?: string;
  log?: (line: string) => void;
}

export interface RunningSandbox {
  /** `https://localhost:<port>` */
  readonly origin: string;
  readonly sandbox: Sandbox;
  /** PEM file of the authority that signed the certificate. */
  readonly authorityFile: string;
  close(): Promise<void>;
}

/** Opens the store, seeds it when it is empty, and serves the local Microsoft 365 on loopback. */
export async function startSandbox(options: SandboxOptions): Promise<RunningSandbox> {
  const log = options.log ?? (() => undefined);
  const kept = path.join(options.folder, 'certificate');
  const [certificate, keys, scripts] = await Promise.all([
    loadCertificate(kept),
    loadSigningKeys(kept),
    buildInjectedScripts(),
  ]);
  let answer = (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(503, { 'retry-after': '1' }).end('The sandbox is starting.');
  };
  // The port is known, and taken, before the store is touched: two sandboxes never share one.
  const listening = await listenOnLoopback(options.port, certificate, (request, response) => answer(request, response));
  const origin = `https://localhost:${listening.port}`;
  let store: Store | undefined;
  let giveBack = (): void => undefined;
  try {
    giveBack = claimFolder(options.folder);
    if (options.reset === true) removeStore(options.folder);
    const opened = openStore(options.folder, { now: () => clock.now() });
    store = opened;
    // The store asks for the time only when it writes, so the clock that is kept in the store may come after it.
    const clock: SandboxClock = createClock(opened.settings);
    const { directory, exchange, sharepoint, settings } = opened;
    const sandbox: Sandbox = { origin, clock, switches: createSwitches(settings), directory, exchange, sharepoint };
    if (options.now !== undefined) clock.moveTo(readInstant(options.now));
    if (options.seed !== false) seedOnce(opened, sandbox, log);
    const traffic = options.traffic ?? process.env['SANDBOX_TRAFFIC'];
    const app = compose(sandbox, {
      dist: options.distFolder ?? path.join(ROOT, 'dist'),
      scripts,
      keys,
      onExchange: traffic === undefined || traffic === '' ? undefined : openTrafficLog(traffic),
    });
    if (options.calendar !== undefined) await importCalendar(app, options.calendar, log);
    const signIn = firstWhenAsked(() => createEntraProvider(origin, directory, keys));
    const rest = getRequestListener(app.fetch, { overrideGlobalObjects: false });
    answer = (request, response) => {
      if (isBelow(request.url ?? '/', ISSUER_PATH)) signIn(request, response);
      else void rest(request, response);
    };
    return {
      origin,
      sandbox,
      authorityFile: certificate.authorityFile,
      close: async () => {
        await listening.close();
        opened.close();
        giveBack();
      },
    };
  } catch (error) {
    await listening.close();
    store?.close();
    giveBack();
    throw error;
  }
}

/**
 * Makes the listener when the first request comes: the identity provider takes 0.3 s to load, and as long as everybody signs in by
 * nested app authentication nobody asks it anything.
 */
function firstWhenAsked(make: () => Promise<RequestListener>): RequestListener {
  let made: Promise<RequestListener> | undefined;
  return (request, response) => {
    made ??= make();
    made.then(
      (listener) => {
        listener(request, response);
      },
      (error: unknown) => {
        console.error(error);
        response.writeHead(500).end('The identity provider of the sandbox does not start. The terminal says more.');
      },
    );
  };
}

/** The database and what SQLite keeps beside it. */
function removeStore(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.startsWith(STORE_FILE)) rmSync(path.join(folder, name), { recursive: true });
  }
}

function isBelow(url: string, folder: string): boolean {
  return url.startsWith(folder) && /^([/?]|$)/.test(url.slice(folder.length));
}

function readInstant(text: string): Date {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) throw new Error(`"${text}" is no instant: write it like 2026-11-23T10:00:00Z.`);
  return instant;
}

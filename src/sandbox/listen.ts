import type { RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Certificate } from './certificate.ts';

export interface Listening {
  readonly port: number;
  /** Ends every connection, also those that wait. */
  close(): Promise<void>;
}

/** Ports that were free on IPv4 may be taken on IPv6; with port 0 another one is tried. */
const ATTEMPTS = 5;

/**
 * Serves https on the loopback addresses only: 127.0.0.1 and, where the machine has it, ::1 (which `localhost` may mean first).
 * `port` 0 takes a free one. Throws one line that names the cure when the port is taken.
 */
export async function listenOnLoopback(
  port: number,
  certificate: Certificate,
  listener: RequestListener,
): Promise<Listening> {
  for (let attempt = 1; ; attempt += 1) {
    const servers: Server[] = [];
    try {
      const first = createServer({ key: certificate.key, cert: certificate.cert }, listener);
      servers.push(first);
      await listen(first, port, '127.0.0.1');
      const taken = (first.address() as AddressInfo).port;
      const second = createServer({ key: certificate.key, cert: certificate.cert }, listener);
      await listen(second, taken, '::1').then(
        () => servers.push(second),
        (error: NodeJS.ErrnoException) => {
          // No IPv6 on this machine is fine; somebody else behind `localhost` is not.
          if (error.code === 'EADDRINUSE') throw error;
        },
      );
      return { port: taken, close: () => closeAll(servers) };
    } catch (error) {
      await closeAll(servers);
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EADDRINUSE' && port === 0 && attempt < ATTEMPTS) continue;
      if (code === 'EADDRINUSE') {
        throw new Error(
          `Port ${port} is taken: stop what uses it (another sandbox?), or choose one: npm start -- --port ${port + 1}`,
          { cause: error },
        );
      }
      if (code === 'EACCES') {
        throw new Error(`Port ${port} may not be used by you: choose one above 1024: npm start -- --port 3443`, {
          cause: error,
        });
      }
      throw error;
    }
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers
      .filter((server) => server.listening)
      .map(
        (server) =>
          new Promise<void>((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
          }),
      ),
  );
}

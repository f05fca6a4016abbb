/** The real transport, fetch, against real servers: what a redirect does to the token. */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { createGraphClient } from '../../../src/adapters/graph/graph-client.ts';

const servers: Server[] = [];

async function serve(location: () => string | undefined): Promise<{ origin: string; seen: IncomingMessage[] }> {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    seen.push(request);
    const to = location();
    if (to === undefined) response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"id":"me"}');
    else response.writeHead(302, { Location: to }).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

it('a redirect to another origin is not followed: neither the token nor the request gets there', async () => {
  const elsewhere = await serve(() => undefined);
  const graph = await serve(() => `${elsewhere.origin}/v1.0/me`);
  const client = createGraphClient({ graphOrigin: graph.origin, accessToken: async () => 'secret-token' });
  await expect(client.send('me')).rejects.toMatchObject({ code: 'redirected' });
  expect(graph.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer secret-token']);
  expect(elsewhere.seen).toEqual([]);
});

it('a redirect within the origin is not followed either, and not tried again and again', async () => {
  const graph = await serve(() => '/v1.0/me');
  const client = createGraphClient({ graphOrigin: graph.origin, accessToken: async () => 'secret-token' });
  await expect(client.send('me')).rejects.toMatchObject({ status: 302, code: 'redirected' });
  expect(graph.seen).toHaveLength(1);
});

it('an answer comes through', async () => {
  const graph = await serve(() => undefined);
  const client = createGraphClient({ graphOrigin: graph.origin, accessToken: async () => 'secret-token' });
  expect(await client.send('me')).toEqual({ id: 'me' });
});

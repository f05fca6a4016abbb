import { expect, it } from 'vitest';
import { COVERAGE } from '../../../src/sandbox/graph/coverage.ts';
import { localGraph } from './local-graph.ts';

/** `/v1.0/users/:user/events/:event` and its `/me` twin are one row: `GET /me/events/{event}`. */
function registered(): string[] {
  const routes = localGraph().app.routes.filter(({ method }) => method !== 'ALL');
  const rows = routes.map(({ method, path }) => {
    const bare = path
      .replace(/^\/v1\.0/, '')
      .replace(/^\/users\/:user\/(?=.)/, '/me/')
      .replace(/:host\{[^}]*\}/, '{host}:')
      .replace(/:(\w+)(?:\{[^}]*\})?/g, '{$1}');
    return `${method} ${bare}`;
  });
  return [...new Set(rows)].sort();
}

it('lists exactly the routes that are registered', () => {
  const listed = COVERAGE.filter(({ status }) => status !== 'not-started').map(
    ({ method, path }) => `${method} ${path}`,
  );
  expect(listed.sort()).toEqual(registered());
});

it('says why a route is only partly there', () => {
  expect(COVERAGE.filter(({ status, note }) => status === 'partial' && note === '')).toEqual([]);
});

it('answers 501 to what is listed as missing', async () => {
  const graph = localGraph();
  const missing = COVERAGE.filter(({ status }) => status === 'not-started');
  expect(missing.length).toBeGreaterThan(10);
  for (const { method, path } of missing) {
    const answer = await graph.ask(path.replace(/\{\w+\}/g, 'x'), { method });
    expect([method, path, answer.status]).toEqual([method, path, 501]);
  }
});

it('answers 405 when only the method is wrong', async () => {
  expect((await localGraph().ask('/me/calendarView', { method: 'DELETE' })).status).toBe(405);
});

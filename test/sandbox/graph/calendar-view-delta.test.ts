import { expect, it } from 'vitest';
import { CLAIRE, INES, invite, localGraph, meeting, type LocalGraph } from './local-graph.ts';

interface Line {
  id: string;
  type?: string;
  subject?: string;
  start?: { dateTime: string };
  iCalUId?: string;
  '@removed'?: { reason: string };
}
interface Page {
  value: Line[];
  '@odata.nextLink'?: string;
  '@odata.deltaLink'?: string;
}

const START = '/me/calendarView/delta?startDateTime=2026-11-23T00:00:00Z&endDateTime=2026-12-21T00:00:00Z';
const weekly = meeting('Weekly', '2026-11-23T09:00:00', '2026-11-23T10:00:00', {
  recurrence: {
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['monday'] },
    range: { type: 'endDate', startDate: '2026-11-23', endDate: '2027-06-30' },
  },
});

async function round(
  graph: LocalGraph,
  link: string,
  size = 50,
): Promise<{ lines: Line[]; pages: number; deltaLink: string }> {
  const lines: Line[] = [];
  for (let pages = 1, url = link; ; pages += 1) {
    const page = (await graph.as(CLAIRE).api(url).header('Prefer', `odata.maxpagesize=${size}`).get()) as Page;
    lines.push(...page.value);
    const deltaLink = page['@odata.deltaLink'];
    if (deltaLink !== undefined) return { lines, pages, deltaLink };
    url = page['@odata.nextLink'] ?? '';
  }
}

it('lists singles in full, the master, and its occurrences as stubs', async () => {
  const graph = localGraph();
  await graph.as(CLAIRE).api('/me/events').post(weekly);
  await graph
    .as(CLAIRE)
    .api('/me/events')
    .post(meeting('Single', '2026-11-25T09:00:00', '2026-11-25T10:00:00'));
  const { lines } = await round(graph, START);
  expect(lines.map((line) => line.type)).toEqual([
    'seriesMaster',
    'occurrence',
    'occurrence',
    'occurrence',
    'occurrence',
    'singleInstance',
  ]);
  expect(Object.keys(lines[1] ?? {}).sort()).toEqual([
    '@odata.etag',
    '@odata.type',
    'end',
    'id',
    'seriesMasterId',
    'start',
    'type',
  ]);
  expect(lines[5]).toMatchObject({ subject: 'Single', iCalUId: expect.any(String) });
});

it('pages by odata.maxpagesize, may say an entry twice, and loses none', async () => {
  const graph = localGraph();
  await graph.as(CLAIRE).api('/me/events').post(weekly);
  const { lines, pages } = await round(graph, START, 2);
  expect(pages).toBeGreaterThan(2);
  expect(lines.length).toBeGreaterThan(5);
  expect(new Set(lines.map((line) => line.id)).size).toBe(5);
});

it('then tells only what has changed, in the window that the token holds', async () => {
  const graph = localGraph();
  const claire = graph.as(CLAIRE);
  const single = (await claire
    .api('/me/events')
    .post(meeting('Single', '2026-11-25T09:00:00', '2026-11-25T10:00:00'))) as Line;
  const other = (await claire
    .api('/me/events')
    .post(meeting('Other', '2026-11-26T09:00:00', '2026-11-26T10:00:00'))) as Line;
  const first = await round(graph, START);
  expect((await round(graph, first.deltaLink)).lines).toEqual([]);
  await claire.api(`/me/events/${single.id}`).patch({ subject: 'Changed' });
  await claire.api(`/me/events/${other.id}`).delete();
  await claire.api('/me/events').post(meeting('Next year', '2027-11-25T09:00:00', '2027-11-25T10:00:00'));
  const second = await round(graph, first.deltaLink);
  expect(second.lines.map((line) => line.subject ?? line['@removed']?.reason)).toEqual([
    'Changed',
    'deleted',
    'deleted',
  ]);
  expect((await round(graph, second.deltaLink)).lines).toEqual([]);
});

it('names every occurrence that a changed or deleted series has lost', async () => {
  const graph = localGraph();
  const claire = graph.as(CLAIRE);
  const master = (await claire.api('/me/events').post(weekly)) as Line;
  const first = await round(graph, START);
  const before = first.lines.filter((line) => line.type === 'occurrence').map((line) => line.id);
  await claire.api(`/me/events/${before[1] ?? ''}`).delete();
  const second = await round(graph, first.deltaLink);
  expect(second.lines.filter((line) => line['@removed'] !== undefined).map((line) => line.id)).toEqual([before[1]]);
  await claire.api(`/me/events/${master.id}`).delete();
  const third = await round(graph, second.deltaLink);
  expect(new Set(third.lines.map((line) => line.id))).toEqual(
    new Set([master.id, ...before.filter((_, at) => at !== 1)]),
  );
  expect(third.lines.every((line) => line['@removed']?.reason === 'deleted')).toBe(true);
});

it('reports an occurrence that moved out of the window as removed and one that came back as there', async () => {
  const graph = localGraph();
  const claire = graph.as(CLAIRE);
  await claire.api('/me/events').post(weekly);
  const first = await round(graph, START);
  const moved = first.lines.filter((line) => line.type === 'occurrence')[0]?.id ?? '';
  await claire.api(`/me/events/${moved}`).patch(meeting('Moved', '2027-02-03T09:00:00', '2027-02-03T10:00:00'));
  const second = await round(graph, first.deltaLink);
  expect(second.lines.find((line) => line.id === moved)).toMatchObject({ '@removed': { reason: 'deleted' } });
  await claire.api(`/me/events/${moved}`).patch(meeting('Back', '2026-12-03T09:00:00', '2026-12-03T10:00:00'));
  expect((await round(graph, second.deltaLink)).lines.find((line) => line.id === moved)).toMatchObject({
    type: 'exception',
    subject: 'Back',
  });
});

it('shows a cancelled meeting to the attendee as cancelled, to the organiser as removed', async () => {
  const graph = localGraph();
  const { id } = (await graph
    .as(CLAIRE)
    .api('/me/events')
    .post(meeting('Review', '2026-11-25T09:00:00', '2026-11-25T10:00:00', { attendees: invite(INES) }))) as Line;
  const organiser = await round(graph, START);
  await graph.as(CLAIRE).api(`/me/events/${id}/cancel`).post({});
  expect((await round(graph, organiser.deltaLink)).lines).toMatchObject([{ id, '@removed': { reason: 'deleted' } }]);
  const attendee = (await graph.as(INES).api(START).get()) as Page;
  expect(attendee.value).toMatchObject([{ isCancelled: true }]);
});

it.each(['nonsense', 'AAAAAAAAAAAAAAAAe30'])(
  'answers 410 with SyncStateNotFound and a Location to the token %s',
  async (token) => {
    const answer = await localGraph().ask(`/me/calendarView/delta?$deltatoken=${token}`);
    expect(answer.status).toBe(410);
    expect(answer.headers.get('location')).toBe('https://localhost:3443/v1.0/me/calendarView/delta');
    expect(await answer.json()).toMatchObject({ error: { code: 'SyncStateNotFound' } });
  },
);

it('answers 410 to good tokens while the switch says they are stale, and to those of another mailbox', async () => {
  const graph = localGraph();
  const { deltaLink } = await round(graph, START);
  const path = deltaLink.slice('https://localhost:3443/v1.0'.length);
  expect((await graph.ask(path, { as: INES })).status).toBe(410);
  graph.set({ staleDeltaTokens: true });
  expect((await graph.ask(path)).status).toBe(410);
  graph.set({ staleDeltaTokens: false });
  expect((await graph.ask(path)).status).toBe(200);
});

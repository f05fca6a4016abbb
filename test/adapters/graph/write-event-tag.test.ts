import { describe, expect, it } from 'vitest';
import { createGraphClient } from '../../../src/adapters/graph/graph-client.ts';
import { GraphFailure } from '../../../src/adapters/graph/graph-failure.ts';
import { writeEventTag } from '../../../src/adapters/graph/write-event-tag.ts';
import { json, refusal, ScriptedTransport } from './scripted-transport.ts';

const ADDIN = '33333333-3333-4333-8333-333333333333';
const PROPERTY = `String {00020329-0000-0000-C000-000000000046} Name cecp-${ADDIN}`;
const NO_RITUAL = { v: 1, kind: 'no-ritual' } as const;
const BAG = JSON.stringify({ ritual: JSON.stringify(NO_RITUAL) });

function event(etag: string, bag?: string, change: Record<string, unknown> = {}) {
  const properties = bag === undefined ? {} : { singleValueExtendedProperties: [{ id: PROPERTY, value: bag }] };
  return json({
    '@odata.etag': `W/"${etag}"`,
    id: 'one',
    isOrganizer: true,
    sensitivity: 'normal',
    ...properties,
    ...change,
  });
}

function send(transport: ScriptedTransport, tag: typeof NO_RITUAL | undefined) {
  const graph = createGraphClient({
    graphOrigin: 'https://graph.example',
    accessToken: async () => 'token',
    transport,
    firstWait: 1,
  });
  return writeEventTag(graph, ADDIN, 'one', tag);
}

describe('writing the hidden tag by Graph', () => {
  it('changes the extended property alone, in the version that was read', async () => {
    const transport = new ScriptedTransport(event('1'), json({}));
    expect(await send(transport, NO_RITUAL)).toBe('written');
    const [read, change] = transport.sent;
    expect(read?.method).toBe('GET');
    expect(change?.method).toBe('PATCH');
    expect(change?.headers.get('if-match')).toBe('W/"1"');
    expect(change?.body).toEqual({ singleValueExtendedProperties: [{ id: PROPERTY, value: BAG }] });
  });

  it('keeps what else the add-in has in its bag, and takes away the tag alone', async () => {
    const other = JSON.stringify({ draft: 'ours', ritual: JSON.stringify(NO_RITUAL) });
    const transport = new ScriptedTransport(event('1', other), json({}));
    expect(await send(transport, undefined)).toBe('written');
    expect(transport.sent[1]?.body).toEqual({
      singleValueExtendedProperties: [{ id: PROPERTY, value: JSON.stringify({ draft: 'ours' }) }],
    });
  });

  it('writes nothing where the tag stands already', async () => {
    const transport = new ScriptedTransport(event('1', BAG));
    expect(await send(transport, NO_RITUAL)).toBe('written');
    expect(transport.sent).toHaveLength(1);
  });

  it('reads again when somebody was quicker, and gives up the third time', async () => {
    const late = refusal(412, 'ErrorIrresolvableConflict');
    const once = new ScriptedTransport(event('1'), late, event('2'), json({}));
    expect(await send(once, NO_RITUAL)).toBe('written');
    expect(once.sent[3]?.headers.get('if-match')).toBe('W/"2"');
    const always = new ScriptedTransport(event('1'), late, event('2'), late, event('3'), late);
    await expect(send(always, NO_RITUAL)).rejects.toBeInstanceOf(GraphFailure);
    expect(always.sent).toHaveLength(6);
  });

  it.each([
    ['somebody else’s', event('1', undefined, { isOrganizer: false }), 'not-mine'],
    ['private', event('1', undefined, { sensitivity: 'private' }), 'gone'],
    ['deleted', refusal(404, 'ErrorItemNotFound'), 'gone'],
  ])('leaves an entry alone that is %s', async (_, answer, expected) => {
    const transport = new ScriptedTransport(answer);
    expect(await send(transport, NO_RITUAL)).toBe(expected);
    expect(transport.sent).toHaveLength(1);
  });

  it('asks nothing where nobody said under which add-in', async () => {
    const transport = new ScriptedTransport(event('1'));
    const graph = createGraphClient({
      graphOrigin: 'https://graph.example',
      accessToken: async () => 'token',
      transport,
    });
    expect(await writeEventTag(graph, undefined, 'one', NO_RITUAL)).toBe('not-configured');
    expect(transport.sent).toHaveLength(0);
  });
});

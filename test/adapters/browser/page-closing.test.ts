// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { pageClosing } from '../../../src/adapters/browser/page-closing.ts';
import { createGraphClient } from '../../../src/adapters/graph/graph-client.ts';
import { ScriptedTransport } from '../graph/scripted-transport.ts';

const hide = (persisted: boolean) => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted }));

it('a page that goes for good ends its calls; one that is only put aside keeps them', async () => {
  const signal = pageClosing(window);
  const cut = vi.fn();
  const silent = new ScriptedTransport((_, sent) => {
    sent?.addEventListener('abort', cut);
    return new Promise<Response>(() => undefined);
  });
  const graph = createGraphClient({
    graphOrigin: 'https://localhost:3443',
    accessToken: async () => 'token',
    transport: silent,
    signal,
  });
  const ended = expect(graph.send('me')).rejects.toMatchObject({ code: 'cancelled' });
  await vi.waitFor(() => expect(silent.sent).toHaveLength(1));
  hide(true);
  expect(signal.aborted).toBe(false);
  hide(false);
  await ended;
  expect(cut).toHaveBeenCalled();
  await expect(graph.send('me')).rejects.toMatchObject({ code: 'cancelled' });
  expect(silent.sent).toHaveLength(1);
});

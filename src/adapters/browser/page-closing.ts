/**
 * Fires when the page goes for good, so that no call is begun, repeated or waited for any more; what was typed is in the outbox by then
 * (RitualEditor.keepTyped, ports/outbox.ts). A page that the browser only puts aside (back-forward cache) may come back and keeps its calls.
 */
export function pageClosing(page: Pick<Window, 'addEventListener'>): AbortSignal {
  const closing = new AbortController();
  page.addEventListener('pagehide', ({ persisted }) => {
    if (!persisted) closing.abort();
  });
  return closing.signal;
}

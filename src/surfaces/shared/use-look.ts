import { useSyncExternalStore } from 'react';

/** What a host calls its look; `contrast` is Teams' own high contrast, or a contrast theme of the system. */
export type Look = 'light' | 'dark' | 'contrast';

const QUERIES: readonly (readonly [query: string, look: Look])[] = [
  ['(forced-colors: active)', 'contrast'],
  ['(prefers-color-scheme: dark)', 'dark'],
];

/**
 * The look to draw in. A contrast theme of the system wins, because it paints over every other; then what the host says; then the
 * system's preference, which a browser hands on into a frame from the page around it.
 */
export function useLook(host: Look | undefined): Look {
  const system = useSyncExternalStore(subscribe, systemLook);
  return system === 'contrast' ? 'contrast' : (host ?? system);
}

function systemLook(): Look {
  return QUERIES.find(([query]) => window.matchMedia(query).matches)?.[1] ?? 'light';
}

function subscribe(listener: () => void): () => void {
  const lists = QUERIES.map(([query]) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}

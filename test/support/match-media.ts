/** jsdom has no media queries: a browser in which just `matching` are true, and how to change them. */
export function standInForMatchMedia(matching: readonly string[] = []): { change(next: readonly string[]): void } {
  let current = matching;
  const listeners = new Set<() => void>();
  window.matchMedia = (query) =>
    ({
      media: query,
      get matches() {
        return current.includes(query);
      },
      addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
    }) as unknown as MediaQueryList;
  return {
    change(next) {
      current = next;
      for (const listener of listeners) listener();
    },
  };
}

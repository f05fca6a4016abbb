/** Milliseconds after which what may wait no longer does. */
const LONGEST_WAIT = 1000;
/** Where the browser does not say when it is idle (Safari): about a drawing of the pane. */
const USUAL_DRAWING = 200;

/** Begins what may wait once the page is idle; answers how to stop it, begun or not. */
export function onceIdle(begin: () => () => void): () => void {
  let stop: (() => void) | undefined;
  let stopped = false;
  void whenIdle().then(() => {
    if (!stopped) stop = begin();
  });
  return () => {
    stopped = true;
    stop?.();
  };
}

/** Resolves once the page has drawn what a person waits for. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT });
    else setTimeout(resolve, USUAL_DRAWING);
  });
}

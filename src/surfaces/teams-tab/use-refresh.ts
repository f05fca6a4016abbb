import { useCallback, useEffect, useRef } from 'react';

/**
 * Reads when a page opens, when the network is back, and when the answered function is called. `read` is told by `current()` whether
 * its answer still counts: a later reading, or leaving the page, makes it late. Give a `read` that changes only with what it reads from.
 */
export function useRefresh(read: (current: () => boolean) => Promise<void>): () => Promise<void> {
  const latest = useRef(0);

  const refresh = useCallback(() => {
    const turn = ++latest.current;
    return read(() => turn === latest.current);
  }, [read]);

  useEffect(() => {
    const again = () => void refresh();
    again();
    window.addEventListener('online', again);
    return () => {
      latest.current += 1;
      window.removeEventListener('online', again);
    };
  }, [refresh]);

  return refresh;
}

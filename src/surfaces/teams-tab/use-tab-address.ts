import { useCallback, useEffect, useState } from 'react';
import { parseHash, toHash, type TabAddress } from './tab-address.ts';

/** The address bar is the state: pages make an entry in the history, filters change the entry that is there. */
export function useTabAddress() {
  const [address, setAddress] = useState(() => parseHash(window.location.hash));

  useEffect(() => {
    const follow = () => setAddress(parseHash(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  const go = useCallback((to: TabAddress) => {
    setAddress(to);
    if (toHash(to) !== window.location.hash) window.location.hash = toHash(to);
  }, []);

  const replace = useCallback((to: TabAddress) => {
    setAddress(to);
    window.location.replace(toHash(to));
  }, []);

  return { address, go, replace };
}

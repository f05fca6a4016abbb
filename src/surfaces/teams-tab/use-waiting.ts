import { useCallback, useEffect, useState } from 'react';
import { emptyOutbox } from '../../usecases/empty-outbox.ts';
import { listWaiting, type Waiting } from '../../usecases/list-waiting.ts';
import type { Tab } from './tab-context.tsx';

/**
 * What this browser could not send: listed once sending it was tried, so that what is on its way just now does not flash up, and gone as
 * soon as it is sent, by whichever window.
 */
export function useWaiting({ ports, settings }: Tab) {
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);

  /** Resolves when what could be written is written; what could not is listed then. */
  const send = useCallback(async () => {
    const report = await emptyOutbox(ports, { timeZone: settings.timeZone }).catch(() => undefined);
    setWaiting(await listWaiting(ports, report).catch(() => []));
  }, [ports, settings.timeZone]);

  useEffect(() => {
    const look = async () => {
      const pending = await ports.outbox.pending();
      const isStill = ({ key, keptAt }: Waiting) =>
        pending.some((entry) => entry.key === key && entry.keptAt === keptAt);
      setWaiting((listed) => (listed.every(isStill) ? listed : listed.filter(isStill)));
    };
    return ports.outbox.onChange(() => void look().catch(() => undefined));
  }, [ports]);

  return { waiting, send };
}

import { useCallback, useEffect, useState } from 'react';
import type { Outbox } from '../../ports/outbox.ts';
import type { SendWaitingPorts, Waiting } from '../../usecases/send-waiting.ts';
import type { EmptyOutboxSettings } from '../../usecases/empty-outbox.ts';
import type * as WaitingPart from './waiting-part.ts';
import { onceIdle } from './when-idle.ts';

interface WaitingPorts extends SendWaitingPorts {
  readonly outbox: Pick<Outbox, 'pending' | 'remove' | 'onChange'>;
}

/**
 * What this browser could not send: listed once sending it was tried, so that what is on its way just now does not flash up, and gone as
 * soon as it is sent, by whichever window. `WaitingNotice` is there once there is something to list.
 */
export function useWaiting(
  ports: WaitingPorts,
  timeZone: string,
  beingEdited?: EmptyOutboxSettings['beingEdited'],
): {
  readonly waiting: readonly Waiting[];
  readonly send: () => Promise<void>;
  readonly WaitingNotice: typeof WaitingPart.WaitingNotice | undefined;
} {
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const [part, setPart] = useState<typeof WaitingPart>();

  /** Resolves when what could be written is written; what could not is listed then. */
  const send = useCallback(async () => {
    // Nothing waits for it before the first drawing. Where it cannot be fetched, nothing could be sent.
    const fetched = await import('./waiting-part.ts').catch(() => undefined);
    if (fetched === undefined) return;
    const left = await fetched.sendWaiting(ports, { timeZone, ...(beingEdited === undefined ? {} : { beingEdited }) });
    if (left.length > 0) setPart(fetched);
    setWaiting((listed) => (left.length === 0 && listed.length === 0 ? listed : left));
  }, [ports, timeZone, beingEdited]);

  useEffect(() => {
    const look = async () => {
      const pending = await ports.outbox.pending();
      const isStill = ({ key, keptAt }: Waiting) =>
        pending.some((entry) => entry.key === key && entry.keptAt === keptAt);
      setWaiting((listed) => (listed.every(isStill) ? listed : listed.filter(isStill)));
    };
    // A browser takes its time to tell of another window's storage.
    return onceIdle(() => ports.outbox.onChange(() => void look().catch(() => undefined)));
  }, [ports]);

  return { waiting, send, WaitingNotice: part?.WaitingNotice };
}

import { OutboxFailed, type Outbox } from '../../ports/outbox.ts';

/**
 * An outbox whose owner is known only after sign-in. Until then nothing waits in it and nothing can be kept.
 */
export function whenKnown(open: () => Promise<Outbox>): Outbox {
  let opened: Promise<Outbox> | undefined;
  const outbox = () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    async keep(entry) {
      const kept = await outbox().catch(() => undefined);
      if (kept === undefined) throw new OutboxFailed();
      await kept.keep(entry);
    },
    pending: () =>
      outbox().then(
        (known) => known.pending(),
        () => [],
      ),
    async remove(key, asKeptAt) {
      await (await outbox()).remove(key, asKeptAt);
    },
    onChange(listener) {
      let stop: (() => void) | undefined;
      let stopped = false;
      outbox().then(
        (known) => {
          if (!stopped) stop = known.onChange(listener);
        },
        () => undefined,
      );
      return () => {
        stopped = true;
        stop?.();
      };
    },
  };
}

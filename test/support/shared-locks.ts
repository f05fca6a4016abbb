interface Asking {
  readonly grant: () => void;
}

/**
 * Exclusive locks that windows of one browser share, as Web Locks says (w3c.github.io/web-locks §3 and §4): granted in the order in which
 * they are asked for; held until the work settles; a signal takes a request out of the line with its reason, and counts for nothing once
 * the lock is granted. Node 20 has none.
 */
export class SharedLocks {
  /** Kinds that somebody holds now. */
  readonly held = new Set<string>();
  readonly #lines = new Map<string, Asking[]>();

  readonly request = (async (name: string, options: LockOptions, work: () => Promise<unknown>) => {
    options.signal?.throwIfAborted();
    await this.#granted(name, options.signal);
    try {
      return await work();
    } finally {
      this.held.delete(name);
      this.#admit(name);
    }
  }) as LockManager['request'];

  #granted(name: string, signal: AbortSignal | undefined): Promise<void> {
    const line = this.#lines.get(name) ?? [];
    this.#lines.set(name, line);
    return new Promise((resolve, reject) => {
      const leave = () => {
        line.splice(line.indexOf(asking), 1);
        reject(signal?.reason as Error);
      };
      const asking: Asking = {
        grant: () => {
          signal?.removeEventListener('abort', leave);
          resolve();
        },
      };
      signal?.addEventListener('abort', leave, { once: true });
      line.push(asking);
      this.#admit(name);
    });
  }

  #admit(name: string): void {
    if (this.held.has(name)) return;
    const first = this.#lines.get(name)?.shift();
    if (first === undefined) return;
    this.held.add(name);
    first.grant();
  }
}

/** What a person's hands do beside typing text: clicks, and keys that write nothing. */
import type { BrowserContext } from '@playwright/test';

export interface Effort {
  clicks: number;
  keys: string[];
}

/** Counts in every window and frame of the context that opens from now on. */
export async function countEffort(context: BrowserContext): Promise<Effort> {
  const effort: Effort = { clicks: 0, keys: [] };
  await context.exposeBinding('__countEffort', (_source, kind: 'click' | 'key', key: string) => {
    if (kind === 'click') effort.clicks += 1;
    else effort.keys.push(key);
  });
  await context.addInitScript(() => {
    const tell = (kind: 'click' | 'key', key: string) => {
      const page = window as unknown as { __countEffort?: (kind: string, key: string) => void };
      page.__countEffort?.(kind, key);
    };
    addEventListener('pointerdown', () => tell('click', ''), true);
    addEventListener('keydown', ({ key }) => (key.length === 1 ? undefined : tell('key', key)), true);
  });
  return effort;
}

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { untilFetched } from '../../../src/surfaces/task-pane/until-fetched.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a part that does not arrive is asked for again until it does', async () => {
  const fetch = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('no network'))
    .mockRejectedValueOnce(new Error('no network'))
    .mockResolvedValue('hints');
  const part = untilFetched(fetch);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(fetch).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(7_000);
  await expect(part).resolves.toBe('hints');
  expect(fetch).toHaveBeenCalledTimes(3);
});

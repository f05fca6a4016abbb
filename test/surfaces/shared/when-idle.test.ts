import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onceIdle } from '../../../src/surfaces/shared/when-idle.ts';

// A browser that does not say when it is idle.
beforeEach(() => vi.stubGlobal('window', {}).useFakeTimers());
afterEach(() => vi.useRealTimers().unstubAllGlobals());

it('what may wait begins after a drawing, and stops when it is told to', async () => {
  const happened: string[] = [];
  const stop = onceIdle(() => {
    happened.push('begun');
    return () => happened.push('stopped');
  });
  expect(happened).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(happened).toEqual(['begun']);
  stop();
  expect(happened).toEqual(['begun', 'stopped']);
});

it('what was stopped before it began never begins', async () => {
  const begin = vi.fn(() => () => undefined);
  onceIdle(begin)();
  await vi.advanceTimersByTimeAsync(1000);
  expect(begin).not.toHaveBeenCalled();
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWindowTurns } from '../../../src/adapters/browser/window-turns.ts';
import { SharedLocks } from '../../support/shared-locks.ts';

const PATIENCE = 5_000;
const NEVER = new AbortController().signal;

/** Two windows of one browser, and what they do, in order. */
function twoWindows(locks: Pick<LockManager, 'request'> | undefined = new SharedLocks()) {
  const did: string[] = [];
  const turns = () => createWindowTurns({ locks, name: 'work', patience: PATIENCE });
  const [pane, tab] = [turns(), turns()];
  const workOf = (name: string, milliseconds: number) => async () => {
    did.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    did.push(`${name} ends`);
  };
  return { pane, tab, did, workOf };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('work of two windows', () => {
  it('is done in one of them at a time, in the order asked', async () => {
    const { pane, tab, did, workOf } = twoWindows();
    const all = Promise.all([
      pane(NEVER, workOf('first', 1_000)),
      tab(NEVER, workOf('second', 10)),
      pane(NEVER, workOf('third', 10)),
    ]);
    await vi.runAllTimersAsync();
    await all;
    const order = ['first', 'second', 'third'].flatMap((name) => [`${name} begins`, `${name} ends`]);
    expect(did).toEqual(order);
  });

  it('goes on without a turn when the other window hangs, after its patience', async () => {
    const { pane, tab, did, workOf } = twoWindows();
    void pane(NEVER, () => new Promise(() => undefined));
    const second = tab(NEVER, workOf('second', 10));
    await vi.advanceTimersByTimeAsync(PATIENCE - 1);
    expect(did).toEqual([]);
    await vi.advanceTimersByTimeAsync(11);
    await second;
    expect(did).toEqual(['second begins', 'second ends']);
  });

  it('is not cut short by patience once it has begun', async () => {
    const { pane, did, workOf } = twoWindows();
    const long = pane(NEVER, workOf('long', 3 * PATIENCE));
    await vi.runAllTimersAsync();
    await long;
    expect(did).toEqual(['long begins', 'long ends']);
  });

  it('is not begun any more by who gave up meanwhile, and the next one has its turn', async () => {
    const { pane, tab, did, workOf } = twoWindows();
    const first = pane(NEVER, workOf('first', 1_000));
    const closing = new AbortController();
    const second = tab(closing.signal, workOf('second', 10));
    const third = tab(NEVER, workOf('third', 10));
    closing.abort(new Error('closed'));
    await expect(second).rejects.toThrow('closed');
    await expect(tab(closing.signal, workOf('late', 10))).rejects.toThrow('closed');
    await vi.runAllTimersAsync();
    await Promise.all([first, third]);
    expect(did).toEqual(['first begins', 'first ends', 'third begins', 'third ends']);
  });

  it('that fails says so, is done once, and gives its turn back', async () => {
    const { pane, tab, did, workOf } = twoWindows();
    let begun = 0;
    const failing = pane(NEVER, async () => {
      begun += 1;
      throw new DOMException('the request was aborted', 'AbortError');
    });
    await expect(failing).rejects.toThrow('the request was aborted');
    expect(begun).toBe(1);
    const next = tab(NEVER, workOf('next', 10));
    await vi.runAllTimersAsync();
    await next;
    expect(did).toEqual(['next begins', 'next ends']);
  });
});

it.each([
  ['has no locks', undefined],
  ['refuses them', { request: async () => Promise.reject(new DOMException('denied', 'SecurityError')) }],
])('a browser that %s does the work all the same', async (_, locks) => {
  const turn = createWindowTurns({ locks, name: 'work' });
  const done = vi.fn(async () => undefined);
  await turn(NEVER, done);
  expect(done).toHaveBeenCalledTimes(1);
});

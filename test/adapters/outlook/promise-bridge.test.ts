import { describe, expect, it } from 'vitest';
import { createPromiseBridge, OfficeCallFailed } from '../../../src/adapters/outlook/promise-bridge.ts';

/** A host that answers when told, and refuses what is more than `most` at once. */
class Host {
  readonly begun: string[] = [];
  readonly #answers = new Map<string, () => void>();
  most = Number.POSITIVE_INFINITY;

  asked(name: string) {
    return (done: (result: Pick<Office.AsyncResult<string>, 'status' | 'value' | 'error'>) => void) => {
      this.begun.push(name);
      const answer = (status: 'succeeded' | 'failed', code = 0) =>
        // Office's own enumeration has no run time in the tests.
        done({ status: status as never, value: name, error: { code, name: 'refused', message: 'refused' } });
      if (this.#answers.size >= this.most) {
        queueMicrotask(() => answer('failed', 5100));
        return;
      }
      this.#answers.set(name, () => answer('succeeded'));
    };
  }

  /** Answers what is asked, and lets the bridge go on. */
  async answer(...names: string[]): Promise<void> {
    for (const name of names) {
      const answer = this.#answers.get(name);
      this.#answers.delete(name);
      answer?.();
    }
    await settled();
  }

  get underWay(): string[] {
    return [...this.#answers.keys()];
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('calls of the host', () => {
  it('that it counts run two at a time, those that it does not beside them', async () => {
    const host = new Host();
    const call = createPromiseBridge();
    const found = Promise.all([
      call.reading(host.asked('title')),
      call.reading(host.asked('start')),
      call.reading(host.asked('end')),
      call.uncounted(host.asked('text')),
      call.uncounted(host.asked('series')),
    ]);
    expect(host.underWay).toEqual(['title', 'start', 'text', 'series']);
    await host.answer('text', 'series');
    expect(host.underWay).toEqual(['title', 'start']);
    await host.answer('start');
    expect(host.underWay).toEqual(['title', 'end']);
    await host.answer('title', 'end');
    expect(await found).toEqual(['title', 'start', 'end', 'text', 'series']);
  });

  it('that change something run alone, and nothing overtakes them', async () => {
    const host = new Host();
    const call = createPromiseBridge();
    void call.uncounted(host.asked('text'));
    void call(host.asked('write'));
    void call.uncounted(host.asked('text after'));
    void call.reading(host.asked('title after'));
    expect(host.underWay).toEqual(['text']);
    await host.answer('text');
    expect(host.underWay).toEqual(['write']);
    await host.answer('write');
    expect(host.underWay).toEqual(['text after', 'title after']);
  });

  it('are asked again where the host counts more than is documented, which then counts for all', async () => {
    const host = new Host();
    host.most = 3;
    const call = createPromiseBridge();
    const found = Promise.all([
      call.uncounted(host.asked('text')),
      call.uncounted(host.asked('series')),
      call.reading(host.asked('title')),
      call.reading(host.asked('start')),
    ]);
    await settled();
    expect(host.underWay).toEqual(['text', 'series', 'title']);
    await host.answer('text');
    expect(host.underWay).toEqual(['series', 'title']);
    await host.answer('series');
    expect(host.underWay).toEqual(['title', 'start']);
    const more = call.uncounted(host.asked('text once more'));
    expect(host.underWay).toEqual(['title', 'start']);
    await host.answer('title', 'start');
    await host.answer('text once more');
    expect(await found).toEqual(['text', 'series', 'title', 'start']);
    expect(await more).toBe('text once more');
  });

  it('that change something are never repeated', async () => {
    const host = new Host();
    host.most = 0;
    const call = createPromiseBridge();
    await expect(call(host.asked('write'))).rejects.toEqual(new OfficeCallFailed(5100));
    expect(host.begun).toEqual(['write']);
  });

  it('that are refused twice fail with the number of the host', async () => {
    const host = new Host();
    host.most = 0;
    const call = createPromiseBridge();
    await expect(call.reading(host.asked('title'))).rejects.toEqual(new OfficeCallFailed(5100));
    expect(host.begun).toEqual(['title', 'title']);
  });
});

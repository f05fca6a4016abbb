import { describe, expect, it } from 'vitest';
import type { OfficeHost } from '../../../src/adapters/outlook/office-host.ts';
import { readOpenedFor, watchOpenedFor } from '../../../src/adapters/outlook/opened-for.ts';
import { createPromiseBridge } from '../../../src/adapters/outlook/promise-bridge.ts';
import { createSessionGateTeller } from '../../../src/adapters/outlook/session-gate-teller.ts';
import { FakeAppointment, fakeOffice } from './fake-office.ts';

type Done = (result: unknown) => void;

function composedWith(parts: object): OfficeHost {
  return fakeOffice(Object.assign(new FakeAppointment().composed(), parts));
}

function withContext(answer: unknown): OfficeHost {
  return composedWith({ getInitializationContextAsync: (done: Done) => done(answer) });
}

describe('what the pane was opened for', () => {
  it.each([
    [
      { v: 1, field: 'objective', because: 'objective-vague', verdict: 'ask' },
      { openedFor: 'objective', askedBecause: 'objective-vague' },
    ],
    [
      { v: 1, field: 'account', because: 'account-missing', verdict: 'hold' },
      { openedFor: 'account', askedBecause: undefined },
    ],
    [
      { v: 1, field: 'ritual', because: 'ritual-missing', verdict: 'ask' },
      { openedFor: 'ritual', askedBecause: undefined },
    ],
    // A gate of before, and one to come.
    [
      { because: 'objective-missing', account: 'northwind' },
      { openedFor: 'objective', askedBecause: undefined },
    ],
    [
      { v: 9, field: 'moon', because: 7 },
      { openedFor: 'objective', askedBecause: undefined },
    ],
  ])('%j', async (context, openedFor) => {
    const office = withContext({ status: 'succeeded', value: JSON.stringify(context) });
    expect(await readOpenedFor(office, createPromiseBridge())).toEqual(openedFor);
  });

  it.each<[string, () => OfficeHost]>([
    ['the person opened it', () => withContext({ status: 'succeeded', value: '' })],
    ['the host fails', () => withContext({ status: 'failed', error: { code: 9020 } })],
    ['the host has no such call', () => fakeOffice(new FakeAppointment().composed())],
    ['an attendee reads', () => fakeOffice(new FakeAppointment().received())],
    ['nothing is open', () => fakeOffice(null)],
  ])('nothing where %s', async (_when, office) => {
    expect(await readOpenedFor(office(), createPromiseBridge())).toEqual({
      openedFor: undefined,
      askedBecause: undefined,
    });
  });
});

it('a pane that is open already hears of the next question when the person comes back to it', async () => {
  let value = '';
  const office = composedWith({ getInitializationContextAsync: (done: Done) => done({ status: 'succeeded', value }) });
  const page = new EventTarget() as unknown as Window;
  const heard: unknown[] = [];
  const call = createPromiseBridge();
  const stop = watchOpenedFor(office, call, page, (opened) => heard.push(opened));
  const comeBack = async () => {
    page.dispatchEvent(new Event('focus'));
    await new Promise((resolve) => setTimeout(resolve, 5));
  };
  await comeBack();
  expect(heard).toEqual([]);
  value = '{"v":1,"field":"objective","because":"objective-vague","verdict":"ask"}';
  await comeBack();
  expect(heard).toEqual([{ openedFor: 'objective', askedBecause: 'objective-vague' }]);
  // Back for something else: the question is the same, and the keyboard stays where the person put it.
  await comeBack();
  expect(heard).toHaveLength(1);
  stop();
  value = '{"v":1,"field":"account","because":"account-missing","verdict":"ask"}';
  await comeBack();
  expect(heard).toHaveLength(1);
});

it('a pane that the gate’s button opens hears of its question at once', async () => {
  const value = '{"v":1,"field":"objective","because":"objective-vague","verdict":"ask"}';
  const office = composedWith({ getInitializationContextAsync: (done: Done) => done({ status: 'succeeded', value }) });
  const question = await new Promise((resolve) => {
    watchOpenedFor(office, createPromiseBridge(), new EventTarget(), resolve);
  });
  expect(question).toEqual({ openedFor: 'objective', askedBecause: 'objective-vague' });
});

describe('telling the gate', () => {
  function session(fails = false) {
    const kept = new Map<string, string>();
    const bars = new Set(['ritual-gate', 'other']);
    const answer = { status: fails ? 'failed' : 'succeeded', error: { code: 9020 } };
    const office = composedWith({
      sessionData: {
        setAsync: (name: string, value: string, done: Done) => {
          if (!fails) kept.set(name, value);
          done(answer);
        },
        removeAsync: (name: string, done: Done) => {
          kept.delete(name);
          done(answer);
        },
      },
      notificationMessages: {
        removeAsync: (name: string, done: Done) => {
          bars.delete(name);
          done(answer);
        },
      },
    });
    return { kept, bars, teller: createSessionGateTeller(office, createPromiseBridge()) };
  }

  it('leaves what was typed in the form’s session data, and takes the gate’s line away', async () => {
    const { kept, bars, teller } = session();
    await teller.tell({ v: 1, kind: 'no-ritual' });
    expect(kept.get('told')).toBe('{"v":1,"kind":"no-ritual"}');
    expect([...bars]).toEqual(['other']);
    await teller.tell(undefined);
    expect(kept.size).toBe(0);
  });

  it('never rejects: a host that refuses, one without session data, a meeting that is only read', async () => {
    await expect(session(true).teller.tell({ v: 1, kind: 'no-ritual' })).resolves.toBeUndefined();
    for (const item of [new FakeAppointment().composed(), new FakeAppointment().received(), null]) {
      const teller = createSessionGateTeller(fakeOffice(item), createPromiseBridge());
      await expect(teller.tell({ v: 1, kind: 'no-ritual' })).resolves.toBeUndefined();
    }
  });
});

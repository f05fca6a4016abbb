/** What everybody promises who tells the send gate something: the fake that the pane is tested with, and the one in Outlook's session data. */
import { describe, expect, it } from 'vitest';
import { createPromiseBridge } from '../../src/adapters/outlook/promise-bridge.ts';
import { createSessionGateTeller } from '../../src/adapters/outlook/session-gate-teller.ts';
import type { ToldByPane } from '../../src/domain/meeting.ts';
import type { GateTeller } from '../../src/ports/gate-teller.ts';
import { FakeAppointment, fakeOffice } from '../adapters/outlook/fake-office.ts';
import { FakeGateTeller } from '../support/fake-surroundings.ts';

interface Form {
  readonly teller: GateTeller;
  /** What the gate would find now. */
  readonly standing: () => ToldByPane | undefined;
}

function formInMemory(): Form {
  const teller = new FakeGateTeller();
  return { teller, standing: () => teller.told.at(-1) };
}

function formInOutlook(prepare: (form: FakeAppointment) => void = () => undefined): Form {
  const form = new FakeAppointment();
  prepare(form);
  return {
    teller: createSessionGateTeller(fakeOffice(form.composed()), createPromiseBridge(200)),
    standing: () => {
      const told = form.sessionData['told'];
      return told === undefined ? undefined : (JSON.parse(told) as ToldByPane);
    },
  };
}

const FORMS: readonly (readonly [string, () => Form])[] = [
  ['in memory', formInMemory],
  ['in the session data of a form', () => formInOutlook()],
];

const REVIEW: ToldByPane = {
  v: 1,
  kind: 'ritual',
  type: 'account-review',
  accounts: ['northwind'],
  statement: 'Agree on “three” sites',
  evidence: '',
  judged: { verdict: 'vague', advice: 'name-the-thing' },
};

describe.each(FORMS)('what the pane tells the gate %s', (_, open) => {
  it('is nothing at first', () => {
    expect(open().standing()).toBeUndefined();
  });

  it('stands whole, until something else is told', async () => {
    const { teller, standing } = open();
    await teller.tell(REVIEW);
    expect(standing()).toEqual(REVIEW);
    await teller.tell({ v: 1, kind: 'no-ritual' });
    expect(standing()).toEqual({ v: 1, kind: 'no-ritual' });
  });

  it('no longer stands when it no longer holds', async () => {
    const { teller, standing } = open();
    await teller.tell(REVIEW);
    await teller.tell(undefined);
    expect(standing()).toBeUndefined();
  });

  it('is what was told last when the pane does not wait', async () => {
    const { teller, standing } = open();
    await Promise.all([teller.tell({ ...REVIEW, statement: 'first' }), teller.tell(undefined), teller.tell(REVIEW)]);
    expect(standing()).toEqual(REVIEW);
  });
});

it.each([
  ['refuses', (form: FakeAppointment) => void form.refuse.set('sessionData.setAsync', [5001])],
  ['does not answer', (form: FakeAppointment) => void form.silent.add('sessionData.setAsync')],
])('a host that %s leaves nothing standing, and the pane untouched', async (_, prepare) => {
  const { teller, standing } = formInOutlook(prepare);
  await teller.tell(REVIEW);
  expect(standing()).toBeUndefined();
});

// @vitest-environment jsdom
/**
 * The whole way of a vague objective, on the built gate and the whole pane: typed, asked about at the send, opened again by the gate's
 * button, sent as it is. Between the two stands only what Outlook keeps: session data, the hidden tag, the body, roaming settings.
 */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import type { OfficeHost } from '../../../src/adapters/outlook/office-host.ts';
import { readOpenedFor } from '../../../src/adapters/outlook/opened-for.ts';
import { createPromiseBridge } from '../../../src/adapters/outlook/promise-bridge.ts';
import type { GateQuestion } from '../../../src/surfaces/task-pane/pane-context.tsx';
import { FakeAppointment, fakeOffice } from '../../adapters/outlook/fake-office.ts';
import { emptyMeeting, raise } from '../send-gate/fake-outlook.ts';
import { openPane, questionsOfGate, type OpenedPane } from './open-pane.tsx';

let script = '';
beforeAll(async () => {
  script = await buildGateApart();
}, 60_000);
afterEach(cleanup);

/** esbuild refuses to run among jsdom's globals: the gate is built by a Node of its own. */
async function buildGateApart(): Promise<string> {
  const builder = path.resolve('test/surfaces/send-gate/built-gate.ts');
  const program = `import { buildGate } from ${JSON.stringify(pathToFileURL(builder).href)};
    process.stdout.write((await buildGate()).script);`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', program],
    {
      maxBuffer: 1024 * 1024,
    },
  );
  return stdout;
}

const VAGUE = 'Discuss the partnership and exchange views';
const REASON = 'The client wants it open';

type Done = (result: unknown) => void;

/** What the gate does with the meeting as the pane has left it. `closed`: the form was closed since, and its session data with it. */
function send({ openMeeting, gateTeller, gateMemory }: OpenedPane, form: 'open' | 'closed') {
  const { tag, bodyText, invitees } = openMeeting.content;
  const told = gateTeller.told.at(-1);
  const run = raise(script, 'onAppointmentSend', {
    ...emptyMeeting(gateMemory.content),
    session: { value: form === 'open' && told !== undefined ? { told: JSON.stringify(told) } : {} },
    required: { value: invitees.map(({ address }) => ({ emailAddress: address, displayName: address })) },
    tag: { value: tag === undefined ? undefined : JSON.stringify(tag) },
    body: { value: bodyText },
  });
  run.letTimePass();
  expect(run.completions).toHaveLength(1);
  return run.completions[0];
}

/** What Outlook hands the pane of the gate's completion. */
function handedOver(completion: Record<string, unknown> | undefined): Promise<GateQuestion> {
  const value = completion?.['contextData'];
  const host: OfficeHost = fakeOffice(
    Object.assign(new FakeAppointment().composed(), {
      getInitializationContextAsync: (done: Done) => done({ status: 'succeeded', value }),
    }),
  );
  return readOpenedFor(host, createPromiseBridge());
}

it('a vague objective is asked about, excused by a reason in the open pane, and then goes', async () => {
  const gate = questionsOfGate();
  const pane = await openPane({
    settings: gate.settings,
  });
  const { user, register, openMeeting } = pane;
  await user.click(await screen.findByRole('button', { name: /^Use it/ }));
  const objective = await screen.findByLabelText(/By the end of the meeting/);
  await user.type(objective, VAGUE);
  await user.tab();
  await waitFor(() => expect(openMeeting.content.tag).toMatchObject({ objective: 'vague' }));
  // The gate need not judge the sentence once more.
  expect(pane.gateTeller.told.at(-1)).toMatchObject({ statement: VAGUE, judged: { verdict: 'vague' } });
  await waitFor(() => expect(pane.gateMemory.content).toBeDefined());

  for (const form of ['open', 'closed'] as const) {
    const asked = send(pane, form);
    expect(asked, form).toMatchObject({ allowEvent: false });
    expect(await handedOver(asked), form).toEqual({ openedFor: 'objective', askedBecause: 'objective-vague' });
  }

  const question = await handedOver(send(pane, 'open'));
  act(() => gate.ask(question));
  expect(document.activeElement).toBe(objective);
  await user.type(screen.getByLabelText(/Or send it as it is/), REASON);
  await user.click(screen.getByRole('button', { name: 'Save the reason' }));
  await screen.findByText(/you will not be asked again/);

  const row = [...register.rows.values()][0]?.ritual;
  expect(row?.gate).toEqual({ verdict: 'asked', because: 'objective-vague', reason: REASON });
  expect(openMeeting.content.tag).toEqual({
    v: 1,
    kind: 'ritual',
    ref: row?.ref,
    hasObjective: true,
    type: row?.type,
    objective: 'vague',
    excused: true,
  });
  for (const form of ['open', 'closed'] as const) expect(send(pane, form), form).toMatchObject({ allowEvent: true });

  // What is typed afterwards does not undo the reason.
  await user.type(screen.getByLabelText(/By the end of the meeting/), ' again');
  await user.tab();
  await waitFor(() => expect([...register.rows.values()][0]?.ritual.objective.statement).toBe(`${VAGUE} again`));
  await waitFor(() => expect(send(pane, 'open')).toMatchObject({ allowEvent: true }));
  expect(openMeeting.content.tag).toMatchObject({ objective: 'vague', excused: true });
});

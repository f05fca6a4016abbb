import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, type APIRequestContext } from '@playwright/test';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Where .ci/run finds the Graph traffic of the whole run. */
const TRAFFIC = path.join(ROOT, '.tmp/traffic');

/** What the front page's controls do, by the same API. */
export interface SandboxUnderTest {
  readonly origin: string;
  moveClockTo(instant: string): Promise<void>;
  now(): Promise<Date>;
  misbehave(switches: Record<string, number | boolean>): Promise<void>;
}

interface Options {
  /** The sandbox's first moment; every seeded meeting is relative to it. */
  startsAt: string;
}

export const test = base.extend<Options & { sandbox: SandboxUnderTest }>({
  startsAt: ['2026-11-24T08:00:00Z', { option: true }], // Tuesday
  sandbox: async ({ startsAt, request }, use, testInfo) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'account-rituals-e2e-'));
    mkdirSync(TRAFFIC, { recursive: true });
    const child = fork(
      path.join(ROOT, 'test/e2e/support/sandbox-process.ts'),
      [JSON.stringify({ folder, now: startsAt, traffic: path.join(TRAFFIC, `${testInfo.testId}.jsonl`) })],
      { execArgv: ['--import', 'tsx'], cwd: ROOT },
    );
    const origin = await new Promise<string>((resolve, reject) => {
      child.once('message', (message: { origin: string }) => resolve(message.origin));
      child.once('exit', (code) =>
        reject(new Error(`the sandbox ended with ${code ?? 'a signal'} before it listened`)),
      );
    });
    await use(control(origin, request));
    await new Promise((resolve) => {
      child.once('exit', resolve);
      child.disconnect();
    });
    rmSync(folder, { recursive: true, force: true });
  },
});

export { expect } from '@playwright/test';

function control(origin: string, request: APIRequestContext): SandboxUnderTest {
  const put = async (route: string, data: unknown): Promise<void> => {
    const answer = await request.put(`${origin}/__sandbox/api/${route}`, { data, headers: { origin } });
    if (!answer.ok()) throw new Error(`${route}: ${answer.status()} ${await answer.text()}`);
  };
  return {
    origin,
    moveClockTo: (instant) => put('clock', { now: instant }),
    misbehave: (switches) => put('switches', switches),
    now: async () => {
      const state = (await (await request.get(`${origin}/__sandbox/api/state`)).json()) as { clock: { now: string } };
      return new Date(state.clock.now);
    },
  };
}

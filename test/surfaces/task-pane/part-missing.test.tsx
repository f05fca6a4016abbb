// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { openPane } from './open-pane.tsx';

// The network went before the part that stands beside the form was fetched.
const asked = vi.hoisted(() => ({ times: 0 }));
vi.mock('../../../src/surfaces/task-pane/while-organising.ts', () => {
  asked.times += 1;
  throw new Error('Loading chunk failed');
});

afterEach(cleanup);

it('what stands beside the form may be missing: what is typed stays and is saved', async () => {
  const { user, register } = await openPane();
  await user.click(await screen.findByRole('button', { name: /^Use it/ }));
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^By the end of the meeting/ });
  await user.type(field, 'Agree the renewal price');
  await user.tab();
  expect(await screen.findByText(/^Saved · AR-/)).toBeTruthy();
  expect(asked.times).toBeGreaterThan(0);
  expect(field.isConnected).toBe(true);
  expect([...register.rows.values()][0]?.ritual.objective.statement).toBe('Agree the renewal price');
});

// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { moveByArrows } from '../../../src/surfaces/shared/move-by-arrows.ts';

afterEach(cleanup);

it.each([
  ['{ArrowDown}', 'Two'],
  ['{ArrowRight}{ArrowRight}', 'Three'],
  ['{End}{ArrowDown}', 'Three'],
  ['{End}{ArrowUp}', 'Two'],
  ['{ArrowLeft}', 'One'],
  ['{End}{Home}', 'One'],
  ['{Tab}', 'Two'],
])('from the first of three buttons %s leads to %s', async (keys, name) => {
  const user = userEvent.setup();
  render(
    <div role="group" onKeyDown={moveByArrows}>
      <button>One</button>
      <button>Two</button>
      <button>Three</button>
    </div>,
  );
  screen.getByRole('button', { name: 'One' }).focus();
  await user.keyboard(keys);
  expect(document.activeElement).toBe(screen.getByRole('button', { name }));
});

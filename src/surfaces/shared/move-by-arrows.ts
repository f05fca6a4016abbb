import type { KeyboardEvent } from 'react';

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Arrow keys, Home and End go through a group's buttons; each one keeps its Tab stop. Fluent's own (`useArrowNavigationGroup`) brings
 * 18 KiB of tabster, which nothing else in the pane needs.
 */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const move = MOVES[event.key];
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === event.target);
  if (move === undefined || at === -1) return;
  event.preventDefault();
  buttons[move(at, buttons.length - 1)]?.focus();
}

import { lazy } from 'react';
import { whenIdle } from './when-idle.ts';

const parts = () => import('./later-parts.ts');

/** Asked for before anybody needs it: when the network is gone a moment later, the parts are there. */
export function fetchLaterParts(): void {
  whenIdle()
    .then(parts)
    .catch(() => undefined);
}

export const AccountPicker = lazy(async () => ({ default: (await parts()).AccountPicker }));
export const AttendeeView = lazy(async () => ({ default: (await parts()).AttendeeView }));
export const PastRitual = lazy(async () => ({ default: (await parts()).PastRitual }));
export const WaitingNotice = lazy(async () => ({ default: (await parts()).WaitingNotice }));

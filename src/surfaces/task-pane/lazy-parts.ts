import { lazy } from 'react';
import { whenIdle } from '../shared/when-idle.ts';

const picker = () => import('./account-picker.tsx');
/** What came of a meeting, and the check. */
const afterwards = () => import('./afterwards.ts');

/** Asked for before the person needs it: when the network is gone a moment later, the part is there. Who organises picks accounts. */
export function fetchLaterPart(isOrganiser: boolean): void {
  whenIdle()
    .then<unknown>(isOrganiser ? picker : afterwards)
    .catch(() => undefined);
}

export const AccountPicker = lazy(async () => ({ default: (await picker()).AccountPicker }));
export const AttendeeView = lazy(async () => ({ default: (await afterwards()).AttendeeView }));
export const PastRitual = lazy(async () => ({ default: (await afterwards()).PastRitual }));

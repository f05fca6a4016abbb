import { lazy } from 'react';
import { once } from '../shared/fetched-later.ts';
import { whenIdle } from '../shared/when-idle.ts';
import { untilFetched } from './until-fetched.ts';

/** Not before the form is drawn, beside which all of it stands; the form stands without it, too. */
const whileOrganising = once(() => whenIdle().then(() => untilFetched(() => import('./while-organising.ts'))));
/** What came of a meeting, the check, and what is only read. */
const afterwards = () => import('./afterwards.ts');

/** Asked for before the person needs it: when the network is gone a moment later, the part is there. */
export function fetchLaterPart(isOrganiser: boolean): void {
  (isOrganiser ? whileOrganising() : whenIdle().then(afterwards)).catch(() => undefined);
}

export const AccountPicker = lazy(async () => ({ default: (await whileOrganising()).AccountPicker }));
export const AgendaOffer = lazy(async () => ({ default: (await whileOrganising()).AgendaOffer }));
export const ConflictPanel = lazy(async () => ({ default: (await whileOrganising()).ConflictPanel }));
export const MeetingHints = lazy(async () => ({ default: (await whileOrganising()).MeetingHints }));
/** Fetched when somebody wants to know. */
export const TypeFacts = lazy(async () => ({
  default: (await untilFetched(() => import('./type-facts.tsx'))).TypeFacts,
}));
export const AttendeeView = lazy(async () => ({ default: (await afterwards()).AttendeeView }));
export const PastRitual = lazy(async () => ({ default: (await afterwards()).PastRitual }));
export const SharedCalendarView = lazy(async () => ({ default: (await afterwards()).SharedCalendarView }));

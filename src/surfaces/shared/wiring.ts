/** What serves every surface that speaks to Microsoft 365: sign-in, the register, one's own calendar. */
import { createIndexedCalendarMemory } from '../../adapters/browser/indexed-calendar-memory.ts';
import { pageClosing } from '../../adapters/browser/page-closing.ts';
import { createWindowTurns } from '../../adapters/browser/window-turns.ts';
import { createGraphCharters } from '../../adapters/graph/graph-charters.ts';
import { createGraphClient } from '../../adapters/graph/graph-client.ts';
import { createGraphMyCalendar } from '../../adapters/graph/graph-my-calendar.ts';
import { createGraphRegisterChanges } from '../../adapters/graph/graph-register-changes.ts';
import { createGraphRegister } from '../../adapters/graph/graph-register.ts';
import { createRegisterLists } from '../../adapters/graph/register-lists.ts';
import { readMe } from '../../adapters/graph/read-me.ts';
import { createMsalIdentity } from '../../adapters/identity/msal-identity.ts';
import type { CalendarMemory } from '../../ports/calendar-memory.ts';
import type { Charters } from '../../ports/charters.ts';
import type { Identity } from '../../ports/identity.ts';
import type { MyCalendar } from '../../ports/my-calendar.ts';
import type { RegisterChanges } from '../../ports/register-changes.ts';
import type { Register } from '../../ports/register.ts';
import type { DeploymentConfig } from './read-config.ts';

export interface Microsoft365 {
  readonly identity: Identity;
  readonly register: Register;
  readonly charters: Charters;
  /** For a surface that keeps a copy of whole lists. */
  readonly registerChanges: RegisterChanges;
  readonly myCalendar: MyCalendar;
  /** What this browser keeps of that calendar. */
  readonly calendarMemory: CalendarMemory;
}

/** `scopes`: what the surface asks for when it signs in; a call that needs more asks for more. */
export function wireMicrosoft365(config: DeploymentConfig, scopes: readonly string[]): Microsoft365 {
  const { clientId, authority, knownAuthorities, protocol, graphOrigin, site, outlookAddinId } = config;
  const redirectUri = new URL('auth-redirect.html', window.location.href).href;
  const identity = createMsalIdentity(
    { clientId, authority, knownAuthorities, protocol, redirectUri, scopes },
    { readPerson: () => readMe(graph), locks: navigator.locks },
  );
  const graph = createGraphClient({
    graphOrigin,
    signal: pageClosing(window),
    isOnline: () => navigator.onLine,
    accessToken: (needed, options) => identity.accessToken(needed, options),
    takeTurn: createWindowTurns({ locks: navigator.locks, name: 'account-rituals.batch' }),
  });
  const lists = createRegisterLists(graph, site);
  const calendarMemory = createIndexedCalendarMemory({ owner: async () => (await identity.me()).id });
  return {
    identity,
    register: createGraphRegister({ graph, site, me: () => identity.me(), lists }),
    registerChanges: createGraphRegisterChanges({ graph, site, lists }),
    charters: createGraphCharters({ graph, lists }),
    myCalendar: createGraphMyCalendar({
      graph,
      memory: calendarMemory,
      ...(outlookAddinId === undefined ? {} : { outlookAddinId }),
    }),
    calendarMemory,
  };
}

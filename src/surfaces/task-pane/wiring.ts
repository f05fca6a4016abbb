/** Who serves the pane's ports. Sign-in and Graph are heavy: whoever calls them first fetches them, and typing waits for neither. */
import { browserChance } from '../../adapters/browser/browser-chance.ts';
import { browserClock } from '../../adapters/browser/browser-clock.ts';
import { createStorageOutbox } from '../../adapters/browser/storage-outbox.ts';
import { fetchSignIn } from '../../adapters/identity/sign-in-client.ts';
import type { OfficeHost } from '../../adapters/outlook/office-host.ts';
import { createSessionGateTeller } from '../../adapters/outlook/session-gate-teller.ts';
import { watchOpenedFor } from '../../adapters/outlook/opened-for.ts';
import { createOutlookOpenMeeting } from '../../adapters/outlook/outlook-open-meeting.ts';
import type { OfficeCall } from '../../adapters/outlook/promise-bridge.ts';
import { createRoamingGateMemory } from '../../adapters/outlook/roaming-gate-memory.ts';
import { type MeetingGlance, saysNothing } from '../../domain/meeting.ts';
import type { DeploymentConfig } from '../shared/read-config.ts';
import { fetchedLater, once } from '../shared/fetched-later.ts';
import { SCOPES_OF } from '../shared/scopes.ts';
import type { WiredPane } from './pane-context.tsx';
import { openingView } from './opening-view.ts';
import { readAhead } from './read-ahead.ts';
import { onceIdle } from '../shared/when-idle.ts';

interface PaneWiring {
  readonly config: DeploymentConfig;
  readonly office: OfficeHost;
  /** The one bridge to the host: it counts the calls that run at once. */
  readonly call: OfficeCall;
  /** Divides the browser's storage between people and hosts (platform-facts A14). */
  readonly partition: string;
}

export async function wirePane({ config, office, call, partition }: PaneWiring): Promise<WiredPane> {
  const gateMemory = createRoamingGateMemory(office, call);
  // Where the gate remembers nothing the pane is not drawn before the register: see openingView.
  const isEnough = (glance: MeetingGlance) => saysNothing(glance) && gateMemory.recall() !== undefined;
  const openMeeting = readAhead(createOutlookOpenMeeting({ office, page: window, call }), isEnough);
  const microsoft365 = once(async () => {
    fetchSignIn();
    const { wireMicrosoft365 } = await import('../shared/wiring.ts');
    return wireMicrosoft365(config, SCOPES_OF.pane.required);
  });
  return {
    ports: {
      identity: fetchedLater(async () => (await microsoft365()).identity),
      register: fetchedLater(async () => (await microsoft365()).register),
      charters: fetchedLater(async () => (await microsoft365()).charters),
      myCalendar: fetchedLater(async () => (await microsoft365()).myCalendar),
      openMeeting,
      gateMemory,
      gateTeller: createSessionGateTeller(office, call),
      clock: browserClock,
      chance: browserChance,
      outbox: createStorageOutbox({ storage: () => window.localStorage, page: window, partition }),
    },
    settings: {
      timeZone: config.programmeTimeZone,
      site: config.site,
      onAskedByGate: (listener) => onceIdle(() => watchOpenedFor(office, call, window, listener)),
      boardAddress: new URL('tab.html#board', window.location.href).href,
    },
    opening: await openingView(openMeeting.first, gateMemory),
  };
}

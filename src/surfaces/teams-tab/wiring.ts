/** Who serves the tab's ports. Sign-in and Graph are heavy: main fetches this file as a chunk of its own. */
import { browserClock } from '../../adapters/browser/browser-clock.ts';
import { createStorageOutbox } from '../../adapters/browser/storage-outbox.ts';
import { createGraphClient } from '../../adapters/graph/graph-client.ts';
import { createGraphMyCalendar } from '../../adapters/graph/graph-my-calendar.ts';
import { createGraphRegister } from '../../adapters/graph/graph-register.ts';
import { readMe } from '../../adapters/graph/read-me.ts';
import { createMsalIdentity } from '../../adapters/identity/msal-identity.ts';
import type { Outbox } from '../../ports/outbox.ts';
import type { DeploymentConfig } from '../shared/read-config.ts';
import { whenKnown } from '../shared/when-known.ts';
import type { Tab } from './tab-context.tsx';

/**
 * Enough for a manager. The calendar, for one's own checks and for keeping one's own rituals up to date, is asked for by the call that
 * needs it: where it is refused, the board still works (design §10).
 */
const SCOPES = ['User.Read', 'Sites.Selected'];

export function wireTab(config: DeploymentConfig): Tab {
  const identity = createMsalIdentity(
    {
      clientId: config.clientId,
      authority: config.authority,
      knownAuthorities: config.knownAuthorities,
      protocol: config.protocol,
      redirectUri: new URL('auth-redirect.html', window.location.href).href,
      scopes: SCOPES,
    },
    { readPerson: () => readMe(graph) },
  );
  const graph = createGraphClient({
    graphOrigin: config.graphOrigin,
    accessToken: (scopes, options) => identity.accessToken(scopes, options),
  });
  const { outlookAddinId } = config;
  const outbox: Outbox = whenKnown(async () => {
    const { id } = await identity.me();
    return createStorageOutbox({ storage: () => window.localStorage, page: window, partition: id });
  });
  return {
    ports: {
      register: createGraphRegister({ graph, site: config.site, me: () => identity.me() }),
      identity,
      myCalendar: createGraphMyCalendar({ graph, ...(outlookAddinId === undefined ? {} : { outlookAddinId }) }),
      clock: browserClock,
      outbox,
    },
    settings: { timeZone: config.programmeTimeZone, site: config.site },
  };
}

/** Who serves the tab's ports. Sign-in and Graph are heavy: main fetches this file as a chunk of its own. */
import { browserClock } from '../../adapters/browser/browser-clock.ts';
import { createIndexedCopyStore } from '../../adapters/browser/indexed-copy-store.ts';
import { createStorageOutbox } from '../../adapters/browser/storage-outbox.ts';
import type { Outbox } from '../../ports/outbox.ts';
import { keepRegisterCopy } from '../../usecases/keep-register-copy.ts';
import type { DeploymentConfig } from '../shared/read-config.ts';
import { whenKnown } from '../shared/when-known.ts';
import { wireMicrosoft365 } from '../shared/wiring.ts';
import type { Tab } from './tab-context.tsx';

/**
 * Enough for a manager. The calendar, for one's own checks and for keeping one's own rituals up to date, is asked for by the call that
 * needs it: where it is refused, the board still works (design §10).
 */
const SCOPES = ['User.Read', 'Sites.Selected'];

export function wireTab(config: DeploymentConfig): Tab {
  const microsoft365 = wireMicrosoft365(config, SCOPES);
  const outbox: Outbox = whenKnown(async () => {
    const { id } = await microsoft365.identity.me();
    return createStorageOutbox({ storage: () => window.localStorage, page: window, partition: id });
  });
  const registerCopy = keepRegisterCopy({
    changes: microsoft365.registerChanges,
    identity: microsoft365.identity,
    storeOf: (personId) => createIndexedCopyStore({ owner: `${config.site}|${personId}`, now: () => Date.now() }),
  });
  return {
    ports: {
      ...microsoft365,
      registerCopy,
      clock: browserClock,
      outbox,
    },
    settings: { timeZone: config.programmeTimeZone, site: config.site },
  };
}

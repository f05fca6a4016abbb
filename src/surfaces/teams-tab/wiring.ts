/** Who serves the tab's ports. Sign-in and Graph are heavy: main fetches this file as a chunk of its own. */
import { browserChance } from '../../adapters/browser/browser-chance.ts';
import { browserClock } from '../../adapters/browser/browser-clock.ts';
import { createIndexedCopyStore } from '../../adapters/browser/indexed-copy-store.ts';
import { createStorageOutbox } from '../../adapters/browser/storage-outbox.ts';
import type { Outbox } from '../../ports/outbox.ts';
import type { Spreadsheet } from '../../ports/spreadsheet.ts';
import { keepRegisterCopy } from '../../usecases/keep-register-copy.ts';
import type { DeploymentConfig } from '../shared/read-config.ts';
import { SCOPES_OF } from '../shared/scopes.ts';
import { whenKnown } from '../shared/when-known.ts';
import { wireMicrosoft365 } from '../shared/wiring.ts';
import type { Tab } from './tab-context.tsx';

/** papaparse comes when somebody gives a list. */
const spreadsheetOnDemand: Spreadsheet = {
  read: async (content) => (await spreadsheetText()).read(content),
  write: async (rows, separator) => (await spreadsheetText()).write(rows, separator),
};

async function spreadsheetText(): Promise<Spreadsheet> {
  return (await import('../../adapters/spreadsheet/spreadsheet-text.ts')).spreadsheetText;
}

/** `personId`: who the host says is there. */
export function wireTab(config: DeploymentConfig, personId: string | undefined): Tab {
  const microsoft365 = wireMicrosoft365(config, SCOPES_OF.tab.required);
  const outbox: Outbox = whenKnown(async () => {
    const { id } = await microsoft365.identity.me();
    return createStorageOutbox({ storage: () => window.localStorage, page: window, partition: id });
  });
  const registerCopy = keepRegisterCopy({
    changes: microsoft365.registerChanges,
    identity: microsoft365.identity,
    storeOf: (id) => createIndexedCopyStore({ owner: `${config.site}|${id}`, now: () => Date.now() }),
    expected: personId,
  });
  return {
    ports: {
      ...microsoft365,
      registerCopy,
      clock: browserClock,
      chance: browserChance,
      outbox,
      spreadsheet: spreadsheetOnDemand,
    },
    settings: { timeZone: config.programmeTimeZone, site: config.site },
  };
}

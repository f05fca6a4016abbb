import { accountImportWords } from './account-import-words.ts';
import { healthWords } from './health-words.ts';
import { settingsWords } from './settings-words.ts';

/** Everything that the Settings page says beside what the tab says; one chunk, fetched with the page. */
export const settings = { ...accountImportWords, ...healthWords, ...settingsWords };

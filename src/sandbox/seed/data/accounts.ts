/** The 40 key accounts: invented companies of the Contoso family, every domain under .example. */
import type { AccountData } from './account.ts';
import { CLAIRE_TO_DIEGO } from './accounts-claire-to-diego.ts';
import { HANNAH_TO_AMELIA } from './accounts-hannah-to-amelia.ts';

export const ACCOUNTS: readonly AccountData[] = [...CLAIRE_TO_DIEGO, ...HANNAH_TO_AMELIA];

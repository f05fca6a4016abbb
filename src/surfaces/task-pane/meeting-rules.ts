/** What the pane knows about meetings beyond drawing them; a chunk of its own, fetched while the register is asked. */
export { DEFAULT_CHARTER, versionMadeUnder, versionOn } from '../../domain/charter.ts';
export { minutesOf, misnamedAs, suggestionKey, suggestRitual } from '../../domain/suggest-ritual.ts';
export { hintsFor } from '../../domain/norms.ts';

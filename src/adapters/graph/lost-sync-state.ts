import { GraphFailure } from './graph-failure.ts';

/** Codes of a sync state that is gone, lower case; the status varies with the service (platform-facts D5). */
const LOST = new Set(['syncstatenotfound', 'syncstateinvalid', 'resyncrequired', 'foreignnextlink']);

/**
 * Whether a delta query must begin anew: 410 with or without a code, one of the codes above with any 4xx, or a link of another
 * server (a deployment that moved). The `Location` that comes with a 410 is not followed: it would open the window it was made for.
 */
export function isLostSyncState(error: unknown): boolean {
  if (!(error instanceof GraphFailure)) return false;
  const refused = error.status === 0 || (error.status >= 400 && error.status < 500);
  return error.status === 410 || (refused && LOST.has(error.code.toLowerCase()));
}

/**
 * The same of a list in SharePoint, for which 410 is the documented status, with either resync code: a copy has no changes of its own
 * (those wait in the outbox), so both mean "read again". 404: the list was made anew. 400: the token is none for this server any more.
 */
export function isLostListState(error: unknown): boolean {
  return isLostSyncState(error) || (error instanceof GraphFailure && (error.status === 400 || error.status === 404));
}

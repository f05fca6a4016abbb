import type { Charters } from '../../ports/charters.ts';
import { SignInNeeded } from '../../ports/identity.ts';
import { RegisterUnavailable } from '../../ports/register.ts';
import { CHARTER_COLUMNS, toHistory } from './charter-row.ts';
import type { GraphClient } from './graph-client.ts';
import { GraphFailure } from './graph-failure.ts';
import { toListItem } from './list-item.ts';
import type { createRegisterLists } from './register-lists.ts';

interface GraphChartersSettings {
  readonly graph: GraphClient;
  readonly lists: ReturnType<typeof createRegisterLists>;
}

/** The programme's charter over Microsoft Graph lists: a handful of rows, read whole. */
export function createGraphCharters({ graph, lists }: GraphChartersSettings): Charters {
  return {
    async history() {
      try {
        const answers = await graph.pages('items', {
          path: { ...(await lists('Charters')) },
          query: { $select: 'id,eTag', $expand: `fields($select=${CHARTER_COLUMNS.join(',')})` },
        });
        return toHistory(answers.flatMap((answer) => toListItem(answer) ?? []));
      } catch (error) {
        if (error instanceof SignInNeeded || error instanceof RegisterUnavailable) throw error;
        if (!(error instanceof GraphFailure)) throw error;
        if (error.status === 403) throw new RegisterUnavailable('not-granted');
        if (error.status === 404) throw new RegisterUnavailable('not-provisioned');
        throw new RegisterUnavailable('unavailable', error.retryAfterSeconds);
      }
    },
  };
}

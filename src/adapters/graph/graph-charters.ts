import type { Charters } from '../../ports/charters.ts';
import { CHARTER_COLUMNS, toHistory } from './charter-row.ts';
import type { GraphClient } from './graph-client.ts';
import { speaking } from './graph-register.ts';
import { toListItem } from './list-item.ts';
import type { createRegisterLists } from './register-lists.ts';

interface GraphChartersSettings {
  readonly graph: GraphClient;
  readonly lists: ReturnType<typeof createRegisterLists>;
}

/** The programme's charter over Microsoft Graph lists: a handful of rows, read whole. */
export function createGraphCharters({ graph, lists }: GraphChartersSettings): Charters {
  return {
    history: () =>
      speaking(async () => {
        const answers = await graph.pages('items', {
          path: { ...(await lists('Charters')) },
          query: { $select: 'id,eTag', $expand: `fields($select=${CHARTER_COLUMNS.join(',')})` },
        });
        return toHistory(answers.flatMap((answer) => toListItem(answer) ?? []));
      }),
  };
}

import * as v from 'valibot';
import { RegisterUnavailable } from '../../ports/register.ts';
import type { GraphClient } from './graph-client.ts';

export type ListName = 'Accounts' | 'Rituals' | 'Checks' | 'Charters' | 'Health';

/** Where a list is: for the paths of the calls. */
export interface ListPlace {
  readonly siteId: string;
  readonly listId: string;
}

const Site = v.object({ id: v.string() });
const List = v.object({ id: v.string(), name: v.string() });

/**
 * Finds the register by the site's path and the lists' names, once per session; an attempt that failed is made again.
 * Throws RegisterUnavailable `not-provisioned` when a list is not there.
 */
export function createRegisterLists(graph: GraphClient, site: string): (name: ListName) => Promise<ListPlace> {
  let found: Promise<(name: ListName) => ListPlace> | undefined;

  async function find(): Promise<(name: ListName) => ListPlace> {
    const { id: siteId } = v.parse(Site, await graph.send('siteByPath', { path: { site }, query: { $select: 'id' } }));
    const lists = await graph.pages('lists', { path: { siteId }, query: { $select: 'id,name' } });
    const ids = new Map(
      lists.flatMap((list) => {
        const read = v.safeParse(List, list);
        return read.success ? [[read.output.name, read.output.id] as const] : [];
      }),
    );
    return (name) => {
      const listId = ids.get(name);
      if (listId === undefined) throw new RegisterUnavailable('not-provisioned');
      return { siteId, listId };
    };
  }

  return async (name) => {
    found ??= find().catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    try {
      return (await found)(name);
    } catch (error) {
      // Somebody may be provisioning it just now: look again next time.
      if (error instanceof RegisterUnavailable) found = undefined;
      throw error;
    }
  };
}

import * as v from 'valibot';
import type { Person } from '../../ports/identity.ts';
import type { GraphClient } from './graph-client.ts';

const Me = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  displayName: v.nullish(v.string(), ''),
  mail: v.nullish(v.string(), ''),
  userPrincipalName: v.nullish(v.string(), ''),
});

/**
 * The signed-in person from the directory. The mail address is asked for because the sign-in name may be another one, and organisers
 * are recognised by address. Throws GraphFailure and SignInNeeded.
 */
export async function readMe(graph: GraphClient): Promise<Person> {
  const query = { $select: 'id,displayName,mail,userPrincipalName' };
  const { id, displayName, mail, userPrincipalName } = v.parse(Me, await graph.send('me', { query }));
  const address = (mail === '' ? userPrincipalName : mail).toLowerCase();
  return { id, name: displayName === '' ? address : displayName, address };
}

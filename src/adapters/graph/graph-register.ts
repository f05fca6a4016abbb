import type { Account } from '../../domain/account.ts';
import type { Answer } from '../../domain/answer.ts';
import type { OrganiserHealth } from '../../domain/health.ts';
import type { Ref } from '../../domain/ref.ts';
import type { Ritual } from '../../domain/ritual.ts';
import { SignInNeeded, type Person } from '../../ports/identity.ts';
import {
  AccountConflict,
  RegisterConflict,
  RegisterUnavailable,
  RowRefused,
  type Register,
  type Stored,
  type Version,
} from '../../ports/register.ts';
import { ACCOUNT_COLUMNS, toAccount } from './account-row.ts';
import { createAccountSaver } from './save-account.ts';
import { ANSWER_COLUMNS, answerKey, toAnswer, toAnswerFields } from './answer-row.ts';
import type { GraphClient } from './graph-client.ts';
import { GraphFailure } from './graph-failure.ts';
import { HEALTH_COLUMNS, toHealth, toHealthFields } from './health-row.ts';
import { nameOfItem, toListItem, type ListItem } from './list-item.ts';
import { odataString } from './odata.ts';
import { asStored, mayBeDuplicate, readVersion, refusalOf, ROW_IN_THE_WAY } from './row-version.ts';
import { createRegisterLists, type ListName } from './register-lists.ts';
import { isSameRitual, RITUAL_COLUMNS, toRitual, toRitualFields } from './ritual-row.ts';

export interface GraphRegisterSettings {
  readonly graph: GraphClient;
  /** `contoso.sharepoint.com:/sites/account-rituals` */
  readonly site: string;
  readonly me: () => Promise<Pick<Person, 'id'>>;
  /** Where others read lists of the same site, too: they are found once. */
  readonly lists?: ReturnType<typeof createRegisterLists>;
}

/** Accepted by SharePoint, which chooses less where it wants to; the next link is followed whatever comes (platform-facts E10). */
const PAGE = 500;

/** Two windows of one person may end a sync in the same second; a third time is a fault of another kind. */
const HEALTH_ATTEMPTS = 3;

const COLUMNS: Readonly<Record<Exclude<ListName, 'Charters'>, readonly string[]>> = {
  Accounts: ACCOUNT_COLUMNS,
  Rituals: RITUAL_COLUMNS,
  Checks: ANSWER_COLUMNS,
  Health: HEALTH_COLUMNS,
};

/** The register over Microsoft Graph lists (docs/register.md). */
export function createGraphRegister({ graph, site, me, lists }: GraphRegisterSettings): Register {
  const place = lists ?? createRegisterLists(graph, site);

  /** Rows of a list; `filter` begins with an indexed column, of which SharePoint can use one (platform-facts E4). */
  async function rows(list: keyof typeof COLUMNS, filter?: string): Promise<readonly ListItem[]> {
    const answers = await graph.pages('items', {
      path: { ...(await place(list)) },
      query: { ...itemQuery(list), ...(filter === undefined ? {} : { $filter: filter }), $top: PAGE },
    });
    return answers.map((answer) => {
      const item = toListItem(answer);
      if (item === undefined) throw new GraphFailure(200, 'unexpectedAnswer');
      return item;
    });
  }

  async function rowByKey(list: keyof typeof COLUMNS, key: string): Promise<ListItem | undefined> {
    return (await rows(list, `fields/Key eq ${odataString(key)}`))[0];
  }

  async function rowById(list: keyof typeof COLUMNS, itemId: string): Promise<ListItem | undefined> {
    return toListItem(await graph.send('item', { path: { ...(await place(list)), itemId }, query: itemQuery(list) }));
  }

  async function add(
    list: keyof typeof COLUMNS,
    fields: Readonly<Record<string, unknown>>,
  ): Promise<ListItem | undefined> {
    const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
    return toListItem(await graph.send('addItem', { path: { ...(await place(list)) }, body: { fields: present } }));
  }

  async function createRitual(ritual: Ritual): Promise<Stored<Ritual>> {
    try {
      const made = await add('Rituals', toRitualFields(ritual));
      if (made !== undefined) return stored(made);
    } catch (error) {
      if (!mayBeDuplicate(error)) throw error;
      const standing = await rowByKey('Rituals', ritual.ref);
      if (standing === undefined) throw error;
      return sameOrConflict(ritual, standing);
    }
    const made = await rowByKey('Rituals', ritual.ref);
    if (made === undefined) throw new GraphFailure(200, 'unexpectedAnswer');
    return stored(made);
  }

  async function changeRitual(ritual: Ritual, basis: Version): Promise<Stored<Ritual>> {
    const { itemId, eTag } = readVersion(basis);
    try {
      await graph.send('changeItem', {
        path: { ...(await place('Rituals')), itemId },
        headers: { 'If-Match': eTag },
        body: toRitualFields(ritual),
      });
    } catch (error) {
      if (!(error instanceof GraphFailure)) throw error;
      // The row was deleted in SharePoint: what the person typed is not lost with it.
      if (error.status === 404) return createRitual(ritual);
      if (error.status !== 412) throw error;
      // A change of somebody else, or our own of a moment ago whose answer got lost on the way.
      const standing = await rowById('Rituals', itemId);
      if (standing === undefined) throw error;
      return sameOrConflict(ritual, standing);
    }
    const changed = await rowById('Rituals', itemId);
    if (changed === undefined) throw new GraphFailure(200, 'unexpectedAnswer');
    return stored(changed);
  }

  async function createAnswer(answer: Answer): Promise<'stored' | 'already-answered'> {
    try {
      await add('Checks', toAnswerFields(answer));
      return 'stored';
    } catch (error) {
      if (!mayBeDuplicate(error)) throw error;
      const standing = await rowByKey('Checks', answerKey(answer));
      if (standing === undefined) throw error;
      return sameOrAnswered(answer, toAnswer(standing));
    }
  }

  /** A row that the list will never take is no list that is away: the one is told to a person, the other waited for. */
  async function saved<T>(list: ListName, save: () => Promise<T>): Promise<T> {
    await place(list);
    try {
      return await save();
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** Made or changed, whoever else does the same meanwhile: the later look at the calendar stands. */
  async function putHealth(health: OrganiserHealth, attempt = 1): Promise<void> {
    const row = await rowByKey('Health', health.organiser);
    try {
      if (row === undefined) {
        await add('Health', toHealthFields(health));
        return;
      }
      const { lastSync: standing } = toHealth(row) ?? {};
      if (standing !== undefined && health.lastSync !== undefined && health.lastSync < standing) return;
      await graph.send('changeItem', {
        path: { ...(await place('Health')), itemId: row.id },
        headers: { 'If-Match': row.eTag },
        body: toHealthFields(health),
      });
    } catch (error) {
      // 404: somebody cleared the list between the two requests.
      const isOvertaken = mayBeDuplicate(error) || (error instanceof GraphFailure && error.status === 404);
      if (!isOvertaken || attempt === HEALTH_ATTEMPTS) throw error;
      await putHealth(health, attempt + 1);
    }
  }

  const saveAccount = createAccountSaver({
    add: (fields) => add('Accounts', fields),
    change: async ({ itemId, eTag }, fields) => {
      await graph.send('changeItem', {
        path: { ...(await place('Accounts')), itemId },
        headers: { 'If-Match': eTag },
        body: fields,
      });
    },
    rowByKey: (key) => rowByKey('Accounts', key),
    rowById: (itemId) => rowById('Accounts', itemId),
  });

  return {
    accounts: () => speaking(async () => (await rows('Accounts')).flatMap((row) => toAccount(row) ?? [])),

    storedAccounts: () =>
      speaking(async () => {
        const accounts: Stored<Account>[] = [];
        const unreadable: string[] = [];
        for (const row of await rows('Accounts')) {
          const account = toAccount(row);
          if (account === undefined) unreadable.push(nameOfItem(row));
          else accounts.push(asStored(account, row));
        }
        return { accounts, unreadable };
      }),

    saveAccount: (account, basis) => speaking(() => saveAccount(account, basis)),

    rituals: (since) =>
      speaking(async () => {
        const rituals: Stored<Ritual>[] = [];
        const unreadable: string[] = [];
        for (const row of await rows('Rituals', `fields/EndsAt ge ${odataString(since)}`)) {
          const ritual = toRitual(row);
          if (ritual === undefined) unreadable.push(nameOfItem(row));
          else rituals.push(asStored(ritual, row));
        }
        return { rituals, unreadable };
      }),

    ritual: (ref) =>
      speaking(async () => {
        const row = await rowByKey('Rituals', ref);
        return row === undefined ? undefined : stored(row);
      }),

    saveRitual: (ritual, basis) =>
      speaking(() =>
        saved('Rituals', () => (basis === undefined ? createRitual(ritual) : changeRitual(ritual, basis))),
      ),

    answersOf: (ref) =>
      speaking(async () =>
        (await rows('Checks', `fields/RitualKey eq ${odataString(ref)}`)).flatMap((row) => toAnswer(row) ?? []),
      ),

    myAnswers: (refs) =>
      speaking(async () => {
        if (refs.length === 0) return [];
        const { id } = await me();
        const wanted = new Set<Ref>(refs);
        const mine = await rows('Checks', `fields/RespondentId eq ${odataString(id)}`);
        return mine
          .flatMap((row) => toAnswer(row) ?? [])
          .filter((answer) => answer.respondent === id && wanted.has(answer.ref));
      }),

    saveAnswer: (answer) => speaking(() => saved('Checks', () => createAnswer(answer))),

    health: (organiser) =>
      speaking(async () => {
        const row = await rowByKey('Health', organiser);
        return row === undefined ? undefined : toHealth(row);
      }),

    allHealth: () => speaking(async () => (await rows('Health')).flatMap((row) => toHealth(row) ?? [])),

    saveHealth: (health) => speaking(() => putHealth(health)),
  };
}

function itemQuery(list: keyof typeof COLUMNS): Record<string, string> {
  return { $select: 'id,eTag,createdBy,lastModifiedDateTime', $expand: `fields($select=${COLUMNS[list].join(',')})` };
}

function sameOrConflict(wanted: Ritual, standing: ListItem): Stored<Ritual> {
  const current = stored(standing);
  if (!isSameRitual(current.value, wanted)) throw new RegisterConflict(current);
  return current;
}

/** An equal one is our own of a moment ago whose answer got lost. One that somebody else wrote in this person's name does not count. */
function sameOrAnswered(wanted: Answer, standing: Answer | undefined): 'stored' | 'already-answered' {
  if (standing === undefined) throw new GraphFailure(409, ROW_IN_THE_WAY);
  const same = JSON.stringify(toAnswerFields(standing)) === JSON.stringify(toAnswerFields(wanted));
  return same ? 'stored' : 'already-answered';
}

function stored(row: ListItem): Stored<Ritual> {
  const value = toRitual(row);
  if (value === undefined) throw new GraphFailure(200, ROW_IN_THE_WAY);
  return asStored(value, row);
}

const OUR_WORDS = [SignInNeeded, RegisterUnavailable, RegisterConflict, AccountConflict, RowRefused];

/** Turns failures into the port's words; never into "nothing there". */
export async function speaking<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (OUR_WORDS.some((ours) => error instanceof ours)) throw error;
    if (!(error instanceof GraphFailure)) throw error;
    if (error.status === 403) throw new RegisterUnavailable('not-granted');
    if (error.status === 404) throw new RegisterUnavailable('not-provisioned');
    throw new RegisterUnavailable('unavailable', error.retryAfterSeconds);
  }
}

import * as v from 'valibot';
import type { ADMINISTRATOR_CALLS } from './administrator-calls.ts';
import type { Addition, FoundColumn, FoundGrant, FoundList, FoundSite } from './compare-register.ts';
import type { GraphCaller } from './graph-client.ts';
import { GraphFailure } from './graph-failure.ts';
import type { RegisterColumn } from './register-schema.ts';

/** The register's site as an administrator sees it: how it stands, and what can be added to it. */
export interface RegisterSite {
  /** `wanted`: names of the lists to look into. Throws GraphFailure: 404 when there is no such site. */
  read(wanted: readonly string[]): Promise<FoundSite>;
  /** Makes one addition. Throws GraphFailure; one that is there already (409) counts as made. */
  add(addition: Addition): Promise<void>;
}

export interface RegisterSiteSettings {
  readonly graph: GraphCaller<typeof ADMINISTRATOR_CALLS>;
  /** `contoso.sharepoint.com:/sites/account-rituals` */
  readonly site: string;
  /** The app that gets the permission; undefined: permissions are somebody else's matter. */
  readonly app: { readonly id: string; readonly displayName: string } | undefined;
}

const Site = v.object({ id: v.string() });
const List = v.object({
  id: v.string(),
  name: v.string(),
  list: v.optional(v.object({ template: v.optional(v.string(), 'genericList') }), {}),
});
const Facet = v.optional(v.nullable(v.record(v.string(), v.unknown())));
const Column = v.object({
  id: v.string(),
  name: v.string(),
  indexed: v.nullish(v.boolean(), false),
  enforceUniqueValues: v.nullish(v.boolean(), false),
  text: v.nullish(v.object({ allowMultipleLines: v.nullish(v.boolean(), false), textType: v.nullish(v.string()) })),
  choice: v.nullish(
    v.object({
      choices: v.nullish(v.array(v.string()), []),
      allowTextEntry: v.nullish(v.boolean(), false),
      displayAs: v.nullish(v.string()),
    }),
  ),
  number: Facet,
  boolean: Facet,
  dateTime: Facet,
});
const Identities = v.nullish(
  v.array(v.object({ application: v.nullish(v.object({ id: v.nullish(v.string()) })) })),
  [],
);
const Grant = v.object({
  id: v.string(),
  roles: v.nullish(v.array(v.string()), []),
  grantedToIdentitiesV2: Identities,
  grantedToIdentities: Identities,
});

export function createRegisterSite({ graph, site, app }: RegisterSiteSettings): RegisterSite {
  let siteId: string | undefined;

  async function openSite(): Promise<string> {
    siteId ??= v.parse(Site, await graph.send('site', { path: { site }, query: { $select: 'id' } })).id;
    return siteId;
  }

  async function readList({ id, name, list }: v.InferOutput<typeof List>): Promise<FoundList> {
    const path = { siteId: await openSite(), listId: id };
    const columns = await graph.pages('columns', { path });
    return { id, name, template: list.template, columns: columns.map((column) => toColumn(v.parse(Column, column))) };
  }

  async function readGrant(): Promise<FoundSite['grant']> {
    if (app === undefined) return 'unasked';
    const id = await openSite();
    try {
      const grants = await graph.pages('grants', { path: { siteId: id } });
      const ours = grants.map((grant) => v.parse(Grant, grant)).filter((grant) => isFor(grant, app.id));
      const whole: FoundGrant[] = [];
      // The list of permissions may leave the roles out; the permission itself has them.
      for (const { id: grantId } of ours)
        whole.push(v.parse(Grant, await graph.send('grant', { path: { siteId: id, grantId } })));
      const first = whole[0];
      if (first === undefined) return 'none';
      return { id: first.id, roles: whole.flatMap(({ roles }) => roles) };
    } catch (error) {
      if (error instanceof GraphFailure && error.status === 403) return 'unreadable';
      throw error;
    }
  }

  async function send(addition: Addition): Promise<unknown> {
    const path = { siteId: await openSite() };
    switch (addition.because) {
      case 'list-missing': {
        const { name, columns } = addition.schema;
        const body = { displayName: name, columns: columns.map(toDefinition), list: { template: 'genericList' } };
        return graph.send('addList', { path, body });
      }
      case 'column-missing':
        return graph.send('addColumn', {
          path: { ...path, listId: addition.listId },
          body: toDefinition(addition.column),
        });
      case 'index-missing':
      case 'unique-missing':
      case 'choices-missing':
        return graph.send('changeColumn', {
          path: { ...path, listId: addition.listId, columnId: addition.columnId },
          body: toChange(addition),
        });
      case 'grant-missing':
        return graph.send('addGrant', {
          path,
          body: { roles: ['write'], grantedToIdentities: [{ application: app }] },
        });
      case 'grant-too-small':
        return graph.send('changeGrant', { path: { ...path, grantId: addition.grantId }, body: { roles: ['write'] } });
    }
  }

  return {
    async read(wanted) {
      const names = new Set(wanted.map((name) => name.toLowerCase()));
      const query = { $select: 'id,name,list' };
      const lists = await graph.pages('siteLists', { path: { siteId: await openSite() }, query });
      const found: FoundList[] = [];
      for (const answer of lists) {
        const list = v.parse(List, answer);
        if (names.has(list.name.toLowerCase())) found.push(await readList(list));
      }
      return { lists: found, grant: await readGrant() };
    },
    async add(addition) {
      try {
        await send(addition);
      } catch (error) {
        // An earlier attempt got through although its answer did not. What stands there is compared afterwards in any case.
        if (error instanceof GraphFailure && error.status === 409 && MADE_ONCE.has(addition.because)) return;
        throw error;
      }
    },
  };
}

const MADE_ONCE: ReadonlySet<Addition['because']> = new Set(['list-missing', 'column-missing']);

function isFor(grant: v.InferOutput<typeof Grant>, appId: string): boolean {
  return [...grant.grantedToIdentitiesV2, ...grant.grantedToIdentities].some(
    ({ application }) => application?.id?.toLowerCase() === appId.toLowerCase(),
  );
}

function toColumn(column: v.InferOutput<typeof Column>): FoundColumn {
  return {
    id: column.id,
    name: column.name,
    type: typeOf(column),
    choices: column.choice?.choices ?? [],
    takesAnyText: column.choice?.allowTextEntry ?? false,
    indexed: column.indexed,
    unique: column.enforceUniqueValues,
  };
}

function typeOf({ text, choice, number, boolean, dateTime }: v.InferOutput<typeof Column>): FoundColumn['type'] {
  if (text !== null && text !== undefined) {
    if (!text.allowMultipleLines) return 'text';
    return text.textType === 'richText' ? 'other' : 'note';
  }
  // Check boxes hold several choices at once, which the register's rows do not.
  if (choice !== null && choice !== undefined) return choice.displayAs === 'checkBoxes' ? 'other' : 'choice';
  if (number !== null && number !== undefined) return 'number';
  if (boolean !== null && boolean !== undefined) return 'boolean';
  return dateTime !== null && dateTime !== undefined ? 'dateTime' : 'other';
}

/** A columnDefinition (platform-facts E1). The display name is the name: people may change the one, programs use the other. */
function toDefinition(column: RegisterColumn): object {
  return {
    name: column.name,
    displayName: column.name,
    ...facetOf(column),
    ...(column.indexed === true ? { indexed: true } : {}),
    ...(column.unique === true ? { enforceUniqueValues: true } : {}),
    ...(column.required === true ? { required: true } : {}),
  };
}

function facetOf({ type, choices = [] }: RegisterColumn): object {
  switch (type) {
    case 'text':
      return { text: {} };
    case 'note':
      return { text: { allowMultipleLines: true, textType: 'plain' } };
    case 'choice':
      return { choice: { choices, displayAs: 'dropDownMenu' } };
    case 'number':
      return { number: {} };
    case 'boolean':
      return { boolean: {} };
    case 'dateTime':
      return { dateTime: { format: 'dateTime' } };
  }
}

/** Only what changes (Update columnDefinition: existing values are not sent again). Choices are one value: all of them go. */
function toChange(
  addition: Extract<Addition, { because: 'index-missing' | 'unique-missing' | 'choices-missing' }>,
): object {
  switch (addition.because) {
    case 'index-missing':
      return { indexed: true };
    case 'unique-missing':
      return { indexed: true, enforceUniqueValues: true };
    case 'choices-missing':
      return { choice: { choices: addition.choices } };
  }
}

/** Sites, lists, columns, permissions and items in the words of Graph v1.0. */
import { GraphError } from '../graph-error.ts';
import { namedGuid } from '../store/named-guid.ts';
import type {
  Column,
  ColumnChange,
  FieldValue,
  SiteGrant,
  StoredItem,
  StoredList,
  StoredSite,
} from '../store/sharepoint.ts';
import { isObject, type JsonObject } from './sites-body.ts';
import { isRoot } from './sites-access.ts';

export const context = (origin: string, what: string): string => `${origin}/v1.0/$metadata#${what}`;

function webUrl(site: StoredSite): string {
  return `https://${site.path.replace(':/', '/').replace(/\/$/, '')}`;
}

export function toSite(site: StoredSite): JsonObject {
  const host = site.path.slice(0, site.path.indexOf(':'));
  return {
    createdDateTime: site.createdDateTime,
    description: '',
    id: site.id,
    lastModifiedDateTime: site.createdDateTime,
    name: isRoot(site) ? '' : (site.path.split('/').at(-1) ?? ''),
    webUrl: webUrl(site),
    displayName: site.displayName,
    ...(isRoot(site) ? { root: {} } : {}),
    siteCollection: { hostname: host },
  };
}

export function toList(site: StoredSite, list: StoredList): JsonObject {
  return {
    '@odata.etag': `"${list.id},1"`,
    createdDateTime: list.createdDateTime,
    description: '',
    eTag: `"${list.id},1"`,
    id: list.id,
    lastModifiedDateTime: list.createdDateTime,
    name: list.name,
    webUrl: `${webUrl(site)}/Lists/${encodeURIComponent(list.name)}`,
    displayName: list.displayName,
    parentReference: { siteId: site.id },
    list: { contentTypesEnabled: false, hidden: false, template: 'genericList' },
  };
}

export function toColumn(list: StoredList, column: Column): JsonObject {
  return {
    columnGroup: 'Custom Columns',
    description: '',
    displayName: column.displayName,
    enforceUniqueValues: column.enforceUniqueValues === true,
    hidden: false,
    id: columnId(list, column),
    indexed: column.indexed === true,
    name: column.name,
    readOnly: false,
    required: column.required === true,
    ...facetOf(column),
  };
}

export function columnId(list: StoredList, column: Column): string {
  return namedGuid(`${list.id}/columns/${column.name.toLowerCase()}`);
}

function facetOf(column: Column): JsonObject {
  switch (column.type) {
    case 'text':
      return {
        text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
      };
    case 'note':
      return {
        text: {
          allowMultipleLines: true,
          appendChangesToExistingText: false,
          linesForEditing: 6,
          textType: 'plain',
        },
      };
    case 'choice':
      return { choice: { allowTextEntry: false, choices: [...(column.choices ?? [])], displayAs: 'dropDownMenu' } };
    case 'number':
      return { number: { decimalPlaces: 'automatic', displayAs: 'number' } };
    case 'boolean':
      return { boolean: {} };
    case 'dateTime':
      return { dateTime: { displayAs: 'standard', format: 'dateTime' } };
    case 'person':
      return {
        personOrGroup: { allowMultipleSelection: false, chooseFromType: 'peopleOnly', displayAs: 'nameWithPresence' },
      };
    case 'hyperlink':
      return { hyperlinkOrPicture: { isPicture: false } };
  }
}

/** A columnDefinition that a client sent. Kinds that the sandbox does not have are refused by name. */
export function fromColumn(sent: unknown): Column {
  const refuse = (message: string) => new GraphError(400, 'invalidRequest', message);
  if (!isObject(sent)) throw refuse('A column must be an object');
  const name = sent['name'];
  if (typeof name !== 'string' || name === '') throw refuse("A column needs a 'name'");
  const { text, choice } = sent;
  const kinds: [string, () => Pick<Column, 'type' | 'choices'>][] = [
    ['text', () => ({ type: isObject(text) && text['allowMultipleLines'] === true ? 'note' : 'text' })],
    ['choice', () => ({ type: 'choice', choices: choicesOf(choice) })],
    ['number', () => ({ type: 'number' })],
    ['boolean', () => ({ type: 'boolean' })],
    ['dateTime', () => ({ type: 'dateTime' })],
    ['personOrGroup', () => ({ type: 'person' })],
    ['hyperlinkOrPicture', () => ({ type: 'hyperlink' })],
  ];
  const found = kinds.filter(([facet]) => isObject(sent[facet]));
  const kind = found[0];
  if (kind === undefined || found.length > 1)
    throw refuse(`Column '${name}' must have exactly one type the sandbox knows: ${kinds.map(([k]) => k).join(', ')}`);
  return {
    name,
    displayName: typeof sent['displayName'] === 'string' ? sent['displayName'] : name,
    ...kind[1](),
    ...(sent['indexed'] === true ? { indexed: true } : {}),
    ...(sent['enforceUniqueValues'] === true ? { enforceUniqueValues: true } : {}),
    ...(sent['required'] === true ? { required: true } : {}),
  };
}

/** What a PATCH of a column may change; another name or another type is refused by name. */
export function fromColumnChange(sent: JsonObject, column: Column): ColumnChange {
  const refuse = (message: string) => new GraphError(400, 'invalidRequest', message);
  const known = ['displayName', 'indexed', 'enforceUniqueValues', 'required', facetName(column.type)];
  const unknown = Object.keys(sent).find((name) => !known.includes(name) && !name.startsWith('@'));
  if (unknown !== undefined) throw refuse(`'${unknown}' of the column '${column.name}' cannot be changed here`);
  const { text } = sent;
  if (isObject(text) && (text['allowMultipleLines'] === true) !== (column.type === 'note'))
    throw refuse(`The type of the column '${column.name}' cannot be changed here`);
  const flags = ['indexed', 'enforceUniqueValues', 'required'] as const;
  return {
    ...(typeof sent['displayName'] === 'string' ? { displayName: sent['displayName'] } : {}),
    ...(isObject(sent['choice']) ? { choices: choicesOf(sent['choice']) } : {}),
    ...Object.fromEntries(flags.flatMap((flag) => (typeof sent[flag] === 'boolean' ? [[flag, sent[flag]]] : []))),
  };
}

function facetName(type: Column['type']): string {
  const names: Partial<Record<Column['type'], string>> = {
    note: 'text',
    person: 'personOrGroup',
    hyperlink: 'hyperlinkOrPicture',
  };
  return names[type] ?? type;
}

function choicesOf(choice: unknown): string[] {
  const choices = isObject(choice) ? choice['choices'] : undefined;
  return Array.isArray(choices) ? choices.filter((one): one is string => typeof one === 'string') : [];
}

export function toPermission(grant: SiteGrant): JsonObject {
  const application = { displayName: grant.appDisplayName, id: grant.appId };
  return {
    id: grant.id,
    roles: [grant.role],
    grantedToIdentitiesV2: [{ application }],
    grantedToIdentities: [{ application }],
  };
}

/** Without `fields`: those come only when they were expanded. */
export function toItem(site: StoredSite, list: StoredList, item: StoredItem): JsonObject {
  return {
    '@odata.etag': item.eTag,
    createdDateTime: item.createdDateTime,
    eTag: item.eTag,
    id: item.id,
    lastModifiedDateTime: item.lastModifiedDateTime,
    webUrl: `${webUrl(site)}/Lists/${encodeURIComponent(list.name)}/${item.id}_.000`,
    createdBy: { user: { ...item.createdBy } },
    lastModifiedBy: { user: { ...item.lastModifiedBy } },
    parentReference: { id: list.id, siteId: site.id },
    contentType: { id: '0x0100', name: 'Item' },
  };
}

/** The fieldValueSet: what SharePoint adds by itself, then the columns that hold something. */
export function toFields(item: StoredItem, select: readonly string[] | undefined): JsonObject {
  const all: Record<string, FieldValue> = {
    id: item.id,
    ContentType: 'Item',
    Modified: item.lastModifiedDateTime,
    Created: item.createdDateTime,
    AuthorLookupId: siteUserId(item.createdBy.id),
    EditorLookupId: siteUserId(item.lastModifiedBy.id),
    _UIVersionString: `${item.version}.0`,
    Attachments: false,
    ...item.fields,
  };
  const wanted = select?.map((name) => name.toLowerCase());
  const kept = Object.entries(all).filter(([name]) => wanted === undefined || wanted.includes(name.toLowerCase()));
  return { '@odata.etag': item.eTag, ...Object.fromEntries(kept) };
}

/** The site's own number of a person, as text: any stable small number will do, nobody can look it up here. */
function siteUserId(objectId: string): string {
  return String((Number.parseInt(objectId.slice(0, 6), 16) % 9000) + 10);
}

/** Sites, lists, columns and items as Graph v1.0 shows them. */

export interface Column {
  name: string;
  displayName: string;
  type: 'text' | 'note' | 'choice' | 'number' | 'boolean' | 'dateTime';
  choices?: readonly string[];
  indexed?: boolean;
  enforceUniqueValues?: boolean;
  required?: boolean;
}

export interface StoredList {
  id: string;
  siteId: string;
  name: string;
  displayName: string;
  createdDateTime: string;
  columns: readonly Column[];
}

export type FieldValue = string | number | boolean | null;

export interface StoredItem {
  /** "1", "2", … */
  id: string;
  listId: string;
  version: number;
  /** `"guid,version"`, with the quotation marks, as Graph sends it. */
  eTag: string;
  createdDateTime: string;
  lastModifiedDateTime: string;
  createdBy: { id: string; displayName: string; email: string };
  lastModifiedBy: { id: string; displayName: string; email: string };
  fields: Record<string, FieldValue>;
}

export interface Author {
  id: string;
  displayName: string;
  email: string;
}

/** Errors carry Graph's code and status: unique (409), unknown column or wrong type (400), If-Match (412). */
export interface SharePoint {
  /** `path` = `contoso.sharepoint.example:/sites/account-rituals`. Grants: which app may do what on it (Sites.Selected). */
  createSite(site: { path: string; displayName: string; members: readonly string[] | 'everyone'; grants: readonly { appId: string; role: 'read' | 'write' | 'owner' }[] }): string;
  createList(siteId: string, list: { name: string; displayName: string; columns: readonly Column[] }, at?: Date): StoredList;
  lists(siteId: string): StoredList[];
  list(siteId: string, idOrName: string): StoredList | undefined;
  addItem(listId: string, fields: Record<string, FieldValue>, author: Author, at?: Date): StoredItem;
  /** One transaction; for the seed. */
  addItems(listId: string, entries: readonly { fields: Record<string, FieldValue>; author: Author; at?: Date }[]): void;
  item(listId: string, id: string): StoredItem | undefined;
  updateItem(listId: string, id: string, fields: Record<string, FieldValue>, author: Author, ifMatch?: string): StoredItem;
  deleteItem(listId: string, id: string, author: Author): void;
  items(listId: string): StoredItem[];
}

/** Sites, lists, columns and items as Graph v1.0 shows them. */

export interface Column {
  name: string;
  displayName: string;
  /** `person` and `hyperlink` can be made, but not written (platform-facts E3). */
  type: 'text' | 'note' | 'choice' | 'number' | 'boolean' | 'dateTime' | 'person' | 'hyperlink';
  choices?: readonly string[];
  indexed?: boolean;
  enforceUniqueValues?: boolean;
  required?: boolean;
}

export type ColumnChange = Partial<
  Pick<Column, 'displayName' | 'choices' | 'indexed' | 'enforceUniqueValues' | 'required'>
>;

export interface StoredSite {
  /** `host,guid,guid` */
  id: string;
  /** `contoso.sharepoint.example:/sites/account-rituals` */
  path: string;
  displayName: string;
  createdDateTime: string;
  /** Object ids of the people who may open it. */
  members: readonly string[] | 'everyone';
}

export interface SiteGrant {
  id: string;
  appId: string;
  appDisplayName: string;
  role: 'read' | 'write' | 'owner';
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
  /** Empty ones are left out, as SharePoint does. */
  fields: Record<string, FieldValue>;
}

export interface Author {
  id: string;
  displayName: string;
  email: string;
}

/** One entry of the change log; `item` is undefined when the item is gone. `sequence` grows by one with each write to the list. */
export interface ItemChange {
  id: string;
  sequence: number;
  item: StoredItem | undefined;
}

/** Errors carry Graph's code and status: unique (409), unknown column or wrong type (400), If-Match (412). */
export interface SharePoint {
  /** `path` = `contoso.sharepoint.example:/sites/account-rituals`. Grants: which app may do what on it (Sites.Selected). */
  createSite(site: {
    path: string;
    displayName: string;
    members: readonly string[] | 'everyone';
    grants: readonly { appId: string; appDisplayName?: string; role: 'read' | 'write' | 'owner' }[];
  }): string;
  sites(): StoredSite[];
  /** By id or by path; neither cares about case. */
  site(idOrPath: string): StoredSite | undefined;
  grants(siteId: string): SiteGrant[];
  addGrant(siteId: string, grant: Omit<SiteGrant, 'id'>): SiteGrant;
  changeGrant(siteId: string, grantId: string, role: SiteGrant['role']): SiteGrant;
  createList(
    siteId: string,
    list: { name: string; displayName: string; columns: readonly Column[] },
    at?: Date,
  ): StoredList;
  lists(siteId: string): StoredList[];
  list(siteId: string, idOrName: string): StoredList | undefined;
  addColumn(listId: string, column: Column): Column;
  /** Never its name or type. An index and uniqueness are made over the rows that are there. */
  changeColumn(listId: string, name: string, change: ColumnChange): Column;
  addItem(listId: string, fields: Record<string, FieldValue>, author: Author, at?: Date): StoredItem;
  /** One transaction; for the seed. */
  addItems(listId: string, entries: readonly { fields: Record<string, FieldValue>; author: Author; at?: Date }[]): void;
  item(listId: string, id: string): StoredItem | undefined;
  updateItem(
    listId: string,
    id: string,
    fields: Record<string, FieldValue>,
    author: Author,
    ifMatch?: string,
  ): StoredItem;
  deleteItem(listId: string, id: string, author: Author, ifMatch?: string): void;
  /** By ascending id. */
  items(listId: string): StoredItem[];
  /**
   * What was written after `sequence`, oldest first, each item once with its latest state; at most `most` of them where told, and of
   * the deleted ones only those deleted after the sequence `deletedAfter`.
   */
  changes(
    listId: string,
    sequence: number,
    options?: { readonly most?: number; readonly deletedAfter?: number },
  ): ItemChange[];
  /** Sequence of the latest write, 0 when there was none. */
  latestSequence(listId: string): number;
}

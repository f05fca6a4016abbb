/**
 * Every Microsoft Graph call this product makes. The adapters can make no other: graph-client takes a call from this table.
 * docs/permissions.md has a line for each, held against this table by test/architecture/permissions.test.ts.
 */
export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Below /v1.0; `{name}` is filled and percent-encoded by graph-client, `{site}` only partly (see site-path.ts). */
  readonly path: string;
  /**
   * The delegated scope it is made with, one of those the manifests declare: consent to Calendars.ReadWrite is none to
   * Calendars.Read, although the latter would do (docs/permissions.md). The Sites.*.All are the administrator's
   * (administrator-calls.ts), never the product's.
   */
  readonly scope: 'Sites.Selected' | 'Calendars.ReadWrite' | 'User.Read' | 'Sites.Manage.All' | 'Sites.FullControl.All';
  /**
   * May it be sent again when nobody knows whether the first one took effect? GET and PATCH with If-Match may by nature; a POST
   * only if it carries a key that the server keeps unique.
   */
  readonly repeatable: boolean;
}

/**
 * Up to twenty of the calls below in one request, each with its own answer (graph-batch.ts). It needs the scopes of its parts and may
 * be sent again if all of them may.
 */
export const BATCH = { method: 'POST', path: '/$batch' } as const;

export type CallName = keyof typeof CALLS;

export const CALLS = {
  me: { method: 'GET', path: '/me', scope: 'User.Read', repeatable: true },
  siteByPath: { method: 'GET', path: '/sites/{site}', scope: 'Sites.Selected', repeatable: true },
  lists: { method: 'GET', path: '/sites/{siteId}/lists', scope: 'Sites.Selected', repeatable: true },
  items: { method: 'GET', path: '/sites/{siteId}/lists/{listId}/items', scope: 'Sites.Selected', repeatable: true },
  itemsDelta: {
    method: 'GET',
    path: '/sites/{siteId}/lists/{listId}/items/delta',
    scope: 'Sites.Selected',
    repeatable: true,
  },
  item: {
    method: 'GET',
    path: '/sites/{siteId}/lists/{listId}/items/{itemId}',
    scope: 'Sites.Selected',
    repeatable: true,
  },
  // The fields carry a Key that the list keeps unique: a second POST of the same row is refused, not stored twice.
  addItem: { method: 'POST', path: '/sites/{siteId}/lists/{listId}/items', scope: 'Sites.Selected', repeatable: true },
  // Always with If-Match: a second PATCH of the same version meets 412 and is compared with what stands there.
  changeItem: {
    method: 'PATCH',
    path: '/sites/{siteId}/lists/{listId}/items/{itemId}/fields',
    scope: 'Sites.Selected',
    repeatable: true,
  },
  calendarView: { method: 'GET', path: '/me/calendar/calendarView', scope: 'Calendars.ReadWrite', repeatable: true },
  calendarChanges: {
    method: 'GET',
    path: '/me/calendarView/delta',
    scope: 'Calendars.ReadWrite',
    repeatable: true,
  },
  occurrences: {
    method: 'GET',
    path: '/me/events/{eventId}/instances',
    scope: 'Calendars.ReadWrite',
    repeatable: true,
  },
  taggedEvents: { method: 'GET', path: '/me/events', scope: 'Calendars.ReadWrite', repeatable: true },
  event: { method: 'GET', path: '/me/events/{eventId}', scope: 'Calendars.ReadWrite', repeatable: true },
  // Always with If-Match, and the extended property alone: a second PATCH of the same version meets 412 and is compared.
  changeTag: { method: 'PATCH', path: '/me/events/{eventId}', scope: 'Calendars.ReadWrite', repeatable: true },
} as const satisfies Record<string, GraphCall>;

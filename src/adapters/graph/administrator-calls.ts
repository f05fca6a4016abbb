import type { GraphCall } from './calls.ts';

/**
 * The calls of `npm run provision`, made once by an administrator and by nobody else: the product's surfaces cannot make them. None
 * deletes. docs/permissions.md has a section of its own for them, held against this table by test/architecture/permissions.test.ts.
 */
export const ADMINISTRATOR_CALLS = {
  site: { method: 'GET', path: '/sites/{site}', scope: 'Sites.Manage.All', repeatable: true },
  siteLists: { method: 'GET', path: '/sites/{siteId}/lists', scope: 'Sites.Manage.All', repeatable: true },
  // The server names a list after what it is called, and refuses a second one of that name: nothing is made twice.
  addList: { method: 'POST', path: '/sites/{siteId}/lists', scope: 'Sites.Manage.All', repeatable: true },
  columns: {
    method: 'GET',
    path: '/sites/{siteId}/lists/{listId}/columns',
    scope: 'Sites.Manage.All',
    repeatable: true,
  },
  // As with lists: a second column of the same name is refused.
  addColumn: {
    method: 'POST',
    path: '/sites/{siteId}/lists/{listId}/columns',
    scope: 'Sites.Manage.All',
    repeatable: true,
  },
  changeColumn: {
    method: 'PATCH',
    path: '/sites/{siteId}/lists/{listId}/columns/{columnId}',
    scope: 'Sites.Manage.All',
    repeatable: true,
  },
  grants: { method: 'GET', path: '/sites/{siteId}/permissions', scope: 'Sites.FullControl.All', repeatable: true },
  grant: {
    method: 'GET',
    path: '/sites/{siteId}/permissions/{grantId}',
    scope: 'Sites.FullControl.All',
    repeatable: true,
  },
  // Whether a second one of the same app would stand beside the first is not documented: run the command again instead.
  addGrant: { method: 'POST', path: '/sites/{siteId}/permissions', scope: 'Sites.FullControl.All', repeatable: false },
  changeGrant: {
    method: 'PATCH',
    path: '/sites/{siteId}/permissions/{grantId}',
    scope: 'Sites.FullControl.All',
    repeatable: true,
  },
} as const satisfies Record<string, GraphCall>;

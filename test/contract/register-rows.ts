import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { SITE } from './sandbox-bench.ts';

/** A list of the register's site as the sandbox stores it. */
function listOf({ sharepoint }: Sandbox, name: 'Accounts' | 'Rituals') {
  const site = sharepoint.site(SITE);
  const list = site === undefined ? undefined : sharepoint.list(site.id, name);
  if (list === undefined) throw new Error(`the sandbox has no list ${name}`);
  return list;
}

/** As a person deletes a row in SharePoint. */
export function deleteRow(sandbox: Sandbox, key: string): void {
  const { id } = listOf(sandbox, 'Rituals');
  const item = sandbox.sharepoint.items(id).find(({ fields }) => fields['Key'] === key);
  if (item === undefined) throw new Error(`no row ${key}`);
  sandbox.sharepoint.deleteItem(id, item.id, item.createdBy);
}

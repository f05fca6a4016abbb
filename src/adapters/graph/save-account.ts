import type { Account } from '../../domain/account.ts';
import { AccountConflict, type Stored } from '../../ports/register.ts';
import {
  changedAccountFields,
  isSameAccount,
  toAccount,
  toAccountFields,
  writePolicies,
  writeTeam,
} from './account-row.ts';
import { GraphFailure } from './graph-failure.ts';
import type { ListItem } from './list-item.ts';
import { asStored, mayBeDuplicate, readVersion, refusalOf } from './row-version.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The Accounts list, as graph-register reaches it. */
export interface AccountsList {
  add(fields: Fields): Promise<ListItem | undefined>;
  /** With If-Match. */
  change(version: { readonly itemId: string; readonly eTag: string }, fields: Fields): Promise<void>;
  rowByKey(key: string): Promise<ListItem | undefined>;
  rowById(itemId: string): Promise<ListItem | undefined>;
}

/** Columns that hold what all versions of the product say: what this one does not know goes back as it stands. */
const SHARED_COLUMNS: { readonly [column: string]: (account: Account, standing: string) => string | null } = {
  Policies: ({ policies }, standing) => writePolicies(policies, standing),
  OurTeam: ({ ourTeam }, standing) => writeTeam(ourTeam, standing),
  ClientTeam: ({ clientTeam }, standing) => writeTeam(clientTeam, standing),
};

/** `saveAccount` of the Register port. */
export function createAccountSaver(list: AccountsList): (account: Account, basis?: Stored<Account>) => Promise<void> {
  async function create(account: Account): Promise<void> {
    try {
      await list.add(toAccountFields(account));
    } catch (error) {
      if (!mayBeDuplicate(error)) throw error;
      const standing = await list.rowByKey(account.key);
      if (standing === undefined) throw refusalOf(error);
      sameOrConflict(account, standing);
    }
  }

  async function change(account: Account, basis: Stored<Account>): Promise<void> {
    const fields = changedAccountFields(basis.value, account);
    if (Object.keys(fields).length === 0) return;
    const version = readVersion(basis.version);
    try {
      await list.change(version, await withWhatStands(account, version, fields));
    } catch (error) {
      if (!(error instanceof GraphFailure)) throw error;
      // Deleted in SharePoint meanwhile: who imports it wants it there.
      if (error.status === 404) return create(account);
      if (error.status !== 412) throw refusalOf(error);
      // A change of somebody else, or our own of a moment ago whose answer got lost on the way.
      const standing = await list.rowById(version.itemId);
      if (standing === undefined) throw error;
      sameOrConflict(account, standing);
    }
  }

  async function withWhatStands(account: Account, { itemId }: { itemId: string }, fields: Fields): Promise<Fields> {
    if (!Object.keys(fields).some((column) => column in SHARED_COLUMNS)) return fields;
    const row = (await list.rowById(itemId))?.fields ?? {};
    return Object.fromEntries(
      Object.entries(fields).map(([column, value]) => {
        const write = SHARED_COLUMNS[column];
        const standing = row[column];
        return [column, write === undefined ? value : write(account, typeof standing === 'string' ? standing : '')];
      }),
    );
  }

  return (account, basis) => (basis === undefined ? create(account) : change(account, basis));
}

function sameOrConflict(wanted: Account, row: ListItem): void {
  const standing = toAccount(row);
  if (standing === undefined) throw new AccountConflict(undefined);
  if (!isSameAccount(standing, wanted)) throw new AccountConflict(asStored(standing, row));
}

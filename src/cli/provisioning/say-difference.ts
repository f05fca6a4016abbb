import type { Addition, Difference, Obstacle } from '../../adapters/graph/compare-register.ts';
import { isAddition } from '../../adapters/graph/compare-register.ts';
import type { GraphFailure } from '../../adapters/graph/graph-failure.ts';
import type { ColumnType, RegisterColumn } from '../../adapters/graph/register-schema.ts';

/** Whose permission it is, and where. */
export interface Deployment {
  /** `contoso.sharepoint.com:/sites/account-rituals` */
  readonly site: string;
  readonly appId: string;
}

const TYPES: Readonly<Record<ColumnType | 'other', string>> = {
  text: 'one line of text',
  note: 'several lines of plain text',
  choice: 'choice',
  number: 'number',
  boolean: 'yes/no',
  dateTime: 'date and time',
  other: 'a type the register does not use',
};

/** One line: what is not as it should be. */
export function sayDifference(difference: Difference, deployment: Deployment): string {
  return isAddition(difference) ? sayLack(difference, deployment) : sayObstacle(difference, deployment);
}

function sayLack(addition: Addition, { appId }: Deployment): string {
  switch (addition.because) {
    case 'list-missing':
      return `list ${addition.schema.name} is missing`;
    case 'column-missing':
      return `column ${place(addition)} is missing`;
    case 'index-missing':
      return `column ${place(addition)} has no index`;
    case 'unique-missing':
      return `column ${place(addition)} does not enforce unique values`;
    case 'choices-missing':
      return `column ${place(addition)} lacks the choices ${addition.missing.join(', ')}`;
    case 'grant-missing':
      return `the app ${appId} has no permission on the site`;
    case 'grant-too-small':
      return `the app ${appId} may only ${addition.roles.join(', ') || 'do nothing'} on the site, not write`;
  }
}

/** What an addition does, after "would" or on its own. */
export function sayAddition(addition: Addition, { appId }: Deployment): string {
  switch (addition.because) {
    case 'list-missing':
      return `make list ${addition.schema.name} with ${addition.schema.columns.length} columns`;
    case 'column-missing':
      return `add column ${place(addition)} (${describe(addition.column)})`;
    case 'index-missing':
      return `index column ${place(addition)}`;
    case 'unique-missing':
      return `make column ${place(addition)} refuse a value that is there already`;
    case 'choices-missing':
      return `add the choices ${addition.missing.join(', ')} to column ${place(addition)}`;
    case 'grant-missing':
      return `give the app ${appId} the role write on the site`;
    case 'grant-too-small':
      return `raise the role of the app ${appId} on the site to write`;
  }
}

function sayObstacle(obstacle: Obstacle, deployment: Deployment): string {
  switch (obstacle.because) {
    case 'list-of-another-kind':
      return `${obstacle.list} is no list but a ${obstacle.template}, and stays as it is: its address cannot be changed, so move what is in it elsewhere, delete it, and run the command again`;
    case 'column-of-another-type':
      return `column ${place(obstacle)} holds ${TYPES[obstacle.found]}, not ${TYPES[obstacle.column.type]}, and stays as it is: ${cureOfType(obstacle)}`;
    case 'no-index-left':
      return `column ${place(obstacle)} needs an index, and ${obstacle.list} has used up the 20 that a list may have: in the list's settings, under Indexed columns, remove one that you do not need of ${obstacle.indexed.join(', ')}, and run the command again`;
    case 'grant-unreadable':
      return `the app's permission on the site can be neither read nor given by who signed in: ${byHandGrant(deployment)}`;
  }
}

function cureOfType({ column, found }: { readonly column: RegisterColumn; readonly found: string }): string {
  if (found === 'text' && column.type === 'note')
    return "in the list's settings, change it to several lines of text, plain: nothing is lost by that";
  return "move its values elsewhere, delete it in the list's settings, and run the command again";
}

/** An addition that the server refused: what it may be, and what a person can do. */
export function sayRefusal(addition: Addition, failure: GraphFailure, deployment: Deployment): string {
  const what = `could not ${sayAddition(addition, deployment)} (${failure.status} ${failure.code})`;
  if (failure.status === 0 || failure.status === 429 || failure.status >= 503)
    return `${what}: Microsoft 365 is not to be had now; run the command again, it goes on where it stopped`;
  if (addition.because === 'grant-missing' || addition.because === 'grant-too-small')
    return `${what}: ${byHandGrant(deployment)}`;
  if (failure.status === 403) return `${what}: sign in as an owner of the site, with consent for Sites.Manage.All`;
  if (addition.because === 'unique-missing')
    return `${what}: two rows have the same value, or the list is too long for a new index; sort the list by ${addition.column.name}, remove the double rows, and run the command again; a list of more than 20,000 rows gets it only while it is shorter`;
  if (addition.because === 'index-missing')
    return `${what}: SharePoint makes no index in a list that is too long (5,000 to 20,000 rows); try it in the list's settings, under Indexed columns, or while the list is shorter`;
  return `${what}: make it by hand as docs/register.md says, or run the command again`;
}

function byHandGrant({ site, appId }: Deployment): string {
  const address = `https://${site.replace(':', '')}`;
  return `sign in as a SharePoint administrator, or use PnP PowerShell: Grant-PnPAzureADAppSitePermission -AppId ${appId} -DisplayName "Account Rituals" -Site ${address} -Permissions Write`;
}

function place({ list, column }: { readonly list: string; readonly column: RegisterColumn }): string {
  return `${list}.${column.name}`;
}

function describe(column: RegisterColumn): string {
  const marks = [column.unique === true ? 'unique' : column.indexed === true ? 'indexed' : ''];
  return [TYPES[column.type], ...marks].filter((word) => word !== '').join(', ');
}

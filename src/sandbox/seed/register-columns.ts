/** The five lists of docs/register.md, column by column; indexes are made with the list. */
import type { Column } from '../graph/store/sharepoint.ts';

type More = Omit<Column, 'name' | 'displayName' | 'type'>;
const column = (type: Column['type'], name: string, more: More = {}): Column => ({
  name,
  displayName: name,
  type,
  ...more,
});
const text = (name: string) => column('text', name);
const note = (name: string) => column('note', name);
const number = (name: string) => column('number', name);
const flag = (name: string) => column('boolean', name);
const moment = (name: string, more: More = {}) => column('dateTime', name, more);
const choice = (name: string, choices: readonly string[], more: More = {}) =>
  column('choice', name, { choices, ...more });
const indexed = (name: string) => column('text', name, { indexed: true });
const KEY = column('text', 'Key', { indexed: true, enforceUniqueValues: true, required: true });
const RITUAL_TYPE = choice('RitualType', ['KAMM', 'KACS', 'KACM', 'KAR', 'CAB']);

// The product writes the same lists down for itself (adapters/graph/register-schema.ts); the sandbox shares none of its code, so that it
// cannot agree with its mistakes (decision 4), and a test compares the two.
/* jscpd:ignore-start */
export const REGISTER_LISTS: readonly { readonly name: string; readonly columns: readonly Column[] }[] = [
  {
    name: 'Accounts',
    columns: [
      KEY,
      text('Parent'),
      note('ClientDomains'),
      text('Tier'),
      choice('Scope', ['national', 'regional', 'global']),
      indexed('Kam'),
      text('KamName'),
      text('Sponsor'),
      text('Since'),
      text('FiscalYearStart'),
      note('StrategicObjective'),
      choice('StrategicObjectiveState', ['drafted', 'shared', 'aligned', 'validated']),
      text('StrategicObjectiveDate'),
      text('SelectionReasons'),
      note('OurTeam'),
      note('ClientTeam'),
      note('Links'),
      note('Policies'),
      flag('Active'),
    ],
  },
  {
    name: 'Rituals',
    columns: [
      KEY,
      RITUAL_TYPE,
      text('AccountKeys'),
      text('Focus'),
      text('SecondaryFocus'),
      note('Statement'),
      note('Evidence'),
      note('InternalObjective'),
      flag('ServesStrategicObjective'),
      flag('OwnObjective'),
      number('CharterVersion'),
      indexed('Organiser'),
      text('OrganiserName'),
      moment('StartsAt'),
      moment('EndsAt', { indexed: true }),
      flag('AllDay'),
      text('SeriesUid'),
      indexed('MeetingUid'),
      text('MeetingId'),
      choice('State', ['drafted', 'planned', 'held', 'confirmed', 'postponed', 'cancelled', 'did-not-happen'], {
        indexed: true,
      }),
      number('InternalCount'),
      number('ClientCount'),
      note('FunctionCounts'),
      note('ClientCompanies'),
      text('GateVerdict'),
      note('OverrideReason'),
    ],
  },
  {
    name: 'Checks',
    columns: [
      KEY,
      indexed('RitualKey'),
      indexed('RespondentId'),
      text('RecallFocus'),
      choice('Achieved', ['yes', 'partly', 'no', 'did-not-happen']),
      number('Satisfaction'),
      choice('ChangeDecided', ['yes', 'no']),
      note('Comment'),
      choice('Way', ['outlook', 'teams', 'mail']),
      moment('AnsweredAt'),
    ],
  },
  { name: 'Charters', columns: [KEY, RITUAL_TYPE, number('Version'), note('Charter')] },
  {
    name: 'Health',
    columns: [
      KEY,
      moment('LastSync'),
      moment('AddinSeen'),
      number('GateCoverage'),
      number('MeetingsTagged'),
      number('MeetingsUntagged'),
      note('Errors'),
    ],
  },
];
/* jscpd:ignore-end */

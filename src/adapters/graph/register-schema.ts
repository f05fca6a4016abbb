/**
 * The register as SharePoint has it: lists, columns, indexes and unique keys (design §4), written down once. What the adapters read
 * and write is held against it by a test, and so is docs/register.md, which says what each column holds.
 *
 * Column types are those that Graph can write (platform-facts E3): text of one line (255 characters), note (several lines, plain),
 * choice, number, boolean, date and time. `Title`, which every list has from the start, is not repeated here.
 */
import { RITUAL_STATES } from '../../domain/ritual.ts';

export type ColumnType = 'text' | 'note' | 'choice' | 'number' | 'boolean' | 'dateTime';

export interface RegisterColumn {
  /** ASCII CamelCase: SharePoint makes the name for programs from it, and keeps it for ever. */
  readonly name: string;
  readonly type: ColumnType;
  /** Of a choice. */
  readonly choices?: readonly string[];
  /** A list carries at most 20 (platform-facts E5). */
  readonly indexed?: true;
  /** The server refuses a second row with the same value; indexed as well. */
  readonly unique?: true;
  /** Set when the column is made, never added to one that exists. */
  readonly required?: true;
}

export interface RegisterList {
  readonly name: string;
  readonly columns: readonly RegisterColumn[];
}

const text = (name: string): RegisterColumn => ({ name, type: 'text' });
const note = (name: string): RegisterColumn => ({ name, type: 'note' });
const number = (name: string): RegisterColumn => ({ name, type: 'number' });
const flag = (name: string): RegisterColumn => ({ name, type: 'boolean' });
const moment = (name: string): RegisterColumn => ({ name, type: 'dateTime' });
const choice = (name: string, ...choices: readonly string[]): RegisterColumn => ({ name, type: 'choice', choices });
const indexed = (column: RegisterColumn): RegisterColumn => ({ ...column, indexed: true });

/** What makes an upsert repeatable: a second row of the same key is refused, not stored twice. */
const KEY: RegisterColumn = { name: 'Key', type: 'text', indexed: true, unique: true, required: true };
const RITUAL_TYPE = choice('RitualType', 'KAMM', 'KACS', 'KACM', 'KAR', 'CAB');

export const REGISTER_SCHEMA: readonly RegisterList[] = [
  {
    name: 'Accounts',
    columns: [
      KEY,
      text('Parent'),
      note('ClientDomains'),
      text('Tier'),
      choice('Scope', 'national', 'regional', 'global'),
      indexed(text('Kam')),
      text('KamName'),
      text('Sponsor'),
      text('Since'),
      text('FiscalYearStart'),
      note('StrategicObjective'),
      choice('StrategicObjectiveState', 'drafted', 'shared', 'aligned', 'validated'),
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
      indexed(text('Organiser')),
      text('OrganiserName'),
      moment('StartsAt'),
      indexed(moment('EndsAt')),
      flag('AllDay'),
      text('SeriesUid'),
      indexed(text('MeetingUid')),
      text('MeetingId'),
      indexed(choice('State', ...RITUAL_STATES)),
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
      indexed(text('RitualKey')),
      indexed(text('RespondentId')),
      text('RecallFocus'),
      choice('Achieved', 'yes', 'partly', 'no', 'did-not-happen'),
      number('Satisfaction'),
      choice('ChangeDecided', 'yes', 'no'),
      note('Comment'),
      choice('Way', 'outlook', 'teams', 'mail'),
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

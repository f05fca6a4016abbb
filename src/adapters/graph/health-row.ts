import * as v from 'valibot';
import type { HealthError, OrganiserHealth } from '../../domain/health.ts';
import { parseRef } from '../../domain/ref.ts';
import { coverageOf } from '../../domain/ritual-coverage.ts';
import { instant, optionalText, requiredText } from './column-values.ts';
import type { ListItem } from './list-item.ts';

/** The Health list (docs/register.md). `GateCoverage` is for who reads the list in SharePoint: what is read here are the counts. */
export const HEALTH_COLUMNS = [
  'Key',
  'Title',
  'LastSync',
  'AddinSeen',
  'MeetingsTagged',
  'MeetingsUntagged',
  'Errors',
] as const;

const Errors = v.array(
  v.object({
    because: v.picklist(['calendar', 'register', 'conflict', 'copied', 'unknown-ref']),
    refs: v.array(v.string()),
  }),
);

const count = v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);

const Row = v.object({
  Key: requiredText,
  Title: optionalText,
  LastSync: v.fallback(v.optional(instant), undefined),
  AddinSeen: v.fallback(v.optional(instant), undefined),
  MeetingsTagged: count,
  MeetingsUntagged: count,
  Errors: optionalText,
});

/** Lists are read in SharePoint too: enough Refs to look into it, not all of a bad day. */
const MOST_REFS = 20;

/** `undefined` when the row cannot be read; errors that cannot be read are none. */
export function toHealth(item: ListItem): OrganiserHealth | undefined {
  const read = v.safeParse(Row, item.fields);
  if (!read.success) return undefined;
  const { Key: organiser, Title: address, LastSync: lastSync, AddinSeen: addinSeen } = read.output;
  return {
    organiser,
    address,
    lastSync,
    addinSeen,
    gateCoverage: coverageOf(read.output.MeetingsTagged, read.output.MeetingsUntagged),
    errors: toErrors(read.output.Errors),
  };
}

function toErrors(text: string): readonly HealthError[] {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Errors), text);
  if (!read.success) return [];
  return read.output.map(({ because, refs }) => ({ because, refs: refs.flatMap((one) => parseRef(one) ?? []) }));
}

/** `null` empties a column; one that is not named stays as it is. */
export function toHealthFields(health: OrganiserHealth): Readonly<Record<string, string | number | null>> {
  const errors = health.errors.map(({ because, refs }) => ({ because, refs: refs.slice(0, MOST_REFS) }));
  return {
    Key: health.organiser,
    Title: health.address,
    LastSync: health.lastSync ?? null,
    ...(health.addinSeen === undefined ? {} : { AddinSeen: health.addinSeen }),
    GateCoverage: health.gateCoverage?.share ?? null,
    MeetingsTagged: health.gateCoverage?.tagged ?? null,
    MeetingsUntagged: health.gateCoverage?.untagged ?? null,
    Errors: errors.length === 0 ? null : JSON.stringify(errors),
  };
}

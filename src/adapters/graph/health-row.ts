import * as v from 'valibot';
import type { HealthError, OrganiserHealth } from '../../domain/health.ts';
import { parseRef } from '../../domain/ref.ts';
import { instant, optionalText, requiredText } from './column-values.ts';
import type { ListItem } from './list-item.ts';

/** The Health list (docs/register.md). `AddinSeen` belongs to somebody else's hand and is never written from here. */
export const HEALTH_COLUMNS = ['Key', 'Title', 'LastSync', 'GateCoverage', 'Errors'] as const;

const Errors = v.array(
  v.object({
    because: v.picklist(['calendar', 'register', 'conflict', 'copied', 'unknown-ref']),
    refs: v.array(v.string()),
  }),
);

const Row = v.object({
  Key: requiredText,
  Title: optionalText,
  LastSync: v.fallback(v.optional(instant), undefined),
  GateCoverage: v.fallback(v.nullish(v.pipe(v.number(), v.minValue(0), v.maxValue(1))), undefined),
  Errors: optionalText,
});

/** Lists are read in SharePoint too: enough Refs to look into it, not all of a bad day. */
const MOST_REFS = 20;

/** `undefined` when the row cannot be read; errors that cannot be read are none. */
export function toHealth(item: ListItem): OrganiserHealth | undefined {
  const read = v.safeParse(Row, item.fields);
  if (!read.success) return undefined;
  const { Key: organiser, Title: address, LastSync: lastSync, GateCoverage } = read.output;
  return {
    organiser,
    address,
    lastSync,
    gateCoverage: GateCoverage ?? undefined,
    errors: toErrors(read.output.Errors),
  };
}

function toErrors(text: string): readonly HealthError[] {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Errors), text);
  if (!read.success) return [];
  return read.output.map(({ because, refs }) => ({ because, refs: refs.flatMap((one) => parseRef(one) ?? []) }));
}

/** `null` empties a column. */
export function toHealthFields(health: OrganiserHealth): Readonly<Record<string, string | number | null>> {
  const errors = health.errors.map(({ because, refs }) => ({ because, refs: refs.slice(0, MOST_REFS) }));
  return {
    Key: health.organiser,
    Title: health.address,
    LastSync: health.lastSync ?? null,
    GateCoverage: health.gateCoverage ?? null,
    Errors: errors.length === 0 ? null : JSON.stringify(errors),
  };
}

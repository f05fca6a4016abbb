import * as v from 'valibot';
import type { Instant } from '../../domain/calendar-day.ts';
import { instant } from './column-values.ts';

/** One row of a SharePoint list as Graph sends it: fields only when expanded, `createdBy` set by the server from the token. */
export interface ListItem {
  readonly id: string;
  readonly eTag: string;
  /** Directory object id of who made the row; undefined for rows that an app made by itself. */
  readonly createdBy: string | undefined;
  /** By the server's clock. */
  readonly changedAt: Instant | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

const Envelope = v.object({
  id: v.string(),
  eTag: v.optional(v.string()),
  '@odata.etag': v.optional(v.string()),
  lastModifiedDateTime: v.fallback(v.optional(instant), undefined),
  createdBy: v.optional(v.object({ user: v.optional(v.object({ id: v.optional(v.string()) })) })),
  fields: v.record(v.string(), v.unknown()),
});

/** `undefined` when this is no row: never seen, but a row that cannot be read must not take the others with it. */
export function toListItem(answer: unknown): ListItem | undefined {
  const read = v.safeParse(Envelope, answer);
  if (!read.success) return undefined;
  const { id, fields, createdBy, lastModifiedDateTime: changedAt } = read.output;
  const eTag = read.output.eTag ?? read.output['@odata.etag'];
  return eTag === undefined ? undefined : { id, eTag, createdBy: createdBy?.user?.id, changedAt, fields };
}

/** What a person recognises the row by: its Key, else its number in the list. */
export function nameOfItem(item: ListItem): string {
  const key = item.fields['Key'];
  return typeof key === 'string' && key !== '' ? key : `#${item.id}`;
}

const Change = v.object({ id: v.string(), deleted: v.optional(v.unknown()), fields: v.optional(v.unknown()) });

/**
 * An entry of a delta answer: the row, or the number of one that is gone. What comes without fields, although they were asked for, is
 * no row (the list's folder, or a deleted one that the server marks in another way). `undefined` when it has no number.
 */
export function toListChange(
  answer: unknown,
): { readonly id: string; readonly item: ListItem | undefined } | undefined {
  const read = v.safeParse(Change, answer);
  if (!read.success) return undefined;
  const { id, deleted, fields } = read.output;
  const isGone = (deleted !== undefined && deleted !== null) || fields === undefined;
  return { id, item: isGone ? undefined : toListItem(answer) };
}

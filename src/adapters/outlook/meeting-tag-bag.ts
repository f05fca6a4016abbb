import * as v from 'valibot';
import type { MeetingTag } from '../../domain/meeting.ts';
import { parseRef } from '../../domain/ref.ts';
import { RITUAL_TYPES } from '../../domain/ritual-type.ts';

/** The key within the add-in's property bag; the send gate and adapters/graph read the same. */
export const TAG_KEY = 'ritual';

const Tag = v.variant('kind', [
  v.object({
    v: v.literal(1),
    kind: v.literal('ritual'),
    ref: v.string(),
    hasObjective: v.boolean(),
    type: v.fallback(v.optional(v.picklist(RITUAL_TYPES)), undefined),
    objective: v.fallback(v.optional(v.picklist(['explicit', 'vague'])), undefined),
    excused: v.fallback(v.optional(v.literal(true)), undefined),
  }),
  v.object({ v: v.literal(1), kind: v.literal('no-ritual') }),
]);

/** Text, because hosts differ in what they make of objects. */
export function writeTagText(tag: MeetingTag): string {
  return JSON.stringify(tag);
}

/** `undefined` when there is no tag, or none that can be read: a newer version's, or a damaged one. */
export function readTagText(value: unknown): MeetingTag | undefined {
  const read = v.safeParse(v.union([v.pipe(v.string(), v.parseJson(), Tag), Tag]), value);
  if (!read.success) return undefined;
  if (read.output.kind === 'no-ritual') return { v: 1, kind: 'no-ritual' };
  const ref = parseRef(read.output.ref);
  if (ref === undefined) return undefined;
  const { hasObjective, type, objective, excused } = read.output;
  return {
    v: 1,
    kind: 'ritual',
    ref,
    hasObjective,
    ...(type === undefined ? {} : { type }),
    ...(objective === undefined ? {} : { objective }),
    ...(excused === undefined ? {} : { excused }),
  };
}

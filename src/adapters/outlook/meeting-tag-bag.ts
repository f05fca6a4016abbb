import * as v from 'valibot';
import type { MeetingTag } from '../../domain/meeting.ts';
import { parseRef } from '../../domain/ref.ts';

/** The key within the add-in's property bag; the send gate and adapters/graph read the same. */
export const TAG_KEY = 'ritual';

const Tag = v.variant('kind', [
  v.object({ v: v.literal(1), kind: v.literal('ritual'), ref: v.string(), hasObjective: v.boolean() }),
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
  return ref === undefined ? undefined : { v: 1, kind: 'ritual', ref, hasObjective: read.output.hasObjective };
}

import * as v from 'valibot';
import type { CalendarMeeting, MeetingTag } from '../../domain/meeting.ts';
import { parseRef } from '../../domain/ref.ts';
import { GATE_CAUSES } from '../../domain/ritual.ts';

/**
 * Id of the named property in which Outlook keeps the custom properties of an add-in, one JSON object in all (platform-facts A7).
 * Ids match by case, and the add-in id is written as in the manifest.
 */
export function tagPropertyId(addinId: string): string {
  return `String {00020329-0000-0000-C000-000000000046} Name cecp-${addinId}`;
}

const Tag = v.variant('kind', [
  v.object({ v: v.literal(1), kind: v.literal('ritual'), ref: v.string(), hasObjective: v.boolean() }),
  v.object({ v: v.literal(1), kind: v.literal('no-ritual') }),
]);
/** adapters/outlook writes the tag as JSON text within the bag; a tag put there by another program may be an object. */
const Bag = v.object({ ritual: v.union([v.pipe(v.string(), v.parseJson(), Tag), Tag]) });

/** `undefined` when the bag holds no tag of ours that can be read. */
export function parseMeetingTag(bag: string): MeetingTag | undefined {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Bag), bag);
  if (!read.success) return undefined;
  const { ritual } = read.output;
  if (ritual.kind === 'no-ritual') return { v: 1, kind: 'no-ritual' };
  const ref = parseRef(ritual.ref);
  return ref === undefined ? undefined : { v: 1, kind: 'ritual', ref, hasObjective: ritual.hasObjective };
}

/** The send gate writes it before it asks (surfaces/send-gate/record-asked.ts). */
const GateMark = v.object({ verdict: v.picklist(['ask', 'hold']), because: v.picklist(GATE_CAUSES) });
const MarkedBag = v.object({ gate: v.union([v.pipe(v.string(), v.parseJson(), GateMark), GateMark]) });

/** What the gate had to ask before the meeting was sent; `undefined` when it asked nothing. */
export function parseGateMark(bag: string): CalendarMeeting['gate'] {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), MarkedBag), bag);
  if (!read.success) return undefined;
  const { verdict, because } = read.output.gate;
  return { verdict: verdict === 'hold' ? 'held' : 'asked', because };
}

/**
 * The bag with the tag in it, or without one; whatever else the add-in keeps there stays. Written as adapters/outlook does: the tag as
 * JSON text within the bag. A bag that cannot be read is of no use to anybody and makes room.
 */
export function bagWithTag(bag: string | undefined, tag: MeetingTag | undefined): string {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown())), bag);
  const { ritual: _, ...others } = read.success ? read.output : {};
  return JSON.stringify(tag === undefined ? others : { ...others, ritual: JSON.stringify(tag) });
}

/**
 * Writes the objective line (objective-line.ts says how it looks and reads it back). Apart from it, because the send gate only reads.
 */
import { inOneLine, type ObjectiveLineWords, saysSomething } from './objective-line.ts';
import { findRefs, type Ref, seriesRef } from './ref.ts';

/**
 * Graph gives 255 characters of a body as preview, and an attendee's list of checks reads no more than that (CalendarMeeting):
 * the Ref, last in the line, must lie within. Five are kept for line ends.
 */
export const LONGEST_LINE = 250;

/** Never longer than {@link LONGEST_LINE} as long as the names themselves leave room; the statement gives way. */
export function composeObjectiveLine(words: ObjectiveLineWords, statement: string, ref: Ref): string {
  const names: string[] = [];
  for (const account of words.accounts) names.push(withoutSeparator(account));
  let tail = withoutSeparator(words.ritual);
  if (names.length > 0) tail += ' · ' + names.join(', ');
  tail += ' · ' + seriesRef(ref);
  const stated = withoutRefs(inOneLine(statement));
  if (!saysSomething(stated)) return tail;
  // Not trimmed: a French label ends in the non-breaking space that French wants before a colon.
  const head = words.label.replace(SEPARATORS, '-') + ': ';
  return head + shortened(stated, LONGEST_LINE - head.length - tail.length - 3) + ' · ' + tail;
}

/** `follow up on AR-7F3K2Q9X` names another ritual: attendees' panes would take the first Ref of the line for the line's own. */
function withoutRefs(text: string): string {
  let safe = text;
  for (const { from } of findRefs(text)) safe = safe.slice(0, from) + 'AR ' + safe.slice(from + 'AR-'.length);
  return safe;
}

function withoutSeparator(text: string): string {
  return inOneLine(text.replace(SEPARATORS, '-'));
}

/** Cuts between words where that costs less than a third of the room. */
function shortened(text: string, room: number): string {
  if (text.length <= room) return text;
  if (room < 2) return '…';
  const cut = text.slice(0, room - 1);
  const space = cut.lastIndexOf(' ');
  if (space > (room * 2) / 3) return cut.slice(0, space) + '…';
  return cut + '…';
}

/** Every dot that would read as the end of a part. */
const SEPARATORS = /[\u00b7\u2022\u2219\u22c5\u2027|]/g;

import { findObjectiveLine } from './objective-line.ts';
import type { Ref } from './ref.ts';

/** The text with the line taken out, and the line; the rest stays as it is. */
export function splitObjectiveLine(
  text: string,
  ref: Ref,
): { readonly line: string | undefined; readonly rest: string } {
  const found = findObjectiveLine(text, ref);
  if (found === undefined) return { line: undefined, rest: text };
  let after = found.to;
  // The line break that ended the line goes with it.
  if (text.charAt(after) === '\r') after += 1;
  if (text.charAt(after) === '\n') after += 1;
  return { line: text.slice(found.from, found.to), rest: text.slice(0, found.from) + text.slice(after) };
}

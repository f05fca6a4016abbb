import { findObjectiveLine } from '../../domain/objective-line.ts';
import type { Ref } from '../../domain/ref.ts';
import { splitObjectiveLine } from '../../domain/split-objective-line.ts';

/** The same as objective-line-html.ts for a body that is plain text. */
export function replaceLineInText(text: string, line: string, ref: Ref): string | undefined {
  const found = findObjectiveLine(text, ref);
  return found === undefined ? undefined : text.slice(0, found.from) + line + text.slice(found.to);
}

export function removeLineFromText(text: string, ref: Ref): string | undefined {
  const { line, rest } = splitObjectiveLine(text, ref);
  return line === undefined ? undefined : rest;
}

/**
 * The objective line: one visible line on top of the invitation's body,
 *
 *     Objective: <statement> · <ritual> · <account>, <account> · AR-7F3K2Q9X
 *     <ritual> · <account> · AR-7F3K2Q9X                                        (no objective yet)
 *
 * It is the only thing of ours that reaches attendees (platform-facts A7), so it is plain text in the organiser's language, and it is
 * found again by its Ref only: labels may be translated, lines may break elsewhere, mail clients may change spaces and hyphens.
 *
 * How a statement is read back: what stands before the Ref, less a label that ends in a colon, less the last two parts between
 * separators. A statement may therefore hold separators of its own. Reached from the send gate (see eslint.config.mjs).
 */
import { findRefs, type Ref, seriesRef } from './ref.ts';

/** The words around the statement, in the organiser's language: `Objective`, `Key Account Review`, `Northwind Traders`. */
export interface ObjectiveLineWords {
  readonly label: string;
  readonly ritual: string;
  readonly accounts: readonly string[];
}

export interface ObjectiveLine {
  readonly ref: Ref;
  /** Empty when the line states none. Shortened with `…` when the line would have been too long: the register has all of it. */
  readonly statement: string;
  /** Where the line begins and ends in the text it was found in. */
  readonly from: number;
  readonly to: number;
}

export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A dash or a row of dots in the place of a sentence is none. */
export function saysSomething(text: string): boolean {
  return /[0-9A-Za-z\u00aa-\uffef]/.test(text.replace(/[\u2010-\u2027]/g, ''));
}

/** The dot we write, and what translators and plain-text conversions put in its place. */
const BETWEEN_PARTS = /\s+[\u00b7\u2022\u2219\u22c5\u2027|]\s*/;
const STARTS_WITH_SEPARATOR = /^\s*[\u00b7\u2022\u2219\u22c5\u2027|]/;
const HAS_SEPARATOR = /\s[\u00b7\u2022\u2219\u22c5\u2027|]/;
/** A label has a colon and then a space; a time (10:30) or a link does not. Wide colon: some translations to Asian languages. */
const LABEL = /^[^:\uff1a\n]{1,40}(:\s|\uff1a)/;
/** A sentence of {@link LONGEST_LINE} characters at 72 a line takes four; two more for narrow screens. */
const LINES_BACK = 6;

/** The line with this Ref or, without `ref`, the first line with any Ref that checks. Undefined when there is none. */
export function findObjectiveLine(text: string, ref?: Ref): ObjectiveLine | undefined {
  for (const hit of findRefs(text)) {
    if (ref !== undefined && hit.ref !== seriesRef(ref)) continue;
    const from = lineStart(text, hit.from);
    return { ref: hit.ref, statement: statementIn(text.slice(from, hit.from)), from: from, to: lineEnd(text, hit.to) };
  }
  return undefined;
}

/**
 * Where the line begins that ends in the Ref at `refAt`: on the same line of the text, or, where a client has broken it, on an
 * earlier one of the same paragraph: the nearest with a label; failing that, as many as the two parts before the Ref need.
 */
function lineStart(text: string, refAt: number): number {
  const own = startOfLine(text, refAt);
  if (LABEL.test(text.slice(own, refAt)) || !mayContinue(text, own, refAt)) return own;
  let from = own;
  let twoParts = own;
  for (let back = 0; back < LINES_BACK && from > 0; back += 1) {
    const before = startOfLine(text, from - 1);
    const line = text.slice(before, from);
    if (/^\s*$/.test(line) || findRefs(line).length > 0) break;
    if (partsOf(text.slice(twoParts, refAt)).length < 2) twoParts = before;
    if (LABEL.test(line)) return before;
    from = before;
  }
  return twoParts;
}

/** Two parts and nothing that points upwards are a line without an objective: what stands above it is somebody's own text. */
function mayContinue(text: string, own: number, refAt: number): boolean {
  const line = text.slice(own, refAt);
  if (partsOf(line).length !== 2 || STARTS_WITH_SEPARATOR.test(line)) return true;
  return HAS_SEPARATOR.test(text.slice(startOfLine(text, own - 1), own));
}

function startOfLine(text: string, at: number): number {
  if (at < 1) return 0;
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Right after the Ref, or at the line's end when only spaces follow. */
function lineEnd(text: string, afterRef: number): number {
  const rest = /^[^\S\r\n]*(?=\r|\n|$)/.exec(text.slice(afterRef));
  if (rest === null) return afterRef;
  return afterRef + rest[0].length;
}

/** The parts before the Ref, the separator right before it left out. */
function partsOf(beforeRef: string): string[] {
  const parts: string[] = [];
  for (const part of inOneLine(' ' + beforeRef).split(BETWEEN_PARTS)) parts.push(part.trim());
  if (parts[parts.length - 1] === '') parts.pop();
  return parts;
}

function statementIn(beforeRef: string): string {
  const parts = partsOf(beforeRef);
  const first = parts[0];
  if (first === undefined) return '';
  const labelled = LABEL.test(first + ' ');
  let until = parts.length - 2;
  // A label without the usual two parts after the statement (no account, or names lost on the way): the first part is the statement.
  if (until < 1 && labelled) until = 1;
  if (until < 1) return '';
  const stated = inOneLine((parts.slice(0, until).join(' · ') + ' ').replace(LABEL, ''));
  if (!saysSomething(stated)) return '';
  return stated;
}

import { findRefs, seriesRef, type Ref } from '../../domain/ref.ts';
import { blankEmptyLine, cut, decoded, escapeHtml, type Piece, textOf } from './body-pieces.ts';

/**
 * The objective line in the HTML of a body (body-pieces.ts says how a body is changed): only the text of the line with our Ref is
 * exchanged. Classes, ids and comments cannot mark the line, Outlook takes them away (platform-facts A9).
 */

/** The line as a paragraph of its own, for a body that has none yet. */
export function objectiveLineHtml(line: string): string {
  return `<p>${escapeHtml(line)}</p>`;
}

/** The body with `line` in the place of the text of the line that holds `ref`; undefined when no line holds it. */
export function replaceObjectiveLine(html: string, line: string, ref: Ref): string | undefined {
  const pieces = cut(html);
  const found = findLine(pieces, ref);
  if (found === undefined) return undefined;
  exchangeText(pieces, found, escapeHtml(line));
  return pieces.map(({ raw }) => raw).join('');
}

/** The body without the line that holds `ref`, and without the paragraph where nothing else stands in it; undefined when no line holds it. */
export function removeObjectiveLineFrom(html: string, ref: Ref): string | undefined {
  const pieces = cut(html);
  const found = findLine(pieces, ref);
  if (found === undefined) return undefined;
  exchangeText(pieces, found, '');
  blankEmptyLine(pieces, found.first, found.last);
  return pieces.map(({ raw }) => raw).join('');
}

interface Line {
  /** First and last piece between two block tags. */
  readonly first: number;
  readonly last: number;
  /** Position after the Ref in the text of the line as it is written, entities and all; undefined: the whole line is ours. */
  readonly end: number | undefined;
}

export function findLine(pieces: readonly Piece[], ref: Ref): Line | undefined {
  let first = 0;
  for (let at = 0; at <= pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece !== undefined && piece.block === undefined) continue;
    const text = textOf(pieces.slice(first, at));
    const hit = findRefs(text).find((found) => found.ref === seriesRef(ref));
    if (hit !== undefined) return { first, last: at - 1, end: hit.to };
    // The hyphen may have become an entity.
    if (findRefs(decoded(text)).some((found) => found.ref === seriesRef(ref)))
      return { first, last: at - 1, end: undefined };
    first = at + 1;
  }
  return undefined;
}

/** Puts `text` where the line's first words stand and takes the rest up to the Ref away; tags stay, so what was balanced stays so. */
function exchangeText(pieces: readonly Piece[], line: Line, text: string): void {
  let position = 0;
  let written = false;
  for (const piece of pieces.slice(line.first, line.last + 1)) {
    if (piece.kind !== 'text') continue;
    const { raw } = piece;
    const kept = line.end === undefined ? '' : raw.slice(Math.max(0, line.end - position));
    position += raw.length;
    if (!written && raw.trim() === '' && kept === '') continue;
    piece.raw = (written ? '' : text) + kept;
    written = true;
  }
}

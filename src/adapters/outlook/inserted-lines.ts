/**
 * Lines of text under the objective line, and taking them away again. They carry no mark, because Outlook takes marks away
 * (platform-facts A9): they are found by what they say, all of them in their order with nothing between them.
 */
import { findObjectiveLine } from '../../domain/objective-line.ts';
import type { Ref } from '../../domain/ref.ts';
import { blank, blankEmptyLine, cut, decoded, escapeHtml, type Piece, textOf } from './body-pieces.ts';
import { findLine } from './objective-line-html.ts';

export function linesHtml(lines: readonly string[]): string {
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
}

/** The body with the lines under the one that holds `ref`; undefined when no line holds it. */
export function insertLinesInHtml(html: string, lines: readonly string[], ref: Ref): string | undefined {
  const pieces = cut(html);
  const found = findLine(pieces, ref);
  if (found === undefined) return undefined;
  const after = pieces[found.last + 1];
  // Within a cell or the bare body the lines stay inside of it.
  const isOver =
    after !== undefined && ['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'br'].includes(after.block ?? '');
  const at = found.last + (isOver ? 2 : 1);
  return [...pieces.slice(0, at).map(rawOf), linesHtml(lines), ...pieces.slice(at).map(rawOf)].join('');
}

/** The body without the lines; undefined when they do not stand in it as they were put. */
export function removeLinesFromHtml(html: string, lines: readonly string[]): string | undefined {
  const pieces = cut(html);
  const shown = shownLines(pieces);
  const start = runOf(
    shown.map(({ text }) => text),
    lines,
  );
  if (start === undefined) return undefined;
  for (const { first, last } of shown.slice(start, start + lines.length)) {
    for (const piece of pieces.slice(first, last + 1)) if (piece.kind === 'text') blank(piece);
    blankEmptyLine(pieces, first, last);
  }
  return pieces.map(rawOf).join('');
}

/** The same for a body that is plain text. */
export function insertLinesInText(text: string, lines: readonly string[], ref: Ref): string | undefined {
  const found = findObjectiveLine(text, ref);
  if (found === undefined) return undefined;
  return `${text.slice(0, found.to)}\n${lines.join('\n')}${text.slice(found.to)}`;
}

export function removeLinesFromText(text: string, lines: readonly string[]): string | undefined {
  const all = text.split('\n');
  const shown = all.map((line, at) => ({ at, text: squeezed(line) })).filter((line) => line.text !== '');
  const start = runOf(
    shown.map((line) => line.text),
    lines,
  );
  if (start === undefined) return undefined;
  const gone = new Set(shown.slice(start, start + lines.length).map(({ at }) => at));
  return all.filter((_, at) => !gone.has(at)).join('\n');
}

interface ShownLine {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** What stands between two block tags and says something. */
function shownLines(pieces: readonly Piece[]): readonly ShownLine[] {
  const lines: ShownLine[] = [];
  let first = 0;
  for (let at = 0; at <= pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece !== undefined && piece.block === undefined) continue;
    const text = squeezed(decoded(textOf(pieces.slice(first, at))));
    if (text !== '') lines.push({ first, last: at - 1, text });
    first = at + 1;
  }
  return lines;
}

function runOf(shown: readonly string[], lines: readonly string[]): number | undefined {
  const wanted = lines.map(squeezed);
  const start = shown.findIndex((_, at) => wanted.every((line, step) => shown[at + step] === line));
  return start === -1 || wanted.length === 0 ? undefined : start;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function rawOf({ raw }: Piece): string {
  return raw;
}

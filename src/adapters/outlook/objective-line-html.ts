import { findRefs, seriesRef, type Ref } from '../../domain/ref.ts';

/**
 * The one place that writes HTML from text (design §10), and the one that changes the HTML of a body. The body is never parsed and
 * written again, which would change what we do not own (the Teams join block, other add-ins' markup): it is cut into
 * tags and text, and only the text of the line with our Ref is exchanged. Classes, ids and comments cannot mark the line, Outlook takes them
 * away (platform-facts A9).
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
  const inside = pieces.slice(found.first, found.last + 1);
  const before = pieces[found.first - 1];
  const after = pieces[found.last + 1];
  if (inside.every(isEmpty)) {
    if (before !== undefined && after !== undefined && isPair(before, after)) {
      for (let at = found.first - 1; at <= found.last + 1; at += 1) blank(pieces[at]);
    } else if (after?.block === 'br') blank(after);
  }
  return pieces.map(({ raw }) => raw).join('');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

interface Piece {
  readonly kind: 'text' | 'tag' | 'hidden';
  raw: string;
  /** Name of the element, where this tag begins or ends a line of its own on the screen. */
  readonly block: string | undefined;
}

const BLOCKS = new Set(
  'address article aside blockquote body br center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Elements whose content nobody sees, comments (conditional ones too), declarations, tags, and what is left: text. */
const PIECES =
  /<!--[\s\S]*?(?:-->|$)|<(style|script|title|xml|template|textarea)\b[\s\S]*?(?:<\/\1\s*>|$)|<[!?][^>]*>|<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gi;

function cut(html: string): Piece[] {
  return Array.from(html.matchAll(PIECES), ([raw, hidden]): Piece => {
    if (hidden !== undefined || /^<[!?]/.test(raw)) return { kind: 'hidden', raw, block: undefined };
    const name = /^<\/?([a-zA-Z][^\s/>]*)/.exec(raw)?.[1]?.toLowerCase();
    if (name === undefined) return { kind: 'text', raw, block: undefined };
    return { kind: 'tag', raw, block: BLOCKS.has(name) ? name : undefined };
  });
}

interface Line {
  /** First and last piece between two block tags. */
  readonly first: number;
  readonly last: number;
  /** Position after the Ref in the text of the line as it is written, entities and all; undefined: the whole line is ours. */
  readonly end: number | undefined;
}

function findLine(pieces: readonly Piece[], ref: Ref): Line | undefined {
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

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ kind, raw }) => (kind === 'text' ? raw : '')).join('');
}

/** Enough to read a Ref with: numeric references and the hyphens' names. */
function decoded(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, number: string) => character(Number(number)))
    .replace(/&(?:hyphen|dash|ndash);/g, '-');
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
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

function isEmpty({ kind, raw }: Piece): boolean {
  return kind === 'tag' ? !/^<(img|input|object|video|audio|iframe)\b/i.test(raw) : /^(\s|&nbsp;|&#160;)*$/.test(raw);
}

/** `<p …>` and `</p>`, and not a cell or the body, which must stay. */
function isPair(before: Piece, after: Piece): boolean {
  return (
    before.block !== undefined &&
    before.block === after.block &&
    ['p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(before.block) &&
    !before.raw.startsWith('</') &&
    after.raw.startsWith('</')
  );
}

function blank(piece: Piece | undefined): void {
  if (piece !== undefined) piece.raw = '';
}

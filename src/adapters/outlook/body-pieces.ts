/**
 * The one place that writes HTML from text (design §10), and the one that cuts the HTML of a body. The body is never parsed and
 * written again, which would change what we do not own (the Teams join block, other add-ins' markup): it is cut into tags and text,
 * and put together again as it was but for our own lines.
 */

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

export interface Piece {
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

export function cut(html: string): Piece[] {
  return Array.from(html.matchAll(PIECES), ([raw, hidden]): Piece => {
    if (hidden !== undefined || /^<[!?]/.test(raw)) return { kind: 'hidden', raw, block: undefined };
    const name = /^<\/?([a-zA-Z][^\s/>]*)/.exec(raw)?.[1]?.toLowerCase();
    if (name === undefined) return { kind: 'text', raw, block: undefined };
    return { kind: 'tag', raw, block: BLOCKS.has(name) ? name : undefined };
  });
}

export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ kind, raw }) => (kind === 'text' ? raw : '')).join('');
}

/** Enough to read a Ref and our own sentences with: numeric references, and the names that Outlook writes. */
export function decoded(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, number: string) => character(Number(number)))
    .replace(/&(?:hyphen|dash|ndash);/g, '-')
    .replace(/&(nbsp|lt|gt|quot|apos|rsquo|hellip|amp);/g, (_, name: string) => NAMED[name] ?? '');
}

const NAMED: { readonly [name: string]: string } = {
  nbsp: '\u00a0',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  rsquo: '\u2019',
  hellip: '\u2026',
  amp: '&',
};

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
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

export function blank(piece: Piece | undefined): void {
  if (piece !== undefined) piece.raw = '';
}

/** A line that says nothing any more goes with its paragraph, or with the break that ended it. `first` and `last`: between two block tags. */
export function blankEmptyLine(pieces: readonly Piece[], first: number, last: number): void {
  if (!pieces.slice(first, last + 1).every(isEmpty)) return;
  const [before, after] = [pieces[first - 1], pieces[last + 1]];
  if (before !== undefined && after !== undefined && isPair(before, after)) {
    for (let at = first - 1; at <= last + 1; at += 1) blank(pieces[at]);
  } else if (after?.block === 'br') blank(after);
}

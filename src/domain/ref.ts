declare const ref: unique symbol;

/**
 * `AR-` and 8 Crockford base32 characters, the last a check character; upper case. Minted only here and in mint-ref.ts.
 * An occurrence of a series carries its original start day: `AR-7F3K2Q9X@2026-11-30`.
 *
 * The check character is Luhn's, modulo 32, over the first seven. It catches every single wrong character, and every swap of two
 * neighbours but one: `0Z` against `Z0` (a doubled digit differs from itself by the digit below 16 and by the digit + 1 from 16 up,
 * so only 0 and 31 meet). Test: test/domain/ref.test.ts tries them all.
 */
export type Ref = string & { readonly [ref]: true };

/** Crockford's alphabet: no I, L, O, U, so nothing reads like something else. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const RANDOM_CHARACTERS = 7;

/** Luhn, modulo 32. */
export function checkCharacter(characters: string): string {
  let sum = 0;
  for (let at = 0; at < characters.length; at += 1) {
    let value = ALPHABET.indexOf(characters.charAt(at));
    // From the right, every second character is doubled; with seven of them these are the odd places.
    if ((characters.length - at) % 2 === 1) value = doubled(value);
    sum += value;
  }
  return ALPHABET.charAt((32 - (sum % 32)) % 32);
}

/** Luhn's doubling: twice the digit, its two base-32 digits added. */
function doubled(value: number): number {
  const twice = value * 2;
  if (twice < 32) return twice;
  return twice - 31;
}

/** What people write for what is meant: Crockford reads O as 0, I and L as 1. */
function asMeant(characters: string): string {
  return characters.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
}

function checked(characters: string): Ref | undefined {
  const meant = asMeant(characters);
  if (meant.charAt(RANDOM_CHARACTERS) !== checkCharacter(meant.slice(0, RANDOM_CHARACTERS))) return undefined;
  return ('AR-' + meant) as Ref;
}

const WHOLE = /^AR-([0-9A-TV-Z]{8})(@\d{4}-\d{2}-\d{2})?$/i;

/** Reads a whole Ref, of a meeting or of an occurrence, in either case; undefined when it is not one or the check fails. */
export function parseRef(text: string): Ref | undefined {
  const parts = WHOLE.exec(text.trim());
  if (parts === null) return undefined;
  const base = checked(String(parts[1]));
  if (base === undefined || parts[2] === undefined) return base;
  return (base + parts[2]) as Ref;
}

/** Hyphens that editors and mail clients put in the place of the plain one: U+2010 to U+2014, and the minus sign. */
const IN_TEXT = /(^|[^0-9A-Za-z])AR[-\u2010-\u2014\u2212]([0-9A-TV-Z]{8})(?![0-9A-Za-z])/gi;

export interface FoundRef {
  /** Always of the meeting, never of an occurrence: that is what stands in bodies. */
  readonly ref: Ref;
  /** Where its first and after its last character stand in the text. */
  readonly from: number;
  readonly to: number;
}

/** Every Ref in a text, in its order; what only looks like one (the check fails) is left out. */
export function findRefs(text: string): readonly FoundRef[] {
  const found: FoundRef[] = [];
  const pattern = new RegExp(IN_TEXT.source, IN_TEXT.flags);
  let hit = pattern.exec(text);
  while (hit !== null) {
    const base = checked(String(hit[2]));
    const from = hit.index + String(hit[1]).length;
    if (base !== undefined) found.push({ ref: base, from: from, to: hit.index + hit[0].length });
    // The character before the next one may be the one after this one.
    hit = pattern.exec(text);
  }
  return found;
}

/** The first Ref in a text. */
export function findRef(text: string): Ref | undefined {
  const first = findRefs(text)[0];
  if (first === undefined) return undefined;
  return first.ref;
}

/** The Ref without the day of an occurrence. */
export function seriesRef(whole: Ref): Ref {
  return whole.slice(0, 11) as Ref;
}

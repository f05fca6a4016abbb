import type { Sheet } from '../../domain/account-import/sheet.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Sheet['encoding'];
}

/**
 * The text of a file that Excel wrote. `CSV UTF-8` and `Unicode text` begin with a byte order mark; plain `CSV` is in the computer's own
 * encoding, which is Windows-1252 where English, French, German and Spanish are written. Bytes without a mark that are right UTF-8
 * are taken for it: text in Windows-1252 with accents hardly ever is.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decoded('utf-8', bytes.subarray(3));
  if (startsWith(bytes, [0xff, 0xfe])) return decoded('utf-16le', bytes.subarray(2));
  if (startsWith(bytes, [0xfe, 0xff])) return decoded('utf-16be', bytes.subarray(2));
  if (looksLikeUtf16(bytes)) return decoded('utf-16le', bytes);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

function decoded(encoding: 'utf-8' | 'utf-16le' | 'utf-16be', bytes: Uint8Array): DecodedText {
  // `ignoreBOM`: the mark is cut off already; what comes after it is text.
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding };
}

/** A header in Latin letters has a zero in every second byte; other text has none at all. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, 64);
  if (first.length < 4 || first.length % 2 !== 0) return false;
  return first.every((byte, at) => (at % 2 === 0 ? byte !== 0 : byte === 0));
}

/**
 * 0x80 to 0x9F of Windows-1252 (encoding.spec.whatwg.org, index-windows-1252). Not by TextDecoder: Node from 20.18.3 and 22.13 on takes it for
 * Latin-1 and gives control signs for these (github.com/nodejs/node/issues/56542).
 */
const WINDOWS_1252_FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Characters given to String.fromCharCode at a time: more than this overflows the stack of some browsers. */
const AT_A_TIME = 8_192;

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += AT_A_TIME) {
    const codes = Array.from(bytes.subarray(from, from + AT_A_TIME), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252_FROM_80.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}

/** Makes Refs that did not exist before, and the Refs of occurrences. Apart from ref.ts, because the send gate only reads them. */
import { ALPHABET, checkCharacter, RANDOM_CHARACTERS, type Ref, seriesRef } from './ref.ts';

/** How many unpredictable bytes {@link mintRef} takes. 7 × 5 bits: among 10,000 rituals two collide with a chance of 0.15 %. */
export const BYTES_FOR_REF = RANDOM_CHARACTERS;

/** `bytes`: at least {@link BYTES_FOR_REF}; five bits of each are used, so every character is equally likely. */
export function mintRef(bytes: Uint8Array): Ref {
  if (bytes.length < BYTES_FOR_REF) throw new RangeError(`a Ref takes ${BYTES_FOR_REF} bytes, not ${bytes.length}`);
  let characters = '';
  for (let at = 0; at < RANDOM_CHARACTERS; at += 1) characters += ALPHABET.charAt(Number(bytes[at]) & 31);
  return ('AR-' + characters + checkCharacter(characters)) as Ref;
}

/** Whether the Ref names one occurrence of a series. */
export function isOccurrenceRef(whole: Ref): boolean {
  return whole.length > 11;
}

/** `day` is the day on which the series had put it first, `YYYY-MM-DD`; a moved occurrence keeps its Ref. */
export function occurrenceRef(whole: Ref, day: string): Ref {
  return (seriesRef(whole) + '@' + day) as Ref;
}

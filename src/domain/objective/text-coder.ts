/**
 * Front-coded lists of words (packed-lexicon.ts) in less than half the room of their letters, for what must lie in one file.
 *
 * Each bit is predicted three times, from one, two and four letters of the whole word before it (those that it shares with the word before,
 * too), and, where a word leaves the one before, from the letter that it leaves. The predictions are mixed by how well each did so far, and an
 * arithmetic coder writes only what the mixture did not expect (context mixing: M. Mahoney, "Adaptive Weighing of Context Models for Lossless
 * Data Compression", 2005). Whole numbers throughout, so that every machine reads the same. 13 bits stand in two of 91 characters that need
 * no escape in a string.
 *
 * No library does this in a run time without TextDecoder and DecompressionStream for less: deflate needs 7 KiB more for the same texts and
 * brings 3 KiB of code (docs/decisions/0013). Reached from the send gate.
 */

/**
 * What words are made of, the numbers of shared letters, the end of a list (a line break) and of all of them (`.`), the most frequent first.
 * The first 7 cost 4 decisions, the next 14 five, the others eight.
 */
const SYMBOLS = 'enirtaosu12lcd0g*_h3mpbf4v5k6zw7y8qj\nx~9ABCDEFGH.';
const END = SYMBOLS.length - 1;
/** A number of shared letters, by its place. */
const SHARED_DIGITS = '0123456789ABCDEFGH';
/** No letter stands in front of a word: four of them. */
const FRONT = 4;
const DIGITS = ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** Decisions are numbered along the way to a symbol: 1, then twice the number and the bit. */
const NODES = 256;
/** How many slots the first prediction has; the second has twice, the third four times as many: more than a lexicon fills. */
const SLOTS = 65536;
/** A prediction moves by its error over (times seen + 1.5), up to this many times: then old and new weigh alike. At most 15. */
const MOST_SEEN = 14;
/** Each begins with half of the say, in 65536ths, and gains or loses it by its error at this pace (both by trying). */
const FIRST_WEIGHT = 32768;
const PACE = 10;
/** What a slot holds: the share of ones in 65536ths, then in four bits how often it was seen. One in sight of half says nothing. */
const UNSEEN = 32767 << 4;

/** The decisions that lead to a symbol, first one in the highest bit behind a leading 1. */
function wayTo(symbol: number): number {
  if (symbol < 7) return 16 + symbol;
  if (symbol < 21) return 39 + symbol;
  return 459 + symbol;
}

/** 4096 / (1 + e^(-x/256)) at x = -2048, -1920 … 2048 (lpaq1); between them a straight line. */
const SQUASHED = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901, 3975,
  4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];

/**
 * Goes from symbol to symbol, and returns the text. What each decision was says `told`, who hears how probable a one was in 4096ths (never
 * 0 nor 4096), or, where nobody tells, what was packed.
 *
 * One loop over plain numbers, nothing called, the predictions written out: a send gate runs it once, some 65,000 times around, while its
 * run time has yet to make machine code of it. With functions and arrays it took twice as long. `npm run bench -- gate` prints it.
 */
function walk(packed: string, told: ((probability: number) => number) | undefined): string {
  const squash = new Int16Array(4096);
  // Its inverse.
  const stretch = new Int16Array(4096).fill(2047);
  for (let x = 0, from = 0; x < 4096; x += 1) {
    const part = x & 127;
    const at = x >> 7;
    const y = ((SQUASHED[at] as number) * (128 - part) + (SQUASHED[at + 1] as number) * part + 64) >> 7;
    squash[x] = y;
    if (y >= from) {
      stretch.fill(x - 2048, from, y + 1);
      from = y + 1;
    }
  }
  /** What of its error a slot moves by, in 16384ths. */
  const moves = new Int16Array(MOST_SEEN + 1);
  for (let times = 0; times <= MOST_SEEN; times += 1) moves[times] = 16384 / (times + 1.5);
  /** The symbol at the end of a way, counted from 1; 0 while it goes on. */
  const symbols = new Uint8Array(2 * NODES);
  for (let symbol = 0; symbol <= END; symbol += 1) symbols[wayTo(symbol)] = symbol + 1;
  /** Where the letters go on behind a number of shared ones, or at the end of a line; 0 for a letter. */
  const numbers = new Uint8Array(END + 2);
  for (let symbol = 0; symbol < END; symbol += 1) {
    const shared = SHARED_DIGITS.indexOf(SYMBOLS.charAt(symbol));
    if (shared !== -1) numbers[symbol + 1] = FRONT + shared;
  }
  numbers[SYMBOLS.indexOf('\n') + 1] = FRONT;
  const slots = new Int32Array(7 * SLOTS).fill(UNSEEN);
  /** Of three predictions a decision: inside a word, then where it leaves the one before. */
  const weights = new Int32Array(6 * NODES).fill(FIRST_WEIGHT);

  const sextets = sextetsOf(packed);
  let next = 5;
  let value = 0;
  for (let at = 0; at < next; at += 1) value = (value << 6) | (sextets[at] as number);
  let range = MOST_RANGE;

  let text = '';
  /** Of the word that the text is in, and behind them what is left of the word before; four of nothing in front. */
  const letters = new Uint8Array(256);
  let end = FRONT;
  /** What the three predictions are made from. */
  let byOne = 0;
  let byTwo = 0;
  let byFour = 0;
  let leaves = NODES;
  let way = 1;
  for (;;) {
    const atOne = (byOne + way) & 65535;
    const atTwo = SLOTS + ((byTwo + way) & 131071);
    const atFour = 3 * SLOTS + ((byFour + way) & 262143);
    const slotOne = slots[atOne] as number;
    const slotTwo = slots[atTwo] as number;
    const slotFour = slots[atFour] as number;
    const saysOne = stretch[slotOne >> 8] as number;
    const saysTwo = stretch[slotTwo >> 8] as number;
    const saysFour = stretch[slotFour >> 8] as number;
    const weighs = (leaves + way) * 3;
    const weightOne = weights[weighs] as number;
    const weightTwo = weights[weighs + 1] as number;
    const weightFour = weights[weighs + 2] as number;
    let mixture = ((weightOne * saysOne + weightTwo * saysTwo + weightFour * saysFour) >> 16) + 2048;
    if (mixture < 0) mixture = 0;
    else if (mixture > 4095) mixture = 4095;
    const probability = squash[mixture] as number;

    let bit = 0;
    if (told !== undefined) bit = told(probability);
    else {
      const part = (range >> 12) * probability;
      if (value < part) {
        bit = 1;
        range = part;
      } else {
        value -= part;
        range -= part;
      }
      while (range < LEAST_RANGE) {
        range <<= 6;
        value = (value << 6) | (sextets[next] as number);
        next += 1;
      }
    }

    let target = 0;
    if (bit === 1) target = 65535;
    const error = ((bit << 12) - probability) * PACE;
    // The last term is 1 until it was seen most often.
    slots[atOne] =
      slotOne +
      ((((target - (slotOne >> 4)) * (moves[slotOne & 15] as number)) >> 14) << 4) +
      (((slotOne & 15) - MOST_SEEN) >>> 31);
    slots[atTwo] =
      slotTwo +
      ((((target - (slotTwo >> 4)) * (moves[slotTwo & 15] as number)) >> 14) << 4) +
      (((slotTwo & 15) - MOST_SEEN) >>> 31);
    slots[atFour] =
      slotFour +
      ((((target - (slotFour >> 4)) * (moves[slotFour & 15] as number)) >> 14) << 4) +
      (((slotFour & 15) - MOST_SEEN) >>> 31);
    weights[weighs] = weightOne + ((saysOne * error) >> 14);
    weights[weighs + 1] = weightTwo + ((saysTwo * error) >> 14);
    weights[weighs + 2] = weightFour + ((saysFour * error) >> 14);

    way = way * 2 + bit;
    const symbol = symbols[way] as number;
    if (symbol === 0) continue;
    way = 1;
    if (symbol > END) return text;
    text += SYMBOLS.charAt(symbol - 1);
    const shared = numbers[symbol] as number;
    let leaving = 0;
    leaves = 0;
    if (shared === 0) {
      letters[end] = symbol;
      end += 1;
      letters[end] = 0;
    } else {
      end = shared;
      leaves = NODES;
      leaving = 12289 + (letters[end] as number) * 4517;
    }
    const one = letters[end - 1] as number;
    const two = letters[end - 2] as number;
    byOne = one * 25999 + leaving;
    byTwo = byOne + two * 51001;
    byFour =
      one * 12289 +
      two * 25999 +
      (letters[end - 3] as number) * 51001 +
      (letters[end - 4] as number) * 40093 +
      leaves * 77;
  }
}

/** The coder (G. Martin, "Range encoding", 1979) moves six bits at a time. */
const MOST_RANGE = (1 << 30) - 1;
const LEAST_RANGE = 1 << 24;

/** `text` of {@link SYMBOLS} only. Throws a RangeError that names another character. */
export function packText(text: string): string {
  const decisions: number[] = [];
  for (const character of text + '.') {
    const symbol = SYMBOLS.indexOf(character);
    if (symbol === -1) throw new RangeError('"' + character + '" cannot stand in a packed text');
    const way = wayTo(symbol);
    for (let shift = 30 - Math.clz32(way); shift >= 0; shift -= 1) decisions.push((way >> shift) & 1);
  }
  const sextets: number[] = [];
  let low = 0;
  let range = MOST_RANGE;
  let at = 0;
  function moveOn(): void {
    sextets.push(low >> 24);
    low = (low % LEAST_RANGE) * 64;
  }
  walk('', function (probability) {
    const bit = decisions[at] as number;
    at += 1;
    const part = (range >> 12) * probability;
    if (bit === 1) range = part;
    else {
      low += part;
      range -= part;
    }
    if (low > MOST_RANGE) {
      low -= MOST_RANGE + 1;
      carryInto(sextets);
    }
    for (; range < LEAST_RANGE; range *= 64) moveOn();
    return bit;
  });
  for (let left = 0; left < 5; left += 1) moveOn();
  return toDigits(sextets);
}

function carryInto(sextets: number[]): void {
  let at = sextets.length - 1;
  for (; sextets[at] === 63; at -= 1) sextets[at] = 0;
  sextets[at] = (sextets[at] as number) + 1;
}

/** The inverse of {@link packText}. */
export function unpackText(packed: string): string {
  return walk(packed, undefined);
}

/** 13 bits at a time. */
function toDigits(sextets: readonly number[]): string {
  let digits = '';
  let held = 0;
  let bits = 0;
  for (const sextet of sextets.concat([0, 0, 0])) {
    held = held * 64 + sextet;
    bits += 6;
    if (bits < 13) continue;
    bits -= 13;
    const group = held >> bits;
    held &= (1 << bits) - 1;
    digits += DIGITS.charAt(Math.floor(group / 91)) + DIGITS.charAt(group % 91);
  }
  return digits;
}

/** The inverse of {@link toDigits}, zeros at the end. */
function sextetsOf(digits: string): Uint8Array {
  const sextets = new Uint8Array(2 * digits.length + 8);
  let count = 0;
  const values = new Uint8Array(128);
  for (let value = 0; value < DIGITS.length; value += 1) values[DIGITS.charCodeAt(value)] = value;
  let held = 0;
  let bits = 0;
  for (let at = 0; at < digits.length; at += 2) {
    const first = values[digits.charCodeAt(at)] as number;
    held = (held << 13) | (first * 91 + (values[digits.charCodeAt(at + 1)] as number));
    for (bits += 13; bits >= 6; count += 1) {
      bits -= 6;
      sextets[count] = held >> bits;
      held &= (1 << bits) - 1;
    }
  }
  return sextets;
}

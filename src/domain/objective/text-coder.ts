/**
 * Text in about half the room of its letters, for what must lie in one file: each bit is predicted from the one to three symbols before
 * it, the predictions are mixed by how well each did so far, and an arithmetic coder writes only what the mixture did not expect (context
 * mixing: M. Mahoney, "Adaptive Weighing of Context Models for Lossless Data Compression", 2005). Whole numbers throughout, so that
 * every machine reads the same. 13 bits stand in two of 91 characters that need no escape in a string.
 *
 * No library does this in a run time without TextDecoder and DecompressionStream for less: deflate needs 4 KiB more for the same texts and
 * brings 3 KiB of code (docs/decisions/0013). Reached from the send gate.
 */

/** What a text may hold, the most frequent first; `.` ends it. The first 8 cost 4 decisions, the next 16 six, the others seven. */
const SYMBOLS = 'enirtaos1u2lcd0g*_mh3pbf4v65kzw7yq8j\n~x9ABCDEFGH.';
const END = SYMBOLS.length - 1;
const DIGITS = ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** At hand, because it is called half a million times: a global is looked up at each call, which some hosts take long for. */
const imul = Math.imul;

/** Contexts of 1 to 3 symbols; slots of each, a power of two: more than a lexicon fills. */
const ORDERS = 3;
const SLOTS = 1 << 16;
/** Decisions are numbered along the way to a symbol: 1, then twice the number and the bit. */
const NODES = 128;
/** A prediction moves by its error over (times seen + 1.5), up to this many times: then old and new weigh alike. */
const MOST_SEEN = 60;
/** Each order begins with about a third of the say, in 65536ths, and gains or loses it by its error at this pace (both by trying). */
const FIRST_WEIGHT = 26000;
const PACE = 6;

/** The decisions that lead to a symbol, first one in the highest bit behind a leading 1. */
function wayTo(symbol: number): number {
  if (symbol < 8) return 16 + symbol;
  if (symbol < 24) return 96 + symbol - 8;
  return 224 + symbol - 24;
}

/** The symbol at the end of a way; -1 while it goes on. */
function symbolAt(way: number): number {
  if (way >= 16 && way < 24) return way - 16;
  if (way >= 96 && way < 112) return way - 88;
  if (way >= 224) return way - 200;
  return -1;
}

/**
 * The model: one for all texts and anew for each of them, because what a run time has learnt of these functions it has to learn again for
 * new ones, and a person waits for the first text.
 */
/** Share of ones in 65536ths at each slot of each order, and how often the slot was seen. */
const shares = new Uint16Array(ORDERS * SLOTS);
const seen = new Uint8Array(ORDERS * SLOTS);
const weights = new Int32Array(NODES * ORDERS);
const slots = new Int32Array(ORDERS);
const contexts = new Int32Array(ORDERS);
const stretched = new Int32Array(ORDERS);
const history = new Int32Array(ORDERS);
let mixed = 0;
/** The way so far; after the last decision of a symbol it begins anew. */
let way = 1;

function forget(): void {
  shares.fill(32768);
  seen.fill(0);
  weights.fill(FIRST_WEIGHT);
  contexts.fill(0);
  history.fill(0);
  way = 1;
}

/** How probable a one is, in 4096ths, never 0 nor 4096. */
function predict(): number {
  let sum = 0;
  for (let order = 0; order < ORDERS; order += 1) {
    const hash = imul((contexts[order] as number) + way, 0x2c1b3c6d) >>> 15;
    const slot = order * SLOTS + (hash & (SLOTS - 1));
    slots[order] = slot;
    let prediction = 0;
    if ((seen[slot] as number) > 0) prediction = STRETCH[(shares[slot] as number) >> 4] as number;
    stretched[order] = prediction;
    sum += (weights[way * ORDERS + order] as number) * prediction;
  }
  mixed = squash((sum / 65536) | 0);
  return mixed;
}

function learn(bit: number): void {
  const error = ((bit << 12) - mixed) * PACE;
  for (let order = 0; order < ORDERS; order += 1) {
    const slot = slots[order] as number;
    const times = seen[slot] as number;
    const share = shares[slot] as number;
    shares[slot] = share + (((bit * 65535 - share) / (times + 1.5)) | 0);
    if (times < MOST_SEEN) seen[slot] = times + 1;
    const at = way * ORDERS + order;
    weights[at] = (weights[at] as number) + ((((stretched[order] as number) * error) / 16384) | 0);
  }
  way = way * 2 + bit;
}

function begin(symbol: number): void {
  way = 1;
  for (let at = ORDERS - 1; at > 0; at -= 1) history[at] = history[at - 1] as number;
  history[0] = symbol + 1;
  let context = 0;
  for (let order = 0; order < ORDERS; order += 1) {
    context = imul(context + (history[order] as number), 0x2f0b4c47) + order;
    contexts[order] = imul(context, NODES);
  }
}

/** 4096 / (1 + e^(-x/256)) at x = -2048, -1920 … 2048 (lpaq1); between them a straight line. */
const SQUASHED = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785, 3901, 3975,
  4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];

function squash(x: number): number {
  if (x > 2047) return 4095;
  if (x < -2047) return 1;
  const part = x & 127;
  const at = (x >> 7) + 16;
  return ((SQUASHED[at] as number) * (128 - part) + (SQUASHED[at + 1] as number) * part + 64) >> 7;
}

/** The inverse of squash. */
const STRETCH = new Int16Array(4096).fill(2047);
for (let x = -2047, from = 0; x <= 2047; x += 1) {
  const to = squash(x) + 1;
  if (to > from) STRETCH.fill(x, from, to);
  from = to;
}

/** `text` of {@link SYMBOLS} only. Throws a RangeError that names another character. */
export function packText(text: string): string {
  forget();
  const bytes: number[] = [];
  let low = 0;
  let high = 0xffffffff;
  for (const character of text + '.') {
    const symbol = SYMBOLS.indexOf(character);
    if (symbol === -1) throw new RangeError('"' + character + '" cannot stand in a packed text');
    const decisions = wayTo(symbol);
    for (let shift = 30 - Math.clz32(decisions); shift >= 0; shift -= 1) {
      const bit = (decisions >> shift) & 1;
      const middle = low + ((high - low) >>> 12) * predict();
      if (bit === 1) high = middle;
      else low = middle + 1;
      learn(bit);
      while (low >>> 24 === high >>> 24) {
        bytes.push(high >>> 24);
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
      }
    }
    begin(symbol);
  }
  bytes.push(high >>> 24, 0, 0, 0);
  return toDigits(bytes);
}

/** The inverse of {@link packText}. */
export function unpackText(packed: string): string {
  forget();
  const next = byteReader(packed);
  let low = 0;
  let high = 0xffffffff;
  let value = 0;
  for (let at = 0; at < 4; at += 1) value = ((value << 8) | next()) >>> 0;
  let text = '';
  for (;;) {
    let symbol = -1;
    while (symbol === -1) {
      const middle = low + ((high - low) >>> 12) * predict();
      let bit = 0;
      if (value <= middle) {
        bit = 1;
        high = middle;
      } else low = middle + 1;
      learn(bit);
      while (low >>> 24 === high >>> 24) {
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
        value = ((value << 8) | next()) >>> 0;
      }
      symbol = symbolAt(way);
    }
    if (symbol === END) return text;
    text += SYMBOLS.charAt(symbol);
    begin(symbol);
  }
}

/** 13 bits at a time. */
function toDigits(bytes: readonly number[]): string {
  let digits = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes.concat([0, 0])) {
    held = held * 256 + byte;
    bits += 8;
    if (bits < 13) continue;
    bits -= 13;
    const group = held >> bits;
    held &= (1 << bits) - 1;
    digits += DIGITS.charAt(Math.floor(group / 91)) + DIGITS.charAt(group % 91);
  }
  return digits;
}

/** The bytes one after the other; zeros after the end. */
function byteReader(digits: string): () => number {
  let at = 0;
  let held = 0;
  let bits = 0;
  return function () {
    if (bits < 8) {
      let group = 0;
      if (at + 1 < digits.length)
        group = DIGITS.indexOf(digits.charAt(at)) * 91 + DIGITS.indexOf(digits.charAt(at + 1));
      at += 2;
      held = (held << 13) | group;
      bits += 13;
    }
    bits -= 8;
    const byte = held >> bits;
    held &= (1 << bits) - 1;
    return byte;
  };
}

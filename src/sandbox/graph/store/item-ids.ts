/**
 * Ids as Outlook makes them: about 150 characters, base64 with `-`, `_` and `=`, case-sensitive, in two kinds (platform-facts D3).
 * They carry the row's key, and for an occurrence its original start, so that a computed occurrence can be addressed.
 */
import { createHash } from 'node:crypto';

export type IdKind = 'default' | 'immutable';

export interface ItemKey {
  readonly key: number;
  /** UTC milliseconds, of an occurrence or exception. */
  readonly originalStart: number | null;
  readonly of: 'event' | 'message';
}

/** First bytes, so that ids begin as Outlook's do: `AAMkA…` and, immutable, `AAkALg…`. */
const HEAD: Record<IdKind, Buffer> = {
  default: Buffer.from([0x00, 0x03, 0x24, 0x00]),
  immutable: Buffer.from([0x00, 0x09, 0x00, 0x2e]),
};
const LENGTH = 113;
const KEY_AT = 36;
const START_AT = 44;
const KIND_AT = 52;
/** No occurrence starts at this instant; it stands for "no original start". */
const NONE = -62_135_596_800_000;

export function idOf(mailbox: string, item: ItemKey, kind: IdKind): string {
  const bytes = Buffer.alloc(LENGTH);
  HEAD[kind].copy(bytes);
  createHash('sha256').update(mailbox).digest().copy(bytes, 4);
  bytes.writeBigInt64BE(BigInt(item.key), KEY_AT);
  bytes.writeBigInt64BE(BigInt(item.originalStart ?? NONE), START_AT);
  bytes.writeUInt8(item.of === 'event' ? 1 : 2, KIND_AT);
  createHash('sha512')
    .update(bytes.subarray(0, KIND_AT + 1))
    .digest()
    .copy(bytes, KIND_AT + 1, 0, LENGTH - KIND_AT - 1);
  return bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_');
}

/** The key inside an id of this mailbox, of either kind; undefined for anything that is not exactly such an id. */
export function keyOf(mailbox: string, id: string): ItemKey | undefined {
  const bytes = Buffer.from(id, 'base64url');
  if (bytes.length !== LENGTH) return undefined;
  const start = Number(bytes.readBigInt64BE(START_AT));
  const item: ItemKey = {
    key: Number(bytes.readBigInt64BE(KEY_AT)),
    originalStart: start === NONE ? null : start,
    of: bytes.readUInt8(KIND_AT) === 1 ? 'event' : 'message',
  };
  return idOf(mailbox, item, 'default') === id || idOf(mailbox, item, 'immutable') === id ? item : undefined;
}

/** `DwAAABYAAAC…`: changes with every change of the item. */
export function changeKeyOf(key: number, changeNumber: number): string {
  const bytes = Buffer.alloc(32);
  bytes.writeUInt32LE(0x1600_000f, 0);
  createHash('sha256').update(`${key}:${changeNumber}`).digest().copy(bytes, 8, 0, 24);
  return bytes.toString('base64');
}

/** The other kind of the same id; an id that is not of this mailbox stays as it is. */
export function immutableIdOf(mailbox: string, id: string): string {
  const item = keyOf(mailbox, id);
  return item === undefined ? id : idOf(mailbox, item, 'immutable');
}

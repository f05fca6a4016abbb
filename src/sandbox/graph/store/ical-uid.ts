/**
 * iCalUId as Exchange shows it: a global object id in hex, the same in the organiser's and the attendees' copies; an occurrence has
 * its own, the master's with the occurrence's day written into it (MS-OXOCAL 2.2.1.27).
 */
import { createHash } from 'node:crypto';
import { dayText } from './time-zones.ts';

const HEAD = '040000008200E00074C5B7101A82E008';
const NO_DAY = '00000000';

export function newUid(seed: string, created: Date): string {
  const fileTime = Buffer.alloc(8);
  fileTime.writeBigUInt64LE((BigInt(created.getTime()) + 11_644_473_600_000n) * 10_000n);
  const data = createHash('sha256').update(seed).digest('hex').slice(0, 32).toUpperCase();
  return `${HEAD}${NO_DAY}${fileTime.toString('hex').toUpperCase()}000000000000000010000000${data}`;
}

/** `day` is the wall time of the occurrence's original start in the series' own zone. */
export function occurrenceUid(masterUid: string, day: number): string {
  const [year = '0', month = '0', date = '0'] = dayText(day).split('-');
  const hex = [Number(year) >> 8, Number(year) & 0xff, Number(month), Number(date)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
  const base = masterUid.startsWith(HEAD) ? masterUid : foreignUid(masterUid);
  return `${HEAD}${hex}${base.slice(HEAD.length + NO_DAY.length)}`;
}

/** A UID of another calendar program, wrapped as Exchange wraps it ("vCal-Uid"). */
function foreignUid(uid: string): string {
  const content = Buffer.concat([
    Buffer.from('vCal-Uid'),
    Buffer.from([1, 0, 0, 0]),
    Buffer.from(uid, 'utf8'),
    Buffer.from([0]),
  ]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length);
  return `${HEAD}${NO_DAY}${'00'.repeat(16)}${size.toString('hex')}${content.toString('hex')}`.toUpperCase();
}

import { createHash } from 'node:crypto';

/** A GUID that follows from `name`: the same on every machine, so that a link into the sandbox can be written down. */
export function namedGuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

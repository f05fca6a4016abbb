/**
 * A Graph call that did not succeed. Carries numbers and Graph's own short code only: no address, token or text that a person
 * wrote can get into a message or a log through it.
 */
export class GraphFailure extends Error {
  override readonly name = 'GraphFailure';
  constructor(
    /** HTTP status; 0 when no answer came (network, time limit). */
    readonly status: number,
    /** Graph's error code, such as `resourceModified`; `timeLimit` and `network` are ours. */
    readonly code: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(`Graph answered ${status} ${code}`);
  }
}

/** Graph's codes are single words; anything else that a proxy may have put there is not passed on. */
export function safeCode(code: string | null | undefined): string {
  return code !== null && code !== undefined && /^[A-Za-z][A-Za-z0-9._-]{0,63}$/.test(code) ? code : 'unknown';
}

/**
 * Seconds from now of a Retry-After header, which is a number of seconds or an HTTP date (RFC 9110 §10.2.3).
 * `undefined` when absent or unreadable.
 */
export function retryAfterSeconds(header: string | null | undefined, now: number): number | undefined {
  if (header === null || header === undefined || header.trim() === '') return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header.trim());
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now) / 1000));
}

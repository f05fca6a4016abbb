/** The subject without `RE:` and its relatives, which office.js calls normalised. */
export function normalizedSubject(subject: string): string {
  return subject.replace(/^(?:(?:re|fw|fwd|aw|wg|tr|rv)\s*:\s*)+/i, '');
}

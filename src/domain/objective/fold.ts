/**
 * One spelling for what people spell in many ways: lower case, no accents, ß = ss, œ = oe, a doubled letter once (`aprove` is
 * `approve`). Reached from the send gate (see eslint.config.mjs).
 */

const COMBINING = /[\u0300-\u036f]/g;

export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(COMBINING, '')
    .replace(/\u00df/g, 'ss')
    .replace(/\u0153/g, 'oe')
    .replace(/\u00e6/g, 'ae')
    .replace(/([a-z])\1+/g, '$1');
}

/** How words of a language are folded: texts and lexicons alike, or they would not meet. */
export function spellingOf(language: string): (text: string) => string {
  if (language === 'de') return foldUmlauts;
  return fold;
}

/** {@link fold}, and ae, oe, ue as a, o, u, because German umlauts are written either way (`für`, `fuer`). */
export function foldUmlauts(text: string): string {
  return fold(text)
    .replace(/([aou])e/g, '$1')
    .replace(/([a-z])\1+/g, '$1');
}

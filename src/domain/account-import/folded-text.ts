/** Letters and digits only, lower case, without accents: how two writings of the same word or name are recognised (`Clé` = `cle`). */
export function foldedText(text: string): string {
  return withoutAccents(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Lower case without accents; `ß` is two letters, as in a German sorting. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss');
}

/** Long enough for any company's name, short enough to be read in a link. */
const LONGEST_KEY = 64;

/** `Söhne & Co. GmbH` → `sohne-co-gmbh`; empty where a text has no letter or digit of the Latin alphabet. */
export function slugOf(text: string): string {
  return withoutAccents(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_KEY)
    .replace(/^-+|-+$/g, '');
}

import type { SeededChance } from './seeded-chance.ts';

/** Crockford's base 32: no I, L, O, U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Luhn mod N (ISO/IEC 7812-1 annex B, generalised to 32 characters) over `body`, upper case. */
function checkCharacter(body: string): string {
  let sum = 0;
  for (let fromRight = 0; fromRight < body.length; fromRight += 1) {
    const value = ALPHABET.indexOf(body.charAt(body.length - 1 - fromRight));
    const weighed = fromRight % 2 === 0 ? value * 2 : value;
    sum += Math.floor(weighed / 32) + (weighed % 32);
  }
  return ALPHABET.charAt((32 - (sum % 32)) % 32);
}

/** `AR-7F3K2Q9X`: seven characters of chance and their check character. */
export function mintRefCode(chance: SeededChance): string {
  const body = Array.from({ length: 7 }, () => ALPHABET.charAt(chance.between(0, 31))).join('');
  return `AR-${body}${checkCharacter(body)}`;
}

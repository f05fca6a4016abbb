/** Bytes as Excel writes them, made by hand: the product's own writer has no part in it. */
export type ExcelEncoding = 'utf-8 with mark' | 'utf-8' | 'utf-16le with mark' | 'utf-16be with mark' | 'windows-1252';

/** Signs of Windows-1252 outside Latin-1, of the texts of these tests. */
const OUTSIDE_LATIN_1: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92, '–': 0x96, œ: 0x9c };

export function excelBytes(text: string, encoding: ExcelEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8 with mark':
      return Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]);
    case 'utf-16le with mark':
      return Uint8Array.from([0xff, 0xfe, ...units(text).flatMap((unit) => [unit & 0xff, unit >> 8])]);
    case 'utf-16be with mark':
      return Uint8Array.from([0xfe, 0xff, ...units(text).flatMap((unit) => [unit >> 8, unit & 0xff])]);
    case 'windows-1252':
      return Uint8Array.from([...text].map((sign) => byteOf(sign)));
  }
}

function units(text: string): readonly number[] {
  return text.split('').map((unit) => unit.charCodeAt(0));
}

function byteOf(sign: string): number {
  const code = OUTSIDE_LATIN_1[sign] ?? sign.charCodeAt(0);
  if (code > 0xff) throw new Error(`${sign} is not in Windows-1252`);
  return code;
}

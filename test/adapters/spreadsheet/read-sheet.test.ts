import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../src/adapters/spreadsheet/read-sheet.ts';
import { spreadsheetText } from '../../../src/adapters/spreadsheet/spreadsheet-text.ts';
import { NoSheet } from '../../../src/ports/spreadsheet.ts';
import { excelBytes, type ExcelEncoding } from '../../support/excel-bytes.ts';

const ENCODINGS: readonly (readonly [ExcelEncoding, string])[] = [
  ['utf-8 with mark', 'utf-8'],
  ['utf-8', 'utf-8'],
  ['utf-16le with mark', 'utf-16le'],
  ['utf-16be with mark', 'utf-16be'],
  ['windows-1252', 'windows-1252'],
];
const SEPARATORS = [',', ';', '\t'] as const;
const HEADERS = {
  en: ['Name', 'Client domains', 'KAM'],
  fr: ['Nom du compte', 'Domaines du client', 'Responsable du compte'],
  de: ['Kontoname', 'Kundendomänen', 'Schlüsselkundenbetreuer'],
  es: ['Nombre de la cuenta', 'Dominios del cliente', 'Gestor de la cuenta'],
} as const;

const quoted = (cell: string, separator: string) =>
  /["\n\r]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
const file = (rows: readonly (readonly string[])[], separator: string) =>
  rows.map((row) => row.map((cell) => quoted(cell, separator)).join(separator) + '\r\n').join('');

const ROWS = [
  ['Société Générale d’Électricité – Énergie', 'élec.example', 'zoë@contoso.example'],
  ['Söhne & "Töchter", GmbH; Köln', 'a.example\nb.example', 'señor@contoso.example'],
  ['1,5 Mio. € cœur', '', 'x@contoso.example'],
] as const;

describe.each(ENCODINGS)('a file in %s', (encoding, told) => {
  describe.each(SEPARATORS)('with %j between its cells', (separator) => {
    it.each(Object.entries(HEADERS))('is read cell by cell, with headers in %s', (_, header) => {
      const sheet = readSheet(excelBytes(file([header, ...ROWS], separator), encoding));
      expect(sheet.separator).toBe(separator);
      expect(sheet.encoding).toBe(told);
      expect(sheet.rows.map(({ cells }) => cells)).toEqual([header, ...ROWS]);
      expect(sheet.rows.map(({ line, row }) => [line, row])).toEqual([
        [1, 1],
        [2, 2],
        [3, 3],
        [5, 4],
      ]);
    });
  });
});

describe('what Excel and its neighbours do besides', () => {
  const texts = (content: Uint8Array | string) =>
    readSheet(content).rows.map(({ line, row, cells }) => [line, row, ...cells]);

  it('takes the separator from a first line that names it, which Excel does not count as a row', () => {
    expect(texts('sep=;\r\nName;KAM\r\nA, B;x@contoso.example\r\n')).toEqual([
      [2, 1, 'Name', 'KAM'],
      [3, 2, 'A, B', 'x@contoso.example'],
    ]);
    expect(texts(excelBytes('sep=|\nName|KAM\nA|b', 'utf-8 with mark'))[1]).toEqual([3, 2, 'A', 'b']);
  });

  it('leaves out lines without text and still counts them', () => {
    expect(texts('\r\nName;KAM\r\n;\r\n  ;\r\nA;b')).toEqual([
      [2, 2, 'Name', 'KAM'],
      [5, 5, 'A', 'b'],
    ]);
  });

  it.each([['\n'], ['\r\n'], ['\r']])('takes %j for the end of a line', (end) => {
    expect(texts(['Name,KAM', 'A,"b', 'c"', 'D,e', ''].join(end))).toEqual([
      [1, 1, 'Name', 'KAM'],
      [2, 2, 'A', 'b\nc'],
      [4, 3, 'D', 'e'],
    ]);
  });

  it('reads what is pasted from a sheet, whose cells stand between tabs', () => {
    expect(texts('Name\tKAM\tSeit\r\nNordwind, Logistik; AG\tx@contoso.example\t01.04.2023\r\n')[1]).toEqual([
      2,
      2,
      'Nordwind, Logistik; AG',
      'x@contoso.example',
      '01.04.2023',
    ]);
  });

  it('knows UTF-16 whose mark got lost', () => {
    const bytes = excelBytes('Name\tKAM\r\nA\tb\r\n', 'utf-16le with mark').subarray(2);
    expect(texts(bytes)[1]).toEqual([2, 2, 'A', 'b']);
  });

  it('loses one line, not the rest, to a quotation mark that nothing closes', () => {
    const sheet = readSheet('Name;KAM\nA;b\n"C;d\nE;f\n"G ""x"" H";i\nJ;"k\n');
    expect(sheet.rows).toEqual([
      { line: 1, row: 1, cells: ['Name', 'KAM'] },
      { line: 2, row: 2, cells: ['A', 'b'] },
      { line: 3, row: 3, cells: ['"C', 'd'], fault: 'quote-not-closed' },
      { line: 4, row: 4, cells: ['E', 'f'] },
      { line: 5, row: 5, cells: ['G "x" H', 'i'] },
      { line: 6, row: 6, cells: ['J', '"k'], fault: 'quote-not-closed' },
    ]);
  });

  it('loses one line to a quotation mark that is closed in the middle of a cell', () => {
    const sheet = readSheet('Name;KAM\n"A" b;c\nD;e\n');
    expect(sheet.rows.map(({ line, fault }) => [line, fault])).toEqual([
      [1, undefined],
      [2, 'quote-not-closed'],
      [3, undefined],
    ]);
  });

  it.each([
    ['an xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14]],
    ['an xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
  ])('says that %s is no text', (_, bytes) => {
    expect(() => readSheet(Uint8Array.from(bytes))).toThrow(new NoSheet('workbook'));
  });

  it.each([[''], ['\r\n\r\n'], [' ; \n']])('finds nothing in %j', (text) => {
    expect(readSheet(text).rows).toEqual([]);
  });

  it('reads 20,000 lines with 200 faults, each fault taking its own line only', () => {
    const lines = Array.from({ length: 20_000 }, (_, at) => (at % 100 === 99 ? `"N${at};x` : `N${at};"x ""y"""`));
    const { rows } = readSheet(['Name;KAM', ...lines].join('\n'));
    expect(rows).toHaveLength(20_001);
    expect(rows.filter(({ fault }) => fault !== undefined)).toHaveLength(200);
  });
});

describe('a list that we write', () => {
  it('is neutral for a spreadsheet, has its accents in Excel, and comes back as it went', async () => {
    const rows = [
      ['Name', 'Reason'],
      ['=HYPERLINK("https://evil.example")', '+33 1'],
      ['-2', '@SUM(A1)'],
      ['Söhne; "x"\ny', 'plain = text'],
    ];
    const bytes = await spreadsheetText.write(rows, ';');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const back = readSheet(bytes);
    expect(back.separator).toBe(';');
    expect(back.rows.map(({ cells }) => cells)).toEqual([
      ['Name', 'Reason'],
      [`'=HYPERLINK("https://evil.example")`, "'+33 1"],
      ["'-2", "'@SUM(A1)"],
      ['Söhne; "x"\ny', 'plain = text'],
    ]);
  });
});

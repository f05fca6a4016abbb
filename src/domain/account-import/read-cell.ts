/** What one cell says, by the column it stands in. An empty cell says nothing: what stands in the register stays. */
import type { AccountPolicy, AccountScope, StrategicObjective } from '../account.ts';
import { domainOf, isPublicProvider } from '../mail-domain.ts';
import { PROGRAMME } from '../account.ts';
import { foldedText, slugOf } from './folded-text.ts';
import { type ImportField, policyOf, type PolicyPart, type AccountField } from './import-field.ts';
import type { CellProblem } from './line-problem.ts';
import { type DayOrder, readDay, readMonthAndDay } from './read-day.ts';
import { readTeam } from './read-team.ts';

/** What a field can hold, as it is compared and shown. */
export type FieldValue = string | number | boolean | readonly string[];

export type CellReading =
  | { readonly status: 'empty' }
  | { readonly status: 'read'; readonly value: FieldValue; readonly besides?: Besides }
  | { readonly status: 'not-read'; readonly problem: CellProblem };

/** What a cell says about another column: `Claire Morel <claire.morel@contoso.example>`. */
export type Besides = { readonly field: ImportField; readonly value: FieldValue };

type Reader = (text: string, order: DayOrder) => CellReading;

/** A line of text in a SharePoint list (platform-facts E3). */
const LONGEST_LINE_OF_TEXT = 255;
/** A sentence, not a document; the list itself would take 63,999. */
const LONGEST_SENTENCE = 2_000;

export function readCell(field: ImportField, cell: string, order: DayOrder): CellReading {
  const text = withoutOurQuote(cell).trim();
  if (text === '') return { status: 'empty' };
  const spoilt = spoiltBy(text);
  if (spoilt !== undefined) return { status: 'not-read', problem: spoilt };
  const policy = policyOf(field);
  const reader = policy === undefined ? FIELD_READERS[field as AccountField] : PART_READERS[policy.part];
  return reader(text, order);
}

/** What we write before a sign that a spreadsheet would run (spreadsheet port); a list of ours comes back as it went. */
function withoutOurQuote(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function spoiltBy(text: string): CellProblem | undefined {
  // The sign for what could not be decoded, and the control signs that no text has but a wrong encoding gives.
  if (/[\uFFFD\u0080-\u009F\u0000-\u0008\u000E-\u001F]/.test(text)) return { code: 'unreadable-signs', text };
  if (/^#([\p{Lu}¡/]+[!?]?|[\p{Lu}]+\/[\p{Lu}]+|#+)$/u.test(text)) return { code: 'formula-error', text };
  if (/^-?\d([.,]\d+)?E\+\d+$/i.test(text)) return { code: 'shortened-number', text };
  return undefined;
}

type Words<Value extends FieldValue> = readonly (readonly [value: Value, words: string])[];

/** Excel writes its own truth values in the language of whoever saved the file. */
const YES_AND_NO: Words<boolean> = [
  [true, 'yes, y, true, 1, x, active, oui, o, vrai, actif, ja, j, wahr, aktiv, sí, s, verdadero, activo, activa'],
  [false, 'no, n, false, 0, inactive, non, faux, inactif, nein, falsch, inaktiv, falso, inactivo, inactiva'],
];

const SCOPE_WORDS: Words<AccountScope> = [
  ['national', 'national, nationale, nacional, domestic'],
  ['regional', 'regional, régional, régionale'],
  ['global', 'global, globale, worldwide, mondial, mondiale, weltweit, mundial'],
];

const STATE_WORDS: Words<StrategicObjective['state']> = [
  ['drafted', 'drafted, draft, rédigé, brouillon, ébauche, Entwurf, entworfen, borrador, redactado'],
  ['shared', 'shared, partagé, geteilt, compartido'],
  ['aligned', 'aligned, agreed, aligné, abgestimmt, alineado, acordado'],
  ['validated', 'validated, validé, validiert, bestätigt, validado'],
];

const COVERAGE_WORDS: Words<AccountPolicy['coverage']> = [
  ['all', 'all, always, yes, tous, toujours, oui, alle, immer, ja, todos, siempre, sí'],
  [
    'as-needed',
    'as needed, when needed, au besoin, selon le besoin, si besoin, nach Bedarf, bei Bedarf, según necesidad, si procede',
  ],
  ['none', 'none, never, no, aucun, aucune, jamais, non, keine, keiner, nie, nein, ninguno, ninguna, nunca'],
];

const oneLine: Reader = (text) => {
  const value = text.replace(/\s+/g, ' ');
  if (value.length > LONGEST_LINE_OF_TEXT) return notRead({ code: 'too-long', most: LONGEST_LINE_OF_TEXT });
  return read(value);
};

const FIELD_READERS: Readonly<Record<AccountField, Reader>> = {
  key: (text) => {
    const value = slugOf(text);
    if (value === '') return notRead({ code: 'no-key', text });
    return value === PROGRAMME ? notRead({ code: 'reserved-key', text }) : read(value);
  },
  name: oneLine,
  parent: oneLine,
  clientDomains: readDomains,
  tier: oneLine,
  scope: choiceOf(SCOPE_WORDS, (text) => ({ code: 'no-scope', text })),
  kam: (text) => readAddress(text, 'kamName'),
  kamName: oneLine,
  sponsor: (text) => readAddress(text, undefined),
  ourTeam: fromTeam,
  clientTeam: fromTeam,
  since: (text, order) => fromDay(readDay(text, order), text),
  fiscalYearStart: (text, order) => fromDay(readMonthAndDay(text, order), text),
  strategicObjective: (text) =>
    text.length > LONGEST_SENTENCE ? notRead({ code: 'too-long', most: LONGEST_SENTENCE }) : read(text),
  strategicObjectiveState: choiceOf(STATE_WORDS, (text) => ({ code: 'no-objective-state', text })),
  strategicObjectiveDate: (text, order) => fromDay(readDay(text, order), text),
  active: choiceOf(YES_AND_NO, (text) => ({ code: 'neither-yes-nor-no', text })),
};

const PART_READERS: Readonly<Record<PolicyPart, Reader>> = {
  coverage: choiceOf(COVERAGE_WORDS, (text) => ({ code: 'no-coverage', text })),
  min: readNumber,
  max: readNumber,
};

function read(value: FieldValue): CellReading {
  return { status: 'read', value };
}

function notRead(problem: CellProblem): CellReading {
  return { status: 'not-read', problem };
}

function fromTeam(text: string): CellReading {
  const reading = readTeam(text);
  return reading.status === 'read' ? read(reading.people) : notRead(reading.problem);
}

function fromDay(reading: ReturnType<typeof readDay> | ReturnType<typeof readMonthAndDay>, text: string): CellReading {
  return reading.status === 'read' ? read(reading.value) : notRead({ code: reading.because, text });
}

/** `claire.morel@contoso.example`, with `mailto:` or the name before it in angle brackets as Outlook copies it. */
function readAddress(text: string, nameField: ImportField | undefined): CellReading {
  const bracketed = /^"?([^"<>]*)"?\s*<([^<>]+)>$/.exec(text);
  const address = (bracketed?.[2] ?? text)
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();
  if (/[\s;,<>]/.test(address) || domainOf(address) === undefined || address.length > LONGEST_LINE_OF_TEXT)
    return notRead({ code: 'no-address', text });
  const name = bracketed?.[1]?.trim() ?? '';
  if (nameField === undefined || name === '') return read(address);
  return { status: 'read', value: address, besides: { field: nameField, value: name } };
}

/** Between semicolons, commas, spaces or line breaks; an address or a web page of the client counts for its domain. */
function readDomains(text: string): CellReading {
  const domains: string[] = [];
  for (const word of text.split(/[\s;,|]+/)) {
    if (word === '') continue;
    const bare = word
      .toLowerCase()
      .replace(/^[a-z]+:(\/\/)?/, '')
      .replace(/^www\./, '')
      .replace(/[/?#].*$/, '')
      .replace(/\.$/, '');
    const domain = bare.slice(bare.lastIndexOf('@') + 1);
    if (!/^([\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]+$/u.test(domain))
      return notRead({ code: 'no-domain', text: word });
    if (isPublicProvider(domain)) return notRead({ code: 'public-domain', domain });
    if (!domains.includes(domain)) domains.push(domain);
  }
  return domains.length === 0 ? notRead({ code: 'no-domain', text }) : read(domains);
}

/** Once a year at least (the board's rule for a range), once a day at most. */
const TIMES_A_YEAR = { least: 1, most: 365 };

/** `4`, `4,5`, `4.50`. */
function readNumber(text: string): CellReading {
  const number = /^\d{1,3}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : 0;
  if (number < TIMES_A_YEAR.least || number > TIMES_A_YEAR.most) return notRead({ code: 'no-number', text });
  return read(number);
}

function choiceOf<Value extends FieldValue>(words: Words<Value>, problem: (text: string) => CellProblem): Reader {
  const known = new Map<string, Value>();
  for (const [value, list] of words) for (const word of list.split(', ')) known.set(foldedText(word), value);
  return (text) => {
    const value = known.get(foldedText(text));
    return value === undefined ? notRead(problem(text)) : read(value);
  };
}

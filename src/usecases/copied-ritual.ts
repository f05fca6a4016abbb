/**
 * One ritual as the copy keeps it (docs/decisions/0015): what the board counts is at hand, the rest is a line of text that is read when
 * somebody wants it. Of 100,000 rituals a person opens a handful; reading the words of all of them took longer than the rest together.
 */
import type { Instant } from '../domain/calendar-day.ts';
import type { CountedRitual, Ritual } from '../domain/ritual.ts';
import type { CopiedRitual } from '../ports/register-copy.ts';
import type { Stored } from '../ports/register.ts';
import type { ColumnsOfPage } from './copied-columns.ts';

/** Fields that are counted; moments as numbers are another way of reading two of them. */
type Counted = Exclude<keyof CountedRitual, 'startsAt' | 'endsAt'>;

/** What a ritual has besides. */
type Words = Omit<Ritual, Counted>;

/** One that is missing here would be lost in the copy and, with the next save, in the register: this does not compile then. */
const EVERY_WORD: { readonly [name in keyof Required<Words>]: true } = {
  objective: true,
  servesStrategicObjective: true,
  internalObjective: true,
  subject: true,
  organiser: true,
  organiserName: true,
  meetingUid: true,
  meetingId: true,
  attendance: true,
  charterVersion: true,
  gate: true,
  ownObjective: true,
};
const WORDS = Object.keys(EVERY_WORD) as readonly (keyof Words)[];

/** The words in the order of WORDS. */
type Line = readonly [version: string, changedAt: Instant | null, ...words: readonly unknown[]];

/** The lines of one page, with line breaks between them. Read once they are there: cut when the first of them is, and each once. */
export class PageOfWords {
  readonly #read = new Map<number, Stored<Ritual>>();
  readonly #length: number;
  #text: string | undefined;
  #lines: readonly string[] | undefined;

  /** So many characters will come. */
  constructor(length: number) {
    this.#length = length;
  }

  /** Throws SyntaxError when these are not all. */
  fill(text: string): void {
    if (text.length !== this.#length) throw new SyntaxError('a page without all of its words');
    this.#text = text;
  }

  line(at: number): string {
    if (this.#text === undefined) throw new Error('the words of this page have not been read yet');
    this.#lines ??= this.#text.split('\n');
    return this.#lines[at] ?? '';
  }

  stored(at: number, counted: CountedRitual): Stored<Ritual> {
    const known = this.#read.get(at);
    if (known !== undefined) return known;
    const stored = readLine(this.line(at), countedIn(counted));
    this.#read.set(at, stored);
    return stored;
  }
}

/** A ritual of a page that is kept: where it stands, and nothing else, until somebody looks at it. */
export class RitualInPage implements CopiedRitual {
  constructor(
    private readonly columns: ColumnsOfPage,
    private readonly words: PageOfWords,
    private readonly at: number,
  ) {}

  get ref(): Ritual['ref'] {
    return this.columns.ref(this.at);
  }

  get type(): Ritual['type'] {
    return this.columns.type(this.at);
  }

  get accounts(): Ritual['accounts'] {
    return this.columns.accounts(this.at);
  }

  get start(): Instant {
    return this.columns.start(this.at);
  }

  get end(): Instant {
    return this.columns.end(this.at);
  }

  get startsAt(): number | undefined {
    return this.columns.startsAt(this.at);
  }

  get endsAt(): number | undefined {
    return this.columns.endsAt(this.at);
  }

  get allDay(): boolean {
    return this.columns.allDay(this.at);
  }

  get state(): Ritual['state'] {
    return this.columns.state(this.at);
  }

  get seriesUid(): string | undefined {
    return this.columns.series(this.at);
  }

  /** As it stands in the page, for writing it into another one. */
  get line(): string {
    return this.words.line(this.at);
  }

  get stored(): Stored<Ritual> {
    return this.words.stored(this.at, this);
  }
}

/** A ritual that has just come. */
export function justCome(stored: Stored<Ritual>): CopiedRitual {
  return { ...countedIn(stored.value), stored };
}

/** Nothing but what is counted. */
function countedIn(ritual: CountedRitual): Pick<Ritual, Counted> {
  const { ref, type, accounts, start, end, allDay, state, seriesUid } = ritual;
  const counted = { ref, type, accounts, start, end, allDay, state };
  return seriesUid === undefined ? counted : { ...counted, seriesUid };
}

/** What is undefined is left out, and reads as undefined. */
export function writeLine({ value, version, changedAt }: Stored<Ritual>): string {
  const line: Line = [version, changedAt ?? null, ...WORDS.map((name) => value[name] ?? null)];
  return JSON.stringify(line);
}

function readLine(text: string, counted: Pick<Ritual, Counted>): Stored<Ritual> {
  const line = JSON.parse(text) as Line;
  const [version, changedAt] = line;
  const words = WORDS.flatMap((name, at) => {
    const word = line[at + 2];
    return word === null || word === undefined ? [] : [[name, word] as const];
  });
  const value = { ...counted, ...(Object.fromEntries(words) as unknown as Words) };
  return { value, version, ...(changedAt === null ? {} : { changedAt }) };
}

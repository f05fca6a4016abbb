/**
 * One ritual as the copy keeps it (docs/decisions/0015): what the board counts is at hand, the rest is a line of text that is read when
 * somebody wants it. Of 100,000 rituals a person opens a handful; reading the words of all of them took longer than the rest together.
 */
import type { Instant } from '../domain/calendar-day.ts';
import type { CountedRitual, Ritual } from '../domain/ritual.ts';
import type { CopiedRitual } from '../ports/register-copy.ts';
import type { Stored } from '../ports/register.ts';

/** What a ritual has besides. */
type Words = Omit<Ritual, keyof CountedRitual>;

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

/** The lines of one page. Cut when the first of them is read. */
export class PageOfWords {
  readonly #text: string;
  readonly #from: number;
  #lines: readonly string[] | undefined;

  /** `text` has them from `from` on, one after the other, with line breaks between them. */
  constructor(text: string, from: number) {
    this.#text = text;
    this.#from = from;
  }

  line(at: number): string {
    this.#lines ??= this.#text.slice(this.#from).split('\n');
    return this.#lines[at] ?? '';
  }
}

/** A ritual of a page that is kept. */
export class RitualInPage implements CopiedRitual {
  #stored: Stored<Ritual> | undefined;

  constructor(
    readonly ref: Ritual['ref'],
    readonly type: Ritual['type'],
    readonly accounts: Ritual['accounts'],
    readonly start: Instant,
    readonly end: Instant,
    readonly allDay: boolean,
    readonly state: Ritual['state'],
    readonly seriesUid: string | undefined,
    private readonly page: PageOfWords,
    private readonly at: number,
  ) {}

  /** As it stands in the page, for writing it into another one. */
  get line(): string {
    return this.page.line(this.at);
  }

  get stored(): Stored<Ritual> {
    this.#stored ??= readLine(this.line, countedIn(this));
    return this.#stored;
  }
}

/** A ritual that has just come. */
export function justCome(stored: Stored<Ritual>): CopiedRitual {
  return { ...countedIn(stored.value), stored };
}

/** Nothing but what is counted. */
function countedIn(ritual: CountedRitual): Pick<Ritual, keyof CountedRitual> {
  const { ref, type, accounts, start, end, allDay, state, seriesUid } = ritual;
  const counted = { ref, type, accounts, start, end, allDay, state };
  return seriesUid === undefined ? counted : { ...counted, seriesUid };
}

/** What is undefined is left out, and reads as undefined. */
export function writeLine({ value, version, changedAt }: Stored<Ritual>): string {
  const line: Line = [version, changedAt ?? null, ...WORDS.map((name) => value[name] ?? null)];
  return JSON.stringify(line);
}

function readLine(text: string, counted: Pick<Ritual, keyof CountedRitual>): Stored<Ritual> {
  const line = JSON.parse(text) as Line;
  const [version, changedAt] = line;
  const words = WORDS.flatMap((name, at) => {
    const word = line[at + 2];
    return word === null || word === undefined ? [] : [[name, word] as const];
  });
  const value = { ...counted, ...(Object.fromEntries(words) as unknown as Words) };
  return { value, version, ...(changedAt === null ? {} : { changedAt }) };
}

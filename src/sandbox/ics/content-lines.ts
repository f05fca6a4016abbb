/**
 * A calendar file (RFC 5545) as components and content lines, each with its line number. Tolerant on purpose: one broken
 * line or one missing END costs at most the event it belongs to, never the file. What was broken is reported.
 */

/** What is said to the person about one place of the file. */
export interface CalendarProblem {
  /** 1-based line of the file: the offending line, or the event's BEGIN:VEVENT. */
  line: number;
  message: string;
  /** Whether the event of that place is in the calendar all the same. */
  kept: boolean;
}

export interface ContentLine {
  line: number;
  /** Upper case. */
  name: string;
  /** Names in upper case, values without quotation marks. */
  parameters: ReadonlyMap<string, string>;
  /** As written: escapes are the reader's business, because not every value is text. */
  value: string;
  /** Its quotation marks did not match and were left out. */
  repaired?: true;
}

export interface CalendarPart {
  /** Upper case: VEVENT, VTIMEZONE, … */
  kind: string;
  /** Of its BEGIN. */
  line: number;
  lines: ContentLine[];
  parts: CalendarPart[];
  /** False when the file never says END. */
  closed: boolean;
}

/** The text is no calendar at all; the message is for the person. */
export class NotACalendarError extends Error {}

/** UTF-8 or UTF-16 by its byte order mark, and Windows-1252 for what is not valid UTF-8 (old Outlook exports). */
export function decodeCalendar(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** @returns the top-level components (VCALENDAR, or what stands outside of one) */
export function splitCalendar(text: string): { parts: CalendarPart[]; problems: CalendarProblem[] } {
  const problems: CalendarProblem[] = [];
  const root: CalendarPart = { kind: '', line: 0, lines: [], parts: [], closed: true };
  const open: CalendarPart[] = [];
  const closeFrom = (index: number) => {
    for (const part of open.splice(index)) part.closed = false;
  };
  for (const { line, text: logical } of unfold(text)) {
    if (logical.trim() === '') continue;
    const content = readContentLine(line, logical);
    const inside = open.at(-1) ?? root;
    if (content === undefined) {
      if (inside.kind === 'VEVENT')
        problems.push({
          line,
          kept: true,
          message: `This line is not NAME:value and was passed over: ${shorten(logical)}`,
        });
    } else if (content.name === 'BEGIN') {
      const kind = content.value.trim().toUpperCase();
      // An event cannot hold an event: the earlier one lost its END.
      const same = open.findIndex(
        (part) => part.kind === kind && (kind === 'VEVENT' || kind === 'VCALENDAR' || kind === 'VTODO'),
      );
      if (same >= 0) closeFrom(same);
      const part: CalendarPart = { kind, line, lines: [], parts: [], closed: true };
      (open.at(-1) ?? root).parts.push(part);
      open.push(part);
    } else if (content.name === 'END') {
      const index = open.map(({ kind }) => kind).lastIndexOf(content.value.trim().toUpperCase());
      if (index >= 0) {
        closeFrom(index + 1);
        open.pop();
      }
    } else {
      inside.lines.push(content);
    }
  }
  if (open[0]?.kind === 'VCALENDAR') {
    const message = 'The file ends before END:VCALENDAR: it was cut off on its way; what came was read.';
    problems.push({ line: text.trimEnd().split(/\r\n|\n|\r/).length, kept: true, message });
  }
  closeFrom(0);
  if (root.parts.length === 0) throw new NotACalendarError(whyNoCalendar(text));
  return { parts: root.parts, problems };
}

function whyNoCalendar(text: string): string {
  if (text.trim() === '') return 'The file is empty: export the calendar again as iCalendar (.ics).';
  return `The file is no iCalendar (.ics) file: no line says BEGIN:VCALENDAR. It starts with ${shorten(text.trimStart().split(/\r\n|\n|\r/)[0] ?? '')}`;
}

/** Joins folded lines; each keeps the number of its first. */
function* unfold(text: string): Generator<{ line: number; text: string }> {
  const physical = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  let current: { line: number; text: string } | undefined;
  for (const [index, piece] of physical.entries()) {
    if (current !== undefined && (piece.startsWith(' ') || piece.startsWith('\t'))) {
      current.text += piece.slice(1);
    } else {
      if (current !== undefined) yield current;
      current = { line: index + 1, text: piece };
    }
  }
  if (current !== undefined) yield current;
}

/** Values that are dates tell where a line with a broken head really ends. */
const DATES_AT_THE_END = /^([A-Za-z-]+);(.*):(\d{8}(?:T\d{6}Z?)?(?:,\d{8}(?:T\d{6}Z?)?)*)$/;

function readContentLine(line: number, text: string): ContentLine | undefined {
  const head = /^[A-Za-z0-9-]+/.exec(text)?.[0];
  if (head === undefined) return undefined;
  const colon = firstUnquoted(text, ':');
  const proper = colon >= 0 ? content(line, text.slice(0, colon), text.slice(colon + 1)) : undefined;
  if (proper !== undefined && !looksBroken(proper)) return proper;
  // Seen in the wild: TZID="Zone:20200609T090000" (Exchange) and TZID=(UTC+01:00) Paris:2020… without quotation marks.
  const dated = DATES_AT_THE_END.exec(text.replaceAll('"', ''));
  if (dated === null) return proper;
  const zone = /TZID=([^;]*)/i.exec(dated[2] ?? '')?.[1];
  return {
    line,
    name: (dated[1] ?? '').toUpperCase(),
    parameters: new Map(zone === undefined ? [] : [['TZID', zone]]),
    value: dated[3] ?? '',
    repaired: true,
  };
}

function content(line: number, head: string, value: string): ContentLine | undefined {
  const [name = '', ...rest] = splitUnquoted(head, ';');
  if (!/^[A-Za-z0-9-]+$/.test(name)) return undefined;
  const parameters = new Map<string, string>();
  for (const parameter of rest) {
    const equals = parameter.indexOf('=');
    if (equals > 0)
      parameters.set(parameter.slice(0, equals).toUpperCase(), parameter.slice(equals + 1).replaceAll('"', ''));
  }
  return { line, name: name.toUpperCase(), parameters, value };
}

function looksBroken({ name, parameters, value }: ContentLine): boolean {
  return (
    parameters.has('TZID') &&
    !/^\d{8}/.test(value) &&
    ['DTSTART', 'DTEND', 'EXDATE', 'RDATE', 'RECURRENCE-ID'].includes(name)
  );
}

function firstUnquoted(text: string, mark: string): number {
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '"') quoted = !quoted;
    else if (text[index] === mark && !quoted) return index;
  }
  return -1;
}

function splitUnquoted(text: string, mark: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  for (let cut = firstUnquoted(rest, mark); cut >= 0; cut = firstUnquoted(rest, mark)) {
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut + 1);
  }
  return [...pieces, rest];
}

/** Undoes the escapes of a TEXT value (RFC 5545 §3.3.11). */
export function textOf(value: string): string {
  return value.replaceAll(/\\([\\;,nN])/g, (_, escaped: string) =>
    escaped === 'n' || escaped === 'N' ? '\n' : escaped,
  );
}

export function shorten(text: string): string {
  return text.length > 60 ? `"${text.slice(0, 57)}…"` : `"${text}"`;
}

/**
 * JSON lines from standard input to standard output, one answer a line, in the order of the lines. A line that cannot be read or
 * answered is named with its number and the cure on standard error; the others are answered all the same, and the exit code says 1.
 *
 * Memory does not grow with the input: lines are read as they come, and reading waits while the reader of the output does not.
 */
import { once } from 'node:events';
import { StringDecoder } from 'node:string_decoder';

/** What is wrong with one line, in words a person can act on. */
export class LineError extends Error {}

/** A longer line is no invitation and no objective: it is skipped without being kept. In characters. */
export const LONGEST_LINE = 1_000_000;

interface NumberedLine {
  readonly number: number;
  /** Undefined: longer than LONGEST_LINE. */
  readonly text: string | undefined;
}

/** Lines without their end (LF or CRLF) and without a byte order mark; the last one needs no end. */
export async function* numberedLines(chunks: AsyncIterable<Buffer | string>): AsyncGenerator<NumberedLine> {
  const decoder = new StringDecoder('utf8');
  let number = 0;
  let pending = '';
  let tooLong = false;
  for await (const chunk of chunks) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    const rest = parts.pop() ?? '';
    for (const part of parts) {
      const whole = pending + part;
      number += 1;
      yield { number, text: tooLong || whole.length > LONGEST_LINE ? undefined : trimmed(whole, number) };
      pending = '';
      tooLong = false;
    }
    pending = tooLong ? '' : pending + rest;
    if (pending.length > LONGEST_LINE) {
      tooLong = true;
      pending = '';
    }
  }
  pending += decoder.end();
  if (tooLong || pending !== '') yield { number: number + 1, text: tooLong ? undefined : trimmed(pending, number + 1) };
}

function trimmed(line: string, number: number): string {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line;
  return number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Where answers and complaints go; the process's own streams unless a test says otherwise. */
export interface LineStreams {
  readonly input: AsyncIterable<Buffer | string>;
  readonly output: NodeJS.WritableStream;
  readonly complain: (line: string) => void;
}

/**
 * Answers every line. `answer` gets the parsed JSON value and throws {@link LineError} where it makes no sense.
 * Returns how many lines were answered and how many were not.
 */
export async function answerLines(
  answer: (value: unknown) => unknown,
  streams: LineStreams,
): Promise<{ readonly answered: number; readonly failed: number }> {
  let answered = 0;
  let failed = 0;
  for await (const { number, text } of numberedLines(streams.input)) {
    if (text?.trim() === '') continue;
    try {
      const line = `${JSON.stringify(answer(parseLine(text)))}\n`;
      answered += 1;
      if (!streams.output.write(line)) await once(streams.output, 'drain');
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      failed += 1;
      streams.complain(`line ${number}: ${error.message}`);
    }
  }
  return { answered, failed };
}

function parseLine(text: string | undefined): unknown {
  if (text === undefined) throw new LineError(`longer than ${LONGEST_LINE} characters; give one object a line.`);
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = error instanceof Error ? error.message : '';
    throw new LineError(`no JSON (${fault}); give one object a line, such as {"id": "1", "text": "…"}.`);
  }
}

/** Runs a command over standard input and output; a reader that goes away (`| head`) ends it quietly. */
export async function runOverLines(command: string, answer: (value: unknown) => unknown): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  const { failed } = await answerLines(answer, {
    input: process.stdin,
    output: process.stdout,
    complain: (line) => console.error(`${command}: ${line}`),
  });
  if (failed > 0) process.exitCode = 1;
}

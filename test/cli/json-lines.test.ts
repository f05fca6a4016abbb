import { PassThrough, Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { answerLines, LineError, LONGEST_LINE, numberedLines } from '../../src/cli/json-lines.ts';

async function linesOf(...chunks: readonly (string | Buffer)[]): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for await (const { text } of numberedLines(Readable.from(chunks))) found.push(text);
  return found;
}

it('reads lines whatever the chunks, with LF or CRLF, a byte order mark, and no end after the last', async () => {
  expect(await linesOf('\uFEFFa\r\n', 'b', 'c\n\nd')).toEqual(['a', 'bc', '', 'd']);
  expect(await linesOf()).toEqual([]);
});

it('keeps a character whole that falls between two chunks', async () => {
  const bytes = Buffer.from('é\n');
  expect(await linesOf(bytes.subarray(0, 1), bytes.subarray(1))).toEqual(['é']);
});

it('skips a line that is too long and reads the next', async () => {
  const long = 'x'.repeat(LONGEST_LINE);
  expect(await linesOf(long, 'x', '\nshort\n')).toEqual([undefined, 'short']);
});

async function answer(text: string, reply: (value: unknown) => unknown = (value) => value) {
  const output = new PassThrough();
  const complaints: string[] = [];
  let written = '';
  output.on('data', (chunk: Buffer) => (written += chunk.toString()));
  const counts = await answerLines(reply, {
    input: Readable.from([text]),
    output,
    complain: (line) => complaints.push(line),
  });
  return { written, complaints, counts };
}

it('answers the good lines in their order and names the bad ones by number', async () => {
  const { written, complaints, counts } = await answer('{"a":1}\n\nnot json\n{"a":2}\n', (value) => {
    const { a } = value as { a: number };
    if (a === 2) throw new LineError('a: 2 is one too many.');
    return { got: a };
  });
  expect(written).toBe('{"got":1}\n');
  expect(complaints).toHaveLength(2);
  expect(complaints[0]).toMatch(/^line 3: no JSON .* give one object a line/);
  expect(complaints[1]).toBe('line 4: a: 2 is one too many.');
  expect(counts).toEqual({ answered: 1, failed: 2 });
});

it('a fault of the program is not taken for a bad line', async () => {
  const broken = answer('{}', () => {
    throw new TypeError('a bug');
  });
  await expect(broken).rejects.toThrow('a bug');
});

it('holds no more than a few lines of a stream of 100,000', async () => {
  let alive = 0;
  let most = 0;
  async function* many(): AsyncGenerator<string> {
    for (let at = 0; at < 100_000; at += 1) {
      alive += 1;
      most = Math.max(most, alive);
      yield `{"id":${at}}\n`;
    }
  }
  const output = new PassThrough();
  output.resume();
  const counts = await answerLines(
    (value) => {
      alive -= 1;
      return value;
    },
    { input: many(), output, complain: () => undefined },
  );
  expect(counts.answered).toBe(100_000);
  expect(most).toBeLessThan(10);
});

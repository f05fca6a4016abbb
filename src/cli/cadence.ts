/**
 * Reads the cadence (design §9): one JSON document in, one out.
 *
 *   npm run -s cadence -- --as-of 2026-11-23T10:00:00Z < register.json
 *
 * In: `{timeZone?, accounts: [{key, since}], policies: [{account, ritual, coverage, min, max, snoozedUntil?}],
 * meetings: [{id, ritual, accounts: [key], start, end, cancelled?, didNotHappen?}]}`; cadence-input.ts says how each is read.
 *
 * Out: `{rows: [{account, ritual, status, lastHeld, nextPlanned, dueFrom, dueBy, heldInYear, aboveRange}]}`, sorted by account, then
 * ritual; a day that does not exist is null, and so are dueFrom and dueBy where coverage is not `all`.
 *
 * | Exit code | When                                                                                        |
 * | --------- | ------------------------------------------------------------------------------------------- |
 * | 0         | everything was used                                                                         |
 * | 1         | an entry could not be used: a line on standard error names its place, the rest is answered  |
 * | 2         | nothing can be answered: one line on standard error says why                                |
 */
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { type CadenceRow, readCadence } from '../domain/cadence.ts';
import type { Instant } from '../domain/calendar-day.ts';
import { exactInstant, InputError, readCadenceInput } from './cadence-input.ts';
import { UsageError } from './read-options.mjs';

function toOutput(row: CadenceRow): unknown {
  return {
    account: row.account,
    ritual: row.ritual,
    status: row.status,
    lastHeld: row.lastHeld ?? null,
    nextPlanned: row.nextPlanned ?? null,
    dueFrom: row.dueFrom ?? null,
    dueBy: row.dueBy ?? null,
    heldInYear: row.heldInYear,
    aboveRange: row.aboveRange,
  };
}

function readAsOf(args: readonly string[]): Instant {
  const given = asOfOption(args);
  const asOf = given === undefined ? undefined : exactInstant(given);
  if (asOf !== undefined) return asOf;
  throw new UsageError('--as-of needs a moment with its offset, like --as-of 2026-11-23T10:00:00Z.');
}

function asOfOption(args: readonly string[]): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { 'as-of': { type: 'string' } } }).values['as-of'];
  } catch (error) {
    const fault = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    throw new UsageError(`${fault} The only option is --as-of 2026-11-23T10:00:00Z.`);
  }
}

// A reader that goes away (`| head`) ends it quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
try {
  const asOf = readAsOf(process.argv.slice(2));
  const complain = (line: string): void => {
    console.error(`cadence: ${line}`);
    process.exitCode = 1;
  };
  const rows = readCadence({ ...readCadenceInput(await readAll(process.stdin), complain), asOf });
  process.stdout.write(`${JSON.stringify({ rows: rows.map(toOutput) })}\n`);
} catch (error) {
  if (!(error instanceof UsageError || error instanceof InputError)) throw error;
  console.error(`cadence: ${error.message}`);
  process.exitCode = 2;
}

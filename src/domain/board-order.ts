/**
 * Which cells of the board need care, and the order of its rows.
 *
 * | Status                        | Needs care | Why                                              |
 * | ----------------------------- | ---------- | ------------------------------------------------ |
 * | overdue                       | yes        | nothing is planned and the latest day has passed |
 * | due                           | yes        | nothing is planned and the time has come         |
 * | planned-late                  | yes        | the planned one can still be moved forward       |
 * | overdue-planned               | no         | late, but somebody has taken care                |
 * | snoozed, on-cadence, as-needed, not-expected | no |                                           |
 *
 * Order of the rows: the most urgent cell first, in the order of the table; within overdue the longest first, within the others
 * the earliest dueBy first; then by name.
 */
import type { CadenceIndex } from './cadence-index.ts';
import { CADENCE_STATUSES, type CadenceStatus } from './cadence-rule.ts';

/** Most urgent first. */
const URGENCY: readonly CadenceStatus[] = [
  'overdue',
  'due',
  'planned-late',
  'overdue-planned',
  'snoozed',
  'on-cadence',
  'as-needed',
  'not-expected',
];
const NEEDING_CARE: ReadonlySet<CadenceStatus> = new Set(['overdue', 'due', 'planned-late']);
const WITHOUT_DUE_BY: ReadonlySet<CadenceStatus> = new Set(['as-needed', 'not-expected']);

/** By the number of a status, as it stands in the columns. */
const URGENCY_OF = Uint8Array.from(CADENCE_STATUSES, (status) => URGENCY.indexOf(status));
const NEEDS_CARE = CADENCE_STATUSES.map((status) => NEEDING_CARE.has(status));
const HAS_DUE_BY = CADENCE_STATUSES.map((status) => !WITHOUT_DUE_BY.has(status));
/** More than there are days. */
const ONE_STATUS = 2 ** 33;

/** Whether somebody should do something now about a cell of a row, whose policies stand at `from` and before `to`. */
export function rowNeedsCare(index: CadenceIndex, from: number, to: number): boolean {
  const { status } = index.read();
  for (let at = from; at < to; at += 1) if (NEEDS_CARE[status[at] as number] === true) return true;
  return false;
}

/**
 * Positions of so many rows, of `cells` policies each from the first on, in the order of the board. They come by name already: equals
 * stay as they are. The longest overdue is the one with the earliest dueBy, so one number orders all.
 */
export function mostUrgentFirst(index: CadenceIndex, rows: number, cells: number): Uint32Array {
  const { status, dueBy } = index.read();
  const weights = new Float64Array(rows).fill(Infinity);
  for (let at = 0; at < rows * cells; at += 1) {
    const number = status[at] as number;
    const weight =
      (URGENCY_OF[number] as number) * ONE_STATUS + (HAS_DUE_BY[number] === true ? (dueBy[at] as number) : 0);
    const row = Math.floor(at / cells);
    if (weight < (weights[row] as number)) weights[row] = weight;
  }
  return Uint32Array.from(weights.keys()).sort((a, b) => (weights[a] as number) - (weights[b] as number) || a - b);
}

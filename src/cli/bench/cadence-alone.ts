/** Holds the board in a process of its own, so that its memory is not mixed with SQLite's, and sends what it measured. */
import { readRow } from '../../domain/cadence.ts';
import { CadenceIndex } from '../../domain/cadence-index.ts';
import { AS_OF, manyMeetings, MEETINGS, oneMeeting, programme, ZONE } from './cadence-programme.ts';
import { median, millisecondsOf } from './measure.ts';
import { seeded } from './seeded.ts';

export interface MeasuredAlone {
  /** Milliseconds to read the million meetings from their generator into columns. */
  readonly filling: number;
  readonly board: number;
  readonly update: number;
  readonly slowestUpdate: number;
  /** A row as an object, with its reason and the ids of its meetings. */
  readonly row: number;
  /** MiB at the highest, from the start of the process on: Node and tsx themselves included. */
  readonly peak: number;
}

const { accounts, policies } = programme();
const index = new CadenceIndex(accounts, policies, ZONE, AS_OF);
const filling = millisecondsOf(() => index.load(manyMeetings()));
const countAt = (asOf: typeof AS_OF) => {
  index.moveTo(asOf);
  index.read();
};
const board = median(Array.from({ length: 9 }, () => millisecondsOf(() => countAt(AS_OF))));
const chance = seeded(99);
const updates = Array.from({ length: 2000 }, (_, at) => {
  // By turns a new meeting, and one that is there and changes: moved, cancelled, or reported as not having happened.
  const id = at % 2 === 0 ? `new-${at}` : `meeting-${Math.floor(chance() * MEETINGS)}`;
  const changed = oneMeeting(id, chance);
  return millisecondsOf(() => index.put(changed));
});
const rows = millisecondsOf(() => {
  for (let row = 0; row < policies.length; row += 250) readRow(index, row);
});
const measured: MeasuredAlone = {
  filling,
  board,
  update: median(updates),
  slowestUpdate: Math.max(...updates),
  row: rows / Math.ceil(policies.length / 250),
  peak: process.resourceUsage().maxRSS / 1024,
};
process.send?.(measured);

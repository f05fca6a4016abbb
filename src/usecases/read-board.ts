import type { Account } from '../domain/account.ts';
import { type Board, buildBoard } from '../domain/board.ts';
import { addSeconds } from '../domain/calendar-day.ts';
import { type Charter, DEFAULT_CHARTER } from '../domain/charter.ts';
import type { Clock } from '../ports/clock.ts';
import type { Register } from '../ports/register.ts';

export interface ReadBoardPorts {
  readonly register: Pick<Register, 'accounts' | 'rituals'>;
  readonly clock: Clock;
}

export interface BoardView {
  readonly board: Board;
  /** All accounts, inactive ones too. */
  readonly accounts: readonly Account[];
  /** Keys of register rows that could not be read. */
  readonly unreadable: readonly string[];
}

/**
 * How far back the register is read. Anything older leaves every range overdue (the widest, one a year, is 365 days), and above-range
 * counts one year; the rest lets a ritual that slipped by a year still be named as the last one.
 */
const DAYS_BACK = 800;

/** The board, from the register alone. Throws RegisterUnavailable, SignInNeeded. */
export async function readBoard(
  { register, clock }: ReadBoardPorts,
  settings: { readonly timeZone: string; readonly charter?: Charter },
): Promise<BoardView> {
  const asOf = clock.now();
  const [accounts, { rituals, unreadable }] = await Promise.all([
    register.accounts(),
    register.rituals(addSeconds(asOf, -DAYS_BACK * 86_400)),
  ]);
  const board = buildBoard({
    accounts,
    rituals: rituals.map(({ value }) => value),
    charter: settings.charter ?? DEFAULT_CHARTER,
    asOf,
    timeZone: settings.timeZone,
  });
  return { board, accounts, unreadable };
}

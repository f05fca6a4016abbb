import type { Account } from '../domain/account.ts';
import type { Board } from '../domain/board.ts';
import type { Charter } from '../domain/charter.ts';
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

/** The board, from the register alone. Throws RegisterUnavailable, SignInNeeded. */
export async function readBoard(
  _ports: ReadBoardPorts,
  _settings: { readonly timeZone: string; readonly charter?: Charter },
): Promise<BoardView> {
  throw new Error('being written');
}

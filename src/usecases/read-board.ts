import type { Account } from '../domain/account.ts';
import { type Board, buildBoardFrom } from '../domain/board.ts';
import { millisecondsOf } from '../domain/calendar-day.ts';
import { type Charter, DEFAULT_CHARTER } from '../domain/charter.ts';
import type { Clock } from '../ports/clock.ts';
import type { RegisterContent, RegisterCopy, RowsSoFar } from '../ports/register-copy.ts';

export interface ReadBoardPorts {
  readonly registerCopy: RegisterCopy;
  readonly clock: Clock;
}

export interface ReadBoardSettings {
  readonly timeZone: string;
  readonly charter?: Charter;
}

export interface BoardView {
  readonly board: Board;
  /** All accounts, inactive ones too. */
  readonly accounts: readonly Account[];
  /** Keys of register rows that could not be read. */
  readonly unreadable: readonly string[];
  /** False: cells say how they stand, but the rituals that they name cannot be read yet. */
  readonly hasWords: boolean;
}

/** Who shows the board is told what there is already. */
export interface BoardWatcher {
  /** The board of the last visit, then once more when its words are there; what changed since is being asked for. */
  readonly onKept?: (view: BoardView) => void;
  /** A first reading has come so far. With a board every time that there are twice as many rituals: it is incomplete and says so. */
  readonly onRows?: (rows: RowsSoFar, view: BoardView | undefined) => void;
}

export interface ReadBoard {
  readonly view: BoardView;
  /** What the board was built from. */
  readonly content: RegisterContent;
}

/**
 * How far back rituals count. Anything older leaves every range overdue (the widest, one a year, is 365 days), and above-range
 * counts one year; the rest lets a ritual that slipped by a year still be named as the last one.
 */
const DAYS_BACK = 800;
const MS_PER_DAY = 86_400_000;
/** A first board is worth building from so many rituals on. */
const FIRST_ROWS = 500;

/**
 * The board of what this browser probably keeps for who is there, built while sign-in is under way. It is for `readBoard`, which
 * gives it to nobody before that person has been confirmed.
 */
export async function buildAhead(
  { registerCopy, clock }: ReadBoardPorts,
  settings: ReadBoardSettings,
): Promise<ReadBoard | undefined> {
  const content = await registerCopy.ahead();
  return content === undefined ? undefined : { content, view: boardFrom(content, clock, settings) };
}

/**
 * The board, from the register alone: at once from what this browser keeps, then with what changed since. Throws RegisterUnavailable,
 * SignInNeeded.
 */
export async function readBoard(
  { registerCopy, clock }: ReadBoardPorts,
  settings: ReadBoardSettings,
  { onKept, onRows }: BoardWatcher = {},
  ahead?: ReadBoard,
): Promise<ReadBoard> {
  const viewOf = (content: RegisterContent) =>
    content === ahead?.content ? ahead.view : boardFrom(content, clock, settings);
  const kept = onKept === undefined ? undefined : await registerCopy.keptToCount();
  const keptView = kept === undefined ? undefined : viewOf(kept);
  if (keptView !== undefined) {
    onKept?.({ ...keptView, hasWords: false });
    if ((await registerCopy.kept()) === kept) onKept?.(keptView);
  }

  let worthBuilding = FIRST_ROWS;
  const content = await registerCopy.catchUp((rows, soFar) => {
    const isWorth = onRows !== undefined && rows.accounts > 0 && rows.rituals >= worthBuilding;
    if (isWorth) worthBuilding = rows.rituals * 2;
    onRows?.(rows, isWorth ? viewOf(soFar()) : undefined);
  });
  const isSame = keptView !== undefined && content === kept;
  return { content, view: isSame ? keptView : viewOf(content) };
}

function boardFrom(content: RegisterContent, clock: Clock, settings: ReadBoardSettings): BoardView {
  const asOf = clock.now();
  const since = millisecondsOf(asOf) - DAYS_BACK * MS_PER_DAY;
  const board = buildBoardFrom(
    {
      accounts: content.accounts,
      rituals: content.rituals.filter((ritual) => (ritual.endsAt ?? millisecondsOf(ritual.end)) >= since),
      charter: settings.charter ?? DEFAULT_CHARTER,
      asOf,
      timeZone: settings.timeZone,
    },
    ({ stored }) => stored.value,
  );
  return { board, accounts: content.accounts, unreadable: content.unreadable, hasWords: true };
}

import {
  Button,
  makeStyles,
  mergeClasses,
  Skeleton,
  SkeletonItem,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { type AccountKey, PROGRAMME } from '../../domain/account.ts';
import type { Board } from '../../domain/board.ts';
import { typesOf } from '../../domain/board-policies.ts';
import type { RitualType } from '../../domain/ritual-type.ts';
import type { RowsSoFar } from '../../ports/register-copy.ts';
import { ProblemScreen } from '../shared/problem-screen.tsx';
import { BoardFilterBar } from './board-filters.tsx';
import { BoardPager, useBoardPaging } from './board-paging.tsx';
import { isFiltered, shownRows } from './board-rows.ts';
import { BoardTable, type OpenedCell } from './board-table.tsx';
import { CellDialog } from './cell-dialog.tsx';
import { EmptyState, NoAccounts } from './empty-state.tsx';
import { FirstReading } from './first-reading.tsx';
import { usePageStyles } from './page-styles.ts';
import { SyncProblem } from './sync-problem.tsx';
import { NO_FILTERS, type BoardFilters } from './tab-address.ts';
import { useTab, useTabWords } from './tab-context.tsx';
import type { BoardState } from './use-board.ts';

const ACCOUNT_COLUMNS = typesOf('account');
const PROGRAMME_COLUMNS = typesOf('programme');

/** More than a window holds. */
const ROWS_AT_FIRST = 20;

interface BoardPageProps {
  readonly state: BoardState;
  readonly filters: BoardFilters;
  /** Account that a link points at: scrolled to. */
  readonly account: string | undefined;
  readonly onFilter: (filters: BoardFilters) => void;
  readonly onRefresh: () => void;
  readonly onSignIn: () => Promise<void>;
  readonly onSettings: () => void;
}

/** Every account and its rituals; what needs care first. */
export function BoardPage({ state, onRefresh, onSignIn, ...shown }: BoardPageProps) {
  const { settings } = useTab();
  if (state.kind === 'reading') return <BoardSkeleton rows={state.rows} />;
  if (state.kind === 'problem') {
    return <ProblemScreen problem={state.problem} site={settings.site} onRetry={onRefresh} onSignIn={onSignIn} />;
  }
  return <ReadBoard state={state} onRefresh={onRefresh} onSignIn={onSignIn} {...shown} />;
}

interface ReadBoardProps extends Omit<BoardPageProps, 'state'> {
  readonly state: Extract<BoardState, { kind: 'read' }>;
}

function ReadBoard({ state, filters, account, onFilter, onRefresh, onSignIn, onSettings }: ReadBoardProps) {
  const words = useTabWords();
  const page = usePageStyles();
  const styles = useStyles();
  const [openedAt, setOpenedAt] = useState<Pick<OpenedCell, 'type'> & { readonly account: AccountKey }>();
  const { view, me, work, syncProblem, isOld } = state;
  const { board, unreadable } = view;
  const total = board.rows.length;
  const rows = useMemo(() => shownRows(board.rows, filters, me.address), [board, filters, me.address]);
  const opened = openedAt === undefined ? undefined : cellAt(board, openedAt.account, openedAt.type);
  const onOpen = useCallback(({ row, type }: OpenedCell) => setOpenedAt({ account: row.account, type }), []);
  const paging = useBoardPaging(rows, account, filters);

  // Of a board that has pages what is in sight is drawn first; a link may point at any row.
  const isLarge = paging.total > paging.rows.length && account === undefined;
  const atFirst = isLarge ? paging.rows.slice(0, ROWS_AT_FIRST) : paging.rows;
  const drawn = useDeferredValue(paging.rows, atFirst);

  const isAccountShown = drawn.some((row) => row.account === account);
  useEffect(() => {
    if (account === undefined || !isAccountShown) return;
    const row = document.getElementById(`account-${account}`);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector('button')?.focus();
  }, [account, isAccountShown]);

  return (
    <main className={mergeClasses(page.page, styles.width)}>
      <header className={styles.header}>
        <h1 className={page.title}>{words.say('board.title')}</h1>
        {/* Of half a register it would count too many. */}
        {total === 0 || work.kind === 'first-reading' ? null : (
          <Text>{words.say('board.need-care', { need: board.needCare, total })}</Text>
        )}
        <div role="status">
          {work.kind === 'syncing' ? <Spinner size="tiny" label={words.say('board.refreshing')} /> : null}
          {work.kind === 'catching-up' ? <Spinner size="tiny" label={words.say('board.catching-up')} /> : null}
        </div>
      </header>
      {work.kind === 'first-reading' ? <FirstReading rows={work.rows} hasBoard /> : null}
      {isOld ? (
        <Text role="note" className={page.quiet}>
          {words.say('board.old')}
        </Text>
      ) : null}
      {syncProblem === undefined ? null : <SyncProblem problem={syncProblem} onSignIn={onSignIn} />}
      {unreadable.length === 0 ? null : (
        <Text role="note" className={page.quiet}>
          {words.say('board.unreadable', { count: unreadable.length, keys: words.list(unreadable.slice(0, 5)) })}
        </Text>
      )}
      {total === 0 ? (
        <NoAccounts onSettings={onSettings} />
      ) : (
        <>
          <BoardTable
            caption={words.say('board.programme-caption')}
            rowHeading={words.say('board.programme')}
            rows={[board.programme]}
            columns={PROGRAMME_COLUMNS}
            today={board.today}
            onOpen={onOpen}
          />
          <BoardFilterBar
            rows={board.rows}
            filters={filters}
            hasOwn={board.rows.some(({ details }) => details?.kam === me.address)}
            onChange={onFilter}
            onRefresh={onRefresh}
          />
          <Text role="status" size={200} className={page.quiet}>
            {isFiltered(filters) ? words.say('board.shown', { shown: rows.length }) : null}
          </Text>
          {rows.length === 0 ? (
            <EmptyState
              title={words.say('board.none-match.title')}
              body={words.say('board.none-match.body', { total })}
            >
              <Button onClick={() => onFilter(NO_FILTERS)}>{words.say('board.filter.clear')}</Button>
            </EmptyState>
          ) : (
            <>
              <BoardTable
                caption={words.say('board.caption')}
                rowHeading={words.say('board.account')}
                rows={drawn}
                columns={ACCOUNT_COLUMNS}
                today={board.today}
                onOpen={onOpen}
              />
              <BoardPager {...paging} />
            </>
          )}
        </>
      )}
      {opened === undefined ? null : (
        <CellDialog
          opened={opened}
          hasWords={view.hasWords}
          today={board.today}
          onClose={() => setOpenedAt(undefined)}
        />
      )}
    </main>
  );
}

/** Of the board as it is now: it may have been read anew since the cell was opened, and the account may be gone. */
function cellAt({ programme, rows }: Board, account: AccountKey, type: RitualType): OpenedCell | undefined {
  const row = account === PROGRAMME ? programme : rows.find((one) => one.account === account);
  const cell = row?.cells[type];
  return row === undefined || cell === undefined ? undefined : { row, type, cell };
}

/** `rows`: how far a first reading is that has no board yet. */
export function BoardSkeleton({ rows }: { readonly rows?: RowsSoFar | undefined }) {
  const words = useTabWords();
  const page = usePageStyles();
  const styles = useStyles();
  return (
    <main className={mergeClasses(page.page, styles.width)} aria-busy="true">
      {rows === undefined ? (
        <Text role="status">{words.say('state.loading')}</Text>
      ) : (
        <FirstReading rows={rows} hasBoard={false} />
      )}
      <Skeleton aria-hidden className={styles.skeleton}>
        {Array.from({ length: 8 }, (_, row) => (
          <SkeletonItem key={row} size={40} />
        ))}
      </Skeleton>
    </main>
  );
}

const useStyles = makeStyles({
  width: { maxWidth: '80rem' },
  header: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalL },
  skeleton: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { BoardRow } from '../../domain/board.ts';
import { useTabWords } from './tab-context.tsx';

/** As many rows as a slow machine draws in a blink, and far more than anybody reads. */
const ROWS_ON_A_PAGE = 100;

export interface BoardPaging {
  readonly rows: readonly BoardRow[];
  /** Position of the first and the last row of the page, from 1. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly go: (by: -1 | 1) => void;
}

/**
 * The rows of one page. `account` is that of a link: its page is opened, until somebody turns pages. `filters` identifies the list:
 * another one begins on its first page.
 */
export function useBoardPaging(rows: readonly BoardRow[], account: string | undefined, filters: unknown): BoardPaging {
  const [turned, setTurned] = useState<{
    readonly page: number;
    readonly account: unknown;
    readonly filters: unknown;
  }>();
  const linked = account === undefined ? -1 : rows.findIndex((row) => row.account === account);
  const isMine = turned !== undefined && turned.account === account && turned.filters === filters;
  const last = Math.max(0, Math.ceil(rows.length / ROWS_ON_A_PAGE) - 1);
  const wanted = isMine ? turned.page : Math.floor(Math.max(0, linked) / ROWS_ON_A_PAGE);
  // Fewer rows than before, after a refresh: the last page there is.
  const page = Math.min(wanted, last);
  const first = page * ROWS_ON_A_PAGE;
  return {
    rows: useMemo(() => rows.slice(first, first + ROWS_ON_A_PAGE), [rows, first]),
    from: Math.min(first + 1, rows.length),
    to: Math.min(first + ROWS_ON_A_PAGE, rows.length),
    total: rows.length,
    go: (by) => setTurned({ page: page + by, account, filters }),
  };
}

/** Nothing where one page holds everything. */
export function BoardPager({ from, to, total, go }: BoardPaging) {
  const words = useTabWords();
  const styles = useStyles();
  if (total <= ROWS_ON_A_PAGE) return null;
  return (
    <div className={styles.pager}>
      <Button disabledFocusable={from === 1} onClick={() => go(-1)}>
        {words.say('board.page.previous')}
      </Button>
      <Text role="status">{words.say('board.page', { from, to, total })}</Text>
      <Button disabledFocusable={to === total} onClick={() => go(1)}>
        {words.say('board.page.next')}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  pager: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

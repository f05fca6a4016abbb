import { makeStyles, Tab as PageTab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect } from 'react';
import { useWaiting } from '../shared/use-waiting.ts';
import { BoardPage, BoardSkeleton } from './board-page.tsx';
import { ChecksPage } from './checks-page.tsx';
import { parseSubPage, type TabPage } from './tab-address.ts';
import { useTab, useTabWords } from './tab-context.tsx';
import { type BoardState, useBoard } from './use-board.ts';
import { useChecks } from './use-checks.ts';
import { ToTagPage } from './to-tag-page.tsx';
import { useToTag, waitingIn } from './use-to-tag.ts';
import { useTabAddress } from './use-tab-address.ts';

const SettingsPage = lazy(async () => ({ default: (await import('./settings/settings-page.tsx')).SettingsPage }));

interface TabAppProps {
  /** Where the host wants to be: calls back at once with what a deep link carried, and again for a later one. */
  readonly followHost: (listener: (subPageId: string) => void) => () => void;
}

/** Pages side by side; which one, and its filters, stand in the address. */
export function TabApp({ followHost }: TabAppProps) {
  const words = useTabWords();
  const styles = useStyles();
  const tab = useTab();
  const { address, go, replace } = useTabAddress();
  const board = useBoard(tab);
  const { waiting: unsent, send, WaitingNotice } = useWaiting(tab.ports, tab.settings.timeZone);
  const checks = useChecks(tab, send);
  const toTag = useToTag(tab, isSettled(board.state) && (address.page === 'to-tag' || hasOwnAccounts(board.state)));
  const untagged = waitingIn(toTag.state);
  const waiting = checks.state.kind === 'read' ? checks.state.checks.length : 0;

  useEffect(() => followHost((subPageId) => go(parseSubPage(subPageId))), [followHost, go]);

  const { refresh } = board;
  const { takeNews, readAgain } = toTag;
  useEffect(() => {
    if (address.page !== 'to-tag' && takeNews()) void refresh();
  }, [address.page, takeNews, refresh]);
  const accountsWritten = useCallback(() => {
    void refresh();
    void readAgain();
  }, [refresh, readAgain]);

  async function signIn() {
    // Whatever came of it, the reading says it.
    await tab.ports.identity.signIn().catch(() => undefined);
    await Promise.all([board.refresh(), toTag.refresh(), checks.refresh()]);
  }

  const openSettings = () => go({ ...address, page: 'settings', account: undefined, ritual: undefined });

  return (
    <>
      <nav aria-label={words.say('tab.pages')} className={styles.pages}>
        <TabList
          className={styles.list}
          selectedValue={address.page}
          onTabSelect={(_, data) =>
            go({ ...address, page: data.value as TabPage, account: undefined, ritual: undefined })
          }
        >
          <PageTab value="board">{words.say('tab.board')}</PageTab>
          <PageTab value="to-tag">
            {untagged === 0 ? words.say('tab.to-tag') : words.say('tab.to-tag.count', { count: untagged })}
          </PageTab>
          <PageTab value="my-checks">
            {waiting === 0 ? words.say('tab.my-checks') : words.say('tab.my-checks.count', { count: waiting })}
          </PageTab>
          <PageTab value="settings">{words.say('tab.settings')}</PageTab>
        </TabList>
      </nav>
      {WaitingNotice === undefined ? null : <WaitingNotice waiting={unsent} onSend={send} className={styles.waiting} />}
      {address.page === 'board' ? (
        <BoardPage
          state={board.state}
          filters={address.filters}
          account={address.account}
          onFilter={(filters) => replace({ ...address, filters })}
          onRefresh={() => void board.refresh()}
          onSignIn={signIn}
          onSettings={openSettings}
        />
      ) : null}
      {address.page === 'to-tag' ? (
        <ToTagPage
          state={toTag.state}
          onAccept={(item, choice) =>
            toTag.accept(item, choice, toTag.state.kind === 'read' ? toTag.state.view.accounts : [])
          }
          onRefuse={toTag.refuse}
          onUndo={toTag.undo}
          onRetry={() => void toTag.refresh()}
          onSignIn={signIn}
          onSettings={openSettings}
        />
      ) : null}
      {address.page === 'my-checks' ? (
        <ChecksPage
          state={checks.state}
          open={address.ritual}
          onOpen={(ritual) => go({ ...address, ritual })}
          onAnswered={checks.answered}
          onRetry={() => void checks.refresh()}
          onSignIn={signIn}
        />
      ) : null}
      {address.page === 'settings' ? (
        <Suspense fallback={<BoardSkeleton />}>
          <SettingsPage onAccountsWritten={accountsWritten} isSynced={isSettled(board.state)} onSignIn={signIn} />
        </Suspense>
      ) : null}
    </>
  );
}

/** Untagged meetings are looked for after the sync, which reads the same calendar, heals tags, and says when it looked. */
function isSettled(board: BoardState): boolean {
  return board.kind === 'read' ? board.work.kind === 'none' : board.kind === 'problem';
}

/** Who has no account has seldom something to tag: their calendar is read when they open the page. */
function hasOwnAccounts(board: BoardState): boolean {
  if (board.kind !== 'read' || board.syncProblem !== undefined) return false;
  return board.view.accounts.some((account) => account.active && account.kam === board.me.address);
}

const useStyles = makeStyles({
  pages: {
    paddingInline: tokens.spacingHorizontalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 600px)': { paddingInline: 0 },
  },
  // In line with the page below it.
  waiting: {
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} 0`,
    '@media (max-width: 600px)': { marginInline: tokens.spacingHorizontalM },
  },
  // Four pages do not fit beside each other on a phone: a page that nobody sees is not there.
  list: { flexWrap: 'wrap' },
});

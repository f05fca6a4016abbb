import { Button, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { PROGRAMME, type Account } from '../../domain/account.ts';
import type { Ref } from '../../domain/ref.ts';
import type { Ritual } from '../../domain/ritual.ts';
import { dayOf, startDayOf } from '../../domain/time-zone.ts';
import { answerCheck, type AnswerReceipt } from '../../usecases/answer-check.ts';
import type { OpenCheck } from '../../usecases/list-my-checks.ts';
import { AnsweredPanel } from '../shared/answered-panel.tsx';
import { CheckPanel } from '../shared/check-panel.tsx';
import type { CheckDraft } from '../shared/check-steps.ts';
import { ProblemScreen } from '../shared/problem-screen.tsx';
import { BoardSkeleton } from './board-page.tsx';
import { usePageStyles } from './page-styles.ts';
import { useTab, useTabWords } from './tab-context.tsx';
import type { ChecksState } from './use-checks.ts';

interface ChecksPageProps {
  readonly state: ChecksState;
  /** The check that is open, from the address. */
  readonly open: Ref | undefined;
  readonly onOpen: (ref: Ref | undefined) => void;
  readonly onAnswered: (ref: Ref) => void;
  readonly onRetry: () => void;
  readonly onSignIn: () => Promise<void>;
}

/** Past rituals that wait for my answer, the latest first; one is answered at a time. */
export function ChecksPage({ state, open, onOpen, onAnswered, onRetry, onSignIn }: ChecksPageProps) {
  const words = useTabWords();
  const page = usePageStyles();
  const styles = useStyles();
  const { settings } = useTab();
  const [done, setDone] = useState<{ check: OpenCheck; receipt: AnswerReceipt; answer: CheckDraft } | undefined>();
  if (state.kind === 'reading') return <BoardSkeleton />;
  if (state.kind === 'problem') {
    return <ProblemScreen problem={state.problem} site={settings.site} onRetry={onRetry} onSignIn={onSignIn} />;
  }
  const checks = state.checks;
  const current = checks.find(({ ref, ritual }) => ref === open || ritual.ref === open);
  const next = checks[0];

  if (done !== undefined && current === undefined) {
    return (
      <main className={mergeClasses(page.page, styles.width)}>
        <CheckHeading check={done.check} />
        <AnsweredPanel receipt={done.receipt} answer={done.answer} />
        <div className={styles.buttons}>
          {next === undefined ? null : (
            <Button
              appearance="primary"
              onClick={() => {
                setDone(undefined);
                onOpen(next.ref);
              }}
            >
              {words.say('checks.next')}
            </Button>
          )}
          <Button
            onClick={() => {
              setDone(undefined);
              onOpen(undefined);
            }}
          >
            {words.say('checks.back-to-list')}
          </Button>
        </div>
      </main>
    );
  }
  if (current !== undefined) {
    return (
      <main className={mergeClasses(page.page, styles.width)}>
        <Link as="button" className={styles.start} onClick={() => onOpen(undefined)}>
          {words.say('checks.back-to-list')}
        </Link>
        <CheckHeading check={current} />
        <AnswerOne
          key={current.ref}
          check={current}
          onAnswered={(receipt, answer) => {
            setDone({ check: current, receipt, answer });
            onAnswered(current.ref);
          }}
        />
      </main>
    );
  }
  return <ChecksList checks={checks} onOpen={onOpen} />;
}

function AnswerOne({
  check,
  onAnswered,
}: {
  check: OpenCheck;
  onAnswered: (receipt: AnswerReceipt, answer: CheckDraft) => void;
}) {
  const { ports, settings } = useTab();
  const { ref, ritual } = check;
  return (
    <CheckPanel
      subject={{ type: ritual.type, organiser: ritual.organiserName, objective: ritual.objective }}
      submit={(draft) => answerCheck(ports, { ...draft, ref, way: 'teams' }, settings)}
      onSignIn={() => ports.identity.signIn()}
      onAnswered={onAnswered}
    />
  );
}

function ChecksList({ checks, onOpen }: { checks: readonly OpenCheck[]; onOpen: (ref: Ref) => void }) {
  const words = useTabWords();
  const page = usePageStyles();
  const styles = useStyles();
  const describe = useDescription();
  return (
    <main className={mergeClasses(page.page, styles.width)}>
      <h1 className={page.title}>{words.say('checks.title')}</h1>
      {checks.length === 0 ? (
        <div role="status">
          <h2 className={page.subtitle}>{words.say('checks.all-done.title')}</h2>
          <Text>{words.say('checks.all-done.body')}</Text>
        </div>
      ) : (
        <Text>{words.say('checks.intro')}</Text>
      )}
      <ul className={styles.list}>
        {checks.map((check) => {
          const { ritual, accounts, day } = describe(check);
          return (
            <li key={check.ref} className={styles.item}>
              <div>
                <Text block weight="semibold">
                  {ritual}
                </Text>
                <Text block>{accounts}</Text>
                <Text block size={200} className={page.quiet}>
                  {day} · {check.ritual.subject}
                </Text>
              </div>
              <Button
                aria-label={words.say('checks.answer.label', { ritual, accounts, day })}
                onClick={() => onOpen(check.ref)}
              >
                {words.say('checks.answer')}
              </Button>
            </li>
          );
        })}
      </ul>
    </main>
  );
}

function CheckHeading({ check }: { check: OpenCheck }) {
  const page = usePageStyles();
  const { ritual, accounts, day } = useDescription()(check);
  return (
    <div>
      <h1 className={page.title}>{ritual}</h1>
      <Text block>
        {accounts} · {day}
      </Text>
    </div>
  );
}

function useDescription() {
  const words = useTabWords();
  const { ports, settings } = useTab();
  const today = dayOf(ports.clock.now(), settings.timeZone);
  return ({ ritual, accounts }: OpenCheck) => ({
    ritual: words.say(`ritual.${ritual.type}`),
    accounts: words.list(namesOf(ritual, accounts, words.say('programme'))),
    day: words.day(startDayOf(ritual, settings.timeZone), today),
  });
}

function namesOf(ritual: Ritual, accounts: readonly Account[], programme: string): readonly string[] {
  return ritual.accounts.map((key) =>
    key === PROGRAMME ? programme : (accounts.find((account) => account.key === key)?.name ?? key),
  );
}

const useStyles = makeStyles({
  width: { maxWidth: '40rem' },
  start: { alignSelf: 'flex-start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

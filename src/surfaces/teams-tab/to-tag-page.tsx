import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { TagChoice } from '../../usecases/tag-meeting.ts';
import type { UntaggedMeeting } from '../../usecases/list-untagged-meetings.ts';
import { dayOf } from '../../domain/time-zone.ts';
import { ProblemScreen } from '../shared/problem-screen.tsx';
import { BoardSkeleton } from './board-page.tsx';
import { NoAccounts } from './empty-state.tsx';
import { usePageStyles } from './page-styles.ts';
import { useTab, useTabWords } from './tab-context.tsx';
import { ToTagItem } from './to-tag-item.tsx';
import { progressOf, type SettledProgress, type ToTagState, waitingIn } from './use-to-tag.ts';

interface ToTagPageProps {
  readonly state: ToTagState;
  readonly onAccept: (item: UntaggedMeeting, choice: TagChoice) => Promise<void>;
  readonly onRefuse: (item: UntaggedMeeting) => Promise<void>;
  readonly onUndo: (item: UntaggedMeeting, progress: SettledProgress) => Promise<void>;
  readonly onRetry: () => void;
  readonly onSignIn: () => Promise<void>;
  readonly onSettings: () => void;
}

type ReadState = Extract<ToTagState, { readonly kind: 'read' }>;

/** Meetings with clients that carry no ritual, oldest first: Enter accepts, N says no ritual, arrows move (surfaces §4). */
export function ToTagPage(props: ToTagPageProps) {
  const { settings } = useTab();
  const { state, onRetry, onSignIn } = props;
  if (state.kind === 'reading') return <BoardSkeleton />;
  if (state.kind === 'problem') {
    return <ProblemScreen problem={state.problem} site={settings.site} onRetry={onRetry} onSignIn={onSignIn} />;
  }
  return <ToTagList {...props} state={state} />;
}

function ToTagList({ state, onAccept, onRefuse, onUndo, onSettings }: ToTagPageProps & { state: ReadState }) {
  const words = useTabWords();
  const page = usePageStyles();
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { view } = state;
  const [choices, setChoices] = useState<ReadonlyMap<string, TagChoice>>(new Map());
  const choiceOf = (item: UntaggedMeeting): Partial<TagChoice> => {
    const { type, accounts } = item.suggestion;
    return choices.get(item.meeting.id) ?? { ...(type === undefined ? {} : { type }), accounts, statement: '' };
  };
  const isOpen = ({ meeting }: UntaggedMeeting) => progressOf(state, meeting.id).kind === 'open';
  const sure = view.untagged.filter((item) => item.suggestion.sure && isOpen(item));
  const waiting = waitingIn(state);

  async function accept(item: UntaggedMeeting) {
    const { type, accounts = [], statement = '' } = choiceOf(item);
    if (type === undefined || !isOpen(item)) return;
    await onAccept(item, { type, accounts, statement });
  }

  async function acceptAll() {
    // One after the other: the register answers each, and a failure leaves its meeting open.
    for (const item of sure) await accept(item);
  }

  const rowElements = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-meeting]') ?? [])];

  /** The button that was pressed goes away: the focus goes on with the list. */
  function focusRow(at: number) {
    const elements = rowElements();
    elements[Math.min(at, elements.length - 1)]?.focus();
  }

  function move(from: HTMLElement, step: 1 | -1) {
    const elements = rowElements();
    elements[elements.indexOf(from) + step]?.focus();
  }

  function onKey(event: KeyboardEvent<HTMLElement>, item: UntaggedMeeting) {
    const at = event.currentTarget;
    // Within a field, keys write.
    if (event.target !== at || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(at, event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && choiceOf(item).type !== undefined) {
      event.preventDefault();
      void accept(item);
      move(at, 1);
    } else if (event.key.toLowerCase() === 'n' && isOpen(item)) {
      event.preventDefault();
      void onRefuse(item);
      move(at, 1);
    }
  }

  if (view.accounts.length === 0) {
    return (
      <main className={mergeClasses(page.page, styles.width)}>
        <h1 className={page.title}>{words.say('to-tag.title')}</h1>
        <NoAccounts onSettings={onSettings} />
      </main>
    );
  }
  return (
    <main className={mergeClasses(page.page, styles.width)}>
      <h1 className={page.title}>{words.say('to-tag.title')}</h1>
      <div role="status">
        {waiting > 0 ? (
          <Text>
            {words.say('to-tag.waiting', { count: waiting })}
            <span className={page.quiet}> {words.say('to-tag.keys')}</span>
          </Text>
        ) : null}
        {waiting === 0 && view.coverage !== undefined ? <Text>{words.say('to-tag.none')}</Text> : null}
      </div>
      <Coverage state={state} />
      {sure.length > 1 ? (
        <Button className={styles.start} onClick={() => void acceptAll()}>
          {words.say('to-tag.accept-all', { count: sure.length })}
        </Button>
      ) : null}
      <ul ref={list} className={styles.list}>
        {view.untagged.map((item, at) => (
          <ToTagItem
            key={item.meeting.id}
            item={item}
            accounts={view.accounts}
            progress={progressOf(state, item.meeting.id)}
            choice={choiceOf(item)}
            onChoose={(choice) => setChoices((before) => new Map(before).set(item.meeting.id, choice as TagChoice))}
            onAccept={() => {
              if (choiceOf(item).type === undefined) return;
              void accept(item);
              focusRow(at + 1);
            }}
            onRefuse={() => {
              void onRefuse(item);
              focusRow(at + 1);
            }}
            onUndo={(progress) => {
              void onUndo(item, progress);
              focusRow(at);
            }}
            onKey={(event) => onKey(event, item)}
          />
        ))}
      </ul>
    </main>
  );
}

/** What the gate could not see, as a number (design §4: Health). */
function Coverage({ state: { view } }: { state: ReadState }) {
  const words = useTabWords();
  const page = usePageStyles();
  const { ports, settings } = useTab();
  const { coverage, lastSync } = view;
  const today = dayOf(ports.clock.now(), settings.timeZone);
  const parts = [
    coverage === undefined
      ? words.say('to-tag.coverage.none')
      : words.say('to-tag.coverage', { tagged: coverage.tagged, all: coverage.tagged + coverage.untagged }),
  ];
  if (lastSync !== undefined) {
    const day = dayOf(lastSync, settings.timeZone);
    const time = words.time(lastSync, settings.timeZone);
    parts.push(
      day === today
        ? words.say('to-tag.last-sync.today', { time })
        : words.say('to-tag.last-sync', { day: words.day(day, today), time }),
    );
  }
  return (
    <Text size={200} className={page.quiet}>
      {parts.join(' ')}
    </Text>
  );
}

const useStyles = makeStyles({
  width: { maxWidth: '56rem' },
  start: { alignSelf: 'flex-start' },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

import { Button, Field, Input, makeStyles, mergeClasses, Select, Text, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent } from 'react';
import { suggestAccounts } from '../../domain/account-match.ts';
import type { Account, AccountKey } from '../../domain/account.ts';
import { RITUAL_TYPES, type RitualType } from '../../domain/ritual-type.ts';
import { accountsFor } from '../../domain/suggest-tag.ts';
import { dayOf, startDayOf } from '../../domain/time-zone.ts';
import type { UntaggedMeeting } from '../../usecases/list-untagged-meetings.ts';
import type { TagChoice } from '../../usecases/tag-meeting.ts';
import { usePageStyles } from './page-styles.ts';
import { namesOfAccounts, sayReason } from './suggestion-words.ts';
import { useTab, useTabWords } from './tab-context.tsx';
import type { ItemProgress, SettledProgress } from './use-to-tag.ts';

interface ToTagItemProps {
  readonly item: UntaggedMeeting;
  readonly accounts: readonly Account[];
  readonly progress: ItemProgress;
  readonly choice: Partial<TagChoice>;
  readonly onChoose: (choice: Partial<TagChoice>) => void;
  readonly onAccept: () => void;
  readonly onRefuse: () => void;
  readonly onUndo: (progress: SettledProgress) => void;
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void;
}

/** One untagged meeting: what it may be and why, its objective typed in place, one key to accept. */
export function ToTagItem(props: ToTagItemProps) {
  const { item, progress, onKey, onUndo } = props;
  const words = useTabWords();
  const page = usePageStyles();
  const styles = useStyles();
  const { ports, settings } = useTab();
  const headingId = useId();
  const { meeting, occurrences } = item;
  const day = words.day(startDayOf(meeting, settings.timeZone), dayOf(ports.clock.now(), settings.timeZone));
  return (
    // The keys of the page work where the row itself has the focus.
    <li data-meeting="" tabIndex={0} aria-labelledby={headingId} className={styles.item} onKeyDown={onKey}>
      <div id={headingId}>
        <Text block weight="semibold">
          {meeting.subject === '' ? words.say('to-tag.no-subject') : meeting.subject}
        </Text>
        <Text block size={200} className={page.quiet}>
          {occurrences > 1 ? words.say('to-tag.series', { day, count: occurrences }) : day}
        </Text>
      </div>
      {progress.kind === 'tagged' || progress.kind === 'no-ritual' ? (
        <Decided {...props} progress={progress} onUndo={() => onUndo(progress)} />
      ) : (
        <Undecided {...props} />
      )}
      {progress.kind === 'saving' || progress.failure === undefined ? null : (
        <Text role="alert" block className={styles.failure}>
          {words.say(`to-tag.failure.${progress.failure}`)}
        </Text>
      )}
    </li>
  );
}

type DecidedProgress = Extract<ItemProgress, { readonly kind: 'tagged' | 'no-ritual' }>;

function Decided({
  progress,
  accounts,
  onUndo,
}: {
  progress: DecidedProgress;
  accounts: readonly Account[];
  onUndo: () => void;
}) {
  const words = useTabWords();
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.row, styles.choice)}>
      <Text role="status">
        {progress.kind === 'no-ritual'
          ? words.say('to-tag.done.no-ritual')
          : words.say(progress.tagged.tagWritten ? 'to-tag.done.tagged' : 'to-tag.done.tag-later', {
              ritual: words.say(`ritual.${progress.type}`),
              accounts: namesOfAccounts(progress.accounts, accounts, words),
            })}
      </Text>
      <Button size="small" onClick={onUndo}>
        {words.say('to-tag.undo')}
      </Button>
    </div>
  );
}

function Undecided({ item, accounts, progress, choice, onChoose, onAccept, onRefuse }: ToTagItemProps) {
  const words = useTabWords();
  const page = usePageStyles();
  const styles = useStyles();
  const { suggestion, isPast, meeting } = item;
  const saving = progress.kind === 'saving';
  const invited = suggestAccounts(meeting.invitees, accounts).map(({ account }) => account.key);
  const isOfOneAccount = accountsFor(choice.type, invited).length === 1 && invited.length > 1;
  const reasons = suggestion.because.map((reason) => sayReason(reason, accounts, words));
  const subject = meeting.subject;
  return (
    <>
      <div className={mergeClasses(styles.row, styles.choice)}>
        <Select
          className={styles.select}
          aria-label={words.say('to-tag.ritual')}
          value={choice.type ?? ''}
          disabled={saving}
          onChange={(_, { value }) => {
            const type = value as RitualType;
            onChoose({ ...choice, type, accounts: accountsFor(type, invited) });
          }}
        >
          {choice.type === undefined ? <option value="">{words.say('to-tag.choose')}</option> : null}
          {RITUAL_TYPES.map((type) => (
            <option key={type} value={type}>
              {words.say(`ritual.${type}`)}
            </option>
          ))}
        </Select>
        {isOfOneAccount && choice.accounts?.length === 1 ? (
          <Select
            className={styles.select}
            aria-label={words.say('board.account')}
            value={choice.accounts[0] ?? ''}
            disabled={saving}
            onChange={(_, { value }) => onChoose({ ...choice, accounts: [value as AccountKey] })}
          >
            {invited.map((key) => (
              <option key={key} value={key}>
                {namesOfAccounts([key], accounts, words)}
              </option>
            ))}
          </Select>
        ) : (
          <Text>{namesOfAccounts(choice.accounts ?? [], accounts, words)}</Text>
        )}
      </div>
      <Text block size={200} className={page.quiet}>
        {words.say('to-tag.because', { reasons: words.list(reasons) })}
        {suggestion.misnamed === undefined
          ? null
          : ` ${words.say('to-tag.misnamed', { ritual: words.say(`ritual.${suggestion.misnamed}`) })}`}
      </Text>
      <div className={styles.row}>
        <Field className={styles.objective} label={words.say(isPast ? 'to-tag.objective.past' : 'to-tag.objective')}>
          <Input
            value={choice.statement ?? ''}
            disabled={saving}
            onChange={(_, { value }) => onChoose({ ...choice, statement: value })}
            onKeyDown={(event) => {
              // While an input method composes, Enter ends the composition.
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              onAccept();
            }}
          />
        </Field>
        <Button
          appearance="primary"
          disabledFocusable={saving || choice.type === undefined}
          aria-label={words.say('to-tag.accept.label', { subject })}
          onClick={onAccept}
        >
          {words.say(saving ? 'to-tag.saving' : 'to-tag.accept')}
        </Button>
        <Button
          disabledFocusable={saving}
          aria-label={words.say('to-tag.refuse.label', { subject })}
          onClick={saving ? undefined : onRefuse}
        >
          {words.say('to-tag.refuse')}
        </Button>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  choice: { alignItems: 'center' },
  select: { minWidth: 0, maxWidth: '100%' },
  objective: { flex: '1 1 20rem' },
  failure: { color: tokens.colorStatusDangerForeground3 },
});

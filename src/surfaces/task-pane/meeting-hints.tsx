import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { type Account, PROGRAMME } from '../../domain/account.ts';
import { suggestAccounts } from '../../domain/account-match.ts';
import type { CharterEntry } from '../../domain/charter.ts';
import type { OpenMeetingContent } from '../../domain/meeting.ts';
import type { Hint } from '../../domain/norms.ts';
import type { RitualDraft } from '../../domain/ritual-merge.ts';
import type { RitualType } from '../../domain/ritual-type.ts';
import { meetingRules, useDeferred } from './deferred.ts';
import { inHours } from './in-hours.ts';
import { usePane, usePaneWords } from './pane-context.tsx';
import { accountNames } from './ritual-draft.ts';

interface MeetingHintsProps {
  readonly draft: RitualDraft;
  readonly content: OpenMeetingContent;
  readonly accounts: readonly Account[];
  /** Of the draft's type; undefined until the rules are there. */
  readonly charter: CharterEntry | undefined;
  /** The title was written: read the meeting again. */
  readonly onChanged: () => void;
}

/** More would be a list of faults. */
const MOST_HINTS = 2;

/** Said of the title; a person can act on it with one click. */
type NameHint = { readonly hint: 'misnamed'; readonly because: { readonly as: RitualType } };

const ABOUT_NAME: readonly string[] = ['misnamed', 'called-a-review', 'review-by-another-name'];

/** Where the meeting leaves its charter: never a refusal, each can be sent away. Below the fields, so that nothing moves. */
export function MeetingHints({ draft, content, accounts, charter, onChanged }: MeetingHintsProps) {
  const words = usePaneWords();
  const styles = useStyles();
  const rules = useDeferred(meetingRules);
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const part = rules.kind === 'there' ? rules.part : undefined;
  // It looks at every account there is: not at each key, for nothing that it reads is typed here.
  const hints = useMemo(
    () => (part === undefined || charter === undefined ? [] : hintsOn(part, charter, draft.type, content, accounts)),
    [part, charter, draft.type, content, accounts],
  );
  const keyOf = (hint: Hint | NameHint) => `${draft.type}:${hint.hint}`;
  const shown = hints.filter((hint) => !dismissed.includes(keyOf(hint))).slice(0, MOST_HINTS);
  const title = titleFor();

  return (
    <div role="status" className={styles.hints}>
      {shown.map((hint) => (
        <div key={hint.hint} className={styles.hint}>
          <div className={styles.words}>
            <Text size={200} block>
              {sentence(hint)}
            </Text>
            {ABOUT_NAME.includes(hint.hint) && title !== content.subject ? (
              <Rename title={title} onChanged={onChanged} />
            ) : null}
          </div>
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={words.say('pane.hint.dismiss', { hint: sentence(hint) })}
            onClick={() => setDismissed([...dismissed, keyOf(hint)])}
          />
        </div>
      ))}
      <Renamed content={content} onChanged={onChanged} />
    </div>
  );

  function titleFor(): string {
    const names = accountNames(
      draft.accounts.filter((key) => key !== PROGRAMME),
      accounts,
      '',
    );
    const ritual = words.say(`ritual.${draft.type}.short`);
    return names.length === 0 ? ritual : `${ritual} ${words.list(names)}`;
  }

  function sentence(hint: Hint | NameHint): string {
    const ritual = words.say(`ritual.${draft.type}`);
    switch (hint.hint) {
      case 'too-long':
        return words.say('pane.hint.too-long', { ritual, hours: inHours(words, hint.because.longest) });
      case 'too-short':
        return words.say('pane.hint.too-short', { ritual, days: hint.because.shortestDays });
      case 'too-many-people':
        return words.say('pane.hint.too-many-people', { ritual, most: hint.because.most, people: hint.because.people });
      case 'client-at-internal':
        return words.say('pane.hint.client-at-internal', { ritual, people: hint.because.clientPeople });
      case 'nobody-of-the-client':
        return words.say('pane.hint.nobody-of-the-client', { ritual });
      case 'review-by-another-name':
        return words.say('pane.hint.review-by-another-name', { ritual });
      case 'called-a-review':
        return words.say('pane.hint.called-a-review', { words: hint.because.words });
      case 'misnamed':
        return words.say('pane.hint.misnamed', { ritual, as: words.say(`ritual.${hint.because.as}`) });
    }
  }
}

function hintsOn(
  part: typeof import('./meeting-rules.ts'),
  entry: CharterEntry,
  type: RitualType,
  content: OpenMeetingContent,
  accounts: readonly Account[],
): readonly (Hint | NameHint)[] {
  const clients = suggestAccounts(content.invitees, accounts);
  const ofCharter = part.hintsFor(
    {
      type,
      title: content.subject,
      minutes: part.minutesOf(content),
      allDay: content.allDay,
      people: content.invitees.length + 1,
      clientPeople: clients.reduce((sum, { because }) => sum + because.people, 0),
    },
    entry,
  );
  // Nobody is invited yet: that is not a fault of the invitation, it is none so far.
  const said = content.invitees.length === 0 ? ofCharter.filter(({ hint }) => ABOUT_NAME.includes(hint)) : ofCharter;
  const as = part.misnamedAs(content, accounts, type);
  if (as === undefined || said.some(({ hint }) => ABOUT_NAME.includes(hint))) return said;
  return [{ hint: 'misnamed', because: { as } }, ...said];
}

interface RenameProps {
  readonly title: string;
  readonly onChanged: () => void;
}

function Rename({ title, onChanged }: RenameProps) {
  const words = usePaneWords();
  const styles = useStyles();
  const { rename, failed } = useRename(onChanged);
  return (
    <>
      <Link as="button" className={styles.rename} onClick={() => void rename(title)}>
        {words.say('pane.rename', { title })}
      </Link>
      {failed ? (
        <Text size={200} block role="alert">
          {words.say('pane.not-a-ritual.host')}
        </Text>
      ) : null}
    </>
  );
}

/** Titles that the pane has written, with the one before: as long as it stands there, it can be taken back. */
const renamed = new Map<string, string>();

function Renamed({ content, onChanged }: Pick<MeetingHintsProps, 'content' | 'onChanged'>) {
  const words = usePaneWords();
  const styles = useStyles();
  const { ports } = usePane();
  const before = renamed.get(content.subject);
  if (before === undefined) return null;
  const undo = async () => {
    await ports.openMeeting.setTitle(before);
    renamed.delete(content.subject);
    onChanged();
  };
  return (
    <div className={styles.hint}>
      <Text size={200}>{words.say('pane.renamed')}</Text>
      <Link as="button" className={styles.rename} onClick={() => void undo().catch(() => undefined)}>
        {words.say('pane.renamed.undo', { title: before })}
      </Link>
    </div>
  );
}

function useRename(onChanged: () => void) {
  const { ports } = usePane();
  const [failed, setFailed] = useState(false);
  const rename = async (title: string) => {
    setFailed(false);
    try {
      // As it stands now: the person may have typed on since the pane looked.
      const { subject } = await ports.openMeeting.read();
      await ports.openMeeting.setTitle(title);
      renamed.set(title, subject);
      onChanged();
    } catch {
      setFailed(true);
    }
  };
  return { rename, failed };
}

const useStyles = makeStyles({
  hints: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  hint: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  rename: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: 'start' },
});

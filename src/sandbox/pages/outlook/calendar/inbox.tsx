/** Mail, of which meeting requests can be answered at once. */
import { Button, makeStyles, mergeClasses, Text, Title3, tokens } from '@fluentui/react-components';
import { DateTime } from 'luxon';
import type { InboxMessage } from '../../../hosts/outlook/outlook-host-types.ts';
import type { MeetingResponse } from '../outlook-api.ts';

const useStyles = makeStyles({
  box: {
    width: '280px',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minHeight: 0,
  },
  title: { margin: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  unread: { borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  subject: { overflowWrap: 'anywhere' },
  preview: {
    overflow: 'hidden',
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflowWrap: 'anywhere',
  },
  answers: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px',
    marginTop: tokens.spacingVerticalXS,
    '& button': { minWidth: 'auto' },
  },
});

const KINDS: Record<NonNullable<InboxMessage['meeting']>['type'], string> = {
  meetingRequest: 'Meeting request',
  meetingCancelled: 'Meeting cancelled',
  meetingAccepted: 'Accepted',
  meetingTenativelyAccepted: 'Tentatively accepted',
  meetingDeclined: 'Declined',
};
const GIVEN: Partial<Record<string, string>> = {
  accepted: 'You have accepted',
  tentativelyAccepted: 'You have tentatively accepted',
  declined: 'You have declined',
};
/** The newest ones: nobody scrolls through two seeded years here. */
const SHOWN = 40;

export function Inbox(props: {
  messages: readonly InboxMessage[];
  timeZone: string;
  onOpen: (id: string) => void;
  onRespond: (message: InboxMessage, response: MeetingResponse) => void;
}) {
  const styles = useStyles();
  const newest = [...props.messages].sort((one, other) => other.received - one.received).slice(0, SHOWN);
  return (
    <section className={styles.box} aria-labelledby="inbox-title">
      <Title3 as="h2" id="inbox-title" className={styles.title}>
        Inbox
      </Title3>
      {newest.length === 0 && <Text>Nothing has arrived yet.</Text>}
      <ul className={styles.list} aria-labelledby="inbox-title" tabIndex={newest.length > 0 ? 0 : undefined}>
        {newest.map((message) => (
          <li
            key={message.id}
            className={mergeClasses(styles.item, !message.isRead && styles.unread)}
            aria-label={message.subject}
          >
            <Text size={200}>
              {message.from.name} ·{' '}
              {DateTime.fromMillis(message.received, { zone: props.timeZone })
                .setLocale('en-GB')
                .toFormat('d LLL HH:mm')}
            </Text>
            <Text weight="semibold" className={styles.subject}>
              {message.subject}
            </Text>
            {message.meeting !== null && (
              <Text size={200}>{GIVEN[message.meeting.response ?? ''] ?? KINDS[message.meeting.type]}</Text>
            )}
            <Text size={200} className={styles.preview}>
              {message.preview}
            </Text>
            {message.meeting?.type === 'meetingRequest' && message.meeting.response !== null && (
              <Answers message={message} onOpen={props.onOpen} onRespond={props.onRespond} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Answers({
  message,
  onOpen,
  onRespond,
}: {
  message: InboxMessage;
  onOpen: (id: string) => void;
  onRespond: (message: InboxMessage, response: MeetingResponse) => void;
}) {
  const styles = useStyles();
  const answer = (label: string, response: MeetingResponse) => (
    <Button size="small" aria-label={`${label}: ${message.subject}`} onClick={() => onRespond(message, response)}>
      {label}
    </Button>
  );
  return (
    <div className={styles.answers}>
      {answer('Accept', 'accepted')}
      {answer('Tentative', 'tentativelyAccepted')}
      {answer('Decline', 'declined')}
      <Button
        size="small"
        appearance="subtle"
        aria-label={`Open: ${message.subject}`}
        onClick={() => onOpen(message.meeting?.eventId ?? '')}
      >
        Open
      </Button>
    </div>
  );
}

/** The main window: the week, and the inbox beside it. */
import { useCallback, useEffect, useState } from 'react';
import { Button, Link, makeStyles, MessageBar, MessageBarBody, Text, Title3, tokens } from '@fluentui/react-components';
import { Add20Regular, ChevronLeft20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import type { DateTime } from 'luxon';
import type { CalendarEntry, InboxMessage, OutlookStart } from '../../../hosts/outlook/outlook-host-types.ts';
import { announceCalendarChange, onCalendarChange } from '../calendar-changes.ts';
import type { MeetingResponse, OutlookApi } from '../outlook-api.ts';
import { OutlookHeader } from '../outlook-header.tsx';
import { openEmbeddedForm, openMeetingWindow, ownCalendarAddress, type PageParameters } from '../page-parameters.ts';
import { Inbox } from './inbox.tsx';
import { mondayOf } from './week-days.ts';
import { WeekView } from './week-view.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100vh', backgroundColor: tokens.colorNeutralBackground2 },
  main: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    paddingTop: tokens.spacingVerticalM,
    gap: tokens.spacingVerticalM,
  },
  commands: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  week: { margin: 0, marginLeft: tokens.spacingHorizontalM },
  columns: { display: 'flex', gap: tokens.spacingHorizontalL, flexGrow: 1, minHeight: 0 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

export function CalendarPage({
  parameters,
  api,
  start,
}: {
  parameters: PageParameters;
  api: OutlookApi;
  start: OutlookStart;
}) {
  const styles = useStyles();
  const { timeZone } = start.me;
  const [monday, setMonday] = useState(() => mondayOf(parameters.date ?? start.now, timeZone));
  const [entries, setEntries] = useState<readonly CalendarEntry[]>([]);
  const [messages, setMessages] = useState<readonly InboxMessage[]>([]);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');

  const load = useCallback(() => {
    Promise.all([api.week(monday.toMillis(), monday.plus({ weeks: 1 }).toMillis()), api.inbox()]).then(
      ([week, inbox]) => {
        setEntries(week);
        setMessages(inbox);
        setProblem('');
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }, [api, monday]);

  useEffect(() => {
    load();
    const stop = onCalendarChange(load);
    // Invitations of other people arrive while nobody here does anything.
    window.addEventListener('focus', load);
    return () => {
      stop();
      window.removeEventListener('focus', load);
    };
  }, [load]);

  function respond(message: InboxMessage, response: MeetingResponse): void {
    if (message.meeting === null) return;
    api.respond(message.meeting.eventId, response).then(
      () => {
        const words = { accepted: 'accepted', tentativelyAccepted: 'tentatively accepted', declined: 'declined' }[
          response
        ];
        setSaid(`${message.subject}: ${words}.`);
        announceCalendarChange();
        load();
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    );
  }

  const open = (id: string): void => openMeetingWindow(parameters, id);
  return (
    <div className={styles.page}>
      <OutlookHeader start={start} />
      <main className={styles.main}>
        <h1 className={styles.hidden}>Calendar of {(start.sharedCalendar ?? start.me).name}</h1>
        <div className={styles.commands}>
          <Button appearance="primary" icon={<Add20Regular />} onClick={() => open('new')}>
            New meeting
          </Button>
          <Button
            title="The form that Outlook on the web opens first: it asks no add-in when the meeting is sent"
            onClick={() => openEmbeddedForm(parameters)}
          >
            Compose in this window
          </Button>
          <Button onClick={() => setMonday(mondayOf(start.now, timeZone))}>Today</Button>
          <Button
            appearance="subtle"
            icon={<ChevronLeft20Regular />}
            aria-label="Previous week"
            onClick={() => setMonday(monday.minus({ weeks: 1 }))}
          />
          <Button
            appearance="subtle"
            icon={<ChevronRight20Regular />}
            aria-label="Next week"
            onClick={() => setMonday(monday.plus({ weeks: 1 }))}
          />
          <Title3 as="h2" className={styles.week} aria-live="polite">
            {weekName(monday)}
          </Title3>
          <Text size={200}>Times in {timeZone}</Text>
        </div>
        {start.sharedCalendar !== null && (
          <Text>
            This is the calendar of {start.sharedCalendar.name}, shared with you to edit.{' '}
            <Link href={ownCalendarAddress(parameters)} inline>
              Back to your own
            </Link>
          </Text>
        )}
        {problem !== '' && (
          <MessageBar intent="error">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        )}
        {start.addinProblem !== '' && (
          <MessageBar intent="warning">
            <MessageBarBody>The add-in is not installed: {start.addinProblem}.</MessageBarBody>
          </MessageBar>
        )}
        <div className={styles.columns}>
          <Inbox messages={messages} timeZone={timeZone} onOpen={open} onRespond={respond} />
          <WeekView
            monday={monday}
            entries={entries}
            now={start.now}
            timeZone={timeZone}
            me={start.me.address.toLowerCase()}
            onOpen={open}
            onNew={(instant) => openMeetingWindow(parameters, 'new', { startdt: String(instant) })}
          />
        </div>
        <div className={styles.hidden} role="status">
          {said}
        </div>
      </main>
    </div>
  );
}

function weekName(monday: DateTime): string {
  const first = monday.setLocale('en-GB');
  const last = first.plus({ days: 6 });
  return first.month === last.month
    ? `${first.toFormat('d')} to ${last.toFormat('d LLLL yyyy')}`
    : `${first.toFormat('d LLLL')} to ${last.toFormat('d LLLL yyyy')}`;
}

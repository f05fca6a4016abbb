/** Loads who the person is and which add-in they have, then shows the calendar or one meeting. */
import { useEffect, useState } from 'react';
import { Link, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import type { OutlookStart } from '../../hosts/outlook/outlook-host-types.ts';
import { CalendarPage } from './calendar/calendar-page.tsx';
import { MeetingWindow } from './meeting/meeting-window.tsx';
import type { OutlookApi } from './outlook-api.ts';
import type { PageParameters } from './page-parameters.ts';

const useStyles = makeStyles({
  middle: {
    display: 'grid',
    placeContent: 'center',
    minHeight: '100vh',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
  },
});

export function OutlookApp({ parameters, api }: { parameters: PageParameters; api: OutlookApi }) {
  const styles = useStyles();
  const [start, setStart] = useState<OutlookStart>();
  const [problem, setProblem] = useState('');

  useEffect(() => {
    api.start().then(setStart, (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
  }, [api]);

  if (problem !== '') {
    return (
      <main className={styles.middle}>
        <Text as="h1" size={500} weight="semibold">
          Outlook could not open
        </Text>
        <Text role="alert">{problem}</Text>
        <Link href="/">Choose a person on the front page</Link>
      </main>
    );
  }
  if (start === undefined) {
    return (
      <main className={styles.middle}>
        <h1 hidden>Outlook</h1>
        <Spinner label="Opening Outlook" />
      </main>
    );
  }
  return parameters.meeting === undefined ? (
    <CalendarPage parameters={parameters} api={api} start={start} />
  ) : (
    <MeetingWindow parameters={parameters} api={api} start={start} id={parameters.meeting} />
  );
}

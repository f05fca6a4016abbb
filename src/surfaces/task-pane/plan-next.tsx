import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { addSeconds, type CalendarDay, type Instant, millisecondsOf } from '../../domain/calendar-day.ts';
import { startDayOf, startOfDay } from '../../domain/time-zone.ts';
import { findNextTime, type NextTime } from '../../usecases/find-next-time.ts';
import type { OpenMeetingView } from '../../usecases/read-open-meeting.ts';
import { usePane, usePaneWords } from './pane-context.tsx';
import { useCharter } from './use-charter.ts';
import { useToday } from './use-today.ts';

type RitualView = Extract<OpenMeetingView, { kind: 'ritual' }>;

/** When the next one is due, and the invitation of it with the same people and length where the host opens one. The person sends it. */
export function PlanNext({ view }: { view: RitualView }) {
  const words = usePaneWords();
  const styles = useStyles();
  const { ports, settings } = usePane();
  const today = useToday();
  const [next, setNext] = useState<NextTime | undefined>();
  const [said, setSaid] = useState<'opened' | 'failed' | undefined>();
  const ritual = view.ritual.value;
  const { ritualAccounts, content } = view;
  // The next one is made under today's charter, whichever this one was made under.
  const charter = useCharter(ritual.type);
  const { timeZone } = settings;

  useEffect(() => {
    if (charter === undefined) return undefined;
    let isStill = true;
    findNextTime(ports, ritual, ritualAccounts, charter, timeZone).then(
      (found) => {
        if (isStill) setNext(found);
      },
      () => undefined,
    );
    return () => {
      isStill = false;
    };
  }, [ports, ritual, ritualAccounts, charter, timeZone]);

  /** At the same hour, whatever summer time does in between; whole days begin at midnight. */
  async function open(day: CalendarDay) {
    const into = content.allDay ? 0 : secondsFrom(startOfDay(startDayOf(content, timeZone), timeZone), content.start);
    const start = addSeconds(startOfDay(day, timeZone), into);
    try {
      await ports.openMeeting.openNewMeeting({
        title: content.subject,
        invitees: content.invitees.map(({ address }) => address),
        start,
        end: addSeconds(start, secondsFrom(content.start, content.end)),
      });
      setSaid('opened');
    } catch {
      setSaid('failed');
    }
  }

  if (next === undefined || next.kind === 'as-needed') return null;
  return (
    <section aria-label={words.say('pane.next.title')} className={styles.next}>
      <Text weight="semibold">{words.say('pane.next.title')}</Text>
      {next.kind === 'planned' ? (
        <Text>{words.say('pane.next.planned', { day: words.day(next.day, today) })}</Text>
      ) : (
        <>
          <Text size={200}>
            {words.say('pane.next.due', { from: words.day(next.dueFrom, today), by: words.day(next.dueBy, today) })}
          </Text>
          {content.opensNew === true ? (
            <Button className={styles.start} onClick={() => void open(next.proposed)}>
              {words.say('pane.next.plan', { day: words.day(next.proposed, today) })}
            </Button>
          ) : null}
        </>
      )}
      <Text role="status" size={200}>
        {said === undefined ? '' : words.say(`pane.next.${said}`)}
      </Text>
    </section>
  );
}

function secondsFrom(start: Instant, end: Instant): number {
  return Math.round((millisecondsOf(end) - millisecondsOf(start)) / 1000);
}

const useStyles = makeStyles({
  next: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  start: { alignSelf: 'flex-start' },
});

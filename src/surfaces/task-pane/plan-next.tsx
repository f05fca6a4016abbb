import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { addSeconds, daysBetween, millisecondsOf } from '../../domain/calendar-day.ts';
import { startDayOf } from '../../domain/time-zone.ts';
import { findNextTime, type NextTime } from '../../usecases/find-next-time.ts';
import type { OpenMeetingView } from '../../usecases/read-open-meeting.ts';
import { meetingRules, useDeferred } from './deferred.ts';
import { usePane, usePaneWords } from './pane-context.tsx';
import { useToday } from './use-today.ts';

type RitualView = Extract<OpenMeetingView, { kind: 'ritual' }>;

const SECONDS_A_DAY = 86_400;

/** When the next one is due, and the invitation of it with the same people and length where the host opens one. The person sends it. */
export function PlanNext({ view }: { view: RitualView }) {
  const words = usePaneWords();
  const styles = useStyles();
  const { ports, settings } = usePane();
  const today = useToday();
  const rules = useDeferred(meetingRules);
  const [next, setNext] = useState<NextTime | undefined>();
  const [said, setSaid] = useState<'opened' | 'failed' | undefined>();
  const ritual = view.ritual.value;
  const { ritualAccounts, content } = view;
  const { timeZone } = settings;

  useEffect(() => {
    if (rules.kind !== 'there') return undefined;
    let isStill = true;
    findNextTime(ports, ritual, ritualAccounts, rules.part.DEFAULT_CHARTER[ritual.type], timeZone).then(
      (found) => {
        if (isStill) setNext(found);
      },
      () => undefined,
    );
    return () => {
      isStill = false;
    };
  }, [ports, ritual, ritualAccounts, rules, timeZone]);

  async function open(days: number) {
    const start = addSeconds(content.start, days * SECONDS_A_DAY);
    const seconds = Math.round((millisecondsOf(content.end) - millisecondsOf(content.start)) / 1000);
    try {
      await ports.openMeeting.openNewMeeting({
        title: content.subject,
        invitees: content.invitees.map(({ address }) => address),
        start,
        end: addSeconds(start, seconds),
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
            <Button
              className={styles.start}
              onClick={() => void open(daysBetween(startDayOf(content, timeZone), next.proposed))}
            >
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

const useStyles = makeStyles({
  next: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  start: { alignSelf: 'flex-start' },
});

import { Text } from '@fluentui/react-components';
import { dayWritten } from '../../domain/calendar-day.ts';
import { dayOf } from '../../domain/time-zone.ts';
import type { OpenMeetingView } from '../../usecases/read-open-meeting.ts';
import { AttendeeCheck } from './attendee-check.tsx';
import { usePane, usePaneWords } from './pane-context.tsx';
import { RitualCard, RitualHeading } from './ritual-card.tsx';
import { useToday } from './use-today.ts';

type RitualView = Extract<OpenMeetingView, { kind: 'ritual' }>;

/** Before and during the meeting what it is for; afterwards the check, which must not show it first. */
export function AttendeeView({ view }: { view: RitualView }) {
  const words = usePaneWords();
  const { settings } = usePane();
  const today = useToday();
  const { ritual, ritualAccounts, content } = view;
  if (view.phase !== 'past' || ritual.value.state === 'cancelled') {
    return (
      <RitualCard
        ritual={ritual.value}
        ritualAccounts={ritualAccounts}
        content={content}
        expects={ritual.value.state !== 'cancelled'}
      />
    );
  }
  const day = content.allDay ? dayWritten(content.start) : dayOf(content.start, settings.timeZone);
  return (
    <>
      <div>
        <RitualHeading ritual={ritual.value} ritualAccounts={ritualAccounts} />
        <Text size={200}>
          {words.say('pane.ritual.when-past', { day: words.day(day, today), relative: words.relativeDay(day, today) })}
        </Text>
      </div>
      <AttendeeCheck view={view} />
    </>
  );
}

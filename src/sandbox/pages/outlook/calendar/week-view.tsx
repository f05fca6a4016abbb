/** Seven days, each a list of buttons in order of time; where a button stands is decoration, its name says everything. */
import { useEffect, useRef } from 'react';
import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { DateTime } from 'luxon';
import type { CalendarEntry } from '../../../hosts/outlook/outlook-host-types.ts';
import { EntryButton } from './entry-button.tsx';
import { weekOf } from './week-days.ts';

const HOUR_HEIGHT = 48;
/** The day opens here; what is earlier is a scroll away. */
const FIRST_HOUR_SHOWN = 7.5;

const useStyles = makeStyles({
  scroll: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    position: 'relative',
  },
  grid: { display: 'grid', gridTemplateColumns: '52px repeat(7, minmax(92px, 1fr))', minWidth: '700px' },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: tokens.spacingHorizontalS,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    minHeight: '52px',
  },
  today: { borderTop: `3px solid ${tokens.colorBrandStroke1}` },
  todayName: { color: tokens.colorBrandForeground1 },
  hours: { position: 'relative', height: `${24 * HOUR_HEIGHT}px` },
  hour: { position: 'absolute', right: '6px', transform: 'translateY(-50%)', color: tokens.colorNeutralForeground2 },
  day: {
    position: 'relative',
    height: `${24 * HOUR_HEIGHT}px`,
    borderLeft: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundImage: `repeating-linear-gradient(to bottom, ${tokens.colorNeutralStroke3} 0 1px, transparent 1px ${HOUR_HEIGHT}px)`,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  place: { position: 'absolute', padding: '1px' },
});

export function WeekView(props: {
  monday: DateTime;
  entries: readonly CalendarEntry[];
  now: number;
  timeZone: string;
  /** Address of who looks at it. */
  me: string;
  onOpen: (id: string) => void;
  onNew: (instant: number) => void;
}) {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const today = DateTime.fromMillis(props.now, { zone: props.timeZone }).toISODate();
  const days = weekOf(props.monday, props.entries);

  useEffect(() => {
    scroll.current?.scrollTo({ top: FIRST_HOUR_SHOWN * HOUR_HEIGHT });
  }, []);

  /** A double click on an empty hour begins a meeting there, as in Outlook; the keyboard has New meeting. */
  function newAt(event: React.MouseEvent<HTMLElement>, day: string): void {
    if (event.target !== event.currentTarget) return;
    const minutes = Math.floor((event.nativeEvent.offsetY / HOUR_HEIGHT) * 2) * 30;
    props.onNew(
      DateTime.fromISO(day, { zone: props.timeZone })
        .set({ hour: Math.floor(minutes / 60), minute: minutes % 60 })
        .toMillis(),
    );
  }

  return (
    <div className={styles.scroll} ref={scroll} role="region" aria-label="Week" tabIndex={0}>
      <div className={styles.grid}>
        <div className={styles.head} aria-hidden="true" />
        {days.map(({ day, allDay }) => (
          <div key={day} className={mergeClasses(styles.head, day === today && styles.today)}>
            <Text
              as="h3"
              weight="semibold"
              id={`day-${day}`}
              className={mergeClasses(day === today && styles.todayName)}
              style={{ margin: 0 }}
            >
              {DateTime.fromISO(day).setLocale('en-GB').toFormat('ccc d')}
              {day === today && ' · Today'}
            </Text>
            {allDay.length > 0 && (
              <ul className={styles.list} aria-label="All day">
                {allDay.map((entry) => (
                  <li key={entry.id}>
                    <EntryButton entry={entry} timeZone={props.timeZone} me={props.me} onOpen={props.onOpen} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
        <div className={styles.hours} aria-hidden="true">
          {Array.from({ length: 23 }, (_, before) => before + 1).map((hour) => (
            <Text key={hour} size={200} className={styles.hour} style={{ top: `${hour * HOUR_HEIGHT}px` }}>
              {String(hour).padStart(2, '0')}:00
            </Text>
          ))}
        </div>
        {days.map(({ day, placed }) => (
          <div key={day} className={styles.day} onDoubleClick={(event) => newAt(event, day)}>
            <ul className={styles.list} aria-labelledby={`day-${day}`}>
              {placed.map(({ entry, from, to, lane, lanes }) => (
                <li
                  key={entry.id}
                  className={styles.place}
                  style={{
                    top: `${(from / 60) * HOUR_HEIGHT}px`,
                    height: `${(Math.max(to - from, 25) / 60) * HOUR_HEIGHT - 2}px`,
                    left: `${(lane / lanes) * 100}%`,
                    width: `calc(${100 / lanes}% - 2px)`,
                  }}
                >
                  <EntryButton entry={entry} timeZone={props.timeZone} me={props.me} onOpen={props.onOpen} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}

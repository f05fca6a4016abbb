/** Start, end, all day, repetition; the browser's own date and time fields, in the person's zone. */
import { Checkbox, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { DateTime } from 'luxon';
import type { MeetingDraft } from '../../../hosts/outlook/outlook-host-types.ts';
import { movedTo, recurrenceFor, repeatOf, untilOf, type Repeat } from './repeat-rule.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalM },
  date: { minWidth: '150px' },
  time: { minWidth: '110px' },
});

const DAY = 'yyyy-MM-dd';
const TIME = 'HH:mm';

export function WhenFields(props: {
  draft: MeetingDraft;
  timeZone: string;
  isInstance: boolean;
  onChange: (change: Partial<MeetingDraft>) => void;
}) {
  const styles = useStyles();
  const { draft, timeZone, onChange } = props;
  const at = (instant: number): DateTime => DateTime.fromMillis(instant, { zone: timeZone });
  const read = (day: string, time: string): number =>
    DateTime.fromFormat(`${day} ${time}`, `${DAY} ${TIME}`, { zone: timeZone }).toMillis();
  // The last day of an all-day meeting is kept as the midnight after it.
  const lastDay = draft.isAllDay ? at(draft.end).minus({ days: 1 }) : at(draft.end);
  const repeat = repeatOf(draft.recurrence);

  function moveStart(start: number): void {
    if (Number.isFinite(start)) onChange(movedTo(draft, start, timeZone));
  }
  function moveEnd(end: number): void {
    // An end before the start pushes the start back, the length staying, as Outlook does.
    if (Number.isFinite(end)) onChange(end > draft.start ? { end } : { start: end - (draft.end - draft.start), end });
  }
  function setAllDay(isAllDay: boolean): void {
    if (isAllDay)
      onChange({
        isAllDay,
        start: at(draft.start).startOf('day').toMillis(),
        end: at(draft.end).startOf('day').plus({ days: 1 }).toMillis(),
      });
    else {
      const start = at(draft.start).set({ hour: 9 }).toMillis();
      onChange({ isAllDay, start, end: start + 30 * 60_000 });
    }
  }
  function setRepeat(next: Repeat, until: string): void {
    if (next !== 'other') onChange({ recurrence: recurrenceFor(next, draft.start, timeZone, until) });
  }

  const endOf = (day: string, time: string): number =>
    draft.isAllDay ? at(read(day, '00:00')).plus({ days: 1 }).toMillis() : read(day, time);
  return (
    <>
      <div className={styles.row}>
        <Field label="Start date" className={styles.date}>
          <Input
            type="date"
            value={at(draft.start).toFormat(DAY)}
            onChange={(_event, data) => moveStart(read(data.value, at(draft.start).toFormat(TIME)))}
          />
        </Field>
        {!draft.isAllDay && (
          <Field label="Start time" className={styles.time}>
            <Input
              type="time"
              value={at(draft.start).toFormat(TIME)}
              onChange={(_event, data) => moveStart(read(at(draft.start).toFormat(DAY), data.value))}
            />
          </Field>
        )}
        <Field label="End date" className={styles.date}>
          <Input
            type="date"
            value={lastDay.toFormat(DAY)}
            onChange={(_event, data) => moveEnd(endOf(data.value, at(draft.end).toFormat(TIME)))}
          />
        </Field>
        {!draft.isAllDay && (
          <Field label="End time" className={styles.time}>
            <Input
              type="time"
              value={at(draft.end).toFormat(TIME)}
              onChange={(_event, data) => moveEnd(endOf(at(draft.end).toFormat(DAY), data.value))}
            />
          </Field>
        )}
        <Checkbox
          label="All day"
          checked={draft.isAllDay}
          onChange={(_event, data) => setAllDay(data.checked === true)}
        />
        <Text size={200}>Times in {timeZone}</Text>
      </div>
      {!props.isInstance && (
        <div className={styles.row}>
          <Field label="Repeat" className={styles.date}>
            <Select
              value={repeat}
              onChange={(_event, data) => setRepeat(data.value as Repeat, untilOf(draft.recurrence))}
            >
              <option value="none">Does not repeat</option>
              <option value="daily">Every day</option>
              <option value="weekly">Every week</option>
              <option value="monthly">Every month</option>
              {repeat === 'other' && <option value="other">Another pattern</option>}
            </Select>
          </Field>
          {repeat !== 'none' && repeat !== 'other' && (
            <Field label="Until" className={styles.date}>
              <Input
                type="date"
                value={untilOf(draft.recurrence)}
                onChange={(_event, data) => setRepeat(repeat, data.value)}
              />
            </Field>
          )}
        </div>
      )}
    </>
  );
}

/** Which item events a change of the meeting raises, and how they travel (host-protocol §5.4). */
import type { MeetingDraft, Person } from '../../../hosts/outlook/outlook-host-types.ts';
import type { OpenItem } from './open-item.ts';
import { recurrenceToWire } from './recurrence-on-the-wire.ts';

interface RaisedEvent {
  name: 'olkRecipientsChanged' | 'olkAppointmentTimeChanged' | 'olkRecurrenceChanged';
  /** The launch event of the manifest that goes with it. */
  launchEvent: 'OnAppointmentAttendeesChanged' | 'OnAppointmentTimeChanged' | 'OnAppointmentRecurrenceChanged';
  details: object;
  data: [string];
}

export function eventsOfChange(before: MeetingDraft, after: MeetingDraft, me: OpenItem['me']): RaisedEvent[] {
  const events: RaisedEvent[] = [];
  const required = !samePeople(before.required, after.required);
  const optional = !samePeople(before.optional, after.optional);
  if (required || optional) {
    const changed = { requiredAttendees: required, optionalAttendees: optional, resources: false };
    events.push({
      name: 'olkRecipientsChanged',
      launchEvent: 'OnAppointmentAttendeesChanged',
      details: { changedRecipientFields: changed },
      data: [JSON.stringify(changed)],
    });
  }
  if (before.start !== after.start || before.end !== after.end) {
    const times = { start: after.start, end: after.end };
    events.push({
      name: 'olkAppointmentTimeChanged',
      launchEvent: 'OnAppointmentTimeChanged',
      details: times,
      data: [JSON.stringify(times)],
    });
  }
  if (JSON.stringify(before.recurrence) !== JSON.stringify(after.recurrence)) {
    const wire =
      after.recurrence === null
        ? null
        : recurrenceToWire(after.recurrence, {
            start: after.start,
            end: after.end,
            timeZone: me.timeZone,
            windowsTimeZone: me.windowsTimeZone,
          });
    const details = { recurrence: JSON.stringify(wire) };
    events.push({
      name: 'olkRecurrenceChanged',
      launchEvent: 'OnAppointmentRecurrenceChanged',
      details: { recurrence: wire },
      data: [JSON.stringify(details)],
    });
  }
  return events;
}

function samePeople(one: readonly Person[], other: readonly Person[]): boolean {
  return one.length === other.length && one.every((person, at) => person.address === other[at]?.address);
}

/** `#rrggbb` as the integers of OfficeThemeChanged. */
export function officeThemeData(
  colours: Record<
    'bodyBackgroundColor' | 'bodyForegroundColor' | 'controlBackgroundColor' | 'controlForegroundColor',
    string
  >,
): [string] {
  return [
    JSON.stringify(
      Object.fromEntries(Object.entries(colours).map(([name, hex]) => [name, parseInt(hex.slice(1), 16)])),
    ),
  ];
}

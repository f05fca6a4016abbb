/**
 * The meeting in front of the person: one state that the form shows and edits, and that the add-in's frames read and write.
 * Nothing in it reaches the calendar before it is saved or sent, the custom properties least of all (platform-facts A7).
 */
import type { Meeting, MeetingDraft, Person } from '../../../hosts/outlook/outlook-host-types.ts';

export interface ItemNotification {
  key: string;
  type: 'informationalMessage' | 'progressIndicator' | 'errorMessage' | 'insightMessage';
  message: string;
}

export interface ItemState {
  readonly draft: MeetingDraft;
  /** undefined until the calendar knows the meeting. */
  readonly saved: Meeting | undefined;
  /** Something would be lost if the form closed now. */
  readonly dirty: boolean;
  readonly notifications: readonly ItemNotification[];
}

export interface OpenItem {
  readonly mode: 'compose' | 'read';
  readonly me: Person & { timeZone: string; windowsTimeZone: string };
  /** Whose calendar the meeting lies in, where it is somebody else's. */
  readonly owner: Person | undefined;
  state: () => ItemState;
  change(change: Partial<MeetingDraft>): void;
  /** The calendar has it now, as `meeting`. */
  settle(meeting: Meeting): void;
  notify(notifications: readonly ItemNotification[]): void;
  /** Lives as long as the form (platform-facts A6); not part of the meeting. */
  readonly sessionData: Map<string, string>;
  /** Called after each change with the draft before it. */
  subscribe: (listener: (before: MeetingDraft) => void) => () => void;
}

export function createOpenItem(
  mode: OpenItem['mode'],
  me: OpenItem['me'],
  start: { meeting: Meeting } | { draft: MeetingDraft; touched?: boolean },
  owner?: Person,
): OpenItem {
  let state: ItemState =
    'meeting' in start
      ? { draft: draftOf(start.meeting), saved: start.meeting, dirty: false, notifications: [] }
      : { draft: start.draft, saved: undefined, dirty: start.touched ?? false, notifications: [] };
  const listeners = new Set<(before: MeetingDraft) => void>();

  function become(next: ItemState): void {
    const before = state.draft;
    state = next;
    for (const listener of [...listeners]) listener(before);
  }

  return {
    mode,
    me,
    owner,
    sessionData: new Map(),
    state: () => state,
    change(change) {
      become({ ...state, draft: { ...state.draft, ...change }, dirty: true });
    },
    settle(meeting) {
      become({ ...state, draft: draftOf(meeting), saved: meeting, dirty: false });
    },
    notify(notifications) {
      become({ ...state, notifications });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function draftOf(meeting: Meeting): MeetingDraft {
  return {
    subject: meeting.subject,
    location: meeting.location,
    start: meeting.start,
    end: meeting.end,
    isAllDay: meeting.isAllDay,
    bodyHtml: meeting.bodyHtml,
    required: meeting.required.map(personOf),
    optional: meeting.optional.map(personOf),
    recurrence: meeting.recurrence,
    sensitivity: meeting.sensitivity,
    categories: meeting.categories,
    customProperties: meeting.customProperties,
  };
}

function personOf(person: Person): Person {
  return { name: person.name, address: person.address };
}

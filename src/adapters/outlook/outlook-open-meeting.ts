import type { MeetingGlance, MeetingTag, OpenMeetingContent } from '../../domain/meeting.ts';
import type { Ref } from '../../domain/ref.ts';
import { type MeetingInSteps, OpenMeetingFailed } from '../../ports/open-meeting.ts';
import { readPeople, readTimes, signedIn } from './appointment-content.ts';
import { readHistory, readPlace, REJECTED_KEY } from './appointment-surroundings.ts';
import {
  insertLinesInHtml,
  insertLinesInText,
  linesHtml,
  removeLinesFromHtml,
  removeLinesFromText,
} from './inserted-lines.ts';
import { readTagText, TAG_KEY, writeTagText } from './meeting-tag-bag.ts';
import { objectiveLineHtml, removeObjectiveLineFrom, replaceObjectiveLine } from './objective-line-html.ts';
import { removeLineFromText, replaceLineInText } from './objective-line-text.ts';
import {
  isComposed,
  openAppointment,
  type Appointment,
  type ComposedAppointment,
  type OfficeHost,
  type ReceivedAppointment,
} from './office-host.ts';
import { createPromiseBridge, OfficeCallFailed, type OfficeCall } from './promise-bridge.ts';

export interface OutlookOpenMeetingOptions {
  readonly office: OfficeHost;
  /** The window of the pane: somebody who comes back to it may have changed anything. */
  readonly page: Pick<Window, 'addEventListener' | 'removeEventListener'> & { readonly top?: Window['top'] };
  /** One bridge per pane; shared with the gate memory, so that no change runs beside another call. */
  readonly call?: OfficeCall;
}

/** The meeting in front of the person, over Office.js. Nothing here saves or sends it. */
export function createOutlookOpenMeeting(options: OutlookOpenMeetingOptions): MeetingInSteps {
  const { office, page, call = createPromiseBridge() } = options;

  function appointment(what: OpenMeetingFailed['what']): Appointment {
    const item = openAppointment(office);
    if (item === undefined) throw new OpenMeetingFailed(what, undefined);
    return item;
  }

  function composed(what: OpenMeetingFailed['what']): ComposedAppointment {
    const item = appointment(what);
    if (!isComposed(item)) throw new OpenMeetingFailed(what, undefined);
    return item;
  }

  function loadBag(): Promise<Office.CustomProperties> {
    const item = appointment('tag');
    return call.reading<Office.CustomProperties>((done) => item.loadCustomPropertiesAsync(done));
  }

  /** A tag that cannot be read is one that is not there: the Ref in the body still tells the ritual. */
  async function readTag(): Promise<MeetingTag | undefined> {
    try {
      const bag = await loadBag();
      return readTagText(bag.get(TAG_KEY));
    } catch {
      return undefined;
    }
  }

  async function changeBag(change: (bag: Office.CustomProperties) => void): Promise<void> {
    const save = async () => {
      const bag = await loadBag();
      change(bag);
      await call<void>((done) => bag.saveAsync(done));
    };
    try {
      await save();
    } catch {
      // New Outlook refuses the first save on an appointment that was never saved and takes the second (docs/outlook-quirks.md, 3).
      await save();
    }
  }

  /** Answers whether there was anything to change. */
  async function changeBody(what: OpenMeetingFailed['what'], change: BodyChange): Promise<boolean> {
    const { body } = composed(what);
    const type = await call<Office.CoercionType>((done) => body.getTypeAsync(done));
    const coercionType = String(type) === 'text' ? 'text' : 'html';
    const now = await call<string>((done) => body.getAsync(coercionType, done));
    const changed = change.replace(now, coercionType);
    if (changed !== undefined) {
      if (changed !== now) await call<void>((done) => body.setAsync(changed, { coercionType }, done));
      return true;
    }
    const first = change.prepend?.(coercionType);
    if (first !== undefined) await call<void>((done) => body.prependAsync(first, { coercionType }, done));
    return first !== undefined;
  }

  async function glanceAt(item: Appointment): Promise<MeetingGlance> {
    const role = isComposed(item) || isMine(office, item) ? 'organiser' : 'attendee';
    const [people, bodyText, tag, place] = await Promise.all([
      readPeople(call, office, item),
      call.uncounted<string>((done) => item.body.getAsync('text', done)),
      readTag(),
      readPlace(call, office, item, page.top ?? null),
    ]);
    return { role, ...people, bodyText, tag, ...place };
  }

  return {
    glance: () => naming('content', async () => glanceAt(appointment('content'))),

    read: (glance) =>
      naming('content', async (): Promise<OpenMeetingContent> => {
        const item = appointment('content');
        const [first, times, history] = await Promise.all([
          glance ?? glanceAt(item),
          readTimes(call, office, item),
          readHistory(call, item),
        ]);
        return { ...first, ...times, ...history };
      }),

    onChange(listener) {
      const item = openAppointment(office);
      const changed = () => listener();
      const events = [office.EventType.RecipientsChanged, office.EventType.AppointmentTimeChanged];
      if (item !== undefined && isComposed(item)) {
        for (const event of events) {
          // A host without the event is asked again whenever the person comes back to the pane.
          call<void>((done) => item.addHandlerAsync(event, changed, done)).catch(() => undefined);
        }
      }
      page.addEventListener('focus', changed);
      return () => {
        page.removeEventListener('focus', changed);
        if (item === undefined || !isComposed(item)) return;
        for (const event of events) {
          call<void>((done) => item.removeHandlerAsync(event, done)).catch(() => undefined);
        }
      };
    },

    writeTag: (tag) =>
      naming('tag', () => {
        composed('tag');
        return changeBag((bag) => bag.set(TAG_KEY, writeTagText(tag)));
      }),

    removeTag: () =>
      naming('tag', () => {
        composed('tag');
        return changeBag((bag) => bag.remove(TAG_KEY));
      }),

    writeObjectiveLine: (line, ref) =>
      naming('objective-line', async () => {
        await changeBody('objective-line', {
          replace: (body, type) =>
            type === 'html' ? replaceObjectiveLine(body, line, ref) : replaceLineInText(body, line, ref),
          prepend: (type) => (type === 'html' ? objectiveLineHtml(line) : `${line}\n`),
        });
      }),

    removeObjectiveLine: (ref: Ref) =>
      naming('objective-line', async () => {
        await changeBody('objective-line', {
          replace: (body, type) =>
            type === 'html' ? removeObjectiveLineFrom(body, ref) : removeLineFromText(body, ref),
        });
      }),

    setTitle: (title) =>
      naming('title', () => {
        const item = composed('title');
        return call<void>((done) => item.subject.setAsync(title.slice(0, LONGEST_TITLE), done));
      }),

    insertLines: (lines, under) =>
      naming('text', async () => {
        await changeBody('text', {
          replace: (body, type) =>
            type === 'html' ? insertLinesInHtml(body, lines, under) : insertLinesInText(body, lines, under),
          prepend: (type) => (type === 'html' ? linesHtml(lines) : `${lines.join('\n')}\n`),
        });
      }),

    removeLines: (lines) =>
      naming('text', () =>
        changeBody('text', {
          replace: (body, type) =>
            type === 'html' ? removeLinesFromHtml(body, lines) : removeLinesFromText(body, lines),
        }),
      ),

    async rejectSuggestion(suggestion) {
      const item = openAppointment(office);
      if (item === undefined || !isComposed(item) || typeof item.sessionData?.setAsync !== 'function') return;
      await call<void>((done) => item.sessionData.setAsync(REJECTED_KEY, suggestion, done)).catch(() => undefined);
    },

    openNewMeeting: ({ title, invitees, start, end }) =>
      naming('new-meeting', async () => {
        const form = {
          subject: title.slice(0, LONGEST_TITLE),
          requiredAttendees: invitees.slice(0, MOST_INVITEES),
          start: new Date(start),
          end: new Date(end),
        };
        const { mailbox } = office.context;
        if (typeof mailbox.displayNewAppointmentFormAsync !== 'function') {
          mailbox.displayNewAppointmentForm(form);
          return;
        }
        await call<void>((done) => mailbox.displayNewAppointmentFormAsync(form, done));
      }),
  };
}

/** Office refuses a longer title, in a form and in a new one alike (platform-facts A11). */
const LONGEST_TITLE = 255;
/** `displayNewAppointmentForm` takes no more (reference of Office.js). */
const MOST_INVITEES = 100;

interface BodyChange {
  /** The changed body, or `undefined` when the line is not in it. */
  readonly replace: (body: string, type: 'html' | 'text') => string | undefined;
  /** What to put on top of a body without the line; without it nothing is done. */
  readonly prepend?: (type: 'html' | 'text') => string;
}

/** The organiser may see the own meeting in a reading form, too. */
function isMine(office: OfficeHost, item: ReceivedAppointment): boolean {
  return item.organizer?.emailAddress?.toLowerCase() === signedIn(office).address;
}

async function naming<T>(what: OpenMeetingFailed['what'], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OfficeCallFailed) throw new OpenMeetingFailed(what, error.code);
    throw error;
  }
}

import { createOutlookOpenMeeting } from '../../src/adapters/outlook/outlook-open-meeting.ts';
import { createPromiseBridge } from '../../src/adapters/outlook/promise-bridge.ts';
import { instantOf } from '../../src/domain/calendar-day.ts';
import { FakeAppointment, fakeOffice } from '../adapters/outlook/fake-office.ts';
import { instant, makeOpenMeeting } from '../support/builders.ts';
import { FakeOpenMeeting } from '../support/fake-open-meeting.ts';
import { type OpenMeetingBench, openMeetingContract } from './open-meeting.contract.ts';

openMeetingContract('the open meeting in memory', (): OpenMeetingBench => {
  const content = makeOpenMeeting({
    role: 'organiser',
    subject: 'Northwind review',
    start: instant('2026-11-26T09:00:00Z'),
    end: instant('2026-11-26T10:30:00Z'),
    bodyText: 'Hello\nJoin Teams\n',
    tag: undefined,
  });
  const meeting = new FakeOpenMeeting(content);
  return {
    meeting,
    moveTo: (start, end) => meeting.change({ start: instantOf(start.getTime()), end: instantOf(end.getTime()) }),
    refuse: (part) => void meeting.failing.add(part),
    opened: () => meeting.opened,
    asAttendee: () => new FakeOpenMeeting({ ...content, role: 'attendee' }),
  };
});

/** The host's calls behind each part. */
const CALLS = {
  content: 'requiredAttendees',
  tag: 'customProperties.saveAsync',
  'objective-line': 'body.getTypeAsync',
  title: 'subject.setAsync',
  text: 'body.getTypeAsync',
  'new-meeting': 'displayNewAppointmentForm',
} as const;
const OFTEN = 20;

function inOutlook(bodyType: 'html' | 'text'): OpenMeetingBench {
  const form = new FakeAppointment();
  form.bodyType = bodyType;
  form.body = bodyType === 'html' ? '<p>Hello</p><p>Join Teams</p>' : 'Hello\nJoin Teams\n';
  const opened: { readonly subject: string; readonly requiredAttendees: readonly string[] }[] = [];
  const open = (item: object, me?: string) =>
    createOutlookOpenMeeting({
      office: fakeOffice(item, { opened, ...(me === undefined ? {} : { me }) }),
      page: new EventTarget(),
      call: createPromiseBridge(200),
    });
  return {
    meeting: open(form.composed()),
    moveTo: (start, end) => {
      form.start = start;
      form.end = end;
      form.handlers.get('olkAppointmentTimeChanged')?.();
    },
    refuse: (part) => void form.refuse.set(CALLS[part], Array<number>(OFTEN).fill(5001)),
    opened: () => opened.map(({ subject, requiredAttendees }) => ({ title: subject, invitees: requiredAttendees })),
    asAttendee: () => open(form.received(), 'ines.carvalho@contoso.example'),
  };
}

openMeetingContract('the open meeting over Office.js, written in HTML', () => inOutlook('html'));
openMeetingContract('the open meeting over Office.js, written as plain text', () => inOutlook('text'));

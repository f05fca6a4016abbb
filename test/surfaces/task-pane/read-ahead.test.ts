import { afterEach, expect, it, vi } from 'vitest';
import { type MeetingGlance, type OpenMeetingContent, saysNothing } from '../../../src/domain/meeting.ts';
import { readAhead } from '../../../src/surfaces/task-pane/read-ahead.ts';
import { glanceAt, instant, makeOpenMeeting } from '../../support/builders.ts';
import { FakeOpenMeeting } from '../../support/fake-open-meeting.ts';

afterEach(() => vi.unstubAllGlobals());

/** Notes what it is asked; the nth reading says so in its subject. */
class MeetingInSteps extends FakeOpenMeeting {
  readonly asked: string[] = [];

  async glance(): Promise<MeetingGlance> {
    this.asked.push('glance');
    return glanceAt(await super.read());
  }

  override async read(glance?: MeetingGlance): Promise<OpenMeetingContent> {
    this.asked.push(glance === undefined ? 'whole' : 'rest');
    return { ...(await super.read()), ...glance };
  }
}

/** The page's idleness, in the test's hand. */
function idleness() {
  const waiting: (() => void)[] = [];
  vi.stubGlobal('window', { requestIdleCallback: (then: () => void) => waiting.push(then) });
  return () => waiting.splice(0).forEach((then) => then());
}

const opened = () => new MeetingInSteps(makeOpenMeeting({ subject: '', invitees: [], bodyText: '' }));

it('of a meeting that says something the whole is asked for at once, before anybody asks, and given once', async () => {
  const meeting = new MeetingInSteps(makeOpenMeeting());
  const ahead = readAhead(meeting, saysNothing);
  await ahead.first;
  expect(meeting.asked).toEqual(['glance', 'rest']);
  expect((await ahead.read()).start).toBe(makeOpenMeeting().start);
  expect(meeting.asked).toEqual(['glance', 'rest']);
  await ahead.read();
  expect(meeting.asked).toEqual(['glance', 'rest', 'whole']);
});

it('of a form that says nothing yet no more than a glance is asked for before the page is idle', async () => {
  const isIdle = idleness();
  const meeting = opened();
  const ahead = readAhead(meeting, saysNothing);
  const whole = ahead.read();
  await ahead.first;
  await new Promise((resolve) => setTimeout(resolve));
  expect(meeting.asked).toEqual(['glance']);

  // Filled in meanwhile.
  meeting.change({ subject: 'Northwind', start: instant('2026-11-27T09:00:00Z') });
  isIdle();
  expect(await whole).toMatchObject({ subject: 'Northwind', start: '2026-11-27T09:00:00Z' });
  expect(meeting.asked).toEqual(['glance', 'whole']);
});

it('where a glance is not enough, the whole is asked for without waiting for the page', async () => {
  idleness();
  const meeting = opened();
  const ahead = readAhead(meeting, () => false);
  expect((await ahead.read()).start).toBe(makeOpenMeeting().start);
  expect(meeting.asked).toEqual(['glance', 'rest']);
});

it('who asks again does not wait for the page to be idle', async () => {
  idleness();
  const meeting = opened();
  const ahead = readAhead(meeting, saysNothing);
  void ahead.read();
  expect((await ahead.read()).subject).toBe('');
});

it('a first reading that failed is told to whoever asks, and the next one reads anew', async () => {
  const meeting = new MeetingInSteps(makeOpenMeeting());
  meeting.failing.add('content');
  const ahead = readAhead(meeting, saysNothing);
  await expect(ahead.read()).rejects.toThrow("the open meeting's content");
  meeting.failing.clear();
  expect((await ahead.read()).subject).toBe('Northwind review');
});

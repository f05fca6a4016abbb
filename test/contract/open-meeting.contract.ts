import { beforeEach, describe, expect, it } from 'vitest';
import type { MeetingTag } from '../../src/domain/meeting.ts';
import { type NewMeeting, type OpenMeeting, OpenMeetingFailed } from '../../src/ports/open-meeting.ts';
import { instant, OTHER_REF, REF } from '../support/builders.ts';

/**
 * A meeting of Thursday 26 November 2026, 10:00 to 11:30 in Paris, "Northwind review", whose body says "Hello" and "Join Teams" in two
 * lines; nothing of ours is in it yet.
 */
export interface OpenMeetingBench {
  /** As the organiser has it open. */
  readonly meeting: OpenMeeting;
  /** What the person does in the form; who listens is told by the host. */
  moveTo(start: Date, end: Date): void;
  /** From now on the host refuses this part with 5001, however often it is asked. */
  refuse(part: OpenMeetingFailed['what']): void;
  /** Forms of further meetings that were opened. */
  opened(): readonly Pick<NewMeeting, 'title' | 'invitees'>[];
  /** The same meeting as somebody invited sees it. */
  asAttendee(): OpenMeeting;
}

const TAG: MeetingTag = { v: 1, kind: 'ritual', ref: REF, hasObjective: true };
const lineOf = (statement: string, ref = REF) =>
  `Objective: ${statement} · Key Account Review · Northwind Traders · ${ref}`;
const REFUSED = (what: OpenMeetingFailed['what']) => new OpenMeetingFailed(what, 5001);

/** What the port promises, whoever keeps it (src/ports/open-meeting.ts). */
export function openMeetingContract(name: string, open: () => OpenMeetingBench): void {
  describe(name, () => {
    let bench: OpenMeetingBench;
    let meeting: OpenMeeting;
    /** Lines of the body that a person sees. */
    const lines = async () => {
      const { bodyText } = await meeting.read();
      return bodyText
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
    };

    beforeEach(() => {
      bench = open();
      meeting = bench.meeting;
    });

    it('is read as it stands', async () => {
      expect(await meeting.read()).toMatchObject({
        role: 'organiser',
        subject: 'Northwind review',
        start: '2026-11-26T09:00:00Z',
        end: '2026-11-26T10:30:00Z',
        tag: undefined,
      });
      expect(await lines()).toEqual(['Hello', 'Join Teams']);
    });

    it('has the tag that was written last, and none once it was removed', async () => {
      await meeting.writeTag({ v: 1, kind: 'no-ritual' });
      await meeting.writeTag(TAG);
      expect((await meeting.read()).tag).toEqual(TAG);
      await meeting.removeTag();
      expect((await meeting.read()).tag).toBeUndefined();
    });

    it('has the objective line on top, and one only: a later one stands in its place', async () => {
      await meeting.writeObjectiveLine(lineOf('agree on three sites'), REF);
      expect(await lines()).toEqual([lineOf('agree on three sites'), 'Hello', 'Join Teams']);
      await meeting.writeObjectiveLine(lineOf('decide: $& or $1'), REF);
      expect(await lines()).toEqual([lineOf('decide: $& or $1'), 'Hello', 'Join Teams']);
    });

    it('keeps the line of another ritual, and loses its own alone', async () => {
      await meeting.writeObjectiveLine(lineOf('theirs', OTHER_REF), OTHER_REF);
      await meeting.writeObjectiveLine(lineOf('ours'), REF);
      expect(await lines()).toEqual([lineOf('ours'), lineOf('theirs', OTHER_REF), 'Hello', 'Join Teams']);
      await meeting.removeObjectiveLine(REF);
      await meeting.removeObjectiveLine(REF);
      expect(await lines()).toEqual([lineOf('theirs', OTHER_REF), 'Hello', 'Join Teams']);
    });

    it('has lines of text under its objective line, or on top where there is none, and loses them as they were put', async () => {
      const agenda = ['Agenda', '1. Sites & dates'];
      await meeting.insertLines(agenda, REF);
      expect(await lines()).toEqual([...agenda, 'Hello', 'Join Teams']);
      expect(await meeting.removeLines(agenda)).toBe(true);
      expect(await lines()).toEqual(['Hello', 'Join Teams']);
      await meeting.writeObjectiveLine(lineOf('agree'), REF);
      await meeting.insertLines(agenda, REF);
      expect(await lines()).toEqual([lineOf('agree'), ...agenda, 'Hello', 'Join Teams']);
      expect(await meeting.removeLines(agenda)).toBe(true);
      expect(await meeting.removeLines(agenda)).toBe(false);
      expect(await lines()).toEqual([lineOf('agree'), 'Hello', 'Join Teams']);
    });

    it('says what it is called', async () => {
      await meeting.setTitle('Northwind: three sites');
      expect((await meeting.read()).subject).toBe('Northwind: three sites');
    });

    it('remembers what the person said no to', async () => {
      await meeting.rejectSuggestion('account-review|northwind');
      expect((await meeting.read()).rejectedSuggestion).toBe('account-review|northwind');
    });

    it('tells that the person changed it, until nobody listens any more', async () => {
      let told = 0;
      const stop = meeting.onChange(() => void (told += 1));
      await meeting.read();
      bench.moveTo(new Date('2026-11-27T09:00:00Z'), new Date('2026-11-27T10:30:00Z')); // Friday
      expect(told).toBe(1);
      expect((await meeting.read()).start).toBe('2026-11-27T09:00:00Z');
      stop();
      await meeting.read();
      bench.moveTo(new Date('2026-11-26T09:00:00Z'), new Date('2026-11-26T10:30:00Z'));
      expect(told).toBe(1);
    });

    it('opens a form for a further meeting, and stays as it is', async () => {
      const before = await meeting.read();
      const [start, end] = [instant('2026-12-03T09:00:00Z'), instant('2026-12-03T10:00:00Z')]; // Thursday
      await meeting.openNewMeeting({ title: 'Follow-up', invitees: ['nora.weiss@northwind.example'], start, end });
      expect(bench.opened()).toMatchObject([{ title: 'Follow-up', invitees: ['nora.weiss@northwind.example'] }]);
      expect(await meeting.read()).toEqual(before);
    });

    it('says which part the host refuses, and with which number', async () => {
      bench.refuse('tag');
      await expect(meeting.writeTag(TAG)).rejects.toEqual(REFUSED('tag'));
      await expect(meeting.removeTag()).rejects.toEqual(REFUSED('tag'));
      bench.refuse('title');
      await expect(meeting.setTitle('another')).rejects.toEqual(REFUSED('title'));
      bench.refuse('objective-line');
      await expect(meeting.writeObjectiveLine(lineOf('agree'), REF)).rejects.toEqual(REFUSED('objective-line'));
      await expect(meeting.removeObjectiveLine(REF)).rejects.toEqual(REFUSED('objective-line'));
    });

    it('is not written by who was invited', async () => {
      const invited = bench.asAttendee();
      expect((await invited.read()).role).toBe('attendee');
      const before = await invited.read();
      const refused = (what: OpenMeetingFailed['what']) => new OpenMeetingFailed(what, undefined);
      await expect(invited.writeTag(TAG)).rejects.toEqual(refused('tag'));
      await expect(invited.removeTag()).rejects.toEqual(refused('tag'));
      await expect(invited.writeObjectiveLine(lineOf('agree'), REF)).rejects.toEqual(refused('objective-line'));
      await expect(invited.removeObjectiveLine(REF)).rejects.toEqual(refused('objective-line'));
      await expect(invited.setTitle('another')).rejects.toEqual(refused('title'));
      await expect(invited.insertLines(['Agenda'], REF)).rejects.toEqual(refused('text'));
      await expect(invited.removeLines(['Hello'])).rejects.toEqual(refused('text'));
      expect(await invited.read()).toEqual(before);
    });
  });
}

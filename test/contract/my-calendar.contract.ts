import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CalendarMeeting } from '../../src/domain/meeting.ts';
import type { MyCalendar } from '../../src/ports/my-calendar.ts';
import { instant, REF } from '../support/builders.ts';

/**
 * Claire's calendar around the change to summer time of Sunday 30 March 2031, far behind everything seeded; clock times are Paris's:
 *
 * | subject | when |
 * | --- | --- |
 * | `before` | Sunday 23 March 21:00 to Monday 24 March 01:00, which is 00:00 UTC |
 * | `night call` | Sunday 23 March 23:00 to Monday 24 March 01:30 |
 * | `weekly` | Mondays 09:00 to 10:00, 17 March to 7 April; the one of 7 April is moved to Tuesday 8 April 10:00 |
 * | `review` | Thursday 27 March 10:00 to 11:30, with Nora (required) and Inès (optional); the body begins with the objective line |
 * | `dentist` | Friday 28 March 10:00 to 11:00, private |
 * | `seminar` | Wednesday 2 and Thursday 3 April, all day |
 *
 * `review` and the series `weekly` carry the hidden tag each: the ritual of the line, and "no ritual".
 */
export interface CalendarBench {
  readonly claire: MyCalendar;
  readonly outlook: ClaireInOutlook;
  /** Of the entries in Claire's calendar. */
  readonly ids: { readonly dentist: string; readonly weeklyMaster: string };
  close(): Promise<void>;
}

/** What Claire does to her calendar meanwhile. `start` and `end` in UTC, `03-27T09:00` of 2031; single meetings by subject. */
export interface ClaireInOutlook {
  enter(subject: string, start: string, end: string): void;
  move(subject: string, start: string, end: string): void;
  setPrivate(subject: string, isPrivate: boolean): void;
  cancel(subject: string): void;
  cancelOccurrence(originalStart: string): void;
  renameSeries(subject: string): void;
  setSeriesPrivate(isPrivate: boolean): void;
  removeTag(subject: string): void;
}

export const REVIEW_LINE = 'Objective: agree on 3 sites · Key Account Review · Northwind Traders · AR-7F3K2Q9X';

const FROM = instant('2031-03-24T00:00:00Z');
const TO = instant('2031-04-12T00:00:00Z');

/** What the port promises, whoever keeps it (src/ports/my-calendar.ts). */
export function myCalendarContract(name: string, open: () => Promise<CalendarBench>): void {
  describe(name, () => {
    let bench: CalendarBench;
    let meetings: readonly CalendarMeeting[];
    const named = (subject: string) => meetings.filter((meeting) => meeting.subject === subject);

    beforeAll(async () => {
      bench = await open();
      meetings = await bench.claire.meetingsBetween(FROM, TO);
    });

    afterAll(async () => {
      await bench?.close();
    });

    it('gives what overlaps the window, never a master, never what is private', () => {
      const subjects = meetings.map(({ subject, start }) => `${subject} ${start}`).sort();
      expect(subjects).toEqual([
        'night call 2031-03-23T22:00:00Z',
        'review 2031-03-27T09:00:00Z',
        'seminar 2031-04-02T00:00:00Z',
        'weekly 2031-03-24T08:00:00Z',
        'weekly 2031-03-31T07:00:00Z',
        'weekly 2031-04-08T08:00:00Z',
      ]);
    });

    it('tells time, people and the first words of a meeting', () => {
      const [review] = named('review');
      expect(review).toMatchObject({
        start: '2031-03-27T09:00:00Z',
        end: '2031-03-27T10:30:00Z',
        allDay: false,
        cancelled: false,
        isOrganiser: true,
        organiser: { address: 'claire.morel@contoso.example', name: 'Claire Morel' },
      });
      expect(review?.invitees.map(({ address }) => address)).toEqual([
        'nora.weiss@northwind.example',
        'ines.carvalho@contoso.example',
      ]);
      expect(review?.bodyPreview).toBe('AR-7F3K2Q9X');
      expect(review?.occurrence).toBeUndefined();
    });

    it('knows an occurrence by its master and by when the pattern had put it', () => {
      const weekly = named('weekly');
      expect(new Set(weekly.map(({ occurrence }) => occurrence?.masterId))).toEqual(new Set([bench.ids.weeklyMaster]));
      expect(weekly.map(({ occurrence }) => occurrence?.originalStart).sort()).toEqual([
        '2031-03-24T08:00:00Z',
        '2031-03-31T07:00:00Z',
        '2031-04-07T07:00:00Z',
      ]);
      expect(new Set(weekly.map(({ uid }) => uid)).size).toBe(3);
    });

    it('tells whole days as days', () => {
      expect(named('seminar')).toMatchObject([
        { allDay: true, start: '2031-04-02T00:00:00Z', end: '2031-04-04T00:00:00Z' },
      ]);
    });

    it('shows the hidden tag, that of the master on every occurrence', () => {
      expect(named('review')[0]?.tag).toEqual({ v: 1, kind: 'ritual', ref: 'AR-7F3K2Q9X', hasObjective: true });
      for (const { tag } of named('weekly')) expect(tag).toEqual({ v: 1, kind: 'no-ritual' });
      expect(named('seminar')[0]?.tag).toBeUndefined();
    });

    it('gives one entry by its id, as in the list, and the first words of its body', async () => {
      const [review] = named('review');
      const { bodyPreview, ...alone } = (await bench.claire.meeting(String(review?.id))) as CalendarMeeting;
      expect({ ...alone, bodyPreview: review?.bodyPreview }).toEqual(review);
      expect(bodyPreview.startsWith(REVIEW_LINE)).toBe(true);
    });

    it('gives a series’ master by its id', async () => {
      expect(await bench.claire.meeting(bench.ids.weeklyMaster)).toMatchObject({ subject: 'weekly' });
    });

    it('does not take a private entry for one that is gone', async () => {
      expect(await bench.claire.meeting(bench.ids.dentist)).toBe('hidden');
    });

    it('gives many entries by their ids at once, each as by itself', async () => {
      const gone = Array.from({ length: 25 }, (_, at) => `AAMkAGnobodyKnowsThisOne${at}=`);
      const there = [bench.ids.weeklyMaster, bench.ids.dentist, ...meetings.map(({ id }) => id)];
      const read = await bench.claire.meetingsById([...gone, ...there, ...there]);
      expect([...read.keys()]).toEqual([...gone, ...there]);
      for (const id of gone) expect(read.get(id)).toBeUndefined();
      for (const id of there) expect(read.get(id)).toEqual(await bench.claire.meeting(id));
    });

    it('says when an entry is gone', async () => {
      expect(await bench.claire.meeting('AAMkAGnobodyKnowsThisOne=')).toBeUndefined();
    });

    it('puts a tag on a meeting and takes it away, and touches nothing else of it', async () => {
      const [seminar] = named('seminar');
      const id = String(seminar?.id);
      const tag = { v: 1, kind: 'ritual', ref: REF, hasObjective: false } as const;
      expect(await bench.claire.writeTag(id, tag)).toBe('written');
      meetings = await bench.claire.meetingsBetween(FROM, TO);
      expect(named('seminar')).toEqual([{ ...seminar, tag }]);
      expect(await bench.claire.writeTag(id, tag)).toBe('written');
      expect(await bench.claire.writeTag(id, undefined)).toBe('written');
      meetings = await bench.claire.meetingsBetween(FROM, TO);
      expect(named('seminar')).toEqual([seminar]);
    });

    it('tags a series by its master, and no entry that is gone or private', async () => {
      const noRitual = { v: 1, kind: 'no-ritual' } as const;
      expect(await bench.claire.writeTag(bench.ids.weeklyMaster, undefined)).toBe('written');
      meetings = await bench.claire.meetingsBetween(FROM, TO);
      expect(named('weekly').map(({ tag }) => tag)).toEqual([undefined, undefined, undefined]);
      expect(await bench.claire.writeTag(bench.ids.weeklyMaster, noRitual)).toBe('written');
      meetings = await bench.claire.meetingsBetween(FROM, TO);
      expect(named('weekly').map(({ tag }) => tag)).toEqual([noRitual, noRitual, noRitual]);
      expect(await bench.claire.writeTag('AAMkAGnobodyKnowsThisOne=', noRitual)).toBe('gone');
      expect(await bench.claire.writeTag(bench.ids.dentist, noRitual)).toBe('gone');
    });

    describe('read again', () => {
      async function again(act: (outlook: ClaireInOutlook) => void): Promise<readonly string[]> {
        act(bench.outlook);
        meetings = await bench.claire.meetingsBetween(FROM, TO);
        return meetings.map(({ subject, start }) => `${subject} ${start}`).sort();
      }
      const unchanged = ['night call 2031-03-23T22:00:00Z', 'seminar 2031-04-02T00:00:00Z'];
      const weekly = (subject = 'weekly') => [
        `${subject} 2031-03-24T08:00:00Z`,
        `${subject} 2031-03-31T07:00:00Z`,
        `${subject} 2031-04-08T08:00:00Z`,
      ];

      it('says the same where nothing happened', async () => {
        const before = meetings;
        await again(() => undefined);
        expect(new Set(meetings)).toEqual(new Set(before));
      });

      it('shows what is new and where a meeting was moved to, with its tag', async () => {
        const seen = await again((outlook) => {
          outlook.enter('call', '04-01T07:00', '04-01T08:00');
          outlook.move('review', '04-03T09:00', '04-03T10:30');
        });
        const expected = [...unchanged, ...weekly(), 'call 2031-04-01T07:00:00Z', 'review 2031-04-03T09:00:00Z'];
        expect(seen).toEqual(expected.sort());
        expect(named('review')[0]?.tag).toMatchObject({ ref: 'AR-7F3K2Q9X' });
        expect(named('review')[0]?.invitees).toHaveLength(2);
      });

      it('no longer shows what left the window, was cancelled, or became private', async () => {
        const seen = await again((outlook) => {
          outlook.move('call', '06-02T07:00', '06-02T08:00');
          outlook.setPrivate('review', true);
          outlook.cancelOccurrence('03-31T07:00');
        });
        expect(seen).toEqual([...unchanged, ...weekly().filter((one) => one !== 'weekly 2031-03-31T07:00:00Z')].sort());
      });

      it('shows what came back to the window and what is private no longer', async () => {
        const seen = await again((outlook) => {
          outlook.move('call', '04-01T07:00', '04-01T08:00');
          outlook.setPrivate('review', false);
          outlook.setPrivate('dentist', false);
        });
        for (const one of ['call 2031-04-01T07:00:00Z', 'review 2031-04-03T09:00:00Z', 'dentist 2031-03-28T09:00:00Z'])
          expect(seen).toContain(one);
        expect(named('review')[0]?.tag).toMatchObject({ ref: 'AR-7F3K2Q9X' });
      });

      it('knows a series by its new name, and nothing of it while it is private', async () => {
        const renamed = await again((outlook) => outlook.renameSeries('fortnightly'));
        expect(renamed.filter((one) => one.startsWith('fortnightly'))).toContain('fortnightly 2031-03-24T08:00:00Z');
        const hidden = await again((outlook) => outlook.setSeriesPrivate(true));
        expect(hidden.filter((one) => one.startsWith('fortnightly'))).toEqual([]);
        await again((outlook) => outlook.setSeriesPrivate(false));
        const [first] = named('fortnightly');
        expect(first).toMatchObject({ start: '2031-03-24T08:00:00Z', tag: { v: 1, kind: 'no-ritual' } });
      });

      it('sees that a tag was lost and that a meeting was cancelled', async () => {
        const seen = await again((outlook) => {
          outlook.removeTag('review');
          outlook.cancel('dentist');
        });
        expect(seen.some((one) => one.startsWith('dentist'))).toBe(false);
        expect(named('review')).toHaveLength(1);
        expect(named('review')[0]?.tag).toBeUndefined();
      });
    });
  });
}

import { expect, it } from 'vitest';
import type { OpenMeetingContent } from '../../../src/domain/meeting.ts';
import type { OpenMeeting } from '../../../src/ports/open-meeting.ts';
import { readAhead } from '../../../src/surfaces/task-pane/read-ahead.ts';

/** A meeting whose nth reading says so in its subject. */
function meeting(fails = false) {
  let readings = 0;
  const read = () => {
    readings += 1;
    if (fails && readings === 1) return Promise.reject(new Error('no answer'));
    return Promise.resolve({ subject: String(readings) } as OpenMeetingContent);
  };
  return { openMeeting: { read } as OpenMeeting, readings: () => readings };
}

it('the first reading has begun before anybody asks, and is given once', async () => {
  const { openMeeting, readings } = meeting();
  const ahead = readAhead(openMeeting);
  expect(readings()).toBe(1);
  expect((await ahead.read()).subject).toBe('1');
  expect((await ahead.read()).subject).toBe('2');
});

it('a first reading that failed is told to whoever asks, and the next one reads anew', async () => {
  const { openMeeting } = meeting(true);
  const ahead = readAhead(openMeeting);
  await expect(ahead.read()).rejects.toThrow('no answer');
  expect((await ahead.read()).subject).toBe('2');
});

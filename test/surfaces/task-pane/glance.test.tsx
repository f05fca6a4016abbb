// @vitest-environment jsdom
/** A form that says nothing yet is drawn before its time and its series are known (decision 17). */
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { OpenMeetingFailed } from '../../../src/ports/open-meeting.ts';
import { meetingRules } from '../../../src/surfaces/task-pane/deferred.ts';
import { openPane, remembering } from './open-pane.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** The pane on an empty form, of which nothing more is known until `tell` is called. */
async function openAtAGlance() {
  let tell: (failure?: Error) => void = () => undefined;
  const told = new Promise<Error | undefined>((resolve) => (tell = resolve));
  const pane = await openPane({
    content: { subject: '', invitees: [], bodyText: '', series: { part: 'whole', rule: 'FREQ=WEEKLY;INTERVAL=1' } },
    atAGlance: true,
    prepare: (fakes) => {
      remembering(fakes);
      const read = fakes.openMeeting.read.bind(fakes.openMeeting);
      vi.spyOn(fakes.openMeeting, 'read').mockImplementation(async () => {
        const failure = await told;
        if (failure !== undefined) throw failure;
        return read();
      });
    },
  });
  return { ...pane, tell: (failure?: Error) => act(async () => tell(failure)) };
}

const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^By the end of the meeting/ });

it('takes a choice and a sentence at once, keeps both when the rest comes, and saves them with it', async () => {
  const { user, register, openMeeting, tell } = await openAtAGlance();
  await user.click(screen.getByRole('button', { name: 'Key Account Review' }));
  await user.type(await field(), 'agree on the 3 pilot sites');
  expect(screen.queryByText(/^For every meeting of the series/)).toBeNull();
  expect(register.rows.size).toBe(0);

  openMeeting.change({ subject: 'Northwind' });
  await tell();
  expect(await screen.findByText(/^For every meeting of the series/)).toBeTruthy();
  expect((await field()).value).toBe('agree on the 3 pilot sites');
  await user.click(screen.getByRole('combobox', { name: 'Account' }));
  await user.click(await screen.findByRole('option', { name: 'Northwind Traders' }));
  await waitFor(() => expect([...register.rows.values()][0]?.ritual).toMatchObject({ start: '2026-11-26T09:00:00Z' }), {
    timeout: 3000,
  });
  expect(openMeeting.content.bodyText).toContain('agree on the 3 pilot sites');
});

it.each(['before', 'after'])('keeps the list under the finger when the rest comes %s the rules', async (order) => {
  if (order === 'before') vi.spyOn(meetingRules, 'read').mockReturnValue({ kind: 'fetching' });
  else await meetingRules.settled();
  const { tell } = await openAtAGlance();
  const before = screen.getByRole('button', { name: 'Key Account Review' });
  await tell();
  await waitFor(() => expect(screen.getByText('Nobody from a client company is invited yet.')).toBeTruthy());
  expect(screen.getByRole('button', { name: 'Key Account Review' })).toBe(before);
});

it('says it where Outlook does not tell the rest, and keeps what is typed', async () => {
  const { user, tell } = await openAtAGlance();
  await user.click(screen.getByRole('button', { name: 'Key Account Review' }));
  await user.type(await field(), 'agree on the 3 pilot sites');
  await tell(new OpenMeetingFailed('content', undefined));
  expect(await screen.findByText(/Outlook/)).toBeTruthy();
  expect((await field()).value).toBe('agree on the 3 pilot sites');
});

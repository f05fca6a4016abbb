// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { INES, instant, invitee, makeRitual, NORA, OTHER_REF, REF } from '../../support/builders.ts';
import { openPane } from './open-pane.tsx';

afterEach(cleanup);

const tagged = {
  tag: { v: 1, kind: 'ritual', ref: REF, hasObjective: true } as const,
  bodyText: `Objective: agree · Key Account Review · Northwind Traders · ${REF}\n\nSee you`,
};
const past = { start: instant('2026-11-12T09:00:00Z'), end: instant('2026-11-12T10:30:00Z') }; // Thursday
const seriesRitual = makeRitual({ seriesUid: 'series-1', meetingId: 'master-1', meetingUid: undefined });
const occurrence = { series: { part: 'occurrence', rule: 'FREQ=MONTHLY;INTERVAL=1' } } as const;

describe('a series', () => {
  it('is tagged as a whole', async () => {
    await openPane({
      rituals: [makeRitual()],
      content: { ...tagged, series: { part: 'whole', rule: 'FREQ=MONTHLY;INTERVAL=1' } },
    });
    expect(await screen.findByText(/^For every meeting of the series\./)).toBeTruthy();
  });

  it('lets one of its meetings have an objective of its own, and keeps the series’', async () => {
    const { user, register, openMeeting } = await openPane({
      rituals: [seriesRitual],
      content: { ...tagged, ...occurrence },
    });
    await user.click(await screen.findByRole('button', { name: 'Give this meeting its own' }));
    expect(await screen.findByText('For this meeting of the series only.')).toBeTruthy();
    const field = screen.getByRole('textbox', { name: 'By the end of the meeting …' });
    await user.clear(field);
    await user.type(field, 'decide on the price');
    await user.tab();
    const own = `${REF}@2026-11-26` as typeof REF;
    await waitFor(() => expect(register.rows.get(own)?.ritual.objective.statement).toBe('decide on the price'));
    expect(register.rows.get(REF)?.ritual.objective.statement).toBe(seriesRitual.objective.statement);
    expect(register.rows.get(own)?.ritual.seriesUid).toBe('series-1');
    // Properties on an occurrence break the series (platform-facts A7).
    expect(openMeeting.writes).toEqual(['line']);
  });

  it('writes no tag into one of its meetings, also when the whole is edited there', async () => {
    const { user, openMeeting } = await openPane({
      rituals: [seriesRitual],
      content: { ...tagged, ...occurrence, tag: undefined },
    });
    await user.type(await screen.findByRole('textbox', { name: 'By the end of the meeting …' }), ' today');
    await user.tab();
    await waitFor(() => expect(openMeeting.writes).toEqual(['line']));
  });
});

describe('somebody else’s calendar', () => {
  it('is read only, and says so', async () => {
    const { register, openMeeting } = await openPane({
      rituals: [makeRitual()],
      content: { ...tagged, tag: undefined, calendarOf: 'claire.morel@contoso.example' },
    });
    expect(await screen.findByRole('heading', { name: 'In the calendar of Claire Morel' })).toBeTruthy();
    expect(screen.getByText(/^This is not your calendar: .+ are up to Claire Morel\.$/)).toBeTruthy();
    expect(screen.getByText('agree with purchasing on the 3 pilot sites')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect([register.calls.includes('saveRitual'), openMeeting.writes]).toEqual([false, []]);
  });

  it('names the owner who was only invited, and who organises: only they can state the objective', async () => {
    await openPane({
      rituals: [makeRitual()],
      content: {
        ...tagged,
        tag: undefined,
        role: 'attendee',
        invitees: [NORA, invitee(INES.address, INES.name)],
        calendarOf: INES.address,
      },
    });
    expect(await screen.findByRole('heading', { name: 'In the calendar of Inès Carvalho' })).toBeTruthy();
    expect(screen.getByText(/are up to Claire Morel\.$/)).toBeTruthy();
  });

  it('is not asked to check a meeting that the person was not in', async () => {
    await openPane({
      rituals: [makeRitual({ ...past, state: 'held' })],
      content: { ...tagged, ...past, calendarOf: 'claire.morel@contoso.example' },
    });
    expect(await screen.findByRole('heading', { name: 'In the calendar of Claire Morel' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'What was this meeting for?' })).toBeNull();
  });
});

it('says once that an embedded form is not seen at send', async () => {
  const { user } = await openPane({ content: { mayBeEmbedded: true } });
  expect(await screen.findByText(/^If this form is inside the calendar/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText(/^If this form is inside/)).toBeNull();
});

it('says that attendees see a change of a sent meeting with the update only', async () => {
  const { user } = await openPane({ rituals: [makeRitual()], content: tagged });
  await user.click(await screen.findByRole('checkbox', { name: 'Serves the Strategic Objective' }));
  expect(await screen.findByText(/^Saved · AR-.*\. Send the update so that attendees see it\.$/)).toBeTruthy();
});

describe('an agenda', () => {
  it('goes under the objective line on request, and out again', async () => {
    const { user, openMeeting } = await openPane({ rituals: [makeRitual()], content: tagged });
    const before = openMeeting.content.bodyText;
    await user.click(await screen.findByRole('button', { name: 'Insert an agenda' }));
    expect(await screen.findByText('The agenda is in the invitation.')).toBeTruthy();
    expect(openMeeting.content.bodyText).toMatch(
      new RegExp(`${REF}\nAgenda\n1\\. What did each side promise.*\n2\\. .*\n3\\. .*\n4\\. .*by when\\?\n\nSee you$`),
    );
    await user.click(screen.getByRole('button', { name: 'Undo: take the agenda out' }));
    await waitFor(() => expect(openMeeting.content.bodyText).toBe(before));
  });

  it('stays once somebody has changed it', async () => {
    const { user, openMeeting } = await openPane({ rituals: [makeRitual()], content: tagged });
    await user.click(await screen.findByRole('button', { name: 'Insert an agenda' }));
    await screen.findByText('The agenda is in the invitation.');
    openMeeting.change({ bodyText: openMeeting.content.bodyText.replace('Agenda', 'Our agenda') });
    await user.click(screen.getByRole('button', { name: 'Undo: take the agenda out' }));
    expect(await screen.findByText(/^The agenda has been changed meanwhile/)).toBeTruthy();
    expect(openMeeting.content.bodyText).toContain('Our agenda');
  });
});

describe('the next one', () => {
  const held = makeRitual({ ...past, state: 'held' });

  it('is planned from the cadence with the same people and length, at the same hour', async () => {
    const { user, openMeeting } = await openPane({
      rituals: [held],
      content: { ...tagged, ...past, opensNew: true },
    });
    expect(await screen.findByText('Due between 13 May 2027 and 12 November 2027, as the charter says.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Plan the next one for 12 November 2027' }));
    expect(await screen.findByText(/^Outlook has opened the invitation/)).toBeTruthy();
    expect(openMeeting.opened).toEqual([
      {
        title: 'Northwind review',
        invitees: ['nora.weiss@northwind.example'],
        start: '2027-11-12T09:00:00Z',
        end: '2027-11-12T10:30:00Z',
      },
    ]);
  });

  it('is named when it is planned already, and only its days where no form can be opened', async () => {
    const next = { start: instant('2027-05-20T08:00:00Z'), end: instant('2027-05-20T09:30:00Z') };
    await openPane({ rituals: [held, makeRitual({ ref: OTHER_REF, ...next })], content: { ...tagged, ...past } });
    expect(await screen.findByText('Planned for 20 May 2027.')).toBeTruthy();
    cleanup();
    await openPane({ rituals: [held], content: { ...tagged, ...past } });
    expect(await screen.findByText(/^Due between/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Plan the next/ })).toBeNull();
  });
});

it('undoes the first save: tag and line are gone, and the row is cancelled', async () => {
  const { user, register, openMeeting } = await openPane();
  await user.click(await screen.findByRole('button', { name: /^Use it/ }));
  await waitFor(() => expect(openMeeting.content.bodyText).toContain('AR-'));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('heading', { name: /^Looks like a Key Account Review/ })).toBeTruthy();
  expect(openMeeting.content.tag).toBeUndefined();
  expect(openMeeting.content.bodyText).not.toContain('AR-');
  expect([...register.rows.values()].map(({ ritual }) => ritual.state)).toEqual(['cancelled']);
});

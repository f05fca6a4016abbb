import { describe, expect, it } from 'vitest';
import { createOutlookOpenMeeting } from '../../../src/adapters/outlook/outlook-open-meeting.ts';
import { createPromiseBridge } from '../../../src/adapters/outlook/promise-bridge.ts';
import { instant } from '../../support/builders.ts';
import { FakeAppointment, fakeOffice } from './fake-office.ts';

function open(item: object, { host = 'Outlook', opener = null as object | null, opened = [] as object[] } = {}) {
  const page = Object.assign(new EventTarget(), { top: { opener } }) as unknown as Window;
  return createOutlookOpenMeeting({ office: fakeOffice(item, { host, opened }), page, call: createPromiseBridge(200) });
}

describe('what stands around a meeting', () => {
  it('is nothing for a single meeting of one’s own', async () => {
    const content = await open(new FakeAppointment().composed()).read();
    expect(Object.keys(content).filter((name) => /series|calendarOf|Embedded|opensNew|rejected/.test(name))).toEqual(
      [],
    );
  });

  it.each([
    ['monthly', 3, 'FREQ=MONTHLY;INTERVAL=3'],
    ['weekday', 1, 'FREQ=DAILY;INTERVAL=1'],
    ['fortnightly', 1, ''],
  ])('reads a series that repeats %s, every %i', async (recurrenceType, interval, rule) => {
    const form = new FakeAppointment();
    form.recurrence = { recurrenceType, recurrenceProperties: { interval } };
    expect((await open(form.composed()).read()).series).toEqual({ part: 'whole', rule });
    form.seriesId = 'AAMk-master';
    expect((await open(form.composed()).read()).series).toEqual({ part: 'occurrence', rule });
    expect((await open(form.received()).read()).series).toEqual({ part: 'occurrence', rule });
  });

  it('says that an occurrence is one even where the host refuses the rule', async () => {
    const form = new FakeAppointment();
    form.seriesId = 'AAMk-master';
    form.refuse.set('recurrence', [9020]);
    expect((await open(form.composed()).read()).series).toEqual({ part: 'occurrence', rule: '' });
  });

  it('says whose calendar it lies in, and nothing for one’s own', async () => {
    const form = new FakeAppointment();
    form.owner = 'Hugo.Lindqvist@contoso.example';
    expect((await open(form.composed()).read()).calendarOf).toBe('hugo.lindqvist@contoso.example');
    form.owner = 'Claire.Morel@contoso.example';
    expect((await open(form.received()).read()).calendarOf).toBeUndefined();
    form.owner = 'Hugo.Lindqvist@contoso.example';
    form.refuse.set('getSharedPropertiesAsync', [9020]);
    expect((await open(form.composed()).read()).calendarOf).toBeUndefined();
  });

  it('asks who organises only in somebody else’s calendar', async () => {
    const form = new FakeAppointment();
    form.organizer = { emailAddress: 'Hugo.Lindqvist@contoso.example', displayName: 'Hugo Lindqvist' };
    expect((await open(form.composed()).read()).organiser.name).toBe('Claire Morel');
    form.owner = 'Hugo.Lindqvist@contoso.example';
    expect((await open(form.composed()).read()).organiser.name).toBe('Hugo Lindqvist');
  });

  it.each([
    ['OutlookWebApp', null, true],
    ['newOutlookWindows', null, true],
    ['OutlookWebApp', {}, undefined],
    ['Outlook', null, undefined],
  ])('in %s with opener %o, may be embedded: %s', async (host, opener, may) => {
    const form = new FakeAppointment();
    expect((await open(form.composed(), { host, opener }).read()).mayBeEmbedded).toBe(may);
  });

  it('remembers a rejected suggestion with the form', async () => {
    const form = new FakeAppointment();
    const meeting = open(form.composed());
    await meeting.rejectSuggestion('account-review:northwind');
    expect((await meeting.read()).rejectedSuggestion).toBe('account-review:northwind');
    form.refuse.set('sessionData.setAsync', [9051]);
    await meeting.rejectSuggestion('kam-meeting:northwind');
    expect((await meeting.read()).rejectedSuggestion).toBe('account-review:northwind');
  });
});

it('opens a further meeting from one that is read, no longer than Office takes it', async () => {
  const opened: object[] = [];
  const meeting = open(new FakeAppointment().received(), { opened });
  expect((await meeting.read()).opensNew).toBe(true);
  await meeting.openNewMeeting({
    title: 'x'.repeat(300),
    invitees: ['nora.weiss@northwind.example'],
    start: instant('2027-05-26T08:00:00Z'),
    end: instant('2027-05-26T09:30:00Z'),
  });
  expect(opened).toEqual([
    {
      subject: 'x'.repeat(255),
      requiredAttendees: ['nora.weiss@northwind.example'],
      start: new Date('2027-05-26T08:00:00Z'),
      end: new Date('2027-05-26T09:30:00Z'),
    },
  ]);
});

it('writes the title', async () => {
  const form = new FakeAppointment();
  await open(form.composed()).setTitle('Coordination Northwind Traders');
  expect(form.subject).toBe('Coordination Northwind Traders');
});

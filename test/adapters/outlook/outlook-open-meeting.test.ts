import { describe, expect, it, vi } from 'vitest';
import { createOutlookOpenMeeting } from '../../../src/adapters/outlook/outlook-open-meeting.ts';
import { createPromiseBridge } from '../../../src/adapters/outlook/promise-bridge.ts';
import { OpenMeetingFailed } from '../../../src/ports/open-meeting.ts';
import { REF } from '../../support/builders.ts';
import { FakeAppointment, fakeOffice } from './fake-office.ts';

const NORA = { emailAddress: 'Nora.Weiss@northwind.example', displayName: 'Nora Weiss' };
const INES = { emailAddress: 'ines.carvalho@contoso.example', displayName: 'Inès Carvalho' };
const CLAIRE = { emailAddress: 'claire.morel@contoso.example', displayName: 'Claire Morel' };
const TAG = { v: 1, kind: 'ritual', ref: REF, hasObjective: true } as const;
const LINE = `Objective: agree · Key Account Review · Northwind Traders · ${REF}`;

function open(item: object | null, office: { me?: string; offset?: number } = {}) {
  const page = new EventTarget() as unknown as Window;
  const meeting = createOutlookOpenMeeting({ office: fakeOffice(item, office), page, call: createPromiseBridge(200) });
  return { meeting, page };
}

describe('reading a meeting that its organiser writes', () => {
  it('gives time, people, text and tag; the organiser is not among the invited', async () => {
    const form = new FakeAppointment();
    form.required = [CLAIRE, NORA, { emailAddress: '', displayName: 'someone not resolved yet' }];
    form.optional = [INES, NORA];
    form.bag = { ritual: JSON.stringify(TAG) };
    const { meeting } = open(form.composed());
    expect(await meeting.read()).toEqual({
      role: 'organiser',
      subject: 'Northwind review',
      start: '2026-11-26T09:00:00Z',
      end: '2026-11-26T10:30:00Z',
      allDay: false,
      organiser: { address: 'claire.morel@contoso.example', name: 'Claire Morel' },
      invitees: [
        { address: 'nora.weiss@northwind.example', name: 'Nora Weiss' },
        { address: 'ines.carvalho@contoso.example', name: 'Inès Carvalho' },
      ],
      bodyText: '\nHello\n',
      tag: TAG,
    });
  });

  it('asks the host for two of the things that it counts at a time, and changes nothing beside them', async () => {
    const form = new FakeAppointment();
    const { meeting } = open(form.composed());
    await Promise.all([meeting.read(), meeting.writeTag(TAG), meeting.read(), meeting.writeObjectiveLine(LINE, REF)]);
    expect(form.mostParallel).toBe(2);
    expect(form.notAlone).toEqual([]);
  });

  it('is glanced at first, for what tells whether anything is filled in; its time and series are asked for after that', async () => {
    const form = new FakeAppointment();
    const { meeting } = open(form.composed());
    const glance = await meeting.glance();
    const first = form.calls.splice(0);
    expect(glance).toMatchObject({ subject: 'Northwind review', invitees: [], bodyText: '\nHello\n', tag: undefined });
    expect(first).toHaveLength(5);
    const whole = await meeting.read(glance);
    const then = form.calls.splice(0);
    expect(then).toHaveLength(4);
    expect(await meeting.read()).toEqual(whole);
    expect(new Set(form.calls)).toEqual(new Set([...first, ...then]));
  });

  it('asks whether it lasts all day only where it lasts whole days, a change of the clock in them or not', async () => {
    const asks = async (start: string, end: string) => {
      const form = new FakeAppointment();
      Object.assign(form, { start: new Date(start), end: new Date(end) });
      await open(form.composed()).meeting.read();
      return form.calls.some((call) => /allDay/i.test(call));
    };
    expect(await asks('2026-11-26T09:00:00Z', '2026-11-26T10:30:00Z')).toBe(false);
    expect(await asks('2026-11-25T23:00:00Z', '2026-11-26T23:00:00Z')).toBe(true);
    // Sunday 25 October 2026 has 25 hours in Paris, Sunday 29 March 23.
    expect(await asks('2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toBe(true);
    expect(await asks('2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z')).toBe(true);
  });

  it('works without a tag that can be read', async () => {
    const form = new FakeAppointment();
    form.refuse.set('loadCustomPropertiesAsync', [9020]);
    expect((await open(form.composed()).meeting.read()).tag).toBeUndefined();
    form.bag = { ritual: '{"v":1,"kind":"ritual","ref":"AR-00000000","hasObjective":true}x' };
    expect((await open(form.composed()).meeting.read()).tag).toBeUndefined();
  });

  it('fails with the host’s number when the host refuses, and never says that nobody is invited', async () => {
    const form = new FakeAppointment();
    form.refuse.set('requiredAttendees', [5001]);
    await expect(open(form.composed()).meeting.read()).rejects.toEqual(new OpenMeetingFailed('content', 5001));
  });

  it('fails when the host never answers, and goes on with the next call', async () => {
    const form = new FakeAppointment();
    form.silent.add('end');
    const { meeting } = open(form.composed());
    await expect(meeting.read()).rejects.toEqual(new OpenMeetingFailed('content', undefined));
    form.silent.clear();
    expect((await meeting.read()).subject).toBe('Northwind review');
  });

  it('fails when no meeting is open', async () => {
    await expect(open(null).meeting.read()).rejects.toEqual(new OpenMeetingFailed('content', undefined));
  });
});

describe('an all-day meeting', () => {
  it.each([
    ['said by the host', true],
    ['told by its midnights where the host does not say', undefined],
  ])('carries days, %s', async (_, allDay) => {
    const form = new FakeAppointment();
    form.allDay = allDay;
    form.start = new Date('2026-11-25T23:00:00Z');
    form.end = new Date('2026-11-27T23:00:00Z');
    expect(await open(form.composed()).meeting.read()).toMatchObject({
      allDay: true,
      start: '2026-11-26T00:00:00Z',
      end: '2026-11-28T00:00:00Z',
    });
  });
});

describe('reading a received meeting', () => {
  it('makes an attendee of somebody invited', async () => {
    const form = new FakeAppointment();
    form.required = [NORA, INES, CLAIRE];
    const content = await open(form.received(), { me: 'ines.carvalho@contoso.example' }).meeting.read();
    expect(content).toMatchObject({ role: 'attendee', start: '2026-11-26T09:00:00Z', tag: undefined });
    expect(content.invitees.map(({ address }) => address)).toEqual([
      'nora.weiss@northwind.example',
      'ines.carvalho@contoso.example',
    ]);
  });

  it('knows the organiser who looks at the own meeting', async () => {
    const form = new FakeAppointment();
    expect((await open(form.received()).meeting.read()).role).toBe('organiser');
  });

  it('does not write', async () => {
    const form = new FakeAppointment();
    const { meeting } = open(form.received());
    await expect(meeting.writeTag(TAG)).rejects.toEqual(new OpenMeetingFailed('tag', undefined));
    await expect(meeting.writeObjectiveLine(LINE, REF)).rejects.toEqual(
      new OpenMeetingFailed('objective-line', undefined),
    );
    expect(form.calls).toEqual([]);
  });
});

describe('the tag', () => {
  it('is written beside what else is in the bag, and read again', async () => {
    const form = new FakeAppointment();
    form.bag = { other: 'stays' };
    const { meeting } = open(form.composed());
    await meeting.writeTag(TAG);
    expect(form.bag).toEqual({ other: 'stays', ritual: JSON.stringify(TAG) });
    expect((await meeting.read()).tag).toEqual(TAG);
    await meeting.removeTag();
    expect(form.bag).toEqual({ other: 'stays' });
  });

  it('is written at the second attempt where the host refuses the first', async () => {
    const form = new FakeAppointment();
    form.refuse.set('customProperties.saveAsync', [9021]);
    await open(form.composed()).meeting.writeTag(TAG);
    expect(form.bag).toEqual({ ritual: JSON.stringify(TAG) });
  });

  it('fails with its name and the host’s number when the second attempt is refused, too', async () => {
    const form = new FakeAppointment();
    form.refuse.set('customProperties.saveAsync', [9021, 9021]);
    await expect(open(form.composed()).meeting.writeTag(TAG)).rejects.toEqual(new OpenMeetingFailed('tag', 9021));
  });
});

describe('the objective line', () => {
  it('is prepended at first, so that nothing else in the body is touched', async () => {
    const form = new FakeAppointment();
    await open(form.composed()).meeting.writeObjectiveLine(LINE, REF);
    expect(form.body).toBe(`<p>${LINE}</p><p>Hello</p>`);
    expect(form.calls).not.toContain('body.setAsync');
  });

  it('is exchanged in its place afterwards, wherever the person has put it', async () => {
    const form = new FakeAppointment();
    form.body = `<p>Hello</p><p class="x">${LINE}</p><p>Join Teams</p>`;
    const { meeting } = open(form.composed());
    await meeting.writeObjectiveLine(`Objective: decide · Key Account Review · Northwind Traders · ${REF}`, REF);
    expect(form.body).toBe(
      `<p>Hello</p><p class="x">Objective: decide · Key Account Review · Northwind Traders · ${REF}</p><p>Join Teams</p>`,
    );
  });

  it('that has not changed is not written again', async () => {
    const form = new FakeAppointment();
    form.body = `<p>${LINE}</p>`;
    await open(form.composed()).meeting.writeObjectiveLine(LINE, REF);
    expect(form.calls).not.toContain('body.setAsync');
    expect(form.calls).not.toContain('body.prependAsync');
  });

  it('works in a body of plain text', async () => {
    const form = new FakeAppointment();
    form.bodyType = 'text';
    form.body = 'Hello';
    const { meeting } = open(form.composed());
    await meeting.writeObjectiveLine(LINE, REF);
    expect(form.body).toBe(`${LINE}\nHello`);
    await meeting.writeObjectiveLine(`Ziel: <b> · Review · N · ${REF}`, REF);
    expect(form.body).toBe(`Ziel: <b> · Review · N · ${REF}\nHello`);
    await meeting.removeObjectiveLine(REF);
    expect(form.body).toBe('Hello');
  });

  it('is removed, and a body without it is left alone', async () => {
    const form = new FakeAppointment();
    const { meeting } = open(form.composed());
    await meeting.removeObjectiveLine(REF);
    expect(form.calls).not.toContain('body.setAsync');
    await meeting.writeObjectiveLine(LINE, REF);
    await meeting.removeObjectiveLine(REF);
    expect(form.body).toBe('<p>Hello</p>');
  });
});

describe('changes', () => {
  it('of people, of time and on coming back are told, until nobody listens any more', async () => {
    const form = new FakeAppointment();
    const { meeting, page } = open(form.composed());
    const listener = vi.fn();
    const stop = meeting.onChange(listener);
    await vi.waitFor(() => expect(form.handlers.size).toBe(2));
    form.handlers.get('olkRecipientsChanged')?.();
    form.handlers.get('olkAppointmentTimeChanged')?.();
    page.dispatchEvent(new Event('focus'));
    expect(listener).toHaveBeenCalledTimes(3);
    stop();
    await vi.waitFor(() => expect(form.handlers.size).toBe(0));
    page.dispatchEvent(new Event('focus'));
    expect(listener).toHaveBeenCalledTimes(3);
  });
});

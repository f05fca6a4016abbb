import { describe, expect, it } from 'vitest';
import {
  createFrameConversation,
  type FrameDealings,
} from '../../../src/sandbox/pages/outlook/host/frame-conversation.ts';
import { appContext, frameName } from '../../../src/sandbox/pages/outlook/host/app-context.ts';
import { initialData, timeZoneOffsets } from '../../../src/sandbox/pages/outlook/host/initial-data.ts';
import { createOpenItem } from '../../../src/sandbox/pages/outlook/host/open-item.ts';
import { ADDIN, meeting, PARIS, START } from './outlook-fixtures.ts';

const FRAME = {
  conversationId: 'c1',
  controlId: 'p1',
  origin: 'https://localhost:3443',
  language: 'fr-FR',
  nestedAppAuth: true,
};

function converse(change: Partial<FrameDealings> = {}) {
  const posted: Record<string, unknown>[] = [];
  const conversation = createFrameConversation({
    origin: FRAME.origin,
    conversationId: 'c1',
    controlId: 'p1',
    post: (text) => posted.push(JSON.parse(text) as Record<string, unknown>),
    appContext: () => Promise.resolve({ _id: 'p1' }),
    initialData: () => ({ itemType: 5 }),
    execute: () => Promise.resolve({ error: false, data: 'x' }),
    ...change,
  });
  const ask = async (action: string, data: unknown, actionType = 0, conversationId = 'c1'): Promise<void> => {
    conversation.receive(
      JSON.stringify({
        _messageType: 0,
        _actionName: action,
        _conversationId: conversationId,
        _correlationId: 7,
        _origin: 'https://localhost:3443',
        _data: data,
        _actionType: actionType,
        _serializerVersion: 1,
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { conversation, posted, ask };
}

describe('the conversation with a frame', () => {
  it('answers under the name and number of the question', async () => {
    const { posted, ask } = converse();
    await ask('GetInitialData', {});
    expect(posted).toEqual([
      {
        _messageType: 1,
        _actionName: 'GetInitialData',
        _conversationId: 'c1',
        _correlationId: 7,
        _origin: 'https://localhost:3443',
        _data: { itemType: 5 },
        _serializerVersion: 1,
        _errorCode: 0,
        _responseType: 0,
      },
    ]);
  });

  it('says nothing to other conversations, to other libraries, or after its end', async () => {
    const { conversation, posted, ask } = converse();
    await ask('GetInitialData', {}, 0, 'c2');
    conversation.receive({ func: 'initialize' });
    conversation.receive('{"_messageType":');
    conversation.receive('null');
    conversation.end();
    await ask('GetInitialData', {});
    expect(posted).toEqual([]);
  });

  it('gives an object even when the host itself fails, else the callback would never run', async () => {
    const { posted, ask } = converse({ execute: () => Promise.reject(new Error('host')) });
    await ask('ExecuteMethod', { ApiParams: {}, MethodData: { ControlId: 'p1', DispatchId: 18 } });
    expect(posted[0]?.['_data']).toEqual({ error: true, errorCode: 5001 });
  });

  it('tells events to who asked for them, until they ask no more', async () => {
    const registered: string[] = [];
    const { conversation, posted, ask } = converse({ registered: (name) => registered.push(name) });
    expect(conversation.raise('olkRecipientsChanged', ['{}'])).toBe(false);
    await ask('olkRecipientsChanged', { controlId: 'p1', eventDispId: 47, targetId: '' }, 1);
    expect(registered).toEqual(['olkRecipientsChanged']);
    expect(posted[0]?.['_data']).toEqual({ Error: 0 });
    expect(conversation.raise('olkRecipientsChanged', ['{}'])).toBe(true);
    expect(posted[1]).toMatchObject({ _responseType: 1, _actionName: 'olkRecipientsChanged', _data: ['{}'] });
    await ask('olkRecipientsChanged', {}, 2);
    expect(conversation.raise('olkRecipientsChanged', ['{}'])).toBe(false);
  });

  it('hands over the completion of a function with its options untouched', async () => {
    const completions: unknown[] = [];
    const { posted, ask } = converse({ completed: (...given) => completions.push(given) });
    await ask('executeMethod', {
      0: 'i1',
      1: 0,
      2: '{"completedContext":{"allowEvent":false}}',
      DdaMethod: { ControlId: 'p1', Version: 1, DispatchId: 94 },
    });
    expect(posted[0]?.['_data']).toEqual({ Version: 1, Error: 0 });
    expect(completions).toEqual([['i1', 0, '{"completedContext":{"allowEvent":false}}']]);
  });

  it('refuses access tokens of the older kind', async () => {
    const { posted, ask } = converse();
    await ask('executeMethod', { DdaMethod: { DispatchId: 98 } });
    expect(posted[0]?.['_data']).toEqual({ Version: 1, Error: 5000 });
  });
});

describe('what a frame is told first', () => {
  it('learns its host from its name', () => {
    const name = JSON.parse(frameName(FRAME)) as Record<string, unknown>;
    expect(name['hostInfo']).toBe('Outlook|Web|16.01|fr-FR|c1||disableLogging|0');
    expect(name['xdmInfo']).toBe('c1|p1|https://localhost:3443');
  });

  it('has every field that office.js insists on, and no nested sign-in when it is switched off', () => {
    const context = appContext({ ...FRAME, nestedAppAuth: false }, ADDIN, { gate: '{}' }) as Record<string, unknown>;
    for (const field of [
      '_id',
      '_appName',
      '_appVersion',
      '_appUILocale',
      '_dataLocale',
      '_docUrl',
      '_clientMode',
      '_settings',
      '_reason',
    ])
      expect(context[field], field).toBeDefined();
    expect(JSON.parse(context['_requirementMatrix'] as string)).toEqual({ Mailbox: '1.15' });
    expect(JSON.parse((appContext(FRAME, ADDIN, {}) as Record<string, string>)['_requirementMatrix'] ?? '')).toEqual({
      Mailbox: '1.15',
      NestedAppAuth: '1.1',
    });
  });

  it('gets the whole item in the read form, the organiser among the required, and little in the compose form', () => {
    const read = initialData(
      createOpenItem('read', PARIS, { meeting: meeting({ isOrganizer: false, subject: 'RE: Review' }) }),
      ADDIN,
      ['contoso.example'],
    ) as Record<string, unknown>;
    expect(read).toMatchObject({
      itemType: 2,
      permissionLevel: 3,
      normalizedSubject: 'Review',
      start: START,
      itemClass: 'IPM.Appointment',
    });
    expect(read['to']).toEqual([
      { address: 'claire.morel@contoso.example', name: 'Claire Morel', appointmentResponse: 1, recipientType: 2 },
      { address: 'nora.weiss@northwind.example', name: 'Nora Weiss', appointmentResponse: 3, recipientType: 3 },
    ]);
    const compose = initialData(createOpenItem('compose', PARIS, { meeting: meeting() }), ADDIN, []) as Record<
      string,
      unknown
    >;
    expect(compose).toMatchObject({ itemType: 5, userTimeZone: 'Romance Standard Time' });
    expect(compose['subject']).toBeUndefined();
  });

  it('is told that a meeting lies in somebody else’s calendar, and still who is signed in', () => {
    const hugo = { ...PARIS, address: 'hugo.lefevre@contoso.example' };
    for (const mode of ['compose', 'read'] as const) {
      const item = createOpenItem(mode, hugo, { meeting: meeting() }, PARIS);
      expect(initialData(item, ADDIN, []), mode).toMatchObject({
        isFromSharedFolder: true,
        userEmailAddress: 'hugo.lefevre@contoso.example',
      });
    }
    expect(initialData(createOpenItem('read', PARIS, { meeting: meeting() }), ADDIN, [])).toMatchObject({
      isFromSharedFolder: false,
    });
  });

  it('reckons in the zone of the mailbox across the changes of the clock', () => {
    const ranges = timeZoneOffsets('Europe/Paris', START);
    const at = (instant: string): number | undefined =>
      ranges.find((range) => range.start <= Date.parse(instant) && Date.parse(instant) < range.end)?.offset;
    // Sunday 25 October 2026, 03:00 becomes 02:00 in Paris, at 01:00 UTC.
    expect(at('2026-10-25T00:59:00Z')).toBe(120);
    expect(at('2026-10-25T01:00:00Z')).toBe(60);
    expect(at('2027-07-01T00:00:00Z')).toBe(120);
  });
});

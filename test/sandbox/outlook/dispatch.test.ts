// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createExecute } from '../../../src/sandbox/pages/outlook/host/dispatch.ts';
import { createOpenItem } from '../../../src/sandbox/pages/outlook/host/open-item.ts';
import { ADDIN, around, composing, draft, HOUR, meeting, PARIS, START } from './outlook-fixtures.ts';

describe('the calls of an add-in while a meeting is composed', () => {
  it('prepends to the body, rewritten as Outlook rewrites it', async () => {
    const { item, context } = composing();
    const execute = createExecute(context);
    expect(
      await execute(23, {
        data: '<p class="x" id="ref" onclick="evil()">Objective<script>evil()</script></p>',
        coercionType: 3,
      }),
    ).toMatchObject({ error: false });
    expect(item.state().draft.bodyHtml).toBe('<p id="x_ref">Objective</p><p>Hello</p>');
    expect(await execute(37, { coercionType: 0 })).toEqual({ error: false, data: 'Objective\nHello' });
  });

  it('moves the end with the start and refuses an end before the start', async () => {
    const { item, context } = composing();
    const execute = createExecute(context);
    await execute(25, { TimeProperty: 1, time: START + 2 * HOUR });
    expect(item.state().draft).toMatchObject({ start: START + 2 * HOUR, end: START + 3 * HOUR });
    expect(await execute(25, { TimeProperty: 2, time: START })).toEqual({ error: true, errorCode: 9010 });
  });

  it('keeps custom properties with the form and stores nothing by itself', async () => {
    const { item, context, asked } = composing();
    const execute = createExecute(context);
    expect(await execute(4, { customProperties: { ritual: '{"v":1}' } })).toMatchObject({ error: false });
    expect(await execute(3, undefined)).toEqual({ wasSuccessful: true, customProperties: '{"ritual":"{\\"v\\":1}"}' });
    expect(item.state()).toMatchObject({ dirty: true, saved: undefined });
    expect(asked).toEqual([]);
  });

  it('shows an empty bag to the event runtime when the switch says that it does not reach the gate', async () => {
    const { item, context } = composing({ customProperties: '{"ritual":1}' });
    expect(await createExecute({ ...context, frame: 'event', bagHidden: true })(3, undefined)).toEqual({
      wasSuccessful: true,
      customProperties: '{}',
    });
    expect(await createExecute({ ...context, item })(3, undefined)).toEqual({
      wasSuccessful: true,
      customProperties: '{"ritual":1}',
    });
  });

  it('gives people with their kind, adds without doubles, and refuses what is no address', async () => {
    const { item, context } = composing();
    const execute = createExecute(context);
    expect(await execute(15, { recipientField: 0 })).toEqual({
      error: false,
      data: [{ address: 'nora.weiss@northwind.example', name: 'Nora Weiss', appointmentResponse: 0, recipientType: 3 }],
    });
    await execute(22, {
      recipientField: 0,
      recipientArray: [
        'NORA.WEISS@northwind.example',
        { displayName: 'Inès', emailAddress: 'ines.carvalho@contoso.example' },
      ],
    });
    expect(item.state().draft.required.map((person) => person.address)).toEqual([
      'nora.weiss@northwind.example',
      'ines.carvalho@contoso.example',
    ]);
    expect(await execute(21, { recipientField: 1, recipientArray: ['nobody'] })).toEqual({
      error: true,
      errorCode: 9013,
    });
  });

  it('says that categories and unknown calls are not supported, and that an unsaved item has no id', async () => {
    const { context } = composing();
    const execute = createExecute(context);
    expect(await execute(157, undefined)).toEqual({ wasSuccessful: false });
    expect(await execute(158, { categories: ['Blue category'] })).toEqual({ wasSuccessful: false });
    expect(await execute(108, undefined)).toEqual({ wasSuccessful: false });
    expect(await execute(164, undefined)).toEqual({ error: true, errorCode: 9046 });
  });

  it('refuses what the permission of the manifest does not cover', async () => {
    const { context } = composing({}, { addin: { ...ADDIN, permission: 'ReadItem' } });
    const execute = createExecute(context);
    expect(await execute(17, { subject: 'Other' })).toEqual({ error: true, errorCode: 7000 });
    expect(await execute(160, undefined)).toEqual({ error: true, errorCode: 7000 });
    expect(await execute(18, undefined)).toEqual({ error: false, data: 'Review' });
  });

  it('lets three calls be under way at once and fails the fourth', async () => {
    const execute = createExecute(composing().context);
    const results = await Promise.all([1, 2, 3, 4, 5].map(() => execute(18, undefined)));
    expect(results.map((result) => 'error' in result && result.error)).toEqual([false, false, false, true, true]);
    expect(await execute(18, undefined)).toEqual({ error: false, data: 'Review' });
  });

  it('keeps session data as long as the form and says which key is missing', async () => {
    const execute = createExecute(composing().context);
    expect(await execute(186, { name: 'verdict' })).toEqual({ error: true, errorCode: 9050 });
    await execute(185, { name: 'verdict', value: 'ok' });
    expect(await execute(186, { name: 'verdict' })).toEqual({ error: false, data: 'ok' });
    expect(await execute(185, { name: 'big', value: 'x'.repeat(50_000) })).toEqual({ error: true, errorCode: 9051 });
  });

  it('keeps notification messages apart by key, five at most', async () => {
    const execute = createExecute(composing().context);
    for (const key of ['a', 'b', 'c', 'd', 'e'])
      expect(await execute(33, { key, type: 2, message: 'No network' })).toMatchObject({ error: false });
    expect(await execute(33, { key: 'a', type: 0, message: '' })).toEqual({ error: true, errorCode: 9023 });
    expect(await execute(33, { key: 'f', type: 0, message: '' })).toEqual({ error: true, errorCode: 9025 });
    expect(await execute(36, { key: 'z' })).toEqual({ error: true, errorCode: 9024 });
    expect(await execute(34, undefined)).toMatchObject({
      data: [{ key: 'a', type: 'errorMessage', message: 'No network' }, {}, {}, {}, {}],
    });
  });

  it('stores roaming settings and gives the context of the refusal that opened the pane', async () => {
    const { context, asked } = composing();
    const execute = createExecute(context);
    await execute(404, [{ gate: '{"v":1}' }]);
    expect(asked).toEqual(['settings {"gate":"{\\"v\\":1}"}']);
    expect(await execute(99, undefined)).toEqual({ error: false, data: '{"reason":"no-objective"}' });
  });

  it('answers a failed save with a number, never with silence', async () => {
    const { context } = composing({}, { save: () => Promise.reject(new Error('disk')) });
    expect(await createExecute(context)(32, undefined)).toEqual({ error: true, errorCode: 9021 });
  });

  it('refuses forms and closing in the event runtime', async () => {
    const { context, asked } = composing();
    expect(await createExecute({ ...context, frame: 'event' })(41, undefined)).toEqual({ wasSuccessful: false });
    expect(asked).toEqual([]);
  });
});

describe('the calls of an add-in while a meeting is read', () => {
  it('stores custom properties at once and knows no setters', async () => {
    const { context, asked } = around(createOpenItem('read', PARIS, { meeting: meeting({ isOrganizer: false }) }));
    const execute = createExecute(context);
    await execute(4, { customProperties: { seen: true } });
    expect(asked).toEqual(['bag {"seen":true}']);
    expect(await execute(17, { subject: 'Mine' })).toEqual({ wasSuccessful: false });
    expect(await execute(37, { coercionType: 0 })).toEqual({ error: false, data: 'Hello' });
  });

  it('opens a new appointment form', async () => {
    const { context, asked } = around(createOpenItem('read', PARIS, { meeting: meeting() }));
    await createExecute(context)(177, { subject: 'Follow-up', start: START });
    expect(asked).toEqual([`new {"subject":"Follow-up","start":${START}}`]);
  });
});

describe('a meeting in a colleague’s calendar', () => {
  const HUGO = { ...PARIS, name: 'Hugo Lefèvre', address: 'hugo.lefevre@contoso.example' };
  const CLAIRE = { name: PARIS.name, address: PARIS.address };

  it.each(['compose', 'read'] as const)('says whose it is, and what the delegate may do: %s', async (mode) => {
    const { context } = around(createOpenItem(mode, HUGO, { meeting: meeting() }, CLAIRE));
    expect(await createExecute(context)(108, undefined)).toEqual({
      error: false,
      data: {
        owner: CLAIRE.address,
        targetMailbox: CLAIRE.address,
        targetRestUrl: 'https://outlook.office.com/api',
        delegatePermissions: 63,
      },
    });
  });

  it('is organised by its owner before it is saved, too', async () => {
    const { context } = around(createOpenItem('compose', HUGO, { draft: draft() }, CLAIRE));
    expect(await createExecute(context)(107, undefined)).toMatchObject({ data: { address: CLAIRE.address } });
  });
});

it('an item that is settled is no longer dirty, and its listeners hear of it', () => {
  const item = createOpenItem('compose', PARIS, { draft: draft() });
  const heard: string[] = [];
  item.subscribe((before) => heard.push(before.subject));
  item.change({ subject: 'Other' });
  expect(item.state().dirty).toBe(true);
  item.settle(meeting({ subject: 'Other' }));
  expect(item.state().dirty).toBe(false);
  expect(heard).toEqual(['Review', 'Other']);
});

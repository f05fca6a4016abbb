// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { OutlookStart } from '../../../src/sandbox/hosts/outlook/outlook-host-types.ts';
import { createOpenItem } from '../../../src/sandbox/pages/outlook/host/open-item.ts';
import { createFormController } from '../../../src/sandbox/pages/outlook/meeting/form-controller.ts';
import type { OutlookApi } from '../../../src/sandbox/pages/outlook/outlook-api.ts';
import { draft, meeting, PARIS } from './outlook-fixtures.ts';
import type { MeetingDraft } from '../../../src/sandbox/hosts/outlook/outlook-host-types.ts';

const START: OutlookStart = {
  organisation: 'Contoso Climate',
  ownDomains: ['contoso.example'],
  me: { handle: 'claire', jobTitle: '', language: 'en-US', ...PARIS },
  sharedCalendar: null,
  now: 0,
  addin: null,
  addinProblem: '',
  masterCategories: [],
  customPropertyDoesNotReachGate: false,
  noNestedAppAuth: false,
};

function open(
  first: Partial<MeetingDraft> = {},
  save: OutlookApi['save'] = (_id, given) => Promise.resolve(meeting({ subject: given.subject })),
) {
  const asked: unknown[] = [];
  const refuse = (): never => {
    throw new Error('not asked for in this test');
  };
  const api: OutlookApi = {
    as: 'claire',
    start: refuse,
    week: refuse,
    people: refuse,
    inbox: refuse,
    meeting: refuse,
    respond: refuse,
    storeCustomProperties: refuse,
    roamingSettings: refuse,
    storeRoamingSettings: refuse,
    signIn: refuse,
    save: (id, given, send) => {
      asked.push([id, send]);
      return save(id, given, send);
    },
    remove: (id) => {
      asked.push(['remove', id]);
      return Promise.resolve();
    },
  };
  const item = createOpenItem('compose', PARIS, { draft: draft(first) });
  return {
    item,
    asked,
    controller: createFormController(START, api, item, { openNew: refuse, open: refuse, focusRibbon: () => undefined }),
  };
}

describe('a meeting window', () => {
  it('sends a meeting at once where no add-in asks to look at it', async () => {
    const { controller, asked } = open();
    await controller.send();
    expect(asked).toEqual([[undefined, true]]);
    expect(controller.state()).toMatchObject({ finished: 'sent', busy: '' });
  });

  it('only saves an appointment without attendees', async () => {
    const { controller, asked } = open({ required: [] });
    await controller.send();
    expect(asked).toEqual([[undefined, false]]);
    expect(controller.state()).toMatchObject({ finished: '', said: 'Saved.' });
  });

  it('updates the meeting it has saved before instead of making a second one', async () => {
    const { controller, asked } = open();
    await controller.save();
    await controller.send();
    expect(asked).toEqual([
      [undefined, false],
      ['AAMk1=', true],
    ]);
  });

  it('stays open with everything in it when the calendar refuses, and says why', async () => {
    const { controller, item } = open({}, () => Promise.reject(new Error('The sandbox does not answer')));
    item.change({ subject: 'Kept' });
    await controller.send();
    expect(controller.state()).toMatchObject({ finished: '', busy: '', problem: 'The sandbox does not answer' });
    expect(item.state()).toMatchObject({ dirty: true, draft: { subject: 'Kept' } });
  });

  it('asks before unsaved changes are lost, and not without any', async () => {
    const { controller, item } = open();
    controller.askClose();
    expect(controller.state().finished).toBe('closed');
    const changed = open();
    changed.item.change({ subject: 'Other' });
    changed.controller.askClose();
    expect(changed.controller.state()).toMatchObject({ finished: '', dialog: { kind: 'unsaved' } });
    await changed.controller.answerUnsaved('stay');
    expect(changed.controller.state()).toMatchObject({ finished: '', dialog: null });
    await changed.controller.answerUnsaved('save');
    expect(changed.controller.state().finished).toBe('closed');
    expect(changed.asked).toEqual([[undefined, false]]);
    expect(item.state().dirty).toBe(false);
  });

  it('calls a meeting off only after it was asked', async () => {
    const { controller, asked } = open();
    await controller.save();
    controller.askCallOff();
    expect(controller.state().dialog).toEqual({ kind: 'call-off' });
    await controller.callOff();
    expect(asked.at(-1)).toEqual(['remove', 'AAMk1=']);
    expect(controller.state().finished).toBe('called off');
  });
});

import { draftOfRitual } from '../../../src/domain/ritual-merge.ts';
import { describe, expect, it } from 'vitest';
import { occurrenceRef } from '../../../src/domain/mint-ref.ts';
import type { OpenMeetingView } from '../../../src/usecases/read-open-meeting.ts';
import { editorFate, isSameMeeting } from '../../../src/surfaces/task-pane/own-editor.ts';
import { RitualEditor } from '../../../src/surfaces/task-pane/ritual-editor.ts';
import { day, instant, makeOpenMeeting, makeRitual, OTHER_REF, REF } from '../../support/builders.ts';

type RitualView = Extract<OpenMeetingView, { kind: 'ritual' }>;

const untagged: OpenMeetingView = {
  kind: 'untagged',
  content: makeOpenMeeting(),
  suggestions: [],
  accounts: [],
  ref: undefined,
};

function ritualView(change: Partial<RitualView> = {}, version = '1', ref = REF): RitualView {
  return {
    kind: 'ritual',
    role: 'organiser',
    content: makeOpenMeeting(),
    ritual: { value: makeRitual({ ref }), version, changedAt: instant('2026-11-23T09:00:00Z') },
    answerRef: ref,
    ritualAccounts: [],
    accounts: [],
    phase: 'to-come',
    myAnswer: undefined,
    isMyAnswerUnsent: false,
    outcome: undefined,
    tagLost: false,
    lineLost: false,
    ...change,
  };
}

function editorOf(view: RitualView, statement?: string): RitualEditor {
  const draft = draftOfRitual(view.ritual.value);
  const editor = new RitualEditor(
    { save: () => new Promise(() => undefined), keep: () => undefined, later: () => () => undefined },
    { draft, saved: draft, known: { ref: view.ritual.value.ref, stored: view.ritual } },
  );
  if (statement !== undefined) editor.change({ ...draft, objective: { ...draft.objective, statement } }, 'typing');
  return editor;
}

describe('what becomes of the editor when the meeting is read again', () => {
  const before = ritualView();
  const otherMeeting = makeOpenMeeting({ subject: 'Adatum review', start: instant('2026-12-01T09:00:00Z') });

  it.each([
    ['begins for a ritual that is met the first time', undefined, undefined, before, 'begin'],
    ['goes on when nothing is new', editorOf(before), before, ritualView(), 'keep'],
    ['takes what is newer when nothing is unsaved', editorOf(before), before, ritualView({}, '2'), 'adopt'],
    [
      'keeps what is typed even when the register is newer',
      editorOf(before, 'agree'),
      before,
      ritualView({}, '2'),
      'keep',
    ],
    [
      'begins anew when the pinned pane moved to another ritual',
      editorOf(before),
      before,
      ritualView({ content: otherMeeting }, '1', OTHER_REF),
      'begin',
    ],
    [
      'begins anew at another ritual whose meeting has the same subject',
      editorOf(before, 'agree'),
      before,
      ritualView({}, '1', OTHER_REF),
      'begin',
    ],
    [
      'ends at an untagged meeting with the same subject',
      editorOf(before, 'agree'),
      before,
      { ...untagged, content: makeOpenMeeting({ start: otherMeeting.start }) },
      'none',
    ],
    [
      'goes on when sync has given the open day of a series its own row',
      editorOf(before, 'agree'),
      before,
      ritualView({}, '1', occurrenceRef(REF, day('2026-11-26'))),
      'keep',
    ],
    [
      'ends when the pinned pane moved to an untagged meeting',
      editorOf(before, 'agree'),
      before,
      { ...untagged, content: otherMeeting },
      'none',
    ],
    ['goes on when the meeting, just tagged, still looks untagged', editorOf(before), untagged, untagged, 'keep'],
    [
      'goes on when only the time was changed',
      editorOf(before, 'agree'),
      untagged,
      { ...untagged, content: makeOpenMeeting({ start: instant('2026-11-27T09:00:00Z') }) },
      'keep',
    ],
    [
      'ends when the meeting was marked as no ritual',
      editorOf(before),
      before,
      { kind: 'not-a-ritual', content: makeOpenMeeting() },
      'none',
    ],
    ['is nothing for an attendee', undefined, undefined, ritualView({ role: 'attendee' }), 'none'],
  ] as const)('%s', (_, editor, last, now, fate) => {
    expect(editorFate(editor, last, now)).toBe(fate);
  });
});

it.each([
  ['another tag', { tag: { v: 1, kind: 'ritual', ref: OTHER_REF, hasObjective: true } }, false],
  [
    'the same tag, whatever else was changed',
    {
      subject: 'x',
      start: instant('2026-12-01T09:00:00Z'),
      tag: { v: 1, kind: 'ritual', ref: REF, hasObjective: true },
    },
    true,
  ],
  ['no tag and another time', { start: instant('2026-12-01T09:00:00Z') }, true],
  ['no tag, another time and subject', { subject: 'x', start: instant('2026-12-01T09:00:00Z') }, false],
] as const)('tells the same meeting by %s', (_, change, expected) => {
  expect(isSameMeeting(makeOpenMeeting(), makeOpenMeeting(change), REF)).toBe(expected);
});

import { beforeEach, describe, expect, it } from 'vitest';
import { draftOfRitual, type RitualDraft } from '../../../src/domain/ritual-merge.ts';
import { SignInNeeded } from '../../../src/ports/identity.ts';
import { OpenMeetingFailed } from '../../../src/ports/open-meeting.ts';
import type { KnownRitual, SaveRitualResult } from '../../../src/usecases/save-ritual.ts';
import { draftFor } from '../../../src/surfaces/task-pane/ritual-draft.ts';
import { RETRY_FIRST, RitualEditor, TYPING_PAUSE } from '../../../src/surfaces/task-pane/ritual-editor.ts';
import { instant, key, makeRitual, REF } from '../../support/builders.ts';

const empty = draftFor('account-review', undefined, [key('northwind')]);

/** Time that passes when the test says so, and a register that answers when the test says so. */
class Surroundings {
  readonly sent: RitualDraft[] = [];
  readonly knowns: (KnownRitual | undefined)[] = [];
  readonly kept: { draft: RitualDraft; known: KnownRitual; sent: RitualDraft | undefined }[] = [];
  answers: (() => SaveRitualResult | Promise<SaveRitualResult>)[] = [];
  #now = 0;
  #timers: { at: number; callback: () => void }[] = [];
  #version = 0;

  later = (ms: number, callback: () => void) => {
    const timer = { at: this.#now + ms, callback };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  save = async (draft: RitualDraft, known: KnownRitual | undefined): Promise<SaveRitualResult> => {
    this.sent.push(draft);
    this.knowns.push(known);
    const answer = this.answers.shift();
    return answer === undefined ? this.saved(draft) : answer();
  };

  keep = (draft: RitualDraft, known: KnownRitual, sent: RitualDraft | undefined) => {
    this.kept.push({ draft, known, sent });
  };

  saved(draft: RitualDraft, more: Partial<Extract<SaveRitualResult, { kind: 'saved' }>> = {}): SaveRitualResult {
    const stored = {
      value: makeRitual(draft),
      version: String(++this.#version),
      changedAt: instant('2026-11-23T09:00:00Z'),
    };
    return { kind: 'saved', ritual: stored, known: { ref: REF, stored }, unfinished: [], merged: [], ...more };
  }

  waiting(draft: RitualDraft, retryAfterSeconds?: number): SaveRitualResult {
    return {
      kind: 'waiting',
      mine: makeRitual(draft),
      known: { ref: REF, stored: undefined },
      because: 'unavailable',
      retryAfterSeconds,
      kept: true,
    };
  }

  /** Lets `ms` milliseconds pass, and everything that was promised meanwhile happen. */
  async pass(ms: number): Promise<void> {
    this.#now += ms;
    const due = this.#timers.filter(({ at }) => at <= this.#now);
    this.#timers = this.#timers.filter(({ at }) => at > this.#now);
    for (const { callback } of due) callback();
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  }
}

function stating(statement: string, from: RitualDraft = empty): RitualDraft {
  return { ...from, objective: { ...from.objective, statement } };
}

let around: Surroundings;
let editor: RitualEditor;

beforeEach(() => {
  around = new Surroundings();
  editor = new RitualEditor(around, { draft: empty, saved: undefined, known: undefined });
});

function statements(): readonly string[] {
  return around.sent.map(({ objective }) => objective.statement);
}

describe('saving by itself', () => {
  it('saves a choice at once', async () => {
    editor.change(empty, 'choice');
    expect(editor.read().status.kind).toBe('saving');
    await around.pass(0);
    expect(editor.read()).toMatchObject({ status: { kind: 'saved' }, known: { ref: REF } });
  });

  it('waits for a pause in typing, and sends only what stands there then', async () => {
    editor.change(stating('agree'), 'typing');
    await around.pass(TYPING_PAUSE - 1);
    editor.change(stating('agree on sites'), 'typing');
    await around.pass(TYPING_PAUSE - 1);
    expect(statements()).toEqual([]);
    await around.pass(1);
    expect(statements()).toEqual(['agree on sites']);
  });

  it('does not wait when the field is left', async () => {
    editor.change(stating('agree'), 'typing');
    editor.flush();
    await around.pass(0);
    expect(statements()).toEqual(['agree']);
    expect(editor.isUnsaved()).toBe(false);
  });

  it('keeps a ritual about nobody to itself until an account is chosen', async () => {
    const nobody = { ...stating('agree'), accounts: [] };
    editor.change(nobody, 'typing');
    await around.pass(TYPING_PAUSE);
    editor.saveAgain();
    await around.pass(0);
    expect(editor.read().status.kind).toBe('incomplete');
    expect(around.sent).toEqual([]);
    editor.change(stating('agree'), 'choice');
    await around.pass(0);
    expect(statements()).toEqual(['agree']);
  });

  it('runs one save at a time and sends what was typed meanwhile afterwards', async () => {
    let answer: (result: SaveRitualResult) => void = () => undefined;
    around.answers.push(() => new Promise((resolve) => (answer = resolve)));
    editor.change(empty, 'choice');
    editor.change(stating('agree'), 'typing');
    await around.pass(TYPING_PAUSE);
    expect(around.sent).toHaveLength(1);
    answer(around.saved(empty));
    await around.pass(0);
    expect(editor.read().draft.objective.statement).toBe('agree');
    await around.pass(TYPING_PAUSE);
    expect(statements()).toEqual(['', 'agree']);
    expect(around.knowns[1]?.stored?.version).toBe('1');
  });

  it('does not write what is already there', async () => {
    editor.change(empty, 'choice');
    await around.pass(0);
    editor.change(stating(' '), 'typing');
    await around.pass(TYPING_PAUSE);
    expect(around.sent).toHaveLength(1);
    expect(editor.read().status.kind).toBe('saved');
  });
});

describe('leaving', () => {
  const known: KnownRitual = { ref: REF, stored: undefined };

  beforeEach(() => {
    editor = new RitualEditor(around, { draft: empty, saved: empty, known });
  });

  it('keeps what was typed a moment ago, and saves nothing into the meeting that is open now', async () => {
    editor.change(stating('agree'), 'typing');
    void editor.leave();
    expect(around.kept).toEqual([{ draft: stating('agree'), known, sent: undefined }]);
    editor.flush();
    editor.saveAgain();
    await around.pass(TYPING_PAUSE);
    expect(around.sent).toEqual([]);
  });

  it('keeps nothing when nothing was typed, or when it was dropped', async () => {
    void editor.leave();
    editor = new RitualEditor(around, { draft: empty, saved: empty, known });
    editor.change(stating('agree'), 'typing');
    editor.stop();
    void editor.leave();
    await around.pass(TYPING_PAUSE);
    expect([...around.kept, ...around.sent]).toEqual([]);
  });

  it('keeps what was typed while a save is under way at once, and nothing more when that one is over', async () => {
    let answer: (result: SaveRitualResult) => void = () => undefined;
    around.answers = [() => new Promise((resolve) => (answer = resolve))];
    editor.change(stating('agree'), 'choice');
    editor.change(stating('agree on sites'), 'typing');
    void editor.leave();
    expect(around.kept).toEqual([{ draft: stating('agree on sites'), known, sent: stating('agree') }]);
    answer(around.saved(stating('agree')));
    await around.pass(TYPING_PAUSE);
    expect(around.kept).toHaveLength(1);
    expect(statements()).toEqual(['agree']);
  });

  it('keeps at once when the page goes, and says what is on its way', () => {
    around.answers = [() => new Promise(() => undefined)];
    editor.change(stating('agree'), 'choice');
    editor.change(stating('agree on sites'), 'typing');
    editor.keepTyped();
    expect(around.kept).toEqual([{ draft: stating('agree on sites'), known, sent: stating('agree') }]);
  });

  it('remembers what was kept or sent unheard until a save is heard of', async () => {
    let answer: (result: SaveRitualResult) => void = () => undefined;
    around.answers = [
      () => around.waiting(stating('agree')),
      () => new Promise((resolve) => (answer = resolve)),
      () => around.waiting(stating('agree')),
    ];
    editor.change(stating('agree'), 'choice');
    await around.pass(0);
    editor.keepTyped();
    editor.change(stating('agree on sites'), 'choice');
    expect(around.knowns.map((one) => one?.sent?.length ?? 0)).toEqual([0, 1]);
    editor.change(stating('agree on 3 sites'), 'typing');
    editor.keepTyped();
    answer(around.saved(stating('agree on sites')));
    await around.pass(0);
    expect(editor.read().known?.sent).toEqual([stating('agree on 3 sites')]);
  });
});

describe('held, while the meeting is being marked as no ritual', () => {
  const known: KnownRitual = { ref: REF, stored: undefined };
  let answer: (result: SaveRitualResult) => void;

  beforeEach(() => {
    editor = new RitualEditor(around, { draft: empty, saved: empty, known });
    around.answers = [() => new Promise((resolve) => (answer = resolve))];
    editor.change(stating('agree'), 'choice');
  });

  it('waits for the save under way, knows what it wrote, and begins no other', async () => {
    let over = false;
    void editor.hold().then(() => (over = true));
    editor.change(stating('agree on sites'), 'choice');
    await around.pass(TYPING_PAUSE);
    expect(over).toBe(false);
    answer(around.saved(stating('agree')));
    await around.pass(0);
    expect(over).toBe(true);
    expect(editor.read().known?.stored?.version).toBe('1');
    await around.pass(TYPING_PAUSE);
    editor.saveAgain();
    expect(statements()).toEqual(['agree']);
  });

  it('has no retry in waiting, and counts as unsaved, so that nobody else writes what waits', async () => {
    void editor.hold();
    answer(around.waiting(stating('agree')));
    await around.pass(RETRY_FIRST);
    expect(around.sent).toHaveLength(1);
    expect(editor.isUnsaved()).toBe(true);
  });

  it('counts as unsaved also when everything is stored: a tag that is being written is not read as news', async () => {
    void editor.hold();
    answer(around.saved(stating('agree')));
    await around.pass(0);
    expect(editor.isUnsaved()).toBe(true);
    editor.release();
    await around.pass(0);
    expect(editor.isUnsaved()).toBe(false);
  });

  it('left after the save under way, keeps nothing as long as it is held', async () => {
    void editor.hold();
    editor.change(stating('agree on sites'), 'typing');
    answer(around.saved(stating('agree')));
    await around.pass(0);
    void editor.leave();
    expect(around.kept).toEqual([]);
    editor.release();
    expect(around.kept.map(({ draft }) => draft)).toEqual([stating('agree on sites')]);
  });

  it('goes on where it was when it is released', async () => {
    void editor.hold();
    editor.change(stating('agree on sites'), 'typing');
    answer(around.waiting(stating('agree')));
    await around.pass(0);
    editor.release();
    await around.pass(0);
    expect(statements()).toEqual(['agree', 'agree on sites']);
    expect(editor.read().status.kind).toBe('saved');
  });

  it.each([
    ['kept when the marking failed', () => editor.release(), 1],
    ['dropped when it was done', () => editor.stop(), 0],
  ])('left meanwhile, what is typed is %s', async (_what, settle, kept) => {
    void editor.hold();
    void editor.leave();
    answer(around.waiting(stating('agree')));
    await around.pass(0);
    expect(around.kept).toEqual([]);
    settle();
    await around.pass(RETRY_FIRST);
    expect(around.kept).toHaveLength(kept);
    expect(around.sent).toHaveLength(1);
  });
});

describe('when it does not work', () => {
  it('says that it waits and tries again, later each time, until the register answers', async () => {
    const draft = stating('agree');
    around.answers = [() => around.waiting(draft), () => around.waiting(draft)];
    editor.change(draft, 'choice');
    await around.pass(0);
    expect(editor.read().status).toEqual({ kind: 'waiting', because: 'unavailable', kept: true });
    await around.pass(RETRY_FIRST);
    expect(around.sent).toHaveLength(2);
    await around.pass(RETRY_FIRST);
    expect(around.sent).toHaveLength(2);
    await around.pass(RETRY_FIRST);
    expect(editor.read().status.kind).toBe('saved');
    expect(around.knowns[1]?.ref).toBe(REF);
  });

  it('does not come back before the server wants it', async () => {
    around.answers = [() => around.waiting(empty, 60)];
    editor.change(empty, 'choice');
    await around.pass(0);
    await around.pass(59_999);
    expect(around.sent).toHaveLength(1);
    await around.pass(1);
    expect(around.sent).toHaveLength(2);
  });

  it('goes on at once when the network is back', async () => {
    around.answers = [() => around.waiting(empty, 60)];
    editor.change(empty, 'choice');
    await around.pass(0);
    editor.networkIsBack();
    await around.pass(0);
    expect(editor.read().status.kind).toBe('saved');
  });

  it.each([
    [new SignInNeeded({ because: 'interaction-needed' }), 'sign-in'],
    [new OpenMeetingFailed('content', 5001), 'host'],
    [new Error('what is this'), 'failed'],
  ])('keeps the text after %s and saves it on the next try', async (error, kind) => {
    around.answers = [() => Promise.reject(error)];
    editor.change(stating('agree'), 'choice');
    await around.pass(0);
    expect(editor.read()).toMatchObject({ status: { kind }, draft: { objective: { statement: 'agree' } } });
    expect(editor.isUnsaved()).toBe(true);
    editor.saveAgain();
    await around.pass(0);
    expect(statements()).toEqual(['agree', 'agree']);
    expect(editor.read().status.kind).toBe('saved');
  });

  it('says that the invitation still lacks the line, and writes it on the next try', async () => {
    around.answers = [() => around.saved(empty, { unfinished: ['objective-line'] })];
    editor.change(empty, 'choice');
    await around.pass(0);
    expect(editor.read().status.kind).toBe('unfinished');
    editor.saveAgain();
    await around.pass(0);
    expect(around.sent).toHaveLength(2);
    expect(editor.read().status.kind).toBe('saved');
  });
});

describe('undo', () => {
  it('goes back one save at a time, and each step back is saved', async () => {
    for (const statement of ['', 'agree', 'decide']) {
      editor.change(stating(statement), 'choice');
      await around.pass(0);
    }
    expect(editor.read().canUndo).toBe(true);
    editor.undo();
    await around.pass(0);
    expect(editor.read()).toMatchObject({ draft: { objective: { statement: 'agree' } }, canUndo: true });
    editor.undo();
    await around.pass(0);
    expect(editor.read()).toMatchObject({ draft: { objective: { statement: '' } }, canUndo: false });
    expect(statements()).toEqual(['', 'agree', 'decide', 'agree', '']);
  });

  it('offers nothing after the first save: there was nothing before', async () => {
    editor.change(empty, 'choice');
    await around.pass(0);
    expect(editor.read().canUndo).toBe(false);
  });
});

describe('two people at the same ritual', () => {
  const theirs = { value: makeRitual(stating('decide')), version: '9', changedAt: instant('2026-11-23T09:05:00Z') };
  const conflict = (): SaveRitualResult => ({
    kind: 'conflict',
    mine: makeRitual(stating('agree')),
    theirs,
    fields: ['statement'],
    known: { ref: REF, stored: undefined },
  });

  beforeEach(async () => {
    around.answers = [conflict];
    editor.change(stating('agree'), 'choice');
    await around.pass(0);
  });

  it('writes nothing more until the person has chosen, and keeps what is typed meanwhile', async () => {
    editor.change(stating('agree today'), 'typing');
    await around.pass(TYPING_PAUSE);
    expect(around.sent).toHaveLength(1);
    expect(editor.read()).toMatchObject({
      status: { kind: 'conflict' },
      draft: { objective: { statement: 'agree today' } },
    });
  });

  it('saves mine over theirs', async () => {
    editor.keepMine();
    await around.pass(0);
    expect(around.knowns[1]?.stored?.version).toBe('9');
    expect(statements()).toEqual(['agree', 'agree']);
    expect(editor.read().status.kind).toBe('saved');
  });

  it('takes theirs, and writes it into the invitation too', async () => {
    editor.takeTheirs();
    await around.pass(0);
    expect(editor.read().draft).toEqual(draftOfRitual(theirs.value));
    expect(statements()).toEqual(['agree', 'decide']);
  });

  it.each([
    ['mine', 'agree'],
    ['theirs', 'decide'],
  ])('leaves what only one of us changed as that one has it, with %s chosen', async (choice, statement) => {
    const before = stating('before');
    const mine = { ...stating('agree'), internalObjective: 'only mine' };
    const stored = { value: makeRitual({ ...before, objective: { ...before.objective, evidence: '' } }), version: '8' };
    const known = { ref: REF, stored };
    editor = new RitualEditor(around, {
      draft: draftOfRitual(stored.value),
      saved: draftOfRitual(stored.value),
      known,
    });
    const current = makeRitual(stating('decide'));
    const others = makeRitual({ ...current, objective: { ...current.objective, evidence: 'only theirs' } });
    around.answers = [
      () => ({
        kind: 'conflict',
        mine: makeRitual(mine),
        theirs: { value: others, version: '9' },
        fields: ['statement'],
        known,
      }),
    ];
    editor.change(mine, 'choice');
    await around.pass(0);
    if (choice === 'mine') editor.keepMine();
    else editor.takeTheirs();
    await around.pass(0);
    expect(around.sent.at(-1)).toMatchObject({
      objective: { statement, evidence: 'only theirs' },
      internalObjective: 'only mine',
    });
    expect(editor.read().status.kind).toBe('saved');
  });

  it('shows what somebody else changed in another field, and says so', async () => {
    editor.keepMine();
    await around.pass(0);
    const merged = { ...stating('agree'), servesStrategicObjective: true };
    around.answers = [() => around.saved({ ...merged }, { merged: ['servesStrategicObjective'] })];
    editor.change({ ...stating('agree'), internalObjective: 'x' }, 'choice');
    await around.pass(0);
    expect(editor.read()).toMatchObject({
      status: { kind: 'saved', merged: ['servesStrategicObjective'] },
      draft: { servesStrategicObjective: true },
    });
  });

  it('does not write back over what a colleague changed while one was typing on', async () => {
    editor.keepMine();
    await around.pass(0);
    let answer: (result: SaveRitualResult) => void = () => undefined;
    around.answers = [() => new Promise((resolve) => (answer = resolve))];
    editor.change(stating('agree a'), 'choice');
    editor.change(stating('agree a b'), 'typing');
    answer(
      around.saved({ ...stating('agree a'), servesStrategicObjective: true }, { merged: ['servesStrategicObjective'] }),
    );
    await around.pass(TYPING_PAUSE);
    await around.pass(TYPING_PAUSE);
    expect(around.sent.at(-1)).toMatchObject({ objective: { statement: 'agree a b' }, servesStrategicObjective: true });
  });
});

it('tells its listeners of every change, until they stop', async () => {
  let told = 0;
  const stop = editor.subscribe(() => (told += 1));
  editor.change(empty, 'choice');
  await around.pass(0);
  expect(told).toBeGreaterThanOrEqual(3);
  stop();
  const before = told;
  editor.change(stating('agree'), 'typing');
  expect(told).toBe(before);
});

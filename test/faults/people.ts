/** The people of a schedule: what they do in their browsers, what they decide, and what they remember having typed. */
import type { Answer } from '../../src/domain/answer.ts';
import { parseRef } from '../../src/domain/ref.ts';
import type { OutboxEntry } from '../../src/ports/outbox.ts';
import type { RitualEditor } from '../../src/surfaces/task-pane/ritual-editor.ts';
import { answerCheck } from '../../src/usecases/answer-check.ts';
import { readBoard } from '../../src/usecases/read-board.ts';
import { syncMyRituals } from '../../src/usecases/sync-my-rituals.ts';
import { MEETINGS, type MeetingName } from './company.ts';
import { doAside } from './asides.ts';
import { MapCalendarMemory } from './map-calendar-memory.ts';
import { MapStorage } from './map-storage.ts';
import { BROWSERS, type Act, type Aside, type BrowserName, type EditedField, type PaneWindow } from './schedule.ts';
import { isEdited, newestOf, serialOf, textOf, valueIn, withValue } from './typed-texts.ts';
import { pause } from './virtual-time.ts';
import { isWorthAnotherTry, type Pane, ProductWindow, TIME_ZONE, type WindowSettings } from './window.ts';

/** How long somebody looks at a message before "Try again", and at two texts before choosing one. Milliseconds. */
const UNTIL_NEXT_TRY = 15_000;
const UNTIL_CHOSEN = 2_000;

export interface Typed {
  readonly meeting: MeetingName;
  readonly field: EditedField;
  readonly serial: number;
}

/** What all of them have done, for the comparison at the end. */
export interface Diary {
  readonly typed: Typed[];
  /** Handles of who pressed Send. */
  readonly answered: Set<string>;
  readonly problems: string[];
  /** How many agendas stand in a meeting. */
  readonly agendas: Map<MeetingName, number>;
}

export class Browser {
  readonly name: BrowserName;
  readonly #settings: WindowSettings;
  readonly #diary: Diary;
  readonly #windows = new Map<PaneWindow | 'tab', ProductWindow>();
  /** One person does one thing after the other. */
  #paneQueue: Promise<void> = Promise.resolve();
  readonly #attended = new WeakSet<RitualEditor>();

  constructor(name: BrowserName, settings: Omit<WindowSettings, 'storage' | 'calendarMemory'>, diary: Diary) {
    this.name = name;
    this.#settings = { ...settings, storage: new MapStorage(), calendarMemory: new MapCalendarMemory() };
    this.#diary = diary;
  }

  /** Resolves when the person has done it, which is before the register has it. Runs until the weather allows it. */
  do(act: Act, serial: number): Promise<void> {
    switch (act.kind) {
      case 'type':
        return this.#inPane(() => this.#type(this.#window(act.window), act.meeting, act.field, serial));
      case 'aside':
        return this.#inPane(() => this.#aside(act.meeting, act.aside));
      case 'mark':
        return this.#inPane(() => this.#mark());
      case 'answer':
        return this.#answer(act.achieved, act.twice, serial);
      case 'sync':
        return this.#inPane(() => this.sync());
      case 'board':
        return this.#lookAtBoard();
      case 'close':
        if (act.which !== 'tab') return this.#inPane(() => Promise.resolve(this.#close(act.which)));
        this.#close('tab');
        return Promise.resolve();
    }
  }

  pane(): ProductWindow {
    return this.#window('pane');
  }

  tab(): ProductWindow {
    return this.#window('tab');
  }

  #window(which: PaneWindow | 'tab'): ProductWindow {
    let window = this.#windows.get(which);
    if (window === undefined) {
      window = new ProductWindow(this.#settings);
      this.#windows.set(which, window);
      // As useChecks: what waited for the network goes first.
      if (which === 'tab') window.empty().catch((problem: unknown) => this.#unless(problem));
    }
    return window;
  }

  async sync(): Promise<void> {
    await this.#untilItWorks(async () => {
      const { failures } = await syncMyRituals(this.pane(), { timeZone: TIME_ZONE });
      // Sync runs again by itself, later; here at once.
      return failures.length === 0;
    });
  }

  /** What the person does once the network is back: nothing is open any more that is not stored. */
  async settle(): Promise<void> {
    for (const window of [this.pane(), this.#window('second'), this.tab()]) {
      window.pane?.editor?.networkIsBack();
      await this.#untilItWorks(async () => {
        const { conflicts } = await window.empty();
        for (const entry of conflicts) await this.#decide(window, entry);
        return true;
      });
    }
  }

  async waiting(): Promise<readonly OutboxEntry[]> {
    return this.pane().outbox.pending();
  }

  #inPane(work: () => Promise<void>): Promise<void> {
    this.#paneQueue = this.#paneQueue.then(work);
    return this.#paneQueue;
  }

  async #untilItWorks(work: () => Promise<boolean>): Promise<void> {
    for (;;) {
      try {
        if (await work()) return;
      } catch (problem) {
        if (!isWorthAnotherTry(problem)) throw problem;
      }
      await pause(UNTIL_NEXT_TRY);
    }
  }

  #close(which: PaneWindow | 'tab'): void {
    this.#windows.get(which)?.close();
    this.#windows.delete(which);
  }

  async #type(window: ProductWindow, meeting: MeetingName, field: EditedField, serial: number): Promise<void> {
    await this.#untilItWorks(async () => {
      const pane = await window.open(meeting);
      const editor = window.choose(pane);
      if (editor === undefined) throw new Error(`${this.name} cannot type in ${meeting}: ${pane.view.kind}`);
      this.#attend(window, editor);
      const { draft } = editor.read();
      this.#diary.typed.push({ meeting, field, serial });
      if (serialOf(field, valueIn(draft, field)) > serial) return true;
      editor.change(withValue(draft, field, textOf(field, serial)), field === 'focus' ? 'choice' : 'typing');
      return true;
    });
  }

  async #aside(meeting: MeetingName, aside: Aside): Promise<void> {
    const window = this.pane();
    let pane: Pane | undefined;
    await this.#untilItWorks(async () => {
      pane = await window.open(meeting);
      return true;
    });
    await doAside(aside, { meeting, form: window.form(meeting), ref: pane?.editor?.read().known?.ref }, this.#diary);
  }

  /** Where what this browser keeps of register and calendar is not what is there. */
  async copiesThatDiffer(): Promise<readonly string[]> {
    return this.tab().copiesThatDiffer();
  }

  async #mark(): Promise<void> {
    await this.#untilItWorks(async () => {
      const window = this.pane();
      const pane = await window.open('coffee');
      if (pane.editor !== undefined) this.#attend(window, pane.editor);
      await window.mark(pane);
      return true;
    });
  }

  async #answer(achieved: Answer['achieved'], twice: boolean, serial: number): Promise<void> {
    const window = this.tab();
    const ref = parseRef(MEETINGS.board.ref);
    if (ref === undefined) throw new Error('no Ref');
    const given = {
      ref,
      recall: 'evaluate-progress',
      achieved,
      satisfaction: achieved === 'did-not-happen' ? undefined : 4,
      changeDecided: undefined,
      comment: textOf('statement', serial),
      way: 'teams',
    } as const;
    this.#diary.answered.add(BROWSERS[this.name]);
    const press = () =>
      this.#untilItWorks(async () => (await answerCheck(window, given, { timeZone: TIME_ZONE })) !== undefined);
    // A window that is closed meanwhile never answers; what was pressed counts all the same.
    const pressed = Promise.all(twice ? [press(), press()] : [press()]);
    await Promise.race([pressed, goneSoon(window)]);
  }

  async #lookAtBoard(): Promise<void> {
    const window = this.tab();
    await Promise.race([
      this.#untilItWorks(async () => {
        const { accounts, unreadable } = (await readBoard(window, { timeZone: TIME_ZONE })).view;
        if (accounts.length !== 2 || unreadable.length > 0) this.#diary.problems.push('a board that lacks something');
        return true;
      }),
      goneSoon(window),
    ]);
  }

  /** Watches what the editor says, and does what a person would. */
  #attend(window: ProductWindow, editor: RitualEditor): void {
    if (this.#attended.has(editor)) return;
    this.#attended.add(editor);
    let seen = '';
    editor.subscribe(() => {
      const { status } = editor.read();
      if (status.kind === seen) return;
      seen = status.kind;
      if (status.kind === 'conflict') setTimeout(() => window.isGone || choose(editor), UNTIL_CHOSEN);
      if (status.kind === 'sign-in' || status.kind === 'refused')
        setTimeout(() => window.isGone || editor.saveAgain(), UNTIL_NEXT_TRY);
      if (status.kind === 'failed') this.#diary.problems.push(`saving failed: ${status.detail}`);
    });
  }

  /** An entry of the outbox whose fields somebody else changed: the newer text of each stands. */
  async #decide({ register, outbox }: ProductWindow, entry: OutboxEntry): Promise<void> {
    if (entry.kind !== 'ritual') throw new Error('an answer in conflict');
    const current = await register.ritual(entry.ritual.ref);
    if (current === undefined) throw new Error('a conflict with nothing');
    await register.saveRitual({ ...current.value, ...newestOf(entry.ritual, current.value) }, current.version);
    await outbox.remove(entry.key, entry.keptAt);
  }

  #unless(problem: unknown): void {
    if (!isWorthAnotherTry(problem)) this.#diary.problems.push(String(problem));
  }
}

async function goneSoon(window: ProductWindow): Promise<void> {
  while (!window.isGone) await pause(1_000);
}

/** The conflict panel: per field the newer text, by the serial number that stands in it. */
function choose(editor: RitualEditor): void {
  const { status, draft } = editor.read();
  if (status.kind !== 'conflict') return;
  const theirs = status.conflict.theirs.value;
  const { fields } = status.conflict;
  const mineIsNewer = fields.filter(
    (field) => isEdited(field) && serialOf(field, valueIn(draft, field)) > serialOf(field, valueIn(theirs, field)),
  );
  if (mineIsNewer.length === 0) {
    editor.takeTheirs();
    return;
  }
  let settled = draft;
  for (const field of fields) {
    if (isEdited(field) && !mineIsNewer.includes(field)) settled = withValue(settled, field, valueIn(theirs, field));
  }
  editor.change(settled, 'choice');
  editor.keepMine();
}

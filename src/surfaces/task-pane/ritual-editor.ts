/**
 * Saves what the organiser types, by itself: after a pause, one save at a time, again when something changed meanwhile, and later
 * again when the register could not take it. Knows no screen; the clock of waiting is an argument.
 */
import { draftOfRitual, type RitualDraft, type TypedField } from '../../domain/ritual-merge.ts';
import { type KnownRitual, sentOnceMore } from '../../usecases/keep-unsaved-ritual.ts';
import type { SaveRitualResult } from '../../usecases/save-ritual.ts';
import { rebased, sameDraft, withFieldsOf } from './ritual-draft.ts';
import { type SaveStatus, statusOfFailure } from './save-status.ts';

export interface EditorState {
  readonly draft: RitualDraft;
  readonly known: KnownRitual | undefined;
  readonly status: SaveStatus;
  readonly canUndo: boolean;
}

export interface EditorEnvironment {
  readonly save: (draft: RitualDraft, known: KnownRitual | undefined) => Promise<SaveRitualResult>;
  /** Out of the page's hands at once; `sent` is on its way to the register meanwhile. */
  readonly keep: (draft: RitualDraft, known: KnownRitual, sent: RitualDraft | undefined) => void;
  /** Calls back after `ms` milliseconds unless the returned function is called first. */
  readonly later: (ms: number, callback: () => void) => () => void;
}

/** Long enough not to save inside a word, short enough that the register is not behind. */
export const TYPING_PAUSE = 900;
/** First retry after 5 s, then doubling up to 2 min; the server's own wish counts where it is longer. */
export const RETRY_FIRST = 5_000;
const RETRY_MOST = 120_000;

export class RitualEditor {
  /** The ritual begins in this editor: its first save can be taken back altogether. */
  readonly beganHere: boolean;
  private state: EditorState;
  private saved: RitualDraft | undefined;
  private readonly past: RitualDraft[] = [];
  private running = false;
  private underWay: Promise<void> = Promise.resolve();
  private held = false;
  private sent: RitualDraft | undefined;
  private over: 'no' | 'left' | 'dropped' = 'no';
  private forced = false;
  private undoing = false;
  private cancelLater: () => void = () => undefined;
  private retryAfter = RETRY_FIRST;
  private readonly listeners = new Set<() => void>();

  /** `saved`: what the register has; undefined for a ritual that begins here. */
  constructor(
    private readonly environment: EditorEnvironment,
    start: {
      readonly draft: RitualDraft;
      readonly saved: RitualDraft | undefined;
      readonly known: KnownRitual | undefined;
    },
  ) {
    this.saved = start.saved;
    this.beganHere = start.saved === undefined;
    this.state = { draft: start.draft, known: start.known, status: { kind: 'at-rest' }, canUndo: false };
  }

  readonly read = (): EditorState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** True while something typed is in this editor only, or being written, or about to be dropped. */
  isUnsaved(): boolean {
    return this.running || this.held || this.saved === undefined || !sameDraft(this.state.draft, this.saved);
  }

  /** A choice is saved at once, typing after a pause. */
  change(draft: RitualDraft, by: 'typing' | 'choice'): void {
    const { status } = this.state;
    this.set({ draft });
    // A conflict waits for the person's decision; typing goes on in the meantime.
    if (status.kind === 'conflict') return;
    if (draft.accounts.length === 0) {
      this.cancelLater();
      this.set({ status: { kind: 'incomplete' } });
      return;
    }
    if (by === 'choice') {
      this.save();
      return;
    }
    if (!this.running) this.set({ status: { kind: 'typing' } });
    this.wait(TYPING_PAUSE);
  }

  /** Now, without waiting for the pause: the field or the pane is being left. */
  flush(): void {
    if (this.state.status.kind === 'typing') this.save();
  }

  /** Once more, also when nothing changed: puts a lost tag or line back, or tries again after a failure. */
  saveAgain(): void {
    this.forced = true;
    this.save();
  }

  /** What waits for the network does not wait for its turn. */
  networkIsBack(): void {
    const { status } = this.state;
    if (status.kind === 'waiting' && status.because === 'unavailable') this.saveAgain();
  }

  /** Back to what was saved before the last save. */
  undo(): void {
    const before = this.past.pop();
    if (before === undefined) return;
    this.saved = before;
    this.set({ draft: before, canUndo: this.past.length > 0 });
    this.forced = true;
    this.undoing = true;
    this.save();
  }

  /** Mine where both changed the same; what only they changed is theirs all the same. */
  keepMine(): void {
    this.settle((mine) => mine);
  }

  /** Theirs where both changed the same; what only I typed is mine all the same. */
  takeTheirs(): void {
    this.settle((mine, theirs, fields) => (this.saved === undefined ? theirs : withFieldsOf(mine, theirs, fields)));
  }

  /** The register has something newer, and nothing here is unsaved. */
  adopt(known: KnownRitual): void {
    if (known.stored === undefined) return;
    const draft = draftOfRitual(known.stored.value);
    this.saved = draft;
    this.set({ draft, known, status: { kind: 'at-rest' } });
  }

  /** The page may be gone in a moment: what is typed is kept, and goes on being saved if the page stays. */
  keepTyped(): void {
    const { draft, known } = this.state;
    if (!this.isUnsaved() || known === undefined || draft.accounts.length === 0) return;
    this.environment.keep(draft, known, this.running ? this.sent : undefined);
    // Whoever finds it there may write it before this editor does.
    this.set({ known: sentOnceMore(known, draft) });
  }

  /**
   * Another meeting is open now: no further save begins, what is typed waits in the outbox for its own meeting's ritual. Resolves when the
   * save under way is over, however it went.
   */
  leave(): Promise<void> {
    if (this.over === 'no') {
      this.over = 'left';
      this.cancelLater();
      this.listeners.clear();
      if (!this.held) this.keepTyped();
    }
    return this.underWay;
  }

  /** No save begins until `release`; resolves when the one under way is over, however it went. */
  hold(): Promise<void> {
    this.held = true;
    this.cancelLater();
    return this.underWay;
  }

  /** What it was held for did not come about: what is typed is saved, or kept, as before. */
  release(): void {
    if (!this.held) return;
    this.held = false;
    if (this.over === 'left') this.keepTyped();
    else if (this.state.status.kind !== 'conflict') this.save();
  }

  /** Nothing of it is wanted any more. */
  stop(): void {
    if (this.over === 'no') this.over = 'dropped';
    this.held = false;
    this.cancelLater();
    this.listeners.clear();
  }

  /** Over what stands now, and saved whatever comes of it: the invitation may still carry our line. */
  private settle(choose: (mine: RitualDraft, theirs: RitualDraft, fields: readonly TypedField[]) => RitualDraft): void {
    const { status, draft, known } = this.state;
    if (status.kind !== 'conflict') return;
    const { theirs, fields } = status.conflict;
    const stored = draftOfRitual(theirs.value);
    const mine = this.saved === undefined ? draft : rebased(draft, this.saved, stored);
    const chosen = choose(mine, stored, fields);
    this.saved = stored;
    this.set({
      draft: chosen,
      known: { ...known, ref: theirs.value.ref, stored: theirs },
      status: { kind: 'typing' },
    });
    this.forced = true;
    this.save();
  }

  private save(): void {
    this.cancelLater();
    if (this.running || this.held || this.over !== 'no') return;
    const { draft, known } = this.state;
    if (draft.accounts.length === 0) return;
    if (!this.forced && this.saved !== undefined && sameDraft(draft, this.saved)) {
      this.set({ status: { kind: known?.stored === undefined ? 'at-rest' : 'saved', merged: [] } });
      return;
    }
    this.underWay = this.send(draft, known, this.undoing);
  }

  private async send(draft: RitualDraft, known: KnownRitual | undefined, undone: boolean): Promise<void> {
    this.forced = false;
    this.undoing = false;
    this.running = true;
    this.sent = draft;
    this.set({ status: { kind: 'saving' } });
    try {
      const result = await this.environment.save(draft, known);
      this.running = false;
      this.take(draft, result, undone, known);
    } catch (error) {
      this.running = false;
      this.set({ status: statusOfFailure(error), known: known && sentOnceMore(this.state.known ?? known, draft) });
    }
    if (this.over !== 'no') {
      this.cancelLater();
      return;
    }
    const settled = this.state.status.kind === 'saved' || this.state.status.kind === 'unfinished';
    if (settled && this.isUnsaved()) {
      this.set({ status: { kind: 'typing' } });
      this.wait(TYPING_PAUSE);
    }
  }

  private take(sent: RitualDraft, result: SaveRitualResult, undone: boolean, asked: KnownRitual | undefined): void {
    // What was put into the outbox while the save was under way may be written by whoever finds it.
    const since = this.state.known?.sent?.slice(asked?.sent?.length ?? 0) ?? [];
    const known = since.reduce(sentOnceMore, result.known);
    switch (result.kind) {
      case 'saved': {
        this.retryAfter = RETRY_FIRST;
        if (!undone && this.saved !== undefined && !sameDraft(this.saved, sent)) this.past.push(this.saved);
        const stored = draftOfRitual(result.ritual.value);
        this.saved = stored;
        const { draft: now } = this.state;
        const draft = sameDraft(stored, sent) ? now : rebased(now, sent, stored);
        const status: SaveStatus =
          result.unfinished.length > 0 ? { kind: 'unfinished' } : { kind: 'saved', merged: result.merged };
        this.set({ known, status, draft, canUndo: this.past.length > 0 });
        return;
      }
      case 'conflict':
        this.set({ known, status: { kind: 'conflict', conflict: result } });
        return;
      case 'waiting':
        this.forced = true;
        if (result.because === 'refused') {
          this.set({ known, status: { kind: 'refused', detail: result.detail } });
          return;
        }
        this.set({ known, status: { kind: 'waiting', because: result.because, kept: result.kept } });
        if (result.because === 'unavailable') {
          this.wait(Math.max(this.retryAfter, (result.retryAfterSeconds ?? 0) * 1000));
          this.retryAfter = Math.min(this.retryAfter * 2, RETRY_MOST);
        }
    }
  }

  private wait(ms: number): void {
    this.cancelLater();
    this.cancelLater = this.environment.later(ms, () => this.save());
  }

  private set(change: Partial<EditorState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

import type { Ref } from '../../domain/ref.ts';
import type { RitualEditor } from './ritual-editor.ts';

/**
 * Editors that the pane has left for another meeting, whose last save may be under way for as long as a call lasts. It ends by writing tag
 * and line into its meeting: whoever comes back to mark that meeting as none, or to take its ritual back, waits for it.
 */
export class LeftEditors {
  readonly #saving = new Map<Ref, Promise<unknown>>();

  leave(editor: RitualEditor | undefined): void {
    const ref = editor?.read().known?.ref;
    const saving = editor?.leave();
    if (ref !== undefined) this.#saving.set(ref, Promise.all([this.#saving.get(ref), saving]));
  }

  /** Resolves when no save of a left editor is under way any more; `undefined`: of no ritual. */
  async over(ref: Ref | undefined): Promise<void> {
    if (ref !== undefined) await this.#saving.get(ref);
  }
}

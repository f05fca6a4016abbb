/** In place of what stands from `start` to before `end`; the two are equal where something is only put in. In the order of the text. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `edits` in the order of the text. */
export function edited(script: string, edits: readonly TextEdit[]): string {
  let done = '';
  let at = 0;
  for (const { start, end, text } of edits) {
    done += script.slice(at, start) + text;
    at = end;
  }
  return done + script.slice(at);
}

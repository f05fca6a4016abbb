/**
 * A message as the built app has it: webpack puts this file in the place of message-pattern.ts and reads the patterns itself
 * (src/cli/bundling/messages-without-parser.mjs).
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { ChosenLanguage } from './language.ts';
import type { FilledIn } from './message-pattern.ts';

type MessageTree = ReturnType<IntlMessageFormat['getAst']>;
/** Text, name of a value, text, …: most messages, and intl-messageformat takes its time to begin. */
type Pieces = readonly string[];

export function readMessage(finished: string | Pieces | MessageTree, { locale }: ChosenLanguage): FilledIn {
  if (typeof finished === 'string') return { format: () => finished };
  return isPieces(finished)
    ? {
        format: (values) =>
          finished.map((piece, at) => (at % 2 === 0 ? piece : given(values?.[piece], piece))).join(''),
      }
    : new IntlMessageFormat(finished, locale);
}

function isPieces(finished: Pieces | MessageTree): finished is Pieces {
  return typeof finished[0] === 'string';
}

function given(value: unknown, name: string): string {
  if (typeof value === 'string' || typeof value === 'number') return `${value}`;
  throw new Error(`A message lacks its value "${name}"`);
}

/**
 * A message as the built app has it: webpack puts this file in the place of message-pattern.ts and reads the patterns itself
 * (src/cli/bundling/messages-without-parser.mjs).
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type { ChosenLanguage } from './language.ts';
import type { FilledIn } from './message-pattern.ts';

type MessageTree = ReturnType<IntlMessageFormat['getAst']>;

export function readMessage(finished: string | MessageTree, { locale }: ChosenLanguage): FilledIn {
  return typeof finished === 'string' ? { format: () => finished } : new IntlMessageFormat(finished, locale);
}

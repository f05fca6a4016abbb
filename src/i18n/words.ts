import { createFormats, type Formats } from './formats.ts';
import type { ChosenLanguage, Language } from './language.ts';
import { readMessage, type FilledIn } from './message-pattern.ts';

/** Messages by key, in ICU message syntax. */
export type Catalogue<Key extends string = string> = Readonly<Record<Key, string>>;

export type MessageValues = Readonly<Record<string, string | number>>;

/** What a surface says, and how it writes days and numbers, in one language. `Key` is the set of messages it may use. */
export interface Words<Key extends string> extends Formats {
  readonly language: Language;
  readonly locale: string;
  /** The message with its values filled in. A value that is missing throws: the tests of each surface meet it. */
  say(key: Key, values?: MessageValues): string;
}

export function createWords<Key extends string>(catalogue: Catalogue<Key>, chosen: ChosenLanguage): Words<Key> {
  const compiled = new Map<Key, FilledIn>();
  return {
    ...createFormats(chosen.locale),
    language: chosen.language,
    locale: chosen.locale,
    say(key, values) {
      let message = compiled.get(key);
      if (message === undefined) {
        message = readMessage(catalogue[key], chosen);
        compiled.set(key, message);
      }
      return String(message.format(values));
    },
  };
}

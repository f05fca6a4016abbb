import { createContext, useContext, type ReactNode } from 'react';
import type { SharedKey } from '../../i18n/shared-words.ts';
import type { Words } from '../../i18n/words.ts';

const WordsContext = createContext<Words<string> | undefined>(undefined);

export function WordsProvider({ words, children }: { words: Words<SharedKey>; children: ReactNode }) {
  // Stored widened; each surface's own hook narrows it to the keys that its catalogue holds.
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** What this person's language says. `Key` names further messages that the surface around has loaded. */
export function useWords<Key extends string = SharedKey>(): Words<Key> {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error('useWords stands outside a WordsProvider');
  return words;
}

import { bareWords } from '../../i18n/bare-words.ts';
import { chooseLanguage } from '../../i18n/language.ts';

/** One sentence in the bare page, for when nothing better could be loaded. */
export function sayBarely(key: keyof (typeof bareWords)['en']): void {
  const { language } = chooseLanguage(navigator.languages);
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.textContent = bareWords[language][key];
  document.documentElement.lang = language;
  document.body.replaceChildren(message);
}

/**
 * Which of the four languages a text is in: the one whose function words and endings it has most of. Short texts often have none;
 * then the hint (the person's or the meeting's language) decides, else English. Reached from the send gate.
 */
import { fold } from './fold.ts';

export const OBJECTIVE_LANGUAGES = ['en', 'fr', 'de', 'es'] as const;

export type ObjectiveLanguage = (typeof OBJECTIVE_LANGUAGES)[number];

/** Frequent words that the other three do not have, folded; words shared by two languages count for neither. */
const MARKERS: { readonly [language in ObjectiveLanguage]: string } = {
  en:
    'the of to and with for which whether our we is are be this that from by at their who how what will new next meeting decide agree on ' +
    'discuss review each every has have its it not',
  fr:
    'le les des du et au aux une pour avec dans sur ou quel quele quels queles notre nos est ce cete chaque qui par pas leur ' +
    'leurs sans reunion faire point valider decider choisir nous vous ils avant apres d l qu s',
  de:
    'der die das und den dem des ein eine einen einer einem mit fur fuer im zum zur von vom auf ist wir uns nicht oder ob welche welcher ' +
    'welchen welches wer bis nach bei uber ueber an wird werden unsere unseren unserer sich als durch auch alle jede jeder jedes',
  es:
    'el los las del una y para con por que se al lo su sus nuestro nuestra nuestros nuestras cual cuales quien o cada es son si ' +
    'reunion como sin sobre entre mas esta este antes decidir acordar aprobar',
};

const ENDINGS: { readonly [language in ObjectiveLanguage]: RegExp } = {
  en: /(ing|tion|ness|ment|ly|ed)$/,
  fr: /(er|tion|eur|eux|ment|age|ance)$/,
  de: /(en|ung|heit|keit|lich|isch|gen)$/,
  es: /(ar|cion|dad|miento|ando|iendo|ado|os|as)$/,
};

const SIGNS: { readonly [language in ObjectiveLanguage]: RegExp } = {
  en: /\u0000/,
  fr: /[\u00e0\u00e8\u00ea\u00e2\u00ee\u00f4\u00e7\u0153\u00f9\u00eb]/i,
  de: /[\u00e4\u00f6\u00fc\u00df]/i,
  es: /[\u00f1\u00bf\u00a1\u00ed\u00f3\u00fa\u00e1]/i,
};

const sets: { [language in ObjectiveLanguage]?: Set<string> } = {};

function markersOf(language: ObjectiveLanguage): Set<string> {
  let known = sets[language];
  if (known === undefined) {
    known = new Set(MARKERS[language].split(' '));
    sets[language] = known;
  }
  return known;
}

/** A hint outweighs this many points of evidence against it: one function word may be a quotation. */
const HINT_WEIGHS = 3;
/** One function word: less is a guess by endings. */
const ENOUGH = 2;

/** Undefined without a hint where the text has nothing to tell it by: `lexicons.ts` then asks which one knows its words. */
export function languageOf(text: string, hint: ObjectiveLanguage | undefined): ObjectiveLanguage | undefined {
  const words = fold(text).split(/[^a-z]+/);
  let best: ObjectiveLanguage = 'en';
  let most = -1;
  for (const language of OBJECTIVE_LANGUAGES) {
    const markers = markersOf(language);
    let points = 0;
    for (const word of words) {
      if (markers.has(word)) points += 2;
      else if (word.length > 4 && ENDINGS[language].test(word)) points += 0.5;
    }
    if (SIGNS[language].test(text)) points += 2;
    if (language === hint) points += HINT_WEIGHS;
    if (points > most) {
      most = points;
      best = language;
    }
  }
  if (most < ENOUGH) return undefined;
  return best;
}

/**
 * What the send gate says (surfaces §3), in the person's language: what is missing in one sentence, what to do in the next; at most 500
 * characters with the longest account name and statement we let in. No message formatter, because the file that holds it loads cold
 * while a person waits for Send. Anybody whose language is none of the four reads English. Reached from the send gate (see
 * eslint.config.mjs).
 */
import type { Missing, SendStop } from '../domain/judge-send.ts';
import type { Advice } from '../domain/objective/advice.ts';
import { OBJECTIVE_LANGUAGES, type ObjectiveLanguage } from '../domain/objective/language-of.ts';
import { adviceSentence, quoted } from './objective-advice-words.ts';

interface SendGateWords {
  /** With `{account}` where the account is known, `{statement}` where the sentence is. */
  readonly heads: { readonly [missing in Missing]: { readonly known: string; readonly unknown: string } };
  /** After `objective-vague`: the statement, when it is at hand. */
  readonly itSays: string;
  readonly tails: { readonly [missing in Missing]: string };
  /** On the button that opens the pane. Outlook cuts after 20 characters. */
  readonly buttons: { readonly [missing in Missing]: string };
}

const WORDS: { readonly [language in ObjectiveLanguage]: SendGateWords } = {
  en: {
    heads: {
      'ritual-missing': {
        known: 'This meeting with {account} has no ritual and no objective yet.',
        unknown: 'This meeting has no ritual and no objective yet.',
      },
      'objective-missing': {
        known: 'This meeting with {account} has no objective yet.',
        unknown: 'This meeting has no objective yet.',
      },
      'objective-vague': {
        known: 'The objective of this meeting with {account} is not explicit yet.',
        unknown: 'The objective of this meeting is not explicit yet.',
      },
      'account-missing': {
        known: 'This meeting does not say which account it is for.',
        unknown: 'This meeting does not say which account it is for.',
      },
    },
    itSays: 'It says {statement}.',
    tails: {
      'ritual-missing': 'One sentence on what will be decided keeps it from being just another meeting.',
      'objective-missing': 'One sentence on what will be decided keeps it from being just another meeting.',
      'objective-vague': 'Say what will be decided or agreed, so that everybody can tell afterwards whether it was.',
      'account-missing': 'Choose the account, so that the meeting counts for it.',
    },
    buttons: {
      'ritual-missing': 'Add objective',
      'objective-missing': 'Add objective',
      'objective-vague': 'Sharpen objective',
      'account-missing': 'Choose account',
    },
  },
  fr: {
    heads: {
      'ritual-missing': {
        known: 'Cette réunion avec {account} n’a encore ni rituel ni objectif.',
        unknown: 'Cette réunion n’a encore ni rituel ni objectif.',
      },
      'objective-missing': {
        known: 'Cette réunion avec {account} n’a pas encore d’objectif.',
        unknown: 'Cette réunion n’a pas encore d’objectif.',
      },
      'objective-vague': {
        known: 'L’objectif de cette réunion avec {account} n’est pas encore explicite.',
        unknown: 'L’objectif de cette réunion n’est pas encore explicite.',
      },
      'account-missing': {
        known: 'Cette réunion ne dit pas encore quel compte elle concerne.',
        unknown: 'Cette réunion ne dit pas encore quel compte elle concerne.',
      },
    },
    itSays: 'Il est écrit\u00a0: {statement}.',
    tails: {
      'ritual-missing': 'Une phrase sur ce qui sera décidé en fera autre chose qu’une réunion de plus.',
      'objective-missing': 'Une phrase sur ce qui sera décidé en fera autre chose qu’une réunion de plus.',
      'objective-vague': 'Dites ce qui sera décidé ou convenu, pour que chacun sache ensuite si ce fut le cas.',
      'account-missing': 'Choisissez le compte, pour que la réunion lui soit attribuée.',
    },
    buttons: {
      'ritual-missing': 'Ajouter l’objectif',
      'objective-missing': 'Ajouter l’objectif',
      'objective-vague': 'Préciser l’objectif',
      'account-missing': 'Choisir le compte',
    },
  },
  de: {
    heads: {
      'ritual-missing': {
        known: 'Diese Besprechung mit {account} hat noch kein Ritual und kein Ziel.',
        unknown: 'Diese Besprechung hat noch kein Ritual und kein Ziel.',
      },
      'objective-missing': {
        known: 'Diese Besprechung mit {account} hat noch kein Ziel.',
        unknown: 'Diese Besprechung hat noch kein Ziel.',
      },
      'objective-vague': {
        known: 'Das Ziel dieser Besprechung mit {account} ist noch nicht eindeutig.',
        unknown: 'Das Ziel dieser Besprechung ist noch nicht eindeutig.',
      },
      'account-missing': {
        known: 'Zu dieser Besprechung ist noch kein Kunde angegeben.',
        unknown: 'Zu dieser Besprechung ist noch kein Kunde angegeben.',
      },
    },
    itSays: 'Es lautet {statement}.',
    tails: {
      'ritual-missing': 'Ein Satz dazu, was entschieden wird, macht mehr daraus als nur eine weitere Besprechung.',
      'objective-missing': 'Ein Satz dazu, was entschieden wird, macht mehr daraus als nur eine weitere Besprechung.',
      'objective-vague':
        'Nennen Sie, was entschieden oder vereinbart wird, damit hinterher alle sagen können, ob es gelungen ist.',
      'account-missing': 'Wählen Sie den Kunden, damit die Besprechung für ihn zählt.',
    },
    buttons: {
      'ritual-missing': 'Ziel angeben',
      'objective-missing': 'Ziel angeben',
      'objective-vague': 'Ziel schärfen',
      'account-missing': 'Kunden wählen',
    },
  },
  es: {
    heads: {
      'ritual-missing': {
        known: 'Esta reunión con {account} todavía no tiene ritual ni objetivo.',
        unknown: 'Esta reunión todavía no tiene ritual ni objetivo.',
      },
      'objective-missing': {
        known: 'Esta reunión con {account} todavía no tiene objetivo.',
        unknown: 'Esta reunión todavía no tiene objetivo.',
      },
      'objective-vague': {
        known: 'El objetivo de esta reunión con {account} todavía no es explícito.',
        unknown: 'El objetivo de esta reunión todavía no es explícito.',
      },
      'account-missing': {
        known: 'Esta reunión no indica todavía para qué cuenta es.',
        unknown: 'Esta reunión no indica todavía para qué cuenta es.',
      },
    },
    itSays: 'Dice: {statement}.',
    tails: {
      'ritual-missing': 'Una frase sobre lo que se va a decidir evita que sea una reunión más.',
      'objective-missing': 'Una frase sobre lo que se va a decidir evita que sea una reunión más.',
      'objective-vague': 'Diga qué se va a decidir o acordar, para que después todos puedan decir si se logró.',
      'account-missing': 'Elija la cuenta para que la reunión se le atribuya.',
    },
    buttons: {
      'ritual-missing': 'Añadir objetivo',
      'objective-missing': 'Añadir objetivo',
      'objective-vague': 'Precisar objetivo',
      'account-missing': 'Elegir cuenta',
    },
  },
};

/** `displayLanguage` as the host writes it (`fr-FR`); undefined for a language that the gate does not speak. */
export function gateLanguage(displayLanguage: unknown): ObjectiveLanguage | undefined {
  if (typeof displayLanguage !== 'string') return undefined;
  const tag = displayLanguage.toLowerCase();
  for (const language of OBJECTIVE_LANGUAGES) {
    if (tag === language || tag.slice(0, 3) === language + '-') return language;
  }
  return undefined;
}

/** Account names and statements are people's input: longer ones are cut, so that the sentence after them is still read. */
const LONGEST_NAME = 80;
const LONGEST_STATEMENT = 120;
/** Limits of the host (platform-facts A3, A11). */
const LONGEST_MESSAGE = 500;
const LONGEST_BAR = 150;

/** The whole message of the dialog: plain text. */
export function stopMessage(stop: SendStop, language: ObjectiveLanguage): string {
  const words = WORDS[language];
  const sentences = [head(stop, words)];
  let tail = words.tails[stop.because];
  if (stop.objective !== undefined) {
    const { statement, advice } = stop.objective;
    const said = quoted(cut(statement.replace(/\s+/g, ' ').trim(), LONGEST_STATEMENT), language);
    sentences.push(fill(words.itSays, '{statement}', said));
    if (advice !== undefined) tail = adviceSentence(withShortName(advice), language);
  }
  sentences.push(tail);
  return cut(sentences.join(' '), LONGEST_MESSAGE);
}

/** The line above the meeting: what is missing, no more. */
export function barMessage(stop: SendStop, language: ObjectiveLanguage): string {
  return cut(head(stop, WORDS[language]), LONGEST_BAR);
}

export function buttonLabel(because: Missing, language: ObjectiveLanguage): string {
  return WORDS[language].buttons[because];
}

function head(stop: SendStop, words: SendGateWords): string {
  const { known, unknown } = words.heads[stop.because];
  if (stop.account === undefined) return unknown;
  return fill(known, '{account}', cut(stop.account.name, LONGEST_NAME));
}

function withShortName(advice: Advice): Advice {
  let account = advice.account;
  if (account !== undefined) account = cut(account, LONGEST_NAME);
  return { code: advice.code, starter: advice.starter, account: account, words: advice.words };
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return text.slice(0, longest - 1) + '…';
}

/** A function, because a name may hold `$&`. */
function fill(sentence: string, place: string, text: string): string {
  return sentence.replace(place, function () {
    return text;
  });
}

/**
 * What to do about an objective that is not explicit yet: one sentence, and where it helps the beginning of a better one. Four
 * languages, because an objective is judged in the language it is written in. No message formatter, so that the send gate may say it.
 */
import type { Advice, AdviceCode, Starter } from '../domain/objective/advice.ts';
import type { ObjectiveLanguage } from '../domain/objective/language-of.ts';

interface AdviceWords {
  readonly sentences: { readonly [code in AdviceCode]: string };
  /** `{account}` is the account's name, or the word for the client where none is known. */
  readonly starters: { readonly [starter in Starter]: string };
  readonly client: string;
  /** Around the words that a reason rests on, and around a starter. */
  readonly quote: (text: string) => string;
}

const WORDS: { readonly [language in ObjectiveLanguage]: AdviceWords } = {
  en: {
    sentences: {
      'write-one-sentence': 'Write one sentence on what will be decided or agreed',
      'keep-one': 'Keep the one outcome that matters most; give the others a meeting of their own',
      'say-the-step': 'A figure cannot be reached by the end of the meeting: say which step towards it will be decided',
      'say-what-here': 'Say what this meeting itself will settle',
      'name-the-thing': 'Say about what: the contract, the date, the name, the price',
      'close-the-question': 'Turn the question into a choice that can be made in the room',
      'say-what-is-seen': 'Say what everybody will be able to see when the meeting is over',
      'say-what-is-decided': 'Say what will be decided',
      'say-what-is-new': 'It is the same sentence as last time: say what is to be settled this time',
    },
    starters: {
      'agree-with': 'Agree with {account} on …',
      decide: 'Decide …',
      'decide-whether': 'Decide whether …',
      'we-have': 'By the end we have …',
    },
    client: 'the client',
    quote: (text) => `“${text}”`,
  },
  fr: {
    sentences: {
      'write-one-sentence': 'Écrivez en une phrase ce qui sera décidé ou convenu',
      'keep-one': 'Gardez le résultat qui compte le plus ; les autres méritent leur propre réunion',
      'say-the-step': 'Un chiffre ne s’atteint pas en réunion : dites quelle étape sera décidée',
      'say-what-here': 'Dites ce que cette réunion-ci va trancher',
      'name-the-thing': 'Dites sur quoi : le contrat, la date, le nom, le prix',
      'close-the-question': 'Faites de la question un choix qui peut être fait en séance',
      'say-what-is-seen': 'Dites ce que chacun pourra constater à la fin de la réunion',
      'say-what-is-decided': 'Dites ce qui sera décidé',
      'say-what-is-new': 'La phrase est la même que la dernière fois : dites ce qui est à trancher cette fois-ci',
    },
    starters: {
      'agree-with': 'Convenir avec {account} de …',
      decide: 'Décider …',
      'decide-whether': 'Décider si …',
      'we-have': 'À la fin, nous avons …',
    },
    client: 'le client',
    quote: (text) => `« ${text} »`,
  },
  de: {
    sentences: {
      'write-one-sentence': 'Schreiben Sie in einem Satz, was entschieden oder vereinbart wird',
      'keep-one': 'Behalten Sie das eine Ergebnis, das am meisten zählt; die anderen verdienen eine eigene Besprechung',
      'say-the-step':
        'Eine Kennzahl ist nicht in einer Besprechung erreicht: Nennen Sie den Schritt, der beschlossen wird',
      'say-what-here': 'Nennen Sie, was diese Besprechung selbst klärt',
      'name-the-thing': 'Nennen Sie, worüber: den Vertrag, das Datum, den Namen, den Preis',
      'close-the-question': 'Machen Sie aus der Frage eine Wahl, die im Raum getroffen werden kann',
      'say-what-is-seen': 'Nennen Sie, was am Ende alle sehen können',
      'say-what-is-decided': 'Nennen Sie, was entschieden wird',
      'say-what-is-new': 'Der Satz ist derselbe wie beim letzten Mal: Nennen Sie, was diesmal zu klären ist',
    },
    starters: {
      'agree-with': 'Mit {account} vereinbaren: …',
      decide: 'Entscheiden, …',
      'decide-whether': 'Entscheiden, ob …',
      'we-have': 'Am Ende liegt vor: …',
    },
    client: 'dem Kunden',
    quote: (text) => `„${text}“`,
  },
  es: {
    sentences: {
      'write-one-sentence': 'Escriba en una frase qué se va a decidir o acordar',
      'keep-one': 'Quédese con el resultado que más importa; los demás merecen su propia reunión',
      'say-the-step': 'Una cifra no se alcanza en una reunión: diga qué paso se va a decidir',
      'say-what-here': 'Diga qué va a resolver esta reunión',
      'name-the-thing': 'Diga sobre qué: el contrato, la fecha, el nombre, el precio',
      'close-the-question': 'Convierta la pregunta en una elección que pueda hacerse en la sala',
      'say-what-is-seen': 'Diga qué podrán ver todos al terminar la reunión',
      'say-what-is-decided': 'Diga qué se va a decidir',
      'say-what-is-new': 'Es la misma frase que la última vez: diga qué hay que resolver esta vez',
    },
    starters: {
      'agree-with': 'Acordar con {account} …',
      decide: 'Decidir …',
      'decide-whether': 'Decidir si …',
      'we-have': 'Al final tenemos …',
    },
    client: 'el cliente',
    quote: (text) => `«${text}»`,
  },
};

/** Between the language's own quotation marks. */
export function quoted(text: string, language: ObjectiveLanguage): string {
  return WORDS[language].quote(text);
}

/** The beginning of a better sentence, for a field to start with; undefined where the sentence is already there. */
export function starterOf(advice: Advice, language: ObjectiveLanguage): string | undefined {
  const words = WORDS[language];
  if (advice.starter === undefined) return undefined;
  let account = words.client;
  if (advice.account !== undefined) account = advice.account;
  // A function, because a name may hold `$&`.
  return words.starters[advice.starter].replace('{account}', function () {
    return account;
  });
}

/** "Say what will be decided: “Agree with Airbus on …”" */
export function adviceSentence(advice: Advice, language: ObjectiveLanguage): string {
  const words = WORDS[language];
  const starter = starterOf(advice, language);
  const sentence = words.sentences[advice.code];
  if (starter === undefined) return sentence + '.';
  let joint = ': ';
  if (language === 'fr') joint = '\u00a0: ';
  // One colon a sentence.
  if (sentence.indexOf(':') !== -1) joint = ' – ';
  return sentence + joint + words.quote(starter);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeObjective } from '../../../src/domain/objective/judge-objective.ts';
import { type ObjectiveLanguage, OBJECTIVE_LANGUAGES } from '../../../src/domain/objective/language-of.ts';

const codes = (text: string, evidence = '') => judgeObjective({ text, evidence }).because.map(({ code }) => code);
const verdict = (text: string, evidence = '') => judgeObjective({ text, evidence }).verdict;

// Far from the line: whoever knows the language and the definition says the same.
it.each<[ObjectiveLanguage, string]>([
  ['en', 'Decide which of the three sites gets the pilot line'],
  ['en', 'Sign the NDA with Contoso'],
  ['en', 'Discuss the delays and decide whether we change the carrier'],
  ['en', 'Do we renew the contract with Fabrikam, yes or no?'],
  ['en', 'Tailspin has confirmed the delivery date of the first lot'],
  ['fr', 'Choisir le transporteur pour les livraisons de Lyon'],
  ['fr', 'Signature de l’avenant avec Fabrikam'],
  ['fr', 'Fixer la date de démarrage du pilote avec Contoso'],
  ['fr', 'Valider le budget du salon 2027'],
  ['fr', 'Décider si nous reconduisons le contrat de Tailspin'],
  ['de', 'Entscheiden, welcher Standort die Pilotlinie bekommt'],
  ['de', 'Freigabe des Lieferplans durch den Einkauf von Contoso'],
  ['de', 'Wir legen den Termin für das Audit fest'],
  ['de', 'Fabrikam unterschreibt die Geheimhaltungsvereinbarung'],
  ['de', 'Den neuen Preis für Los 2 mit Tailspin vereinbaren'],
  ['es', 'Decidir qué planta produce el primer lote'],
  ['es', 'Firmar el contrato marco con Contoso'],
  ['es', 'Acordar con Fabrikam la fecha de la auditoría'],
  ['es', 'Aprobar el presupuesto de la feria de 2027'],
  ['es', 'Elegir el proveedor de envases para Tailspin'],
])('explicit in %s: %s', (language, text) => {
  expect(judgeObjective({ text })).toMatchObject({ verdict: 'explicit', language, advice: undefined });
});

it.each<[ObjectiveLanguage, string]>([
  ['en', 'Discuss opportunities'],
  ['en', 'Build trust and strengthen the partnership'],
  ['en', 'Welcome, market news, pipeline, any other business'],
  ['en', 'How can we work better together?'],
  ['en', 'Understand the needs of the customer'],
  ['fr', 'Échanger sur les sujets en cours'],
  ['fr', 'Renforcer la relation de confiance avec le client'],
  ['fr', 'Tour de table, actualités du mois, divers'],
  ['fr', 'Comment mieux travailler ensemble ?'],
  ['fr', 'Faire le point'],
  ['de', 'Austausch über aktuelle Themen'],
  ['de', 'Die Zusammenarbeit weiter stärken'],
  ['de', 'Begrüßung, Zahlen, Verschiedenes'],
  ['de', 'Wie können wir besser zusammenarbeiten?'],
  ['de', 'Über den Stand der Dinge reden'],
  ['es', 'Hablar de los temas pendientes'],
  ['es', 'Reforzar la confianza del cliente'],
  ['es', 'Bienvenida, novedades, ruegos y preguntas'],
  ['es', '¿Cómo podemos mejorar la relación?'],
  ['es', 'Reunión de seguimiento'],
])('vague in %s: %s', (language, text) => {
  const judgement = judgeObjective({ text });
  expect(judgement).toMatchObject({ verdict: 'vague', language });
  expect(judgement.because.length).toBeGreaterThan(0);
  expect(judgement.advice).toBeDefined();
});

it.each(['', '   ', '…', '-', '?!', '🙂'])('“%s” states nothing', (text) => {
  expect(judgeObjective({ text, evidence: 'the signed contract' })).toEqual({
    verdict: 'missing',
    because: [{ code: 'missing', words: [] }],
    language: 'en',
    advice: { code: 'write-one-sentence', starter: 'decide', account: undefined, words: [] },
  });
});

describe('says why, with the words that it rests on', () => {
  it.each<[string, string, string[]]>([
    ['activity', 'Discuss opportunities at Contoso', ['Discuss']],
    ['not-observable', 'Strengthen mutual trust', ['Strengthen', 'trust']],
    ['generic-words', 'Talk about next steps', ['next steps']],
    ['open-question', 'Wie können wir wachsen?', ['Wie können']],
    ['filler', 'tbd', ['tbd']],
  ])('%s: %s', (code, text, words) => {
    const reason = judgeObjective({ text }).because.find((one) => one.code === code);
    for (const word of words) expect(reason?.words).toContain(word);
  });

  it('an outcome names its verb', () => {
    expect(judgeObjective({ text: 'Approve the travel budget for 2027' }).because).toEqual([
      { code: 'names-outcome', words: ['Approve'] },
    ]);
  });
});

describe('near the line', () => {
  it.each([
    ['an outcome verb without an object', 'Take the right decisions', 'Decide whether Contoso gets the 5 % rebate'],
    [
      'an activity, however precise',
      'Present the 14 slides of the Q3 report',
      'Approve the 14 slides of the Q3 report',
    ],
    ['a decision of the past', 'Last week we signed the NDA', 'Sign the NDA'],
    ['two outcomes', 'Sign the NDA and appoint the project lead for Lyon', 'Appoint the project lead for Lyon'],
  ])('%s is vague beside its explicit sister', (_what, vague, explicit) => {
    expect(verdict(vague)).toBe('vague');
    expect(verdict(explicit)).toBe('explicit');
  });

  it('says that there is more than one outcome', () => {
    expect(codes('Sign the NDA and appoint the project lead for Lyon')[0]).toBe('multiple-objectives');
  });

  it('evidence that names an outcome rescues, evidence that it took place does not', () => {
    expect(verdict('Discuss the rebate', 'contract signed by both sides')).toBe('explicit');
    expect(codes('Discuss the rebate', 'contract signed by both sides')).toEqual(['evidence-names-outcome']);
    expect(verdict('Discuss the rebate', 'everybody has spoken')).toBe('vague');
    expect(codes('Discuss the rebate', 'everybody has spoken')).toContain('activity-evidence');
  });

  it('useless evidence does no harm', () => {
    for (const evidence of ['n/a', 'idem', 'ok'])
      expect(verdict('Sign the NDA with Contoso', evidence)).toBe('explicit');
  });
});

describe('the same sentence as last time', () => {
  const last = 'Sign the NDA with Contoso.';

  it('is recycled, whatever its case and punctuation, with advice to say what is new', () => {
    const judgement = judgeObjective({ text: 'SIGN THE NDA, with contoso', lastStatement: last });
    expect(judgement).toMatchObject({ verdict: 'explicit', advice: { code: 'say-what-is-new' } });
    expect(judgement.because.map(({ code }) => code)).toContain('recycled');
  });

  it('another sentence is not', () => {
    const judgement = judgeObjective({ text: 'Sign the amendment with Contoso', lastStatement: last });
    expect(judgement.because.map(({ code }) => code)).not.toContain('recycled');
  });
});

it('advises to agree with the account when the ritual is external and the account is known', () => {
  const advice = judgeObjective({ text: 'Discuss prices', place: 'external', accountNames: ['Contoso'] }).advice;
  expect(advice).toMatchObject({ code: 'say-what-is-decided', starter: 'agree-with', account: 'Contoso' });
});

it('takes the language from the text when the hint is plainly wrong, and the hint when the text cannot tell', () => {
  const german = 'Entscheiden, welcher Standort die Pilotlinie für das neue Produkt bekommt';
  expect(judgeObjective({ text: german, language: 'en' }).language).toBe('de');
  expect(judgeObjective({ text: 'NDA', language: 'es' }).language).toBe('es');
});

it('is total: any text in any language gets a verdict with a reason', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ maxLength: 60 }),
      fc.constantFrom(undefined, ...OBJECTIVE_LANGUAGES),
      (text, evidence, language) => {
        const judgement = judgeObjective({ text, evidence, language });
        expect(['explicit', 'vague', 'missing']).toContain(judgement.verdict);
        expect(judgement.because.length).toBeGreaterThan(0);
      },
    ),
  );
});

it('does not depend on spaces around, or on how accents are composed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Décider du prix du lot 2', 'Über das Budget entscheiden', 'Elegir al técnico de Logroño'),
      fc.constantFrom('NFC', 'NFD'),
      fc.constantFrom('', ' ', '\n', '\t  '),
      (text, form, space) => {
        const judgement = judgeObjective({ text: `${space}${text.normalize(form)}${space}` });
        expect(judgement.verdict).toBe(judgeObjective({ text }).verdict);
      },
    ),
  );
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { labelledObjectives } from '../../src/cli/corpora/labelled-objectives.ts';
import { judgeObjective } from '../../src/domain/objective/judge-objective.ts';
import { OBJECTIVE_LANGUAGES } from '../../src/domain/objective/language-of.ts';

/** As the pane has it when it opens: the engine without a lexicon. */
const opened = () => import('../../src/usecases/fetched-judgement.ts');

beforeEach(() => {
  vi.resetModules();
});

describe('what the pane says of an objective is what the send gate says', () => {
  const texts = labelledObjectives('learn');

  it.each(OBJECTIVE_LANGUAGES)('of every text of the learn part in %s', async (lang) => {
    const { judgeFetched } = await opened();
    const ofLanguage = texts.filter((one) => one.lang === lang);
    expect(ofLanguage.length).toBeGreaterThan(100);
    for (const { text, evidence } of ofLanguage) {
      for (const language of [undefined, lang, 'en', 'de'] as const) {
        const objective = { text, evidence, language };
        expect(await judgeFetched(objective), text).toEqual(judgeObjective(objective));
      }
    }
  });

  it('of a text in two languages, and of one that is in none', async () => {
    const { judgeFetched } = await opened();
    for (const text of [
      'Entscheidung: go / no-go on the renewal, avec le budget 2027',
      'Valider le pricing et sign off the roadmap mit dem Kunden',
      'Budget 2027',
      'SLA 99,5 %',
      '…',
    ])
      expect(await judgeFetched({ text }), text).toEqual(judgeObjective({ text }));
  });

  it('once its lexicons are there, or not at all', async () => {
    const { judgeAtHand, fetchLexicons } = await opened();
    expect(texts.filter((objective) => judgeAtHand(objective) !== undefined)).toEqual([]);
    await fetchLexicons({ text: '', language: 'en' });
    let atHand = 0;
    for (const { text, evidence, lang } of texts) {
      const objective = { text, evidence, language: lang };
      const judgement = judgeAtHand(objective);
      if (judgement === undefined) continue;
      atHand += 1;
      expect(judgement, text).toEqual(judgeObjective(objective));
    }
    expect(atHand).toBeGreaterThan(100);
    expect(atHand).toBeLessThan(texts.length / 2);
  });
});

describe('a person fetches the lexicon of what they write', () => {
  const TEXTS = {
    en: 'Decide whether we renew the contract with the new price',
    fr: 'Valider le prix de la maintenance avec les achats',
    de: 'Über die Verlängerung des Vertrags entscheiden',
    es: 'Decidir si se renueva el contrato con el nuevo precio',
  };

  it.each([
    ['one for English', TEXTS.en, ['en']],
    ['that and English for French', TEXTS.fr, ['en', 'fr']],
    ['that and English for German', TEXTS.de, ['en', 'de']],
    ['that and English for Spanish', TEXTS.es, ['en', 'es']],
    ['all, where the text does not tell its language', 'Budget 2027', OBJECTIVE_LANGUAGES],
  ])('%s', async (_, text, there) => {
    const { judgeAtHand, fetchLexicons } = await opened();
    const atHand = () => OBJECTIVE_LANGUAGES.filter((language) => judgeAtHand({ text: TEXTS[language] }) !== undefined);
    expect(atHand()).toEqual([]);
    await fetchLexicons({ text });
    expect(fetchLexicons({ text })).toBeUndefined();
    expect(new Set(atHand())).toEqual(new Set(there));
  });

  it('the one of their own language before they write anything', async () => {
    const { fetchLexicons, judgeAtHand } = await opened();
    await fetchLexicons({ text: '', language: 'de' });
    expect(judgeAtHand({ text: TEXTS.de, language: 'de' })?.verdict).toBe('explicit');
    expect(judgeAtHand({ text: TEXTS.fr, language: 'de' })).toBeUndefined();
  });
});

import { expect, it } from 'vitest';
import { judgeObjective } from '../../src/domain/objective/judge-objective.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { loadPaneCatalogue } from '../../src/i18n/load-pane-catalogue.ts';

it.each(LANGUAGES)('shows an example that the judgement calls explicit: %s', async (language) => {
  const catalogue = await loadPaneCatalogue(language);
  const [, text] = /[“„«] ?(.+?) ?[”“»]/.exec(catalogue['pane.statement.example']) ?? [];
  const judgement = judgeObjective({ text: text ?? '', language, place: 'external', accountNames: [] });
  expect([judgement.verdict, judgement.language]).toEqual(['explicit', language]);
});

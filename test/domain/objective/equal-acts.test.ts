import { expect, it } from 'vitest';
import { anyLexicon } from '../../../src/domain/objective/all-lexicons.ts';
import { readObjective } from '../../../src/domain/objective/judge-by-lexicons.ts';
import type { ObjectiveLanguage } from '../../../src/domain/objective/language-of.ts';
import { lexiconsOf } from '../../../src/domain/objective/lexicons.ts';

it.each<[ObjectiveLanguage, number, string]>([
  ['en', 2, 'Choose the carrier and appoint the project lead'],
  ['fr', 2, 'Valider le budget du salon ; nommer le responsable du pilote'],
  ['de', 2, 'Das Budget freigeben und den Termin festlegen'],
  ['es', 3, 'Elegir el proveedor, aprobar el presupuesto y fijar la fecha'],
  ['en', 2, '- approve the budget\n- choose the venue'],
  ['en', 0, 'Agree with Contoso on the price and the date of the pilot'],
  ['en', 0, 'Discuss the delays and decide whether we change the carrier'],
  ['en', 0, 'Get the volumes confirmed by Contoso'],
  ['en', 0, 'Meet to sign the contract'],
  ['en', 0, 'Decide whether to accept or refuse the offer'],
  ['en', 0, 'The report is finished and uploaded'],
  ['fr', 0, 'Choisir la clause et l’inscrire'],
])('in %s %d equals: %s', (language, equals, text) => {
  expect(readObjective(text, language, lexiconsOf(language, anyLexicon)).facts.coordinated).toBe(equals);
});

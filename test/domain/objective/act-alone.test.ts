import { expect, it } from 'vitest';
import { judgeObjective } from '../../../src/domain/objective/judge-objective.ts';

it.each([
  ['en', 'Make a decision'],
  ['en', 'Reach an agreement.'],
  ['fr', 'Prendre une décision'],
  ['fr', 'Se mettre d’accord'],
  ['fr', 'Aboutir à un accord'],
  ['de', 'Zu einer Entscheidung kommen'],
  ['de', 'Einigung'],
  ['es', 'Tomar una decisión'],
  ['es', 'Ponerse de acuerdo'],
  ['es', 'Acuerdo'],
] as const)('in %s an act of nothing is vague, and it is said that the object is missing: "%s"', (language, text) => {
  const { verdict, because } = judgeObjective({ text, language });
  expect(verdict).toBe('vague');
  expect(because.map(({ code }) => code)).toContain('no-object');
});

it.each([
  ['en', 'Sign NDA'],
  ['en', 'Decide the price'],
  ['en', 'Go or no-go?'],
  ['fr', 'Décider du prix'],
  ['fr', 'Accord sur le prix'],
  ['de', 'Freigabe der Liste'],
  ['de', 'Über den Preis entscheiden'],
  ['es', 'Decidir el precio'],
  ['es', 'Acuerdo con Pascual'],
] as const)('in %s an act with its object is none of these, however short: "%s"', (language, text) => {
  expect(judgeObjective({ text, language }).because.map(({ code }) => code)).not.toContain('no-object');
});

it('an evidence says what the act is about', () => {
  const evidence = 'Signed list of the 3 pilot sites';
  expect(judgeObjective({ text: 'Make a decision', evidence, language: 'en' }).verdict).toBe('explicit');
});

import { expect, it } from 'vitest';
import { anyLexicon } from '../../../src/domain/objective/all-lexicons.ts';
import { readObjective } from '../../../src/domain/objective/judge-by-lexicons.ts';
import type { ObjectiveLanguage } from '../../../src/domain/objective/language-of.ts';
import { lexiconsOf } from '../../../src/domain/objective/lexicons.ts';

/** What is counted of a text, by name. */
function around(language: ObjectiveLanguage, text: string) {
  return readObjective(text, language, lexiconsOf(language, anyLexicon)).facts.features;
}

it.each([
  ['en', 'The board settles the renewal in May; today only the figures'],
  ['fr', "Le siège décide plus tard ; pour l'instant, le dossier"],
  ['de', 'Der Lenkungskreis entscheidet am 22. über das Angebot, heute nur ein Update'],
  ['es', 'El comité decide el lunes; hoy solo los datos'],
] as const)('in %s it hears that something else is done now: "%s"', (language, text) => {
  const { 'now-no-act': without, 'now-act': withAct } = around(language, text);
  expect([without, withAct]).toEqual([1, undefined]);
});

it('a decision of today is no such thing', () => {
  const { 'now-no-act': without, 'now-act': withAct } = around('en', 'Today we choose the haulier for Norvik');
  expect([without, withAct]).toEqual([undefined, 1]);
});

it.each(['1) choose the CRM vendor 2) set the bonus', 'Day 1: adopt the scheme. Day 2: choose the vendor.'])(
  'numbers that open parts are an enumeration: "%s"',
  (text) => expect(around('en', text)['numbered']).toBe(2),
);

it('numbers inside a sentence are none', () => {
  expect(around('en', 'Choose between lot 1 and lot 2')['numbered']).toBeUndefined();
});

it.each([
  ['en', 'Sign the lease; moreover appoint the agent'],
  ['fr', 'Signer le bail et, par ailleurs, nommer un agent'],
  ['de', 'Vertrag unterschreiben und außerdem den Standort festlegen'],
  ['es', 'Firmar el contrato; asimismo, nombrar al agente'],
] as const)('in %s it hears another objective begin: "%s"', (language, text) => {
  expect(around(language, text)['besides']).toBe(2);
});

it('the same word around a little one goes through something step by step', () => {
  expect(around('de', 'Vertrag Zeile für Zeile durchgehen')['by-step']).toBe(1);
});

it('a figure with its unit and a period is a target of a business', () => {
  expect(around('fr', 'Tenir 35 % de transformation au S2')['horizon-figure']).toBe(1);
  expect(around('fr', 'Accorder 35 % de remise à Rexel')['horizon-figure']).toBeUndefined();
});

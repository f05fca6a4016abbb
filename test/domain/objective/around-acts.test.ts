import { expect, it } from 'vitest';
import { anyLexicon } from '../../../src/domain/objective/all-lexicons.ts';
import { readObjective } from '../../../src/domain/objective/judge-by-lexicons.ts';
import { readSurroundings } from '../../../src/domain/objective/around-acts.ts';
import type { ObjectiveLanguage } from '../../../src/domain/objective/language-of.ts';
import { lexiconsOf } from '../../../src/domain/objective/lexicons.ts';

function around(language: ObjectiveLanguage, text: string) {
  const { read, facts } = readObjective(text, language, lexiconsOf(language, anyLexicon));
  return readSurroundings(read.words, facts.acts);
}

it.each([
  ['en', 'The board settles the renewal in May; today only the figures'],
  ['fr', "Le siège décide plus tard ; pour l'instant, le dossier"],
  ['de', 'Der Lenkungskreis entscheidet am 22. über das Angebot, heute nur ein Update'],
  ['es', 'El comité decide el lunes; hoy solo los datos'],
] as const)('in %s it hears that something else is done now: "%s"', (language, text) => {
  expect(around(language, text)).toMatchObject({ nowWithoutAct: true, nowWithAct: false });
});

it('a decision of today is no such thing', () => {
  expect(around('en', 'Today we choose the haulier for Norvik')).toMatchObject({
    nowWithoutAct: false,
    nowWithAct: true,
  });
});

it.each(['1) choose the CRM vendor 2) set the bonus', 'Day 1: adopt the scheme. Day 2: choose the vendor.'])(
  'numbers that open parts are an enumeration: "%s"',
  (text) => expect(around('en', text).enumerated).toBe(true),
);

it('numbers inside a sentence are none', () => {
  expect(around('en', 'Choose between lot 1 and lot 2').enumerated).toBe(false);
});

it.each([
  ['en', 'Sign the lease; moreover appoint the agent'],
  ['fr', 'Signer le bail et, par ailleurs, nommer un agent'],
  ['de', 'Vertrag unterschreiben und außerdem den Standort festlegen'],
  ['es', 'Firmar el contrato; asimismo, nombrar al agente'],
] as const)('in %s it hears another objective begin: "%s"', (language, text) => {
  expect(around(language, text).besides).toBe(true);
});

it('the same word around a little one goes through something step by step', () => {
  expect(around('de', 'Vertrag Zeile für Zeile durchgehen').stepByStep).toBe(true);
});

it('a figure with its unit and a period is a target of a business', () => {
  expect(around('fr', 'Tenir 35 % de transformation au S2').target).toBe(true);
  expect(around('fr', 'Accorder 35 % de remise à Rexel').target).toBe(false);
});

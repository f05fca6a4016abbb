import { describe, expect, it } from 'vitest';
import { createFormats } from '../../src/i18n/formats.ts';
import { frenchSpacing } from '../../src/i18n/french-spacing.ts';
import { chooseLanguage } from '../../src/i18n/language.ts';
import { createWords } from '../../src/i18n/words.ts';

describe('choosing a language', () => {
  it.each([
    ['the host’s language where there is a catalogue', ['fr-FR', 'en-US'], 'fr', 'fr-FR'],
    ['the region of a language that is spoken', ['fr-CH'], 'fr', 'fr-CH'],
    ['the next wish where the first one has no catalogue', ['pt-BR', 'fr'], 'fr', 'fr'],
    ['English where no wish can be met', ['ja-JP', 'pt'], 'en', 'en'],
    ['English without any wish', [undefined, ''], 'en', 'en'],
    ['wishes written as hosts write them', ['en-us'], 'en', 'en-US'],
    ['the next wish after one that is no language at all', ['???', 'fr_BE'], 'fr', 'fr-BE'],
  ])('takes %s', (_, wishes, language, locale) => {
    expect(chooseLanguage(wishes)).toEqual({ language, locale });
  });
});

describe('writing days', () => {
  const english = createFormats('en-GB');
  const french = createFormats('fr-FR');
  const today = '2026-11-23'; // Monday

  it('leaves the year out while it is this one', () => {
    expect(english.day('2026-11-12', today)).toBe('12 November');
    expect(english.day('2025-11-12', today)).toBe('12 November 2025');
    expect(french.day('2026-08-04', today)).toBe('4 août');
    expect(french.shortDay('2027-02-01', today)).toBe('1 févr. 2027');
  });

  it('shows the day itself, whatever zone the device is in', () => {
    expect(english.day('2025-12-31', today)).toBe('31 December 2025');
    expect(english.shortDay('2027-01-01', today)).toBe('1 Jan 2027');
  });

  it.each([
    ['2026-11-23', 'today', 'aujourd’hui'],
    ['2026-11-22', 'yesterday', 'hier'],
    ['2026-11-26', 'in 3 days', 'dans 3 jours'],
    ['2026-11-12', '11 days ago', 'il y a 11 jours'],
    ['2026-10-19', '5 weeks ago', 'il y a 5 semaines'],
    ['2026-06-23', '5 months ago', 'il y a 5 mois'],
    ['2025-08-25', '15 months ago', 'il y a 15 mois'],
  ])('calls %s %s', (day, inEnglish, inFrench) => {
    expect(english.relativeDay(day, today)).toBe(inEnglish);
    expect(french.relativeDay(day, today)).toBe(inFrench);
  });

  it('joins and counts as the language does', () => {
    expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(french.list(['a', 'b'])).toBe('a et b');
    expect(french.number(3.75, 1)).toBe('3,8');
  });
});

describe('saying a message', () => {
  it('counts as the language does: zero is singular in French', () => {
    const catalogue = { left: '{count, plural, one {# jour} other {# jours}}' };
    const words = createWords(catalogue, { language: 'fr', locale: 'fr' });
    expect(words.say('left', { count: 0 })).toBe('0 jour');
    expect(words.say('left', { count: 2 })).toBe('2 jours');
  });

  it('shows what people typed as they typed it, braces and angle brackets too', () => {
    const words = createWords({ quote: 'It was for: “{statement}”' }, { language: 'en', locale: 'en' });
    expect(words.say('quote', { statement: '{agree} <b>now</b> ?' })).toBe('It was for: “{agree} <b>now</b> ?”');
  });

  it('does not hide a value that was forgotten', () => {
    const words = createWords({ quote: 'For {name}' }, { language: 'en', locale: 'en' });
    expect(() => words.say('quote')).toThrow(/name/);
  });

  it('puts the spaces of French typography in, and none into what people typed', () => {
    expect(frenchSpacing('À quoi servait-elle ? « Oui » : bien !')).toBe(
      'À quoi servait-elle\u202f? «\u00a0Oui\u00a0»\u00a0: bien\u202f!',
    );
    const words = createWords({ it: '{said} : {what} ?' }, { language: 'fr', locale: 'fr' });
    expect(words.say('it', { said: 'a ?', what: 'b' })).toBe('a ?\u00a0: b\u202f?');
  });
});

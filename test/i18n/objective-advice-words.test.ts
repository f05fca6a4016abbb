import { describe, expect, it } from 'vitest';
import { type Advice, ADVICE_CODES, adviceFor, type AdviceCode } from '../../src/domain/objective/advice.ts';
import { OBJECTIVE_LANGUAGES } from '../../src/domain/objective/language-of.ts';
import { adviceSentence, starterOf } from '../../src/i18n/objective-advice-words.ts';

const advice = (code: AdviceCode, more: Partial<Advice> = {}): Advice => ({
  code,
  starter: undefined,
  account: undefined,
  words: [],
  ...more,
});

describe.each(OBJECTIVE_LANGUAGES)('in %s', (language) => {
  it('every advice is one sentence of its own', () => {
    const sentences = ADVICE_CODES.map((code) => adviceSentence(advice(code), language));
    expect(new Set(sentences).size).toBe(ADVICE_CODES.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.+[^.]\.$/u);
  });

  it('a starter names the account, or the client where none is known', () => {
    const named = starterOf(advice('say-what-is-decided', { starter: 'agree-with', account: 'R$& D' }), language);
    expect(named).toContain('R$& D');
    const unnamed = starterOf(advice('say-what-is-decided', { starter: 'agree-with' }), language);
    expect(unnamed).not.toMatch(/[{}]|undefined/);
  });
});

it('writes French with its own spaces', () => {
  const said = ADVICE_CODES.map((code) => adviceSentence(advice(code, { starter: 'decide' }), 'fr'));
  expect(said.filter((sentence) => / [:;?!»]|« |'/.test(sentence))).toEqual([]);
});

it('the first reason that a person can act on gives the advice', () => {
  const because = [
    { code: 'names-outcome', words: ['sign'] },
    { code: 'recycled', words: [] },
  ] as const;
  expect(adviceFor(because, {})).toMatchObject({ code: 'say-what-is-new', starter: undefined });
  expect(adviceFor([{ code: 'names-outcome', words: [] }], {})).toBeUndefined();
});

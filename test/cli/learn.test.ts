import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { labelledObjectives } from '../../src/cli/corpora/labelled-objectives.ts';
import { fitLogistic } from '../../src/cli/corpora/logistic-regression.ts';
import { figuresOf } from '../../src/cli/corpora/objective-figures.ts';
import { trainObjectives, weightsFile } from '../../src/cli/corpora/train-objectives.ts';

it('the committed weights are those that the corpus gives', async () => {
  const committed = readFileSync(path.resolve('src/domain/objective/weights.ts'), 'utf8');
  const trained = await weightsFile(trainObjectives(labelledObjectives('learn')));
  expect(committed === trained, 'run npm run learn').toBe(true);
}, 60_000);

it('logistic regression finds what tells, and leaves out what was seen too seldom', () => {
  const examples = Array.from({ length: 40 }, (_, at) => ({
    features: { tells: at % 2, noise: at % 3 === 0 ? 1 : 0, ...(at === 0 ? { once: 1 } : {}) },
    positive: at % 2 === 1,
    weight: 1,
  }));
  const { of } = fitLogistic(examples, 1, 2);
  expect(of['tells']).toBeGreaterThan(2);
  expect(Math.abs(of['noise'] ?? 9)).toBeLessThan(0.3);
  expect(of).not.toHaveProperty('once');
});

it('no kept text stands in the parts that are learnt from or chosen on', () => {
  const bare = (text: string) => text.toLowerCase().replace(/\W+/g, ' ').trim();
  const learnt = new Set(
    [...labelledObjectives('learn'), ...labelledObjectives('validate')].map(({ text }) => bare(text)),
  );
  expect(labelledObjectives('kept').filter(({ text }) => learnt.has(bare(text)))).toEqual([]);
});

it('on texts never seen it does no worse than when it was last written down', () => {
  const all = figuresOf(labelledObjectives('kept')).find(({ language }) => language === 'all');
  expect(all?.f1).toBeGreaterThan(0.8);
  expect(all?.falseBlocks?.share).toBeLessThan(0.1);
});

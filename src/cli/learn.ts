/**
 * npm run learn: trains the layer that weighs an objective's features (src/domain/objective/weigh.ts) on the learn part of the corpus
 * and writes src/domain/objective/weights.ts. The same corpus and lexicons give the same file on every machine; a test holds it to that.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { labelledObjectives } from './corpora/labelled-objectives.ts';
import { trainObjectives, weightsFile } from './corpora/train-objectives.ts';

const target = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../domain/objective/weights.ts');
const learnt = labelledObjectives('learn');
const text = await weightsFile(trainObjectives(learnt));
writeFileSync(target, text);
console.log(`${learnt.length} texts, ${text.length} characters: ${path.relative(process.cwd(), target)}`);

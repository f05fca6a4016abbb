/**
 * npm run learn: writes what the judgement of objectives is made of. packed-en.ts and its sisters from the lexicons that people
 * read, and weights.ts by training on the learn part of the corpus (src/domain/objective/weigh.ts). The same lexicons and corpus give the same
 * files on every machine; a test holds them to that.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { labelledObjectives } from './corpora/labelled-objectives.ts';
import { packedLexiconFile } from './corpora/pack-lexicons.ts';
import { OBJECTIVE_LANGUAGES } from '../domain/objective/language-of.ts';

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../domain/objective');

function write(name: string, text: string): void {
  writeFileSync(path.join(folder, name), text);
  console.log(`${name}: ${text.length} characters`);
}

for (const language of OBJECTIVE_LANGUAGES) write(`packed-${language}.ts`, await packedLexiconFile(language));
// Read only now: training asks the engine, and the engine the packed lexicons.
const { trainObjectives, weightsFile } = await import('./corpora/train-objectives.ts');
write('weights.ts', await weightsFile(trainObjectives(labelledObjectives('learn'))));

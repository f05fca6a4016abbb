import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { OBJECTIVE_LANGUAGES } from '../../domain/objective/language-of.ts';
import { readShape } from '../read-shape.ts';

const line = v.object({
  id: v.string(),
  lang: v.picklist(OBJECTIVE_LANGUAGES),
  text: v.string(),
  evidence: v.string(),
  label: v.picklist(['explicit', 'vague']),
  labelTextOnly: v.picklist(['explicit', 'vague']),
  hard: v.boolean(),
  policy: v.nullable(v.string()),
});

export type LabelledObjective = v.InferOutput<typeof line>;

const FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../test/corpora/objectives');

/** One part of the corpus (test/corpora/README.md). Throws with file and line where one cannot be read. */
export function labelledObjectives(part: 'learn' | 'kept'): readonly LabelledObjective[] {
  const file = path.join(FOLDER, `${part}.jsonl`);
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((text, at) => {
      class LineFault extends Error {
        constructor(message: string) {
          super(`${file}:${at + 1}: ${message}`);
        }
      }
      return readShape(line, JSON.parse(text), LineFault);
    });
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as v from 'valibot';
import { readShape } from '../read-shape.ts';

const FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../test/corpora');

/** The lines of one file of test/corpora, each in the shape asked for. Throws with file and line where one cannot be read. */
export function readCorpus<const Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): readonly v.InferOutput<Schema>[] {
  const lines = readFileSync(path.join(FOLDER, file), 'utf8').trimEnd().split('\n');
  return lines.map((text, at) => {
    class LineFault extends Error {
      constructor(message: string) {
        super(`${file}:${at + 1}: ${message}`);
      }
    }
    return readShape(schema, JSON.parse(text), LineFault);
  });
}

import * as v from 'valibot';
import { OBJECTIVE_LANGUAGES } from '../../domain/objective/language-of.ts';
import { readCorpus } from './read-corpus.ts';

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

/** One part of the corpus (test/corpora/README.md). Throws with file and line where one cannot be read. */
export function labelledObjectives(part: 'learn' | 'validate' | 'kept'): readonly LabelledObjective[] {
  return readCorpus(`objectives/${part}.jsonl`, line);
}

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { KnownDomains } from '../../domain/inference/invitation-facts.ts';
import { RITUAL_TYPES } from '../../domain/ritual-type.ts';
import { readCorpus } from './read-corpus.ts';

const line = v.object({
  id: v.string(),
  lang: v.string(),
  subject: v.string(),
  attendees: v.array(v.string()),
  durationMinutes: v.number(),
  recurrence: v.string(),
  bodySnippet: v.string(),
  ritual: v.picklist([...RITUAL_TYPES, 'none']),
  misnamed: v.boolean(),
});

export type LabelledInvitation = v.InferOutput<typeof line>;

/** One part of the corpus (test/corpora/README.md). Throws with file and line where one cannot be read. */
export function labelledInvitations(part: 'learn' | 'kept'): readonly LabelledInvitation[] {
  return readCorpus(`invitations/${part}.jsonl`, line);
}

/** Whose domains the corpus uses. */
export function corpusDomains(): KnownDomains {
  const file = new URL('../../../test/corpora/invitations/domains.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as KnownDomains;
}

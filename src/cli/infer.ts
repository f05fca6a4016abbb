/**
 * Infers the ritual of invitations (design §9): one JSON object a line in, one a line out, in the same order.
 *
 *   npm run -s infer -- --domains domains.json < invitations.jsonl
 *
 * In: `{id, lang?, subject, attendees: [address], durationMinutes?, recurrence?, bodySnippet?}`; the first attendee is the organiser.
 * Out: `{id, ritual, misnamed, because, accounts}`: `because` are reasons `code:what it rests on`, weightiest first; `accounts` are
 * keys, most people first. `domains.json`: `{"internal": [domain], "customers": {domain: account}, "other": [domain]}`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { KnownDomains } from '../domain/inference/invitation-facts.ts';
import { type InferenceReason, inferRitual } from '../domain/inference/infer-ritual.ts';
import { LineError, runOverLines } from './json-lines.ts';
import { UsageError } from './read-options.mjs';
import { readShape } from './read-shape.ts';

const domainsFile = v.object({
  internal: v.optional(v.array(v.string()), []),
  customers: v.optional(v.record(v.string(), v.string()), {}),
  other: v.optional(v.array(v.string()), []),
});

const line = v.object({
  id: v.union([v.string(), v.number()]),
  subject: v.nullish(v.string()),
  attendees: v.array(v.string()),
  durationMinutes: v.nullish(v.number()),
  recurrence: v.nullish(v.union([v.string(), v.looseObject({})])),
  bodySnippet: v.nullish(v.string()),
});

function readDomains(args: readonly string[]): KnownDomains {
  const { values } = parseArgs({ args: [...args], options: { domains: { type: 'string' } }, allowPositionals: false });
  if (values.domains === undefined) {
    throw new UsageError('--domains <file> is missing: it says which mail domains are ours and which are clients’.');
  }
  let text: string;
  try {
    text = readFileSync(values.domains, 'utf8');
  } catch {
    throw new UsageError(`--domains ${values.domains}: there is no such file.`);
  }
  try {
    return readShape(domainsFile, JSON.parse(text), UsageError);
  } catch (error) {
    throw new UsageError(`--domains ${values.domains}: ${error instanceof Error ? error.message : 'not readable'}`);
  }
}

function answerWith(domains: KnownDomains): (value: unknown) => unknown {
  return (value) => {
    const read = readShape(line, value, LineError);
    const { recurrence } = read;
    const inference = inferRitual(
      {
        subject: read.subject ?? '',
        attendees: read.attendees,
        durationMinutes: read.durationMinutes ?? undefined,
        // Outlook's own pattern is an object: its words ("monthly", "interval") are all that is asked for.
        recurrence: typeof recurrence === 'object' ? JSON.stringify(recurrence) : (recurrence ?? undefined),
        body: read.bodySnippet ?? '',
      },
      domains,
    );
    return {
      id: read.id,
      ritual: inference.ritual,
      misnamed: inference.misnamed !== undefined,
      because: inference.because.map(reasonText),
      accounts: inference.accounts,
    };
  };
}

function reasonText(reason: InferenceReason): string {
  const { code, ...restsOn } = reason;
  return [code, ...Object.values(restsOn).map(String)].join(':');
}

try {
  const domains = readDomains(process.argv.slice(2));
  await runOverLines('infer', answerWith(domains));
} catch (error) {
  const speaks = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  if (!speaks) throw error;
  console.error(`infer: ${error.message.split('\n')[0]}`);
  process.exitCode = 2;
}

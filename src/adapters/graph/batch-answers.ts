import * as v from 'valibot';
import { GraphFailure, retryAfterSeconds, safeCode } from './graph-failure.ts';

/** What Graph says to one part of a batch. */
export interface PartAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: unknown;
}

const Answers = v.object({
  responses: v.array(
    v.object({
      id: v.string(),
      status: v.number(),
      headers: v.nullish(v.record(v.string(), v.unknown()), {}),
      body: v.optional(v.unknown()),
    }),
  ),
});

const Refusal = v.object({ error: v.object({ code: v.string() }) });

/** By the part's id: the order says nothing. Throws GraphFailure when it is no answer to a batch. */
export function readBatchAnswers(json: unknown): ReadonlyMap<string, PartAnswer> {
  const read = v.safeParse(Answers, json);
  if (!read.success) throw new GraphFailure(200, 'unexpectedAnswer');
  return new Map(
    read.output.responses.map(({ id, status, headers, body }) => {
      const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
      return [id, { status, headers: new Map(named), body }];
    }),
  );
}

/** Of a part that was refused: its status, Graph's code and seconds, nothing else of what was said. */
export function toPartFailure({ status, headers, body }: PartAnswer): GraphFailure {
  const refusal = v.safeParse(Refusal, body);
  const code = safeCode(refusal.success ? refusal.output.error.code : undefined);
  return new GraphFailure(status, code, retryAfterSeconds(headers.get('retry-after'), Date.now()));
}

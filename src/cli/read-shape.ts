import * as v from 'valibot';

/**
 * `value` in the shape that a schema asks for. Throws `Fault` with one line that names the place and what is expected there
 * (`attendees.2: expected string, got 7`).
 */
export function readShape<const Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  Fault: new (message: string) => Error,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const place = v.getDotPath(issue);
  const expected = issue.expected ?? 'something else';
  throw new Fault(`${place === null ? 'the whole' : place}: expected ${expected}, got ${issue.received}.`);
}

/** Reading what the page sends: a wrong field is answered by its name, not by a crash further in. */
import type { MeetingDraft, Person } from './outlook-host-types.ts';

export class BadRequest extends Error {
  override readonly name = 'BadRequest';
}

export function asFields(json: unknown): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new BadRequest('an object was expected');
  return json as Record<string, unknown>;
}

const SENSITIVITIES: readonly MeetingDraft['sensitivity'][] = ['normal', 'personal', 'private', 'confidential'];

export function readDraft(json: unknown): MeetingDraft {
  const fields = asFields(json);
  const draft: MeetingDraft = {
    subject: textField(fields, 'subject'),
    location: textField(fields, 'location'),
    start: numberField(fields, 'start'),
    end: numberField(fields, 'end'),
    isAllDay: fields['isAllDay'] === true,
    bodyHtml: textField(fields, 'bodyHtml'),
    required: peopleField(fields, 'required'),
    optional: peopleField(fields, 'optional'),
    recurrence: (fields['recurrence'] ?? null) as MeetingDraft['recurrence'],
    sensitivity: SENSITIVITIES.find((known) => known === fields['sensitivity']) ?? 'normal',
    categories: Array.isArray(fields['categories'])
      ? fields['categories'].filter((name): name is string => typeof name === 'string')
      : [],
    customProperties: fields['customProperties'] === null ? null : bagField(fields, 'customProperties'),
  };
  if (draft.end < draft.start) throw new BadRequest('the meeting ends before it starts: move its end');
  return draft;
}

function textField(fields: Record<string, unknown>, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new BadRequest(`"${name}" must be a text`);
  return value;
}

function numberField(fields: Record<string, unknown>, name: string): number {
  const value = fields[name];
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new BadRequest(`"${name}" must be an instant in milliseconds`);
  return value;
}

/** Characters of JSON in an add-in's property bag (platform-facts A7). */
const LONGEST_BAG = 2500;

export function bagField(fields: Record<string, unknown>, name: string): string {
  const text = textField(fields, name);
  if (text.length > LONGEST_BAG) throw new BadRequest(`"${name}" is longer than ${LONGEST_BAG} characters`);
  try {
    asFields(JSON.parse(text));
  } catch {
    throw new BadRequest(`"${name}" must be the JSON text of an object`);
  }
  return text;
}

function peopleField(fields: Record<string, unknown>, name: string): Person[] {
  const value = fields[name];
  if (!Array.isArray(value)) throw new BadRequest(`"${name}" must be a list of people`);
  return value.map((entry) => {
    const person = asFields(entry);
    const address = textField(person, 'address').trim().toLowerCase();
    if (!/^[^@\s]+@[^@\s]+$/.test(address)) throw new BadRequest(`"${address}" is no mail address`);
    return { address, name: textField(person, 'name') || address };
  });
}

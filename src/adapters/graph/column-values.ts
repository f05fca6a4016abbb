import * as v from 'valibot';
import type { AccountKey } from '../../domain/account.ts';
import { parseCalendarDay, parseInstant, type CalendarDay, type Instant } from '../../domain/calendar-day.ts';
import { FOCUSES } from '../../domain/focus.ts';
import { parseRef, type Ref } from '../../domain/ref.ts';
import type { RitualType } from '../../domain/ritual-type.ts';

/** The schemas of what a column can hold (docs/register.md). SharePoint leaves empty columns out of the answer. */

export const optionalText = v.pipe(
  v.nullish(v.string(), ''),
  v.transform((text) => text.trim()),
);
export const requiredText = v.pipe(v.string(), v.trim(), v.minLength(1));
export const address = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.includes('@'));
export const flag = v.nullish(v.boolean(), false);
export const focus = v.picklist(FOCUSES);

/** A ritual's Key, of a meeting or of an occurrence. */
export const ref = v.pipe(
  v.string(),
  v.transform((text) => parseRef(text)),
  v.check((found) => found !== undefined),
  v.transform((found) => found as Ref),
);

export const day = v.pipe(
  v.string(),
  v.transform((text) => parseCalendarDay(text.trim())),
  v.check((found) => found !== undefined),
  v.transform((found) => found as CalendarDay),
);

/** A date and time column; SharePoint keeps whole seconds. */
export const instant = v.pipe(
  v.string(),
  v.transform((text) => parseInstant(text)),
  v.check((found) => found !== undefined),
  v.transform((found) => found as Instant),
);

/** `;northwind;adatum;` */
export const keys = v.pipe(
  v.nullish(v.string(), ''),
  v.transform((text) => text.split(';').filter((key) => key !== '')),
);

export function writeKeys(values: readonly string[]): string {
  return values.length === 0 ? '' : `;${values.join(';')};`;
}

export const accountKeys = v.pipe(
  keys,
  v.transform((texts) => texts as unknown as readonly AccountKey[]),
);

/** The register's choice column on the left: what a person reads in SharePoint is the survey's abbreviation. */
const TYPE_CODES = {
  KAMM: 'kam-meeting',
  KACS: 'commercial-seminar',
  KACM: 'commercial-meeting',
  KAR: 'account-review',
  CAB: 'advisory-board',
} as const satisfies Record<string, RitualType>;

export const ritualType = v.pipe(
  v.picklist(Object.keys(TYPE_CODES) as (keyof typeof TYPE_CODES)[]),
  v.transform((code): RitualType => TYPE_CODES[code]),
);

export function writeRitualType(type: RitualType): string {
  for (const [code, known] of Object.entries(TYPE_CODES)) if (known === type) return code;
  throw new Error(`no code for the ritual type ${type}`);
}

export function textOrNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

/** A single line of text holds 255 characters (platform-facts E3). */
export function singleLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 255);
}

/** `undefined` where the text is no JSON object. */
export function readJsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return isObject(json) ? json : undefined;
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import * as v from 'valibot';
import type { CalendarDay } from '../../domain/calendar-day.ts';
import { type CharterEntry, type CharterVersion, FIRST_VERSION, isRange } from '../../domain/charter.ts';
import { day, focus, requiredText, ritualType } from './column-values.ts';
import type { ListItem } from './list-item.ts';

/** The Charters list (docs/register.md). */
export const CHARTER_COLUMNS = ['Key', 'RitualType', 'Version', 'Charter'] as const;

/** Row of what holds for the programme as a whole, and for no type alone. */
const PROGRAMME_KEY = /^programme\|/;

const Row = v.object({
  Key: requiredText,
  RitualType: v.fallback(v.nullish(ritualType), undefined),
  Version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  Charter: v.pipe(v.string(), v.parseJson(), v.record(v.string(), v.unknown())),
});

const Switch = v.pipe(
  v.picklist(['on', 'off']),
  v.transform((position) => position === 'on'),
);
const count = v.pipe(v.number(), v.minValue(1));
const EntryFields = {
  name: requiredText,
  coverage: v.picklist(['all', 'as-needed', 'none']),
  min: count,
  max: count,
  lengthMinutes: count,
  minDays: count,
  maxPeople: count,
  focusOrder: v.array(focus),
  gateMode: v.picklist(['inform', 'prompt', 'hold']),
} as const;

/**
 * Every version, made of its rows over the version before, the first over the survey's. A row that cannot be read is left out, and so is
 * a field: what was before stands, as a slip in one cell must not undo a programme's rules.
 */
export function toHistory(items: readonly ListItem[]): readonly CharterVersion[] {
  const rows = items.flatMap((item) => {
    const read = v.safeParse(Row, item.fields);
    return read.success ? [read.output] : [];
  });
  const versions = [...new Set(rows.map((row) => row.Version))].sort((a, b) => a - b);
  let before = FIRST_VERSION;
  return versions.map((version) => {
    const own = rows.filter((row) => row.Version === version);
    const rituals = { ...before.rituals };
    let { gateOn } = before;
    let from: CalendarDay | undefined;
    for (const { Key, RitualType: type, Charter: charter } of own) {
      from ??= fieldOf(day, charter['from']);
      if (type !== undefined && type !== null) rituals[type] = changed(before.rituals[type], charter);
      else if (PROGRAMME_KEY.test(Key)) gateOn = fieldOf(Switch, charter['gate']) ?? gateOn;
    }
    before = { ...before, version, from, rituals, gateOn };
    return before;
  });
}

function changed(before: CharterEntry, charter: Readonly<Record<string, unknown>>): CharterEntry {
  const said = <Name extends keyof typeof EntryFields>(name: Name) => fieldOf(EntryFields[name], charter[name]);
  const min = said('min') ?? before.range.min;
  const max = said('max') ?? before.range.max;
  return {
    ...before,
    name: said('name') ?? before.name,
    coverage: said('coverage') ?? before.coverage,
    range: isRange(min, max) ? { min, max } : before.range,
    longestMinutes: said('lengthMinutes') ?? before.longestMinutes,
    shortestDays: said('minDays') ?? before.shortestDays,
    mostPeople: said('maxPeople') ?? before.mostPeople,
    focusOrder: wholeOrder(said('focusOrder'), before.focusOrder),
    gateMode: said('gateMode') ?? before.gateMode,
  };
}

function fieldOf<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> | undefined {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : undefined;
}

/** All twelve foci: those that are named first, then the others as they were. */
function wholeOrder(
  named: CharterEntry['focusOrder'] | undefined,
  before: CharterEntry['focusOrder'],
): CharterEntry['focusOrder'] {
  return named === undefined ? before : [...new Set([...named, ...before])];
}

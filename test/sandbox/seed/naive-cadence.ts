/** Design §5, written down once more and as plainly as possible; the product's own rule is not asked. */
const DAY = 86_400_000;
const shift = (day: string, days: number) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

export interface NaivePolicy {
  coverage: 'all' | 'as-needed' | 'none';
  min: number;
  max: number;
  snoozedUntil?: string;
}

export function naiveStatus(
  held: readonly string[],
  planned: readonly string[],
  since: string,
  policy: NaivePolicy,
  today: string,
): { status: string; aboveRange: boolean } {
  const heldDays = [...new Set(held)].sort();
  const next = [...planned].sort()[0];
  const anchor = heldDays.at(-1) ?? since;
  const dueFrom = shift(anchor, Math.floor(365 / policy.max));
  const dueBy = shift(anchor, Math.floor(365 / policy.min));
  const inYear = heldDays.filter((day) => day > shift(today, -365) && day <= today).length;
  const rhythm = () => {
    if (today > dueBy) return next === undefined ? 'overdue' : 'overdue-planned';
    if (next !== undefined && next > dueBy) return 'planned-late';
    return next === undefined && today >= dueFrom ? 'due' : 'on-cadence';
  };
  const status = () => {
    if (policy.coverage === 'none') return 'not-expected';
    if (policy.coverage === 'as-needed') return 'as-needed';
    const plain = rhythm();
    return policy.snoozedUntil !== undefined && policy.snoozedUntil >= today && plain !== 'on-cadence'
      ? 'snoozed'
      : plain;
  };
  return { status: status(), aboveRange: inYear > policy.max };
}

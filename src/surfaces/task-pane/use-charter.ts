import type { CharterEntry } from '../../domain/charter.ts';
import type { RitualType } from '../../domain/ritual-type.ts';
import type { Ritual } from '../../domain/ritual.ts';
import { dayOf, startDayOf } from '../../domain/time-zone.ts';
import { meetingRules, useDeferred } from './deferred.ts';
import { usePane, type Pane } from './pane-context.tsx';

/**
 * What the programme's charter says of a type: for a ritual that is in the register, in the version that it was made under; else in
 * today's. The survey's while the register's charter is not read yet, or cannot be, or lacks that version; undefined until the rules
 * themselves are fetched. The same object at every drawing.
 */
export function useCharter(type: RitualType, ritual?: Ritual): CharterEntry | undefined {
  const { charterHistory, ports, settings } = usePane();
  const rules = useDeferred(meetingRules);
  const history = useDeferred(charterHistory);
  if (rules.kind !== 'there') return undefined;
  const { DEFAULT_CHARTER, versionOn, versionMadeUnder } = rules.part;
  if (history.kind !== 'there') return DEFAULT_CHARTER[type];
  if (ritual?.charterVersion !== undefined) {
    const made = versionMadeUnder(history.part, ritual.charterVersion);
    return (made.kind === 'found' ? made.charter.rituals : DEFAULT_CHARTER)[type];
  }
  const today = dayOf(ports.clock.now(), settings.timeZone);
  const start = ritual === undefined ? today : startDayOf(ritual, settings.timeZone);
  // A row that does not say: it was made before its meeting, and before now.
  return versionOn(history.part, start < today ? start : today).rituals[type];
}

/** Milliseconds that a save waits for the number of a version at most: without it the rules go by the ritual's day. */
const VERSION_WAIT = 3_000;

/** The version that a ritual made now is made under; undefined where the register does not say it in time. */
export async function versionInForce({ charterHistory, ports, settings }: Pane): Promise<number | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, VERSION_WAIT));
  const known = await Promise.race([Promise.all([meetingRules.settled(), charterHistory.settled()]), late]);
  if (known === undefined) return undefined;
  const [rules, history] = known;
  if (rules.kind !== 'there' || history.kind !== 'there') return undefined;
  return rules.part.versionOn(history.part, dayOf(ports.clock.now(), settings.timeZone)).version;
}

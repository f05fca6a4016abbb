/** Rituals as the meetings that cadence counts: which of them are cancelled, which did not happen, and for whom each counts. */
import { type AccountKey, PROGRAMME } from './account.ts';
import type { CadenceMeeting } from './cadence.ts';
import { isOccurrenceRef } from './mint-ref.ts';
import type { CountedRitual } from './ritual.ts';
import { ATTRIBUTES } from './ritual-type.ts';

const OF_PROGRAMME: readonly AccountKey[] = [PROGRAMME];

/** The accounts for whom a ritual counts. */
export function countsFor(ritual: CountedRitual): readonly AccountKey[] {
  return ATTRIBUTES[ritual.type].belongsTo === 'programme' ? OF_PROGRAMME : ritual.accounts;
}

/** A row that stands for a whole series counts nowhere: each occurrence has one of its own. */
export function isSeriesRow(ritual: CountedRitual): boolean {
  return ritual.seriesUid !== undefined && !isOccurrenceRef(ritual.ref);
}

export function isCounted(ritual: CountedRitual): boolean {
  const { state } = ritual;
  return state !== 'drafted' && state !== 'postponed' && !isSeriesRow(ritual);
}

/** In preparation; where it is a meeting of its own. */
export function isDrafted(ritual: CountedRitual): boolean {
  return ritual.state === 'drafted' && !isSeriesRow(ritual);
}

/** One after the other in one and the same object: each is read before the next one is asked for. */
export function* meetingsOf(rituals: readonly CountedRitual[]): Generator<Omit<CadenceMeeting, 'id'>> {
  const [first] = rituals;
  if (first === undefined) return;
  const meeting = new RitualAsMeeting(first);
  for (const ritual of rituals) {
    meeting.of = ritual;
    yield meeting;
  }
}

class RitualAsMeeting implements Omit<CadenceMeeting, 'id'> {
  constructor(public of: CountedRitual) {}

  get ritual(): CadenceMeeting['ritual'] {
    return this.of.type;
  }

  get accounts(): readonly AccountKey[] {
    return countsFor(this.of);
  }

  get start(): CadenceMeeting['start'] {
    return this.of.start;
  }

  get end(): CadenceMeeting['end'] {
    return this.of.end;
  }

  get startsAt(): number | undefined {
    return this.of.startsAt;
  }

  get endsAt(): number | undefined {
    return this.of.endsAt;
  }

  get allDay(): boolean {
    return this.of.allDay;
  }

  get cancelled(): boolean {
    return this.of.state === 'cancelled';
  }

  get didNotHappen(): boolean {
    return this.of.state === 'did-not-happen';
  }
}

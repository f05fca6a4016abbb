import { startTimer, stopTimer } from './timers.ts';
import type { Looked } from './read-facts.ts';

/** Recording is worth less than the person's time. */
const PATIENCE_WITH_RECORDING_MS = 700;

/**
 * Leaves in the custom properties that the person was asked, before the dialog shows: whether they then press "Send anyway" no add-in
 * is told, but a meeting that stands in the calendar with this mark was sent after it (docs/decisions/0016). Only in a meeting that has
 * a tag already: properties of other people's business are not ours to write, and those of an occurrence break its series (platform-facts
 * A7). `then` runs whatever becomes of it, perhaps twice.
 */
export function recordAsked(item: Office.AppointmentCompose, looked: Looked, then: () => void): void {
  const { judgement } = looked;
  if (judgement.verdict === 'let-go' || !isTagged(looked) || isOccurrence(item)) {
    then();
    return;
  }
  const timer = startTimer(PATIENCE_WITH_RECORDING_MS, then);
  function done(): void {
    stopTimer(timer);
    then();
  }
  try {
    // Read anew: the pane may have written since.
    item.loadCustomPropertiesAsync(function (result) {
      try {
        const properties = result.value;
        properties.set('gate', JSON.stringify({ v: 1, verdict: judgement.verdict, because: judgement.because }));
        properties.saveAsync(done);
      } catch {
        done();
      }
    });
  } catch {
    done();
  }
  // Nothing would ever end the waiting.
  if (timer === undefined) then();
}

function isTagged({ facts }: Looked): boolean {
  const { told, tag } = facts;
  if (typeof told === 'object') return told.kind === 'ritual';
  return typeof tag === 'object' && tag.kind === 'ritual';
}

/** Outlook gives an occurrence the id of its series; a single meeting and a master have none. */
function isOccurrence(item: Office.AppointmentCompose): boolean {
  return typeof item.seriesId === 'string' && item.seriesId !== '';
}

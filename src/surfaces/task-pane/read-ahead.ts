import type { MeetingGlance, MeetingSoFar } from '../../domain/meeting.ts';
import type { MeetingInSteps, OpenMeeting } from '../../ports/open-meeting.ts';
import { whenIdle } from '../shared/when-idle.ts';

export interface AheadMeeting extends OpenMeeting {
  /** As much as the first drawing needs: no more than a glance where that is enough. */
  readonly first: Promise<MeetingSoFar>;
}

/**
 * Begins the first reading now, while the pane's words are still on their way; whoever reads first is given it, once the pane is drawn where it
 * was no more than a glance. Every later one asks anew.
 */
export function readAhead(meeting: MeetingInSteps, isEnough: (glance: MeetingGlance) => boolean): AheadMeeting {
  const begin = async (): Promise<MeetingSoFar> => {
    const glance = await meeting.glance();
    return isEnough(glance) ? glance : meeting.read(glance);
  };
  const first = begin();
  // Whoever asks for it hears of the failure.
  first.catch(() => undefined);
  let isGiven = false;
  return {
    ...meeting,
    first,
    async read() {
      if (isGiven) return meeting.read();
      isGiven = true;
      const begun = await first;
      if (begun.start !== undefined) return begun;
      // The person has not waited for it, and may have filled in something meanwhile.
      await whenIdle();
      return meeting.read();
    },
  };
}

import type { OpenMeeting } from '../../ports/open-meeting.ts';

export interface AheadMeeting extends OpenMeeting {
  /** The reading that has begun; whoever reads first is given it, too. */
  readonly first: ReturnType<OpenMeeting['read']>;
}

/** Begins the first reading now, while the pane's words are still on their way. Every later one asks anew. */
export function readAhead(openMeeting: OpenMeeting): AheadMeeting {
  const first = openMeeting.read();
  // Whoever asks for it hears of the failure.
  first.catch(() => undefined);
  let isGiven = false;
  return {
    ...openMeeting,
    first,
    read() {
      if (isGiven) return openMeeting.read();
      isGiven = true;
      return first;
    },
  };
}

import type { OpenMeeting } from '../../ports/open-meeting.ts';

/** Begins the first reading now, while the pane's words and its first drawing are still on their way. Every later one asks anew. */
export function readAhead(openMeeting: OpenMeeting): OpenMeeting {
  let begun: ReturnType<OpenMeeting['read']> | undefined = openMeeting.read();
  // Whoever asks for it hears of the failure.
  begun.catch(() => undefined);
  return {
    ...openMeeting,
    read() {
      const reading = begun ?? openMeeting.read();
      begun = undefined;
      return reading;
    },
  };
}

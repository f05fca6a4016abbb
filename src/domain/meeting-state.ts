/** Where now lies: before the start, between start and end, or at or after the end. */
export type MeetingPhase = 'to-come' | 'under-way' | 'past';

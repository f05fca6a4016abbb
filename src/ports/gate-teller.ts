import type { ToldByPane } from '../domain/meeting.ts';

/** Tells the send gate what the person typed last, for as long as the meeting's form is open. */
export interface GateTeller {
  /** `undefined`: what was told before no longer holds. Never rejects: a gate that was told nothing goes by the tag and the body. */
  tell(told: ToldByPane | undefined): Promise<void>;
}

/** The sandbox's clock: the machine's, moved by an offset that survives a restart. */
export interface SandboxClock {
  now(): Date;
  readonly offsetMs: number;
  /** Moves the clock so that it is `instant` now; it runs on from there. */
  moveTo(instant: Date): void;
  reset(): void;
}

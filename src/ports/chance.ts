/** Source of unpredictable bytes. */
export interface Chance {
  bytes(count: number): Uint8Array;
}

/**
 * A typed array that grows by half when it is full: numbers of many rows without an object for each. `values` is longer than `length`
 * and replaced as it grows: take it anew after a push.
 */
export class GrowingColumn<Values extends Float64Array | Int32Array | Uint8Array> {
  values: Values;
  length = 0;

  /** `make` gives an array of so many zeros. */
  constructor(private readonly make: (length: number) => Values) {
    this.values = make(1024);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = this.make(Math.ceil(this.length * 1.5));
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }
}

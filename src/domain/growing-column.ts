/**
 * A typed array that grows by half when it is full: numbers of many rows without an object for each. `values` is longer than `length`
 * and replaced as it grows: take it anew after a push.
 */
class GrowingColumn<Values extends Float64Array | Int32Array | Uint8Array> {
  values: Values;
  length = 0;

  /** `make` gives an array of so many zeros. */
  constructor(private readonly make: (length: number) => Values) {
    this.values = make(1024);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.replace(Math.ceil(this.length * 1.5));
    this.values[this.length] = value;
    this.length += 1;
  }

  /** Makes room for so many more at once: growing in steps makes the run time collect what it holds, again and again. */
  reserve(more: number): void {
    if (this.length + more > this.values.length) this.replace(this.length + more);
  }

  /**
   * Entry `at` moves to `places[at]`, and is dropped where that is negative; `length` of them stay. Leaves a quarter free, so that no
   * single push soon afterwards has to copy everything.
   */
  rearrange(places: Int32Array, length: number): void {
    const moved = this.make(1024 + Math.ceil(length * 1.25));
    for (let at = 0; at < this.length; at += 1) {
      const place = places[at] as number;
      if (place >= 0) moved[place] = this.values[at] as number;
    }
    this.values = moved;
    this.length = length;
  }

  private replace(length: number): void {
    const larger = this.make(length);
    larger.set(this.values);
    this.values = larger;
  }
}

/** For milliseconds, which are too large for 32 bits. */
export const moments = () => new GrowingColumn((length) => new Float64Array(length));
export const integers = () => new GrowingColumn((length) => new Int32Array(length));
export const bytes = () => new GrowingColumn((length) => new Uint8Array(length));

/** A typed array that grows by half when it is full: numbers of many rows without an object for each. */
export interface GrowingColumn {
  readonly length: number;
  push(value: number): void;
  /** `at` is below the length; the caller has made sure. */
  at(at: number): number;
  set(at: number, value: number): void;
}

type Column = Float64Array | Int32Array | Uint8Array;

export function createColumn(Kind: new (length: number) => Column): GrowingColumn {
  let values = new Kind(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === values.length) {
        const larger = new Kind(Math.ceil(length * 1.5));
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    at: (at) => values[at] as number,
    set(at, value) {
      values[at] = value;
    },
  };
}

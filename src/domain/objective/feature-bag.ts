/** What is counted of a text, by name, while it is being counted. Reached from the send gate. */

/** Adds and never overwrites, so that the order of the code does not matter. */
export type Bag = { [name: string]: number };

export function put(bag: Bag, name: string, value: number): void {
  if (value !== 0) bag[name] = value;
}

export function flag(bag: Bag, name: string, holds: boolean): void {
  if (holds) bag[name] = 1;
}

/** What is rare and plain counts twice, so that a few texts are enough to learn from. */
export function rarely(bag: Bag, name: string, holds: boolean): void {
  if (holds) bag[name] = 2;
}

/**
 * Moves `Date` in a page by the sandbox's clock: `new Date()`, `Date()` and `Date.now()` and nothing else; timers and
 * `performance.now()` stay. The server puts the offset in front of this script when it serves it.
 */
declare const SANDBOX_CLOCK_OFFSET_MS: number;

{
  const machine = Date;
  const now = (): number => machine.now() + SANDBOX_CLOCK_OFFSET_MS;
  const moved = new Proxy(machine, {
    construct: (target, given: unknown[], asked) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, asked) as Date,
    apply: () => new machine(now()).toString(),
    get: (target, name, receiver): unknown => (name === 'now' ? now : Reflect.get(target, name, receiver)),
  });
  if (SANDBOX_CLOCK_OFFSET_MS !== 0) {
    // `date.constructor` is how libraries copy a date.
    machine.prototype.constructor = moved;
    globalThis.Date = moved;
  }
}

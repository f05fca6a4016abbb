/**
 * A port whose code is a chunk of its own: it is there at once, and each call waits for what serves it. Only for ports whose members are
 * all methods that answer a promise. A chunk that did not arrive fails the call that asked for it; the next call asks again.
 */
export function fetchedLater<Port extends object>(serve: () => Promise<Port>): Port {
  const calls = new Map<PropertyKey, unknown>();
  return new Proxy({} as Port, {
    get(_, name) {
      // What waits for a promise asks whether it holds one.
      if (name === 'then') return undefined;
      let call = calls.get(name);
      if (call === undefined) {
        call = async (...given: unknown[]) => {
          const port = await serve();
          const method = Reflect.get(port, name) as (...given: unknown[]) => unknown;
          return method.apply(port, given);
        };
        calls.set(name, call);
      }
      return call;
    },
  });
}

/** The answer of the first `work` that succeeds, for everybody who asks; a failure is not kept. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | undefined;
  return () => {
    answer ??= work().catch((error: unknown) => {
      answer = undefined;
      throw error;
    });
    return answer;
  };
}

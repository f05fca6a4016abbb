/** Milliseconds after which a part that did not arrive is asked for again: the network may be back. */
const AGAIN = 5000;

/** What `fetch` brings, however often it has to be asked: what stands around the part goes on meanwhile, and nothing typed is lost with it. */
export async function untilFetched<Part>(fetch: () => Promise<Part>): Promise<Part> {
  for (;;) {
    try {
      return await fetch();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  }
}

/** One exchange with Graph as it went over the wire; what the traffic log writes and a conformance checker reads. */
export interface GraphExchange {
  method: string;
  url: string;
  requestHeaders: Record<string, string>;
  requestBody?: unknown;
  status: number;
  responseHeaders: Record<string, string>;
  responseBody?: unknown;
  /** ISO instant, of the sandbox's clock. */
  at: string;
  /**
   * Breaks Graph's documented rules on purpose. The answer: a 429 without Retry-After, which the field reports (platform-facts D11) and
   * the documentation rules out. The request: a test that asks for what its token may not, to see the refusal.
   */
  onPurpose?: 'throttle without Retry-After' | 'asked without the scope';
}

/** Set by misbehave.ts on such an answer, taken off before it leaves; set by a test on such a request. */
export const ON_PURPOSE_HEADER = 'x-sandbox-on-purpose';

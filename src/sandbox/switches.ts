/** The switches that make the sandbox misbehave on purpose (design §8). All off by default. */
export interface SwitchSettings {
  /** Added to every Graph answer, in milliseconds. */
  latencyMs: number;
  /** 429 to this share of Graph requests, 0 to 1; every second one carries Retry-After: 1. */
  throttle: number;
  /** 503 to this share of Graph requests, 0 to 1. */
  unavailable: number;
  /** This share of connections is dropped without an answer, half of them after the write took effect. */
  drop: number;
  /** Access tokens count as expired one minute after they were issued. */
  expiredTokens: boolean;
  /** The next Graph request of every token is answered with a claims challenge. */
  claimsChallenge: boolean;
  /** Every delta token is answered 410. */
  staleDeltaTokens: boolean;
  /** calendarView leaves single-value extended properties out even when asked (platform-facts D4). */
  calendarViewOmitsExtendedProperties: boolean;
  /** The custom property that the pane wrote is not visible to the send gate (house-style §4). */
  customPropertyDoesNotReachGate: boolean;
  /** Nested app authentication is not offered: the popup fallback is used. */
  noNestedAppAuth: boolean;
}

export interface Switches {
  readonly current: Readonly<SwitchSettings>;
  set(change: Partial<SwitchSettings>): void;
  reset(): void;
}

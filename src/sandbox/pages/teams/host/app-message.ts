/** teams-js messages (host-protocol §7): objects, not text. */
export interface AppMessage {
  /** Absent on notifications that want no answer. */
  id: unknown;
  uuid: string | undefined;
  /** `initialize`, `getContext`, `pages.navigateToApp`, … */
  func: string;
  args: readonly unknown[];
}

export function readAppMessage(data: unknown): AppMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { id, uuidAsString, func, args } = data as Record<string, unknown>;
  if (typeof func !== 'string') return undefined;
  return {
    id,
    uuid: typeof uuidAsString === 'string' ? uuidAsString : undefined,
    func,
    args: Array.isArray(args) ? args : [],
  };
}

/** What the host says back to a call. */
export function answerTo({ id, uuid }: AppMessage, args: readonly unknown[]): object {
  return { id, ...(uuid === undefined ? {} : { uuidAsString: uuid }), args };
}

/** What the host says of its own accord: never with an id. */
export function hostEvent(name: string, args: readonly unknown[]): object {
  return { func: name, args };
}

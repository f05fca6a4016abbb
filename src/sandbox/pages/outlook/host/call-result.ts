/** What office.js makes of a call's answer (host-protocol §5.1). Always an object: anything else and the callback never runs. */
export type CallResult =
  | { error: false; data: unknown }
  | { error: false; wasSuccessful: true }
  | { error: true; errorCode: number }
  | { wasSuccessful: false; errorCode?: number; errorName?: string; errorMessage?: string }
  | { wasSuccessful: true; customProperties: string };

export const done: CallResult = { error: false, wasSuccessful: true };
export const notSupported: CallResult = { wasSuccessful: false };

export function value(data: unknown): CallResult {
  return { error: false, data };
}

export function failed(errorCode: number): CallResult {
  return { error: true, errorCode };
}

/** Error numbers of office.js that the sandbox gives (host-protocol §5.2). */
export const ERROR = {
  invalidEndTime: 9010,
  accessRestricted: 9017,
  noValidRecipients: 9013,
  saveError: 9021,
  duplicateNotificationKey: 9023,
  notificationKeyNotFound: 9024,
  tooManyNotifications: 9025,
  recurrenceOnInstance: 9033,
  invalidRecurrence: 9034,
  insufficientItemPermissions: 9038,
  networkError: 9041,
  invalidCategory: 9044,
  duplicateCategory: 9045,
  itemNotSaved: 9046,
  keyNotFound: 9050,
  sessionDataTooLong: 9051,
  invalidParameter: 9031,
  /** "Wait until the previous call completes": more than three calls at once (platform-facts A14). */
  tooManyIncompleteRequests: 5100,
  noCapability: 7000,
} as const;

/** A person of the sandbox: a row of the directory and, if `mailbox`, an Exchange mailbox. */
export interface DirectoryUser {
  /** Object id (GUID). */
  readonly id: string;
  /** Short name for URLs and the front page: `claire`, `hugo`, `ines`, `nora`, … */
  readonly handle: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  /** = userPrincipalName, lower case. */
  readonly mail: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly preferredLanguage: 'en-US' | 'fr-FR' | 'de-DE' | 'es-ES';
  /** IANA name. */
  readonly timeZone: string;
  /** `member` of the supplier's tenant, or `outside` (a client's person: a mailbox, but no token for our tenant). */
  readonly kind: 'member' | 'outside';
  /** Shown on the front page as somebody one can be. */
  readonly persona?: 'key account manager' | 'manager' | 'attendee' | 'client';
}

export interface Directory {
  readonly tenantId: string;
  readonly organisation: string;
  all(): readonly DirectoryUser[];
  byId(id: string): DirectoryUser | undefined;
  byHandle(handle: string): DirectoryUser | undefined;
  byMail(mail: string): DirectoryUser | undefined;
  add(users: readonly DirectoryUser[]): void;
}

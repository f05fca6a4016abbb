/** What each surface asks Microsoft Graph for (platform-facts C7; docs/permissions.md; manifest/source.json declares the required ones). */

interface OptionalScope {
  readonly scope: string;
  /** Where it is refused, this alone does not work. */
  readonly without: 'own-calendar';
}

interface SurfaceScopes {
  /** In one token from the first sign-in on, in the manifests' order: the host prefetches exactly that set. */
  readonly required: readonly string[];
  /** Each asked for by itself, by the first call that needs it. */
  readonly optional: readonly OptionalScope[];
}

export const SCOPES_OF = {
  pane: { required: ['Calendars.ReadWrite', 'User.Read', 'Sites.Selected'], optional: [] },
  /** Enough for a manager; own checks and the sync of own rituals need one's calendar. */
  tab: {
    required: ['User.Read', 'Sites.Selected'],
    optional: [{ scope: 'Calendars.ReadWrite', without: 'own-calendar' }],
  },
} as const satisfies Record<'pane' | 'tab', SurfaceScopes>;

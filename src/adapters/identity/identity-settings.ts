/** The keys of config.json that sign-in needs. */
export interface IdentitySettings {
  readonly clientId: string;
  /** `https://login.microsoftonline.com/organizations` or a tenant's. */
  readonly authority: string;
  /** Host names of authorities that are not Microsoft's own. */
  readonly knownAuthorities: readonly string[];
  /** `AAD` for Microsoft's, `OIDC` for any other OpenID Connect provider. */
  readonly protocol: 'AAD' | 'OIDC';
  /** Of the page that hands the popup's answer back, same origin: `https://…/auth-redirect.html`. */
  readonly redirectUri: string;
  /** All that this surface ever asks Graph for: one token carries them (platform-facts C7). */
  readonly scopes: readonly string[];
}

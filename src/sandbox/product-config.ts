import { CLIENT_ID, ISSUER_PATH } from './identity/entra-names.ts';

/** What the product reads as `config.json` when the sandbox is its Microsoft 365 (keys: docs/hosting.md §4). */
export function productConfig(origin: string): Record<string, string | string[]> {
  return {
    clientId: CLIENT_ID,
    authority: `${origin}${ISSUER_PATH}`,
    knownAuthorities: [new URL(origin).host],
    protocol: 'OIDC',
    graphOrigin: origin,
    site: 'contoso.sharepoint.example:/sites/account-rituals',
    teamsAppId: '11111111-1111-4111-8111-111111111111',
    programmeTimeZone: 'Europe/Paris',
    outlookAddinId: '33333333-3333-4333-8333-333333333333',
  };
}

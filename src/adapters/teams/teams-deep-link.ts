/** Teams on Windows cuts longer addresses off (platform-facts C8). */
const LONGEST = 1_900;

/**
 * A link that opens the tab in Teams at `subPageId`, and in the browser at `address` where there is no Teams. `appId` is the one of
 * the organisation's catalogue, which differs from the manifest's. `undefined` when it would be too long for Teams: use `address`.
 */
export function teamsDeepLink(link: {
  readonly appId: string;
  /** `staticTabs[].entityId` of the manifest. */
  readonly entityId: string;
  readonly subPageId: string;
  readonly label: string;
  readonly address: string;
}): string | undefined {
  const context = encodeURIComponent(JSON.stringify({ subEntityId: link.subPageId }));
  const deepLink =
    `https://teams.microsoft.com/l/entity/${encodeURIComponent(link.appId)}/${encodeURIComponent(link.entityId)}` +
    `?webUrl=${encodeURIComponent(link.address)}&label=${encodeURIComponent(link.label)}&context=${context}`;
  return deepLink.length > LONGEST ? undefined : deepLink;
}

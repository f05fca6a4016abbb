/** The flat context that teams-js nests (host-protocol §7.2), and the runtime that says what this host can do (§7.3). */
import type { TeamsStart, TeamsTab } from '../../../hosts/teams/teams-host-types.ts';
import type { ThemeName } from '../page-parameters.ts';

/** The teams-js version whose messages this host was tried with; the app reads it as a version, so it must look like one. */
export const SDK_VERSION = '2.58.0';

export interface TabSituation {
  start: TeamsStart;
  tab: TeamsTab;
  subPageId: string;
  theme: ThemeName;
  /** Of this opening of the tab. */
  sessionId: string;
}

export function flatContext({ start, tab, subPageId, theme, sessionId }: TabSituation): Record<string, unknown> {
  return {
    // Teams writes locales in lower case.
    locale: start.me.language.toLowerCase(),
    theme,
    entityId: tab.entityId,
    subEntityId: subPageId,
    userObjectId: start.me.id,
    userPrincipalName: start.me.mail,
    loginHint: start.me.mail,
    userDisplayName: start.me.name,
    tid: start.tenantId,
    appId: start.app?.id,
    appSessionId: sessionId,
    sessionId,
    hostName: 'Teams',
    hostClientType: 'web',
    frameContext: 'content',
    isFullScreen: false,
    isMultiWindow: false,
  };
}

/** Calls for what is left out here are not part of this host: `isSupported()` says so to the app. */
export function runtimeText(noNestedAppAuth: boolean): string {
  return JSON.stringify({
    apiVersion: 4,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    isLegacyTeams: false,
    isNAAChannelRecommended: !noNestedAppAuth,
    isDeeplyNestedAuthSupported: false,
    supports: {
      app: { notifySuccessResponse: {} },
      pages: { currentApp: {}, tabs: {}, config: {} },
      sharing: {},
      teamsCore: {},
      ...(noNestedAppAuth ? {} : { nestedAppAuth: {} }),
    },
  });
}

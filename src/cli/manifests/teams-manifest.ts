/** The Teams app package: a personal tab and nothing else (platform-facts B3, B4, Appendix 2). */
import { defaultLanguage, otherLanguages, type ManifestLanguage, type ManifestSource } from './manifest-source.ts';

/** The lowest schema with `nestedAppAuthInfo` (platform-facts B4). */
const SCHEMA = '1.22';
const SCHEMA_FOLDER = `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}`;
/** Links into the tab carry it (`/l/entity/<app id>/board`); changing it breaks links that people have kept. */
const TAB_ENTITY = 'board';
/** Says that the code answers claims challenges; Teams matches this text literally (platform-facts B4). */
const CAN_ANSWER_CLAIMS = '{"access_token":{"xms_cc":{"values":["CP1"]}}}';

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export function teamsManifest(source: ManifestSource): JsonObject {
  const { words, origin, pages, developer } = source;
  const host = new URL(origin).host;
  const tab = origin + pages.tab;
  return {
    $schema: `${SCHEMA_FOLDER}/MicrosoftTeams.schema.json`,
    manifestVersion: SCHEMA,
    version: source.version,
    id: source.ids.teamsApp,
    developer: {
      name: developer.name,
      websiteUrl: developer.website,
      privacyUrl: developer.privacy,
      termsOfUseUrl: developer.terms,
    },
    localizationInfo: {
      defaultLanguageTag: teamsTag(defaultLanguage),
      additionalLanguages: otherLanguages.map((language) => ({
        languageTag: teamsTag(language),
        file: languageFile(language),
      })),
    },
    name: { short: words.name[defaultLanguage], full: words.fullName[defaultLanguage] },
    description: { short: words.shortDescription[defaultLanguage], full: words.description[defaultLanguage] },
    icons: { outline: 'outline.png', color: 'color.png' },
    accentColor: source.accentColor,
    staticTabs: [
      {
        entityId: TAB_ENTITY,
        name: words.tab[defaultLanguage],
        contentUrl: tab,
        websiteUrl: tab,
        scopes: ['personal'],
        context: ['personalTab'],
      },
    ],
    permissions: ['identity'],
    validDomains: [host],
    webApplicationInfo: {
      id: source.ids.client,
      resource: `api://${host}/${source.ids.client}`,
      nestedAppAuthInfo: [tokenFetchedAhead(source, source.scopes.tab)],
    },
    activities: {
      activityTypes: [
        {
          type: 'objectiveCheckWaiting',
          description: words.checkWaiting[defaultLanguage],
          templateText: words.checkWaitingText[defaultLanguage],
        },
      ],
    },
  };
}

export function tokenFetchedAhead({ origin }: ManifestSource, scopes: readonly string[]): JsonObject {
  return { redirectUri: `brk-multihub://${new URL(origin).host}`, scopes, claims: CAN_ANSWER_CLAIMS };
}

/** What a language file of either package says: the address of each text in the manifest, and the text. */
export function teamsWords({ words }: ManifestSource, language: ManifestLanguage): JsonObject {
  return {
    $schema: `${SCHEMA_FOLDER}/MicrosoftTeams.Localization.schema.json`,
    'name.short': words.name[language],
    'name.full': words.fullName[language],
    'description.short': words.shortDescription[language],
    'description.full': words.description[language],
    'staticTabs[0].name': words.tab[language],
    'activities.activityTypes[0].description': words.checkWaiting[language],
    'activities.activityTypes[0].templateText': words.checkWaitingText[language],
  };
}

export function languageFile(language: ManifestLanguage): string {
  return `${teamsTag(language)}.json`;
}

function teamsTag(language: ManifestLanguage): string {
  return language.slice(0, 2);
}

/** The one source of ids, names and addresses of every manifest (docs/decisions/0007-manifests-from-one-source.md). */
import * as v from 'valibot';

/** Locale tags in Outlook's form; the first is the default. Teams takes the language before the hyphen. */
const LANGUAGES = ['en-US', 'fr-FR', 'de-DE', 'es-ES'] as const;
export type ManifestLanguage = (typeof LANGUAGES)[number];

const guid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'must be a GUID in lower case'));
const httpsUrl = v.pipe(v.string(), v.url('must be an address'), v.startsWith('https://', 'must start with https://'));
const origin = v.pipe(
  httpsUrl,
  v.check(
    (text) => URL.canParse(text) && new URL(text).origin === text,
    'must be an origin: https://host or https://host:port, nothing after it',
  ),
);
/** A file of the build, from the root of the origin. */
const page = v.pipe(v.string(), v.regex(/^\/[\w.-]+$/, 'must be a file at the root, such as /tab.html'));
/** Limits are those of the stricter of the two formats (platform-facts B4, B5). */
const words = (longest: number) => {
  const text = v.pipe(
    v.string(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(longest, `must have at most ${longest} characters`),
  );
  return v.strictObject({ 'en-US': text, 'fr-FR': text, 'de-DE': text, 'es-ES': text });
};

const sourceSchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^[1-9]\d*\.\d+\.\d+$/, 'must be like 1.0.0, at least 1')),
  origin,
  ids: v.strictObject({ outlookAddin: guid, teamsApp: guid, client: guid }),
  developer: v.strictObject({
    name: v.pipe(v.string(), v.maxLength(32, 'must have at most 32 characters')),
    website: httpsUrl,
    privacy: httpsUrl,
    terms: httpsUrl,
    support: httpsUrl,
  }),
  accentColor: v.pipe(v.string(), v.regex(/^#[0-9A-F]{6}$/, 'must be like #0F6CBD')),
  pages: v.strictObject({ pane: page, events: page, eventsScript: page, tab: page }),
  /** In the order in which each surface asks for them: the token that the host fetches ahead is found by this very order (B4). */
  scopes: v.strictObject({ pane: v.array(v.string()), tab: v.array(v.string()) }),
  languages: v.tuple(LANGUAGES.map((tag) => v.literal(tag))),
  words: v.strictObject({
    name: words(30),
    fullName: words(100),
    shortDescription: words(80),
    description: words(4000),
    organiserButton: words(64),
    organiserTip: words(250),
    attendeeButton: words(64),
    attendeeTip: words(250),
    tab: words(128),
    checkWaiting: words(128),
    checkWaitingText: words(128),
  }),
});

export type ManifestSource = v.InferOutput<typeof sourceSchema>;
export type Words = ManifestSource['words'][keyof ManifestSource['words']];

/** What a deployment changes without touching the source file. */
export interface ManifestChoice {
  origin?: string;
  clientId?: string;
}

/** Bad source or bad choice; the message names the place. */
export class ManifestSourceError extends Error {}

/** @param text content of manifest/source.json */
export function readManifestSource(text: string, choice: ManifestChoice = {}): ManifestSource {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ManifestSourceError(`manifest/source.json is not JSON: ${(error as Error).message}`);
  }
  const source = check(sourceSchema, json, (path) => `manifest/source.json: ${path}`);
  if (choice.origin !== undefined) source.origin = check(origin, choice.origin, () => `--origin ${choice.origin}`);
  if (choice.clientId !== undefined)
    source.ids.client = check(guid, choice.clientId, () => `--client-id ${choice.clientId}`);
  return source;
}

function check<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  place: (path: string) => string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new ManifestSourceError(`${place(v.getDotPath(issue) ?? 'the whole')} ${issue.message}`);
}

export const defaultLanguage: ManifestLanguage = LANGUAGES[0];
export const otherLanguages: readonly ManifestLanguage[] = LANGUAGES.slice(1);

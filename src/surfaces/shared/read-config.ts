import * as v from 'valibot';
import { isTimeZone } from '../../domain/time-zone.ts';

/** What differs between deployments: `config.json` beside the HTML. Nothing is replaced inside a built file. */
export interface DeploymentConfig {
  readonly clientId: string;
  readonly authority: string;
  readonly knownAuthorities: readonly string[];
  readonly protocol: 'AAD' | 'OIDC';
  readonly graphOrigin: string;
  /** `host:/server-relative-path` */
  readonly site: string;
  readonly teamsAppId: string;
  readonly programmeTimeZone: string;
  /** Of the Outlook add-in, as in its manifest: under it the hidden tags stand in the calendar. Without it sync reads the body line only. */
  readonly outlookAddinId?: string | undefined;
}

/** What the person who deployed this has to put there. */
export type ConfigCure = 'guid' | 'https' | 'text' | 'texts' | 'protocol' | 'site' | 'time-zone';

export type ConfigProblem =
  | { readonly because: 'missing' }
  | { readonly because: 'not-json'; readonly detail: string }
  | { readonly because: 'key'; readonly key: string; readonly cure: ConfigCure };

/** Every fault at once, so that one visit to the file cures them all. */
export class ConfigBroken extends Error {
  override readonly name = 'ConfigBroken';
  constructor(readonly problems: readonly ConfigProblem[]) {
    super(
      `config.json: ${problems.map((problem) => (problem.because === 'key' ? problem.key : problem.because)).join(', ')}`,
    );
  }
}

export const CONFIG_FILE = 'config.json';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const cured = (cure: ConfigCure) => v.string(cure);
const https = v.pipe(cured('https'), v.regex(/^https:\/\/[^\s/]+/, 'https'));

const ConfigFile = v.object({
  clientId: v.pipe(cured('guid'), v.regex(GUID, 'guid')),
  authority: https,
  knownAuthorities: v.array(cured('texts'), 'texts'),
  protocol: v.picklist(['AAD', 'OIDC'], 'protocol'),
  graphOrigin: v.pipe(
    https,
    v.transform((origin) => origin.replace(/\/+$/, '')),
  ),
  site: v.pipe(cured('site'), v.regex(/^[^\s:/]+:\/(?!\/)\S+$/, 'site')),
  teamsAppId: v.pipe(cured('text'), v.minLength(1, 'text')),
  programmeTimeZone: v.pipe(cured('time-zone'), v.check(isTimeZone, 'time-zone')),
  outlookAddinId: v.optional(v.pipe(cured('guid'), v.regex(GUID, 'guid'))),
});

/** The file's text (undefined when the server has none) as a configuration, or {@link ConfigBroken} with every fault. */
export function parseConfig(text: string | undefined): DeploymentConfig {
  if (text === undefined) throw new ConfigBroken([{ because: 'missing' }]);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ConfigBroken([{ because: 'not-json', detail: error instanceof Error ? error.message : String(error) }]);
  }
  const parsed = v.safeParse(ConfigFile, json);
  if (parsed.success) return parsed.output;
  throw new ConfigBroken(parsed.issues.map((issue) => ({ because: 'key', ...faultOf(issue) })));
}

/** `method` beside `cache`: the command line reads this file with Node's types, which know no cache. */
const PAST_EVERY_CACHE = { method: 'GET', cache: 'no-store' } as const;

/** Reads `config.json` beside the page; it is small and changes without a build, so no cache may answer. */
export async function readConfig(): Promise<DeploymentConfig> {
  const response = await fetch(CONFIG_FILE, PAST_EVERY_CACHE);
  return parseConfig(response.ok ? await response.text() : undefined);
}

const CURES: Record<string, ConfigCure> = {
  clientId: 'guid',
  authority: 'https',
  knownAuthorities: 'texts',
  protocol: 'protocol',
  graphOrigin: 'https',
  site: 'site',
  teamsAppId: 'text',
  programmeTimeZone: 'time-zone',
  outlookAddinId: 'guid',
};

/** A key that is absent carries valibot's own words instead of ours, so the cure comes from the key. */
function faultOf(issue: v.BaseIssue<unknown>): { key: string; cure: ConfigCure } {
  const name = issue.path?.[0]?.key;
  const key = typeof name === 'string' ? name : '';
  return { key: key === '' ? '{ }' : key, cure: CURES[key] ?? 'text' };
}

/** manifest/teams/manifest.json as one person meets it. Throws an Error whose message is for the developer. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TeamsApp, TeamsTab } from './teams-host-types.ts';

type Json = Record<string, unknown>;

/** @param folder that holds teams/manifest.json @param language `fr-FR` @param origin of the sandbox, which takes the place of the deployment's */
export function readTeamsApp(folder: string, language: string, origin: string): TeamsApp {
  const file = path.join(folder, 'teams/manifest.json');
  const manifest = readJson(file);
  const words = readWords(folder, manifest, language);
  const word = (address: string, fallback: unknown) => textOr(words[address], textOr(fallback, ''));
  const tabs = (Array.isArray(manifest['staticTabs']) ? manifest['staticTabs'] : [])
    .map(asObject)
    .flatMap((tab, index): TeamsTab[] => {
      const content = tab['contentUrl'];
      const scopes = Array.isArray(tab['scopes']) ? tab['scopes'] : [];
      if (typeof content !== 'string' || typeof tab['entityId'] !== 'string' || !scopes.includes('personal')) return [];
      return [
        {
          entityId: tab['entityId'],
          name: word(`staticTabs[${index}].name`, tab['name']),
          contentUrl: onSandbox(content, origin),
          websiteUrl: onSandbox(textOr(tab['websiteUrl'], content), origin),
        },
      ];
    });
  if (tabs.length === 0) throw new Error(`${file} has no personal tab with entityId and contentUrl`);
  if (typeof manifest['id'] !== 'string') throw new Error(`${file} has no id`);
  const name = asObject(manifest['name']);
  const developer = asObject(manifest['developer']);
  return {
    id: manifest['id'],
    name: word('name.short', name['short']),
    description: word('description.short', asObject(manifest['description'])['short']),
    developer: textOr(developer['name'], ''),
    // Inside the package the icon is a file beside the manifest; the build serves the same picture.
    icon: typeof asObject(manifest['icons'])['color'] === 'string' ? `${origin}/assets/color.png` : '',
    tabs,
  };
}

function readWords(folder: string, manifest: Json, language: string): Json {
  const wanted = language.toLowerCase();
  const localization = asObject(manifest['localizationInfo']);
  const files = (Array.isArray(localization['additionalLanguages']) ? localization['additionalLanguages'] : []).map(
    asObject,
  );
  const tag = (entry: Json) => textOr(entry['languageTag'], '').toLowerCase();
  const entry = files.find((each) => tag(each) === wanted) ?? files.find((each) => tag(each) === wanted.slice(0, 2));
  if (entry === undefined || typeof entry['file'] !== 'string') return {};
  return readJson(path.join(folder, 'teams', path.basename(entry['file'])));
}

function readJson(file: string): Json {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Error(`there is no manifest at ${file}: write it with npm run manifests`);
  }
  try {
    return asObject(JSON.parse(text));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function onSandbox(address: string, origin: string): string {
  if (!URL.canParse(address)) throw new Error(`the manifest names "${address}", which is no address`);
  const url = new URL(address);
  return origin + url.pathname + url.search;
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function textOr(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value : fallback;
}

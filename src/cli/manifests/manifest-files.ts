/** Every manifest file by its path under the manifest folder, and its text. */
import { combinedManifest, combinedWords } from './combined-manifest.ts';
import { otherLanguages, type ManifestSource } from './manifest-source.ts';
import { outlookManifest } from './outlook-manifest.ts';
import { languageFile, teamsManifest, teamsWords, type JsonObject } from './teams-manifest.ts';

export function manifestFiles(source: ManifestSource): Map<string, string> {
  const files = new Map<string, string>([
    ['outlook.xml', outlookManifest(source)],
    ['teams/manifest.json', text(teamsManifest(source))],
    ['combined/manifest.json', text(combinedManifest(source))],
  ]);
  for (const language of otherLanguages) {
    files.set(`teams/${languageFile(language)}`, text(teamsWords(source, language)));
    files.set(`combined/${languageFile(language)}`, text(combinedWords(source, language)));
  }
  return files;
}

/** Lists of plain words stay on one line, as Prettier has them, so that the committed files pass its check. */
const LIST_OF_WORDS = /\[\s+("[^"\\]*"(?:,\s+"[^"\\]*")*)\s+\]/g;

function text(json: JsonObject): string {
  const lines = JSON.stringify(json, null, 2);
  return `${lines.replace(LIST_OF_WORDS, (_, words: string) => `[${words.replaceAll(/,\s+/g, ', ')}]`)}\n`;
}

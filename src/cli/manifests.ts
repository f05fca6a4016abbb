/**
 * Writes the manifests from manifest/source.json.
 *
 *   npm run manifests                                          the committed ones, for https://localhost:3443
 *   npm run manifests -- --origin https://app.contoso.com --client-id <guid> --out dist/manifest
 *
 * With --out, the two icons that Teams wants in its package are put beside the JSON: zip each folder and upload it.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { manifestFiles } from './manifests/manifest-files.ts';
import { ManifestSourceError, readManifestSource, type ManifestChoice } from './manifests/manifest-source.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const OPTIONS = { origin: { type: 'string' }, 'client-id': { type: 'string' }, out: { type: 'string' } } as const;

function writeManifests(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false });
  const choice: ManifestChoice = {};
  if (values.origin !== undefined) choice.origin = values.origin;
  if (values['client-id'] !== undefined) choice.clientId = values['client-id'];
  if (values.out === undefined && Object.keys(choice).length > 0) {
    throw new ManifestSourceError('--origin and --client-id describe a deployment: say --out <folder> as well');
  }
  const source = readManifestSource(readFileSync(path.join(root, 'manifest/source.json'), 'utf8'), choice);
  const folder = values.out === undefined ? path.join(root, 'manifest') : path.resolve(values.out);
  for (const [file, text] of manifestFiles(source)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(path.relative(process.cwd(), target));
  }
  if (values.out !== undefined) copyTeamsIcons(folder);
}

function copyTeamsIcons(folder: string): void {
  for (const pack of ['teams', 'combined']) {
    for (const icon of ['color.png', 'outline.png']) {
      copyFileSync(path.join(root, 'assets', icon), path.join(folder, pack, icon));
    }
  }
}

/** Bad arguments, a bad source, or a place that cannot be written: one line and exit code 2, no stack trace. */
function speaksToPerson(error: unknown): error is Error {
  if (error instanceof ManifestSourceError) return true;
  return (
    error instanceof Error && 'code' in error && ('syscall' in error || String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}

try {
  writeManifests(process.argv.slice(2));
} catch (error) {
  if (!speaksToPerson(error)) throw error;
  console.error(`manifests: ${error.message.split('\n')[0]}`);
  process.exitCode = 2;
}

/**
 * Writes the manifests from manifest/source.json.
 *
 *   npm run manifests                                          the committed ones, for https://localhost:3443
 *   npm run manifests -- --origin https://app.contoso.com --client-id <guid> --out dist/manifest
 *
 * With --out, the two icons that Teams wants in its package are put beside the JSON: zip each folder and upload it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ManifestSourceError, readManifestSource, type ManifestChoice } from './manifests/manifest-source.ts';
import { copyTeamsIcons, runManifestCommand, writeManifests } from './manifests/write-manifests.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const OPTIONS = { origin: { type: 'string' }, 'client-id': { type: 'string' }, out: { type: 'string' } } as const;

function run(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false });
  const choice: ManifestChoice = {};
  if (values.origin !== undefined) choice.origin = values.origin;
  if (values['client-id'] !== undefined) choice.clientId = values['client-id'];
  if (values.out === undefined && Object.keys(choice).length > 0) {
    throw new ManifestSourceError('--origin and --client-id describe a deployment: say --out <folder> as well');
  }
  const source = readManifestSource(readFileSync(path.join(root, 'manifest/source.json'), 'utf8'), choice);
  const folder = values.out === undefined ? path.join(root, 'manifest') : path.resolve(values.out);
  for (const file of writeManifests(source, folder)) console.log(path.relative(process.cwd(), file));
  if (values.out !== undefined) copyTeamsIcons(root, folder);
}

runManifestCommand('manifests', run);

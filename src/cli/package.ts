/**
 * Writes what an administrator uploads, for one deployment:
 *
 *   npm run package -- --host https://rituals.contoso.com [--client-id <guid>] [--tenant-id <guid>] [--site <host:/path>] [--out <folder>]
 *
 * Into dist/package (or --out): `outlook.xml`; the folders `teams` and `combined`, each to be zipped; `config.json`, in which what was not
 * given here is left to be filled in; and the file that classic Outlook asks the host for. Nothing is uploaded and nothing is deleted.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readDeploymentHost } from './manifests/deployment-host.ts';
import { ManifestSourceError, readManifestSource, type ManifestSource } from './manifests/manifest-source.ts';
import { copyTeamsIcons, runManifestCommand, writeManifests } from './manifests/write-manifests.ts';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const OPTIONS = {
  host: { type: 'string' },
  'client-id': { type: 'string' },
  'tenant-id': { type: 'string' },
  site: { type: 'string' },
  out: { type: 'string' },
} as const;
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** As config.json takes it. */
const SITE = /^[^\s:/]+:\/(?!\/)\S+$/;

interface Given {
  readonly clientId: string | undefined;
  readonly tenantId: string | undefined;
  readonly site: string | undefined;
}

function writePackage(args: readonly string[]): void {
  const { values } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: false });
  if (values.host === undefined) {
    throw new ManifestSourceError(
      'say where the web files are served: npm run package -- --host https://rituals.contoso.com',
    );
  }
  const { origin, hints } = readDeploymentHost(values.host);
  const given: Given = {
    clientId: values['client-id']?.toLowerCase(),
    tenantId: values['tenant-id']?.toLowerCase(),
    site: values.site,
  };
  if (given.tenantId !== undefined && !GUID.test(given.tenantId)) {
    throw new ManifestSourceError(
      `--tenant-id ${given.tenantId} must be a GUID: the directory (tenant) ID of the app registration's overview`,
    );
  }
  if (given.site !== undefined && !SITE.test(given.site)) {
    throw new ManifestSourceError(`--site ${given.site} must be like contoso.sharepoint.com:/sites/account-rituals`);
  }
  const source = readManifestSource(readFileSync(path.join(root, 'manifest/source.json'), 'utf8'), {
    origin,
    ...(given.clientId === undefined ? {} : { clientId: given.clientId }),
  });
  const folder = path.resolve(values.out ?? path.join(root, 'dist/package'));
  const written = [
    ...writeManifests(source, folder),
    ...copyTeamsIcons(root, folder),
    writeJson(path.join(folder, 'config.json'), configFor(source, given)),
    writeJson(path.join(folder, '.well-known/microsoft-officeaddins-allowed.json'), {
      allowed: [origin + source.pages.eventsScript],
    }),
  ];
  for (const file of written) console.log(path.relative(process.cwd(), file));
  for (const line of [...hints, ...nextSteps(source, given)]) console.error(line);
}

/** What is not known stands between angle brackets: the pages name every such key until somebody fills it in. */
function configFor(source: ManifestSource, { clientId, tenantId, site }: Given): object {
  const template = JSON.parse(readFileSync(path.join(root, 'manifest/config.json'), 'utf8')) as object;
  return {
    ...template,
    clientId: clientId ?? '<application (client) id of the app registration>',
    authority: `https://login.microsoftonline.com/${tenantId ?? '<directory (tenant) id>'}`,
    site: site ?? '<tenant>.sharepoint.com:/sites/account-rituals',
    teamsAppId: '<id that the Teams admin centre shows after the upload>',
    outlookAddinId: source.ids.outlookAddin,
  };
}

function writeJson(target: string, content: object): string {
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, `${JSON.stringify(content, null, 2)}\n`);
  return target;
}

function nextSteps({ origin }: ManifestSource, { clientId }: Given): readonly string[] {
  return [
    ...(clientId === undefined
      ? ["No --client-id: the Teams packages carry the example's. Give the app registration's before you upload them."]
      : []),
    `Then: npm run build, put dist/app with config.json and .well-known at the root of ${origin}, zip the files (not the folder) of teams/,`,
    'and go on with docs/hosting.md, §2.',
  ];
}

runManifestCommand('package', writePackage);

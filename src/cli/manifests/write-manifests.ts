import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFiles } from './manifest-files.ts';
import { type ManifestSource, ManifestSourceError } from './manifest-source.ts';

/** Writes every manifest under `folder`; answers the paths in their order. */
export function writeManifests(source: ManifestSource, folder: string): readonly string[] {
  return [...manifestFiles(source)].map(([file, text]) => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    return target;
  });
}

/** The two icons that Teams wants in its package, beside the manifests that need them. */
export function copyTeamsIcons(root: string, folder: string): readonly string[] {
  return ['teams', 'combined'].flatMap((pack) =>
    ['color.png', 'outline.png'].map((icon) => {
      const target = path.join(folder, pack, icon);
      copyFileSync(path.join(root, 'assets', icon), target);
      return target;
    }),
  );
}

/** Runs `work` for the command of this name. Bad arguments, a bad source, or a place that cannot be written: one line, exit code 2. */
export function runManifestCommand(name: string, work: (args: readonly string[]) => void): void {
  try {
    work(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof ManifestSourceError) && !isPersonsMistake(error)) throw error;
    console.error(`${name}: ${error.message.split('\n')[0]}`);
    process.exitCode = 2;
  }
}

function isPersonsMistake(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && ('syscall' in error || String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}

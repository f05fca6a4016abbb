import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const FOLDER = fileURLToPath(new URL('hosts/injected', import.meta.url));

/** Where they are served. */
export const INJECTED_PATH = '/__sandbox/injected';

/** Makes a classic script of every file in hosts/injected; by name without ending. */
export async function buildInjectedScripts(): Promise<ReadonlyMap<string, string>> {
  const names = existsSync(FOLDER)
    ? readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    : [];
  const { outputFiles } = await build({
    entryPoints: names.map((name) => path.join(FOLDER, name)),
    outdir: FOLDER,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return new Map(outputFiles.map((file) => [path.basename(file.path, '.js'), file.text]));
}

/** The clock's script with its offset in it. */
export function withClockOffset(script: string, offsetMs: number): string {
  return `(() => {\nconst SANDBOX_CLOCK_OFFSET_MS = ${offsetMs};\n${script}\n})();\n`;
}

const OFFICE_JS = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[\w./-]*office\.js/g;

/**
 * The HTML of a page as the sandbox serves it: with the sandbox's clock, and, where it loads office.js, with the npm copy instead of the
 * CDN's and the two scripts that copy lacks (host-protocol §2.4 and §6). The file on disk stays as it was built.
 */
export function injectScripts(html: string): string {
  const loadsOffice = html.search(OFFICE_JS) >= 0;
  const names = loadsOffice ? ['clock', 'microsoft-ajax', 'nested-app-auth-bridge'] : ['clock'];
  const tags = names.map((name) => `<script src="${INJECTED_PATH}/${name}.js"></script>`).join('');
  return html.replace(OFFICE_JS, '/__sandbox/office-js/office.js').replace(/<head(\s[^>]*)?>/i, (head) => head + tags);
}

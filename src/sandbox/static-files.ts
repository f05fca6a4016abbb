import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { injectScripts } from './injected-scripts.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Who may show the product in a frame (platform-facts C8); `'self'` also stands for the sandbox's own Outlook and Teams. */
const FRAME_ANCESTORS =
  "frame-ancestors 'self' https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com https://*.microsoft365.com https://*.office.com https://outlook.office.com https://outlook.office365.com https://outlook-sdf.office.com https://outlook-sdf.office365.com";

/**
 * Answers `place` (a path with forward slashes, decoded) from `folder`, or undefined when there is no such file below it.
 * HTML gets the sandbox's scripts and the headers that docs/hosting.md asks for.
 */
export async function serveFile(folder: string, place: string, request: Request): Promise<Response | undefined> {
  const base = path.resolve(folder);
  const file = path.resolve(base, `.${path.posix.normalize(`/${place}`)}`);
  if (!file.startsWith(base + path.sep)) return undefined;
  const stats = await stat(file).catch(() => undefined);
  if (stats === undefined || !stats.isFile()) return undefined;
  const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  if (type.startsWith('text/html')) {
    const headers = { 'content-type': type, 'cache-control': 'no-cache', 'content-security-policy': FRAME_ANCESTORS };
    return new Response(injectScripts(await readFile(file, 'utf8')), { headers });
  }
  const tag = `"${stats.size.toString(16)}-${Math.trunc(stats.mtimeMs).toString(16)}"`;
  // Chunks and lexicons carry a hash of their content in their names; the rest is asked for again and answered from the browser's cache.
  const forEver = /(chunk|lexicon)-[0-9a-f]{8}\.\w+$/.test(file);
  const headers = {
    'content-type': type,
    etag: tag,
    'cache-control': forEver ? 'public, max-age=31536000, immutable' : 'max-age=0, must-revalidate',
  };
  if (request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(await readFile(file)), { headers });
}

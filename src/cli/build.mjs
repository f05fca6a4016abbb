// @ts-check
// npm run build: dist/app (what is deployed) and dist/sandbox-pages (never deployed).
import { build } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

try {
  await ensureInstalled();
  await build(process.argv.slice(2));
  console.log('Built: dist/app is what is deployed, dist/sandbox-pages is the sandbox.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

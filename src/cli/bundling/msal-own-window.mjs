// @ts-check
// msal has two ways to sign in: through the host (nested app authentication) and through its own windows. Where the host signs in, the
// code for the windows is never run, so the build makes it a chunk that is fetched when msal's own client is opened. msal-browser exports
// no entry for one way alone (5.29).
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const msal = path.dirname(createRequire(import.meta.url).resolve('@azure/msal-browser/package.json'));
const OWN_WINDOWS = path.join(msal, 'dist/controllers/StandardController.mjs');
const ON_DEMAND = fileURLToPath(new URL('../../adapters/identity/own-window-controller.ts', import.meta.url));

/** For `resolve.alias`. */
export const msalOwnWindows = { 'msal-own-windows$': OWN_WINDOWS };

/** Replaces msal's import of its own windows by the file that fetches them. Red when msal no longer has it there. */
export class OwnWindowsOnDemand {
  apply(/** @type {import('webpack').Compiler} */ compiler) {
    const { NormalModuleReplacementPlugin } = compiler.webpack;
    let replaced = false;
    new NormalModuleReplacementPlugin(/\/controllers\/StandardController\.mjs$/, (asked) => {
      if (!asked.context.endsWith(path.join('dist', 'app'))) return;
      asked.request = ON_DEMAND;
      replaced = true;
    }).apply(compiler);
    compiler.hooks.afterCompile.tap('OwnWindowsOnDemand', (compilation) => {
      if (replaced || compilation.compiler !== compiler) return;
      compilation.errors.push(
        new compiler.webpack.WebpackError(
          'msal-browser: dist/app no longer imports controllers/StandardController.mjs',
        ),
      );
    });
  }
}

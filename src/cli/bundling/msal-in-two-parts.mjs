// @ts-check
// msal has two ways to sign in, through the host (nested app authentication) and through its own windows, and one person needs one of
// them. Each way is a layer of the build, that is, a copy of msal with what this way uses and nothing else (adapters/identity/sign-in-*.ts):
// one shared copy would hold for either what only the other needs. msal-browser exports no entry for one way alone (5.29), so the import of
// its own windows is replaced where the host signs in.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const identity = fileURLToPath(new URL('../../adapters/identity/', import.meta.url));
const THROUGH_HOST = 'msal-through-host';
const NO_OWN_WINDOWS = fileURLToPath(new URL('no-own-windows.mjs', import.meta.url));

/** For `module.rules`, with `experiments.layers`. */
export const msalLayers = [
  { resource: path.join(identity, 'sign-in-through-host.ts'), layer: THROUGH_HOST },
  { resource: path.join(identity, 'sign-in-in-own-window.ts'), layer: 'msal-own-windows' },
];

/** Replaces msal's import of its own windows where the host signs in. Red when msal no longer has it there. */
export class HostSignsInAlone {
  apply(/** @type {import('webpack').Compiler} */ compiler) {
    const { NormalModuleReplacementPlugin } = compiler.webpack;
    let replaced = false;
    new NormalModuleReplacementPlugin(/\/controllers\/StandardController\.mjs$/, (asked) => {
      if (asked.contextInfo.issuerLayer !== THROUGH_HOST) return;
      asked.request = NO_OWN_WINDOWS;
      replaced = true;
    }).apply(compiler);
    compiler.hooks.afterCompile.tap('HostSignsInAlone', (compilation) => {
      if (replaced || compilation.compiler !== compiler) return;
      compilation.errors.push(
        new compiler.webpack.WebpackError('msal-browser no longer imports controllers/StandardController.mjs'),
      );
    });
  }
}

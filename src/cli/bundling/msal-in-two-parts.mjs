// @ts-check
// msal has two ways to sign in, through the host (nested app authentication) and through its own windows, and one person needs one of
// them. Each way is a layer of the build, that is, a copy of msal with what this way uses and nothing else (adapters/identity/sign-in-*.ts):
// one shared copy would hold for either what only the other needs. msal-browser exports no entry for a part of it (5.29), so imports of what
// a way never makes are replaced by what says so (unused-part-of-msal.mjs).
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const identity = fileURLToPath(new URL('../../adapters/identity/', import.meta.url));
const THROUGH_HOST = 'msal-through-host';
const OWN_WINDOWS = 'msal-own-windows';
const UNUSED_PART = fileURLToPath(new URL('unused-part-of-msal.mjs', import.meta.url));

/** For `module.rules`, with `experiments.layers`. */
export const msalLayers = [
  { resource: path.join(identity, 'sign-in-through-host.ts'), layer: THROUGH_HOST },
  { resource: path.join(identity, 'sign-in-in-own-window.ts'), layer: OWN_WINDOWS },
];

/** Parts of msal, the ways that never make one, and why. */
const UNUSED = [
  // msal makes one when the host turns out not to sign in; sign-in-through-host.ts then says so, and the other part is fetched.
  { file: 'controllers/StandardController.mjs', layers: [THROUGH_HOST] },
  // Tokens lie in sessionStorage (adapters/identity/msal-configuration.ts).
  { file: 'cache/LocalStorage.mjs', layers: [THROUGH_HOST, OWN_WINDOWS] },
  // A sign-in window, never a redirect, which a frame cannot follow.
  { file: 'interaction_client/RedirectClient.mjs', layers: [OWN_WINDOWS] },
  // The broker of the operating system, which is off unless it is asked for (`allowPlatformBroker`).
  { file: 'interaction_client/PlatformAuthInteractionClient.mjs', layers: [OWN_WINDOWS] },
  { file: 'nativeBroker/PlatformAuthExtensionHandler.mjs', layers: [OWN_WINDOWS] },
  { file: 'nativeBroker/PlatformAuthDOMHandler.mjs', layers: [OWN_WINDOWS] },
];

/** Leaves out of each way what it never makes. Red when msal no longer has it where it was. */
export class MsalInTwoParts {
  apply(/** @type {import('webpack').Compiler} */ compiler) {
    const { NormalModuleReplacementPlugin, WebpackError } = compiler.webpack;
    const missing = new Set(UNUSED.map(({ file }) => file));
    for (const { file, layers } of UNUSED) {
      const name = path.posix.basename(file);
      new NormalModuleReplacementPlugin(new RegExp(`/${name.replace('.', '\\.')}$`), (asked) => {
        if (!layers.includes(asked.contextInfo.issuerLayer ?? '')) return;
        asked.request = UNUSED_PART;
        missing.delete(file);
      }).apply(compiler);
    }
    compiler.hooks.afterCompile.tap('MsalInTwoParts', (compilation) => {
      if (missing.size === 0 || compilation.compiler !== compiler) return;
      compilation.errors.push(new WebpackError(`msal-browser no longer imports ${[...missing].join(', ')}`));
    });
  }
}

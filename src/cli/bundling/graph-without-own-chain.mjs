// @ts-check
// The Graph SDK can build a chain of handlers of its own (sign-in, repeating, redirects). Ours is given to it whole
// (adapters/graph/graph-client.ts), so what would build the other one, and its handlers with it, stays out.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const NO_OWN_CHAIN = fileURLToPath(new URL('no-own-chain.mjs', import.meta.url));

/** Replaces the SDK's import of its factory. Red when the SDK no longer has it there. */
export class GraphWithoutOwnChain {
  apply(/** @type {import('webpack').Compiler} */ compiler) {
    const { NormalModuleReplacementPlugin } = compiler.webpack;
    let replaced = false;
    new NormalModuleReplacementPlugin(/^\.\/HTTPClientFactory$/, (asked) => {
      if (!asked.context.endsWith(path.join('microsoft-graph-client', 'lib', 'es', 'src'))) return;
      asked.request = NO_OWN_CHAIN;
      replaced = true;
    }).apply(compiler);
    compiler.hooks.afterCompile.tap('GraphWithoutOwnChain', (compilation) => {
      if (replaced || compilation.compiler !== compiler) return;
      compilation.errors.push(
        new compiler.webpack.WebpackError('microsoft-graph-client no longer imports its HTTPClientFactory'),
      );
    });
  }
}

import { parse } from 'acorn';
import type { Compiler, sources } from 'webpack';
import { fillInsFor } from './fill-ins.ts';
import { conditionalsLowered } from './lower-conditionals.ts';
import { patternsLowered } from './lower-patterns.ts';

/**
 * Makes the scripts that webpack writes readable for a runtime of ES2016 without the conditional operator; source maps stay right. What
 * is newer all the same ends the build with its place.
 */
export class OldRuntimePlugin {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('OldRuntimePlugin', (compilation) => {
      // Before the minifier, which shortens what is written here.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_COMPATIBILITY;
      compilation.hooks.processAssets.tap({ name: 'OldRuntimePlugin', stage }, (assets) => {
        for (const [file, asset] of Object.entries(assets)) {
          if (file.endsWith('.js')) compilation.updateAsset(file, madeReadable(asset, sources));
        }
      });
    });
  }
}

function madeReadable(asset: sources.Source, { ReplaceSource }: Compiler['webpack']['sources']): sources.Source {
  const script = String(asset.source());
  const readable = new ReplaceSource(asset);
  readable.insert(0, fillInsFor(script));
  for (const { start, end, text } of [...patternsLowered(script), ...conditionalsLowered(script)]) {
    // `replace` takes the last character that goes.
    if (start === end) readable.insert(start, text);
    else readable.replace(start, end - 1, text);
  }
  parse(String(readable.source()), { ecmaVersion: 2016, sourceType: 'script' });
  return readable;
}

import { type Compiler, type sources } from 'webpack';
import { fillInsFor } from './fill-ins.ts';
import { conditionalsLowered } from './lower-conditionals.ts';

/** Makes the scripts that webpack writes readable for a runtime of ES2016 without the conditional operator. Source maps stay right. */
export class OldRuntimePlugin {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('OldRuntimePlugin', (compilation) => {
      // Before the minifier, which shortens what is written here.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_COMPATIBILITY;
      compilation.hooks.processAssets.tap({ name: 'OldRuntimePlugin', stage }, (assets) => {
        for (const [file, asset] of Object.entries(assets)) {
          if (!file.endsWith('.js')) continue;
          compilation.updateAsset(file, madeReadable(asset, sources));
        }
      });
    });
  }
}

function madeReadable(asset: sources.Source, { ReplaceSource }: Compiler['webpack']['sources']): sources.Source {
  const script = String(asset.source());
  const fillIns = fillInsFor(script);
  const edits = conditionalsLowered(script);
  if (fillIns === '' && edits.length === 0) return asset;
  const readable = new ReplaceSource(asset);
  readable.insert(0, fillIns);
  for (const { start, end, text } of edits) {
    // The last character that goes, not the first that stays.
    if (start === end) readable.insert(start, text);
    else readable.replace(start, end - 1, text);
  }
  return readable;
}

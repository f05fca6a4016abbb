// @ts-check
// Styles are written beside the components that wear them (makeStyles) and are finished when the app is built: the loader puts the class
// names in their place and lays the rules aside; the plugin writes the rules of each page into one stylesheet. The browser neither loads
// the code that turns styles into rules nor runs it. The order of the rules is Griffel's own (its buckets; within one, by priority).
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';

// Griffel comes with Fluent: the very copies that the components use.
const fromFluent = createRequire(createRequire(import.meta.url).resolve('@fluentui/react-components'));
const fromGriffel = createRequire(fromFluent.resolve('@griffel/react'));
const griffel = /** @type {typeof import('@griffel/core')} */ (fromGriffel('@griffel/core'));
const themes = /** @type {Record<string, unknown>} */ (fromFluent('@fluentui/react-theme'));
const tokens = /** @type {Record<string, unknown>} */ (themes['tokens']);

/** What may stand in a style that is finished at build time, beside the constants of its own file. */
const KNOWN = /** @type {Record<string, unknown>} */ ({ ...themes, shorthands: griffel.shorthands });

/** Where a module carries its rules from the loader to the plugin. */
const RULES = 'accountRitualsStyleRules';

/** @typedef {import('@griffel/core').CSSRulesByBucket} Rules */
/** @typedef {{ readonly written: string, readonly rules: Rules }} Finished */

const classes = (/** @type {unknown} */ map, /** @type {Rules} */ rules) => ({
  written: `__css(${JSON.stringify(map)})`,
  rules,
});

/** A list of rules is the bucket of reset styles. */
const resetClass = (
  /** @type {unknown} */ ltr,
  /** @type {unknown} */ rtl,
  /** @type {Rules | import('@griffel/core').CSSBucketEntry[]} */ rules,
) => ({
  written: `__resetCSS(${JSON.stringify(ltr)},${JSON.stringify(rtl)})`,
  rules: Array.isArray(rules) ? { r: rules } : rules,
});

const withoutClass = (/** @type {Rules} */ rules) => ({ written: '__staticCSS()', rules });

/** Calls that say styles, and what stands in their place. Fluent's own files (`__`) come half finished: class names and rules. */
const FINISHERS = /** @type {Record<string, (...given: any[]) => Finished>} */ ({
  makeStyles: (/** @type {Parameters<typeof griffel.resolveStyleRulesForSlots>[0]} */ slots) =>
    classes(...griffel.resolveStyleRulesForSlots(slots)),
  makeResetStyles: (/** @type {Parameters<typeof griffel.resolveResetStyleRules>[0]} */ styles) =>
    resetClass(...griffel.resolveResetStyleRules(styles)),
  makeStaticStyles: (/** @type {import('@griffel/core').GriffelStaticStyle} */ styles) =>
    withoutClass({ d: griffel.resolveStaticStyleRules([styles]) }),
  __styles: classes,
  __resetStyles: resetClass,
  __staticStyles: withoutClass,
});

/**
 * webpack's loader, after the one that takes the types out.
 * @this {import('webpack').LoaderContext<unknown>}
 * @param {string} source
 * @param {Parameters<import('webpack').LoaderContext<unknown>['callback']>[2]} map
 */
export default function finishStyles(source, map) {
  const names = Object.keys(FINISHERS);
  const module = this._module;
  if (module === undefined || ![...names, 'tokens.'].some((name) => source.includes(name))) {
    this.callback(null, source, map);
    return;
  }
  const program = parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
  const constants = constantsOf(program);
  /** @type {{ from: number, to: number, written: string }[]} */
  const finished = [];
  /** @type {Rules[]} */
  const rules = [];
  const isFinished = (/** @type {import('acorn').Node} */ node) =>
    finished.some(({ from, to }) => from <= node.start && node.end <= to);
  simple(program, {
    CallExpression: (call) => {
      if (call.callee.type !== 'Identifier' || !names.includes(call.callee.name)) return;
      const given = call.arguments.map((argument) => valueOf(argument, source, constants, this.resourcePath));
      const result = FINISHERS[call.callee.name]?.(...given);
      if (result === undefined) return;
      rules.push(result.rules);
      // As many lines as before: the source map stays true.
      const lines = source.slice(call.start, call.end).split('\n').length - 1;
      finished.push({ from: call.start, to: call.end, written: result.written + '\n'.repeat(lines) });
    },
  });
  simple(program, {
    // A token is the name of a variable in the stylesheet: its text can stand in its place.
    MemberExpression: (node) => {
      const { object, property, computed } = node;
      if (computed || object.type !== 'Identifier' || object.name !== 'tokens' || property.type !== 'Identifier')
        return;
      const text = tokens[property.name];
      if (typeof text !== 'string' || isFinished(node)) return;
      finished.push({ from: node.start, to: node.end, written: JSON.stringify(text) });
    },
  });
  if (module.buildInfo && rules.length > 0) module.buildInfo[RULES] = rules;
  const out = finished
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, written }) => text.slice(0, from) + written + text.slice(to), source);
  this.callback(null, `import { __css, __resetCSS, __staticCSS } from ${JSON.stringify(GRIFFEL)};${out}`, map);
}

const GRIFFEL = '@griffel/react';

function constantsOf(/** @type {import('acorn').Program} */ program) {
  const found = /** @type {Map<string, import('acorn').Expression>} */ (new Map());
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declaration?.type !== 'VariableDeclaration' || declaration.kind !== 'const') continue;
    for (const { id, init } of declaration.declarations) if (id.type === 'Identifier' && init) found.set(id.name, init);
  }
  return found;
}

/**
 * What an expression of constants and theme tokens comes to; red when it asks for anything else.
 * @param {import('acorn').Node} node
 * @param {string} source
 * @param {Map<string, import('acorn').Expression>} constants
 * @param {string} file
 * @returns {unknown}
 */
function valueOf(node, source, constants, file) {
  const needed = /** @type {Map<string, unknown>} */ (new Map());
  simple(node, {
    Identifier: ({ name }) => {
      const constant = constants.get(name);
      if (constant !== undefined) needed.set(name, valueOf(constant, source, constants, file));
      else if (name in KNOWN) needed.set(name, KNOWN[name]);
    },
  });
  try {
    return vm.runInNewContext(`(${source.slice(node.start, node.end)})`, Object.fromEntries(needed));
  } catch (error) {
    throw new Error(`${file}: a style must come of theme tokens and constants of its own file (${String(error)})`);
  }
}

/** The rule for `module.rules`: after (that is, listed before) the rule that transpiles. */
export const finishedStyles = {
  test: /\.(tsx?|js)$/,
  exclude: /node_modules[\\/](?!@fluentui[\\/])/,
  enforce: /** @type {const} */ ('post'),
  loader: fileURLToPath(import.meta.url),
};

/** One `[entry].css` for each page, with the styles of the parts that it fetches later: rules only stay in order within one sheet. */
export class StylesheetOfEachPage {
  apply(/** @type {import('webpack').Compiler} */ compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('StylesheetOfEachPage', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'StylesheetOfEachPage', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          for (const [name, entry] of compilation.entrypoints) {
            const first = entry.getEntrypointChunk();
            const modules = [first, ...first.getAllReferencedChunks()].flatMap((chunk) =>
              [...compilation.chunkGraph.getChunkModulesIterable(chunk)].flatMap(partsOf),
            );
            const rules = modules.flatMap(({ buildInfo }) => {
              const laidAside = /** @type {Rules[] | undefined} */ (buildInfo?.[RULES]);
              return laidAside ?? [];
            });
            if (rules.length === 0) continue;
            compilation.emitAsset(`${name}.css`, new sources.RawSource(stylesheet(rules)));
            first.files.add(`${name}.css`);
          }
        },
      );
    });
  }
}

/** webpack joins modules into one; the parts keep what was laid aside for them. */
function partsOf(/** @type {import('webpack').Module & { modules?: import('webpack').Module[] }} */ module) {
  return module.modules ?? [module];
}

/** @typedef {{ css: string, bucket: number, media: string, priority: number }} OrderedRule */

/** Griffel's getStyleSheetForBucket as a sort: bucket, then the media query or container, then priority; a rule stands once. */
function stylesheet(/** @type {readonly Rules[]} */ ofModules) {
  const { styleBucketOrdering, normalizeCSSBucketEntry, defaultCompareMediaQueries } = griffel;
  const rules = /** @type {Map<string, OrderedRule>} */ (new Map());
  for (const buckets of ofModules)
    for (const [order, bucket] of styleBucketOrdering.entries())
      for (const entry of buckets[bucket] ?? []) {
        const [css, about = {}] = normalizeCSSBucketEntry(entry);
        const { m, x, p } = /** @type {{ m?: string, x?: string, p?: number }} */ (about);
        if (!rules.has(css)) rules.set(css, { css, bucket: order, media: x ?? m ?? '', priority: p ?? 0 });
      }
  return [...rules.values()]
    .sort((a, b) => a.bucket - b.bucket || defaultCompareMediaQueries(a.media, b.media) || a.priority - b.priority)
    .map(({ css }) => css)
    .join('\n');
}

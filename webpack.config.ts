import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import webpack, { type Configuration } from 'webpack';
import { OldRuntimePlugin } from './src/cli/old-runtime/old-runtime-plugin.ts';
import { GraphWithoutOwnChain } from './src/cli/bundling/graph-without-own-chain.mjs';
import { lexiconsAsData, lexiconsFetched } from './src/cli/bundling/lexicons-as-data.mjs';
import { finishedMessages, withoutMessageParser } from './src/cli/bundling/messages-without-parser.mjs';
import { MsalInTwoParts, msalLayers } from './src/cli/bundling/msal-in-two-parts.mjs';
import { msalStatics } from './src/cli/bundling/statics-in-classes.mjs';
import { finishedStyles, StylesheetOfEachPage } from './src/cli/bundling/styles-into-stylesheet.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const surfaces = path.join(root, 'src/surfaces');

/** Both kinds of production output; nothing in them differs between deployments, which config.json describes. */
const APP_FOLDER = path.join(root, 'dist/app');
/** Browser pages of the sandbox: never deployed. */
const SANDBOX_FOLDER = path.join(root, 'dist/sandbox-pages');

function transpile(target: string) {
  return { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target, jsx: 'automatic' } };
}

/** Its modules do nothing when they are loaded, which its package.json does not say: what is not used stays out. */
const graphClientInParts = { test: /[\\/]microsoft-graph-client[\\/]lib[\\/]es[\\/]/, sideEffects: false };

/**
 * Chromium compiles the whole script while it loads, beside the page's own thread, instead of each function when it is first called
 * (https://v8.dev/blog/explicit-compile-hints); other browsers read a comment. The pane takes text a seventh sooner for it.
 */
const compiledWhileLoading = new webpack.BannerPlugin({
  banner: '//# allFunctionsCalledOnLoad',
  raw: true,
  include: /^taskpane\.js$/,
  // After the minimizer, which takes comments out, and before the source maps.
  stage: webpack.Compilation.PROCESS_ASSETS_STAGE_DEV_TOOLING - 1,
});

const resolve: Configuration['resolve'] = { extensions: ['.tsx', '.ts', '.js'] };

/** The pages: each surface its own bundle; sign-in and Graph arrive in a deferred chunk (import() in the surfaces). */
const app: Configuration = {
  name: 'app',
  mode: 'production',
  devtool: 'source-map',
  entry: {
    taskpane: path.join(surfaces, 'task-pane/main.tsx'),
    tab: path.join(surfaces, 'teams-tab/main.tsx'),
    'auth-redirect': path.join(surfaces, 'auth-redirect/main.ts'),
  },
  output: {
    path: APP_FOLDER,
    filename: '[name].js',
    chunkFilename: 'chunk-[contenthash:8].js',
    clean: { keep: /^(launchevent|events)/ },
  },
  resolve: { ...resolve, alias: { ...withoutMessageParser, ...lexiconsFetched } },
  module: {
    rules: [
      transpile('es2022'),
      finishedStyles,
      finishedMessages,
      graphClientInParts,
      ...msalLayers,
      msalStatics,
      lexiconsAsData,
    ],
  },
  experiments: { layers: true },
  // What comes of packages is not kept apart from what needs it: together they are smaller, and they change together.
  optimization: { splitChunks: { cacheGroups: { defaultVendors: false } } },
  performance: { hints: false },
  plugins: [
    new StylesheetOfEachPage(),
    new MsalInTwoParts(),
    new GraphWithoutOwnChain(),
    compiledWhileLoading,
    page('taskpane', 'task-pane/taskpane.html'),
    page('tab', 'teams-tab/tab.html'),
    page('auth-redirect', 'auth-redirect/auth-redirect.html'),
    new CopyPlugin({
      patterns: [
        { from: path.join(root, 'assets'), to: 'assets' },
        { from: path.join(root, 'manifest/config.json'), to: 'config.json' },
      ],
    }),
  ],
};

/**
 * The send gate: one ES2016 file for a JavaScript-only runtime without DOM (platform-facts A5). The conditional operator, which that
 * runtime's documentation forbids, is taken out of what was bundled. After that names are shortened, spaces and comments taken out, and
 * nothing else: minifiers that change syntax would write it again.
 * The map beside it, of which the file does not speak, is for reading an old Outlook's log. test/surfaces/send-gate holds the file to it.
 */
const gate: Configuration = {
  name: 'gate',
  mode: 'production',
  devtool: 'hidden-source-map',
  target: ['web', 'es2016'],
  entry: { launchevent: path.join(surfaces, 'send-gate/main.ts') },
  output: { path: APP_FOLDER, filename: '[name].js', iife: true },
  resolve,
  module: { rules: [transpile('es2016')] },
  optimization: {
    minimizer: [new EsbuildPlugin({ target: 'es2016', minifyWhitespace: true, minifyIdentifiers: true })],
    runtimeChunk: false,
    splitChunks: false,
    concatenateModules: true,
  },
  performance: { hints: false },
  plugins: [
    new OldRuntimePlugin(),
    new HtmlPlugin({
      template: path.join(surfaces, 'send-gate/events.html'),
      filename: 'events.html',
      inject: false,
      minify: false,
    }),
  ],
};

const sandboxPages: Configuration = {
  name: 'sandbox',
  mode: 'production',
  devtool: 'source-map',
  entry: {
    front: path.join(root, 'src/sandbox/pages/front/main.tsx'),
    outlook: path.join(root, 'src/sandbox/pages/outlook/main.tsx'),
    teams: path.join(root, 'src/sandbox/pages/teams/main.tsx'),
  },
  output: { path: SANDBOX_FOLDER, filename: '[name].js', chunkFilename: 'chunk-[contenthash:8].js', clean: true },
  resolve,
  module: { rules: [transpile('es2022')] },
  // Nobody downloads these pages from afar: build time counts, bytes do not (esbuild 6 s against terser's 15 s).
  optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022' })] },
  performance: { hints: false },
  plugins: ['front', 'outlook', 'teams'].map(
    (name) =>
      new HtmlPlugin({
        template: path.join(root, `src/sandbox/pages/${name}/${name}.html`),
        filename: `${name}.html`,
        chunks: [name],
        publicPath: '/__sandbox/pages/',
      }),
  ),
};

function page(name: string, template: string): HtmlPlugin {
  return new HtmlPlugin({
    template: path.join(surfaces, template),
    filename: `${name}.html`,
    chunks: [name],
    scriptLoading: 'defer',
  });
}

export default [app, gate, sandboxPages];

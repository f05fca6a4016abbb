// @ts-check
// What a person's browser loads, in KiB beside its budget.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../run-steps.mjs';

const LANGUAGES = ['en', 'fr', 'de', 'es'];
const app = `${ROOT}dist/app`;
const kib = (/** @type {number} */ bytes) => Math.round((bytes / 1024) * 10) / 10;
const sizes = (/** @type {string} */ name) => {
  const content = fs.readFileSync(path.join(app, name));
  return { raw: kib(content.length), gzip: kib(gzipSync(content, { level: 9 }).length) };
};

/** Scripts that a page loads at once, as its own HTML names them. */
function firstLoad(/** @type {string} */ html) {
  const names = [...fs.readFileSync(path.join(app, html), 'utf8').matchAll(/<script[^>]+src="?([^">\s]+)/g)].map(
    (found) => String(found[1]),
  );
  return names.filter((name) => !name.startsWith('http'));
}

/**
 * @typedef {object} Reader One person in one sitting.
 * @property {string} language of the surface, and of what they write
 * @property {'host' | 'window'} signIn whether Outlook or Teams signs in (nested app authentication), or msal's own window
 */

/** What is not fetched for tagging a meeting, stating its objective and saving; nor, in the tab, for the board, the checks and To tag. */
const ELSEWHERE = [
  { what: 'pane, what a type is', holds: /task-pane\/type-facts\.tsx$/m },
  { what: 'pane, after the meeting', holds: /task-pane\/attendee-view\.tsx$/m },
  { what: 'tab, Settings', holds: /teams-tab\/settings\/|i18n\/en\/settings-words/m },
  { what: 'tab, a list of accounts', holds: /adapters\/spreadsheet\//m },
];

/** Scripts that a page may load later, each with the files in it: webpack's runtime in the page's first script names them all. */
function deferred(/** @type {string} */ html) {
  const first = firstLoad(html)
    .map((name) => fs.readFileSync(path.join(app, name), 'utf8'))
    .join('');
  return fs.readdirSync(app).flatMap((name) => {
    const hash = /^chunk-(\w+)\.js$/.exec(name)?.[1];
    if (hash === undefined || !first.includes(hash)) return [];
    /** @type {{ sources: string[] }} */
    const { sources } = JSON.parse(fs.readFileSync(path.join(app, `${name}.map`), 'utf8'));
    return [{ name, holds: sources.map((source) => source.replace(/\?\w+$/, '')).join('\n') }];
  });
}

const isElsewhere = (/** @type {string} */ files) =>
  ELSEWHERE.some(({ holds }) => holds.test(files)) || /i18n\/\w\w\/settings-words/.test(files);

function deferredFor(/** @type {string} */ html, /** @type {Reader} */ { language, signIn }) {
  return deferred(html)
    .filter(({ name, holds }) => {
      if (isElsewhere(holds)) return false;
      const words = /i18n\/(\w\w)\//.exec(holds)?.[1];
      if (words !== undefined && words !== language) return false;
      if (!holds.includes('/msal-browser/')) return true;
      const throughHost = holds.includes('sign-in-through-host.ts');
      if (throughHost === holds.includes('sign-in-in-own-window.ts'))
        throw new Error(`${name}: not one way to sign in; who loads it?`);
      return throughHost === (signIn === 'host');
    })
    .map(({ name }) => name);
}

/** English is the least of the four, German the most. */
const deferredRows = (
  /** @type {'pane' | 'tab'} */ surface,
  /** @type {string} */ html,
  /** @type {{ [way in Reader['signIn']]: number }} */ budgets,
) =>
  /** @type {const} */ (['host', 'window']).flatMap((signIn) =>
    LANGUAGES.map((language) => ({
      what: `${surface}, deferred, ${signIn === 'host' ? 'host' : 'own window'}, ${language}`,
      files: deferredFor(html, { language, signIn }),
      budget: budgets[signIn],
    })),
  );

/** The lexicons that a text asks, in files that are data and no script: its own language's, and English, whose words all others borrow. */
const lexicons = new Map(
  fs
    .readdirSync(app)
    .filter((name) => /^lexicon-\w+\.txt$/.test(name))
    .map((name) => {
      const text = fs.readFileSync(path.join(app, name), 'utf8');
      const language = LANGUAGES.find((one) =>
        fs.readFileSync(`${ROOT}src/domain/objective/packed-${one}.ts`, 'utf8').includes(text),
      );
      if (language === undefined) throw new Error(`${name}: the lexicon of no language; run npm run build`);
      return [language, name];
    }),
);
const lexiconRows = LANGUAGES.map((language) => ({
  what: `lexicons, data, ${language}`,
  files: [...new Set([language, 'en'])].flatMap((one) => lexicons.get(one) ?? []),
}));

const [pane, tab] = ['taskpane.html', 'tab.html'];
const elsewhere = ELSEWHERE.map(({ what, holds }) => ({
  what,
  files: deferred(what.startsWith('pane') ? pane : tab)
    .filter(({ holds: files }) => holds.test(files))
    .map(({ name }) => name),
}));

// Budgets in KiB of gzip: reference/stack.md §4 measured the least that Fluent and React allow; docs/architecture.md names them.
const rows = [
  { what: 'pane, first load', files: firstLoad(pane), budget: 135 },
  // msal's own windows, which an Outlook or Teams that signs in does not fetch, are 27 KiB more than msal through the host.
  ...deferredRows('pane', pane, { host: 95, window: 120 }),
  { what: 'tab, first load', files: firstLoad(tab), budget: 195 },
  ...deferredRows('tab', tab, { host: 95, window: 120 }),
  // As it is: at most 100 KiB (test/surfaces/send-gate). More than half are the four lexicons by which objectives are judged.
  { what: 'send gate', files: ['launchevent.js'], budget: 48 },
];

const print = (/** @type {string} */ what, /** @type {string[]} */ ...figures) =>
  console.log(what.padEnd(34), ...figures.map((figure) => figure.padStart(10)));

/** Both sizes of a row's files, printed. */
function measured(/** @type {string} */ what, /** @type {string[]} */ files, /** @type {number} */ budget = Infinity) {
  if (files.length === 0) throw new Error(`${what}: no file found in dist/app; run npm run build`);
  const total = files
    .map(sizes)
    .reduce((sum, one) => ({ raw: sum.raw + one.raw, gzip: sum.gzip + one.gzip }), { raw: 0, gzip: 0 });
  const isOver = kib(total.gzip * 1024) > budget;
  print(
    what,
    total.raw.toFixed(1),
    total.gzip.toFixed(1),
    budget === Infinity ? '' : `${budget}${isOver ? '  OVER' : ''}`,
  );
  return isOver;
}

print('bundle', 'raw KiB', 'gzip KiB', 'budget');
const over = rows.filter(({ what, files, budget }) => measured(what, files, budget)).length;
console.log(
  'Deferred: one person tags a meeting, states its objective and saves; in the tab, board, checks and To tag. Beside that:',
);
for (const { what, files } of elsewhere) measured(what, files);
for (const { what, files } of lexiconRows) measured(what, files);
// At save a text is judged without a hint: one without function words (a tenth of the learn part) asks every lexicon.
measured('lexicons, a text of no language', [...lexicons.values()]);
console.log(`${rows.length - over} passed, ${over} failed`);
process.exitCode = over === 0 ? 0 : 1;

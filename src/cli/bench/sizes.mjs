// @ts-check
// What a person's browser loads, in KiB beside its budget.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../run-steps.mjs';

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

/** Scripts that a page may load later, for one person who reads English: webpack's runtime in the page's first script names them all. */
function deferred(/** @type {string} */ html) {
  const first = firstLoad(html)
    .map((name) => fs.readFileSync(path.join(app, name), 'utf8'))
    .join('');
  return fs.readdirSync(app).filter((name) => {
    const hash = /^chunk-(\w+)\.js$/.exec(name)?.[1];
    if (hash === undefined || !first.includes(hash)) return false;
    return !/i18n\/(?:fr|de|es)\//.test(fs.readFileSync(path.join(app, `${name}.map`), 'utf8'));
  });
}

// Budgets in KiB of gzip: reference/stack.md §4 measured the least that Fluent and React allow; docs/architecture.md names them.
const rows = [
  { what: 'pane, first load', files: firstLoad('taskpane.html'), budget: 135 },
  { what: 'pane, deferred', files: deferred('taskpane.html'), budget: 95 },
  { what: 'tab, first load', files: firstLoad('tab.html'), budget: 195 },
  { what: 'tab, deferred', files: deferred('tab.html'), budget: 120 },
  // As it is: at most 100 KiB (test/surfaces/send-gate). More than half are the four lexicons by which objectives are judged.
  { what: 'send gate', files: ['launchevent.js'], budget: 48 },
];

let over = 0;
console.log('bundle'.padEnd(28), 'raw KiB'.padStart(10), 'gzip KiB'.padStart(10), 'budget'.padStart(10));
for (const { what, files, budget } of rows) {
  if (files.length === 0) throw new Error(`${what}: no file found in dist/app; run npm run build`);
  const total = files
    .map(sizes)
    .reduce((sum, one) => ({ raw: sum.raw + one.raw, gzip: sum.gzip + one.gzip }), { raw: 0, gzip: 0 });
  const mark = total.gzip <= budget ? '' : '  OVER';
  if (mark) over += 1;
  console.log(
    what.padEnd(28),
    total.raw.toFixed(1).padStart(10),
    total.gzip.toFixed(1).padStart(10),
    String(budget).padStart(10) + mark,
  );
}
console.log(`${rows.length - over} passed, ${over} failed`);
process.exitCode = over === 0 ? 0 : 1;

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Files at the root of a deployment, by the names that webpack.config.ts gives them: its entries, pages and copied assets. */
export function buildOutputs(root: string): string[] {
  const config = readFileSync(path.join(root, 'webpack.config.ts'), 'utf8');
  const pages = [...config.matchAll(/page\('([\w-]+)'/g)].map(([, name]) => `/${name}.html`);
  const events = [...config.matchAll(/filename: '([\w-]+\.html)'/g)].map(([, name]) => `/${name}`);
  const gate = [...config.matchAll(/entry: \{ ([\w-]+): path\.join\(surfaces/g)].map(([, name]) => `/${name}.js`);
  const assets = readdirSync(path.join(root, 'assets')).map((file) => `/assets/${file}`);
  if (pages.length === 0 || events.length === 0 || gate.length === 0 || assets.length === 0) {
    throw new Error('webpack.config.ts is written in another way than this test reads it: teach it the new one');
  }
  return [...pages, ...events, ...gate, ...assets];
}

/** Width and height from the header of a PNG. */
export function pngSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${file} is no PNG`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/**
 * Draws the PNG icons from assets/mark.svg: `npx tsx src/cli/export-icons.ts`. Run it after changing the mark and
 * commit what it writes; the build only copies the files. Outlook asks for 16 to 128 pixels (platform-facts B5), Teams
 * for a full-colour icon of 192 whose symbol stays within the middle 120, and for a white outline of 32.
 */
import { accessSync, constants, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const assets = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../assets');
const ACCENT = '#0F6CBD';

function findChromium(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'chrome.exe']) {
      const file = path.join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        continue;
      }
    }
  }
  throw new Error('export-icons: no Chromium on PATH; install one or say where it is in CHROMIUM_PATH');
}

const mark = readFileSync(path.join(assets, 'mark.svg'), 'utf8');
/** The glyph alone: the ground goes, and with it the disc that keeps the stave out of the hollow note. */
const outline = mark
  .replace(/<rect[^>]*\/>/, '')
  .replace(/<ellipse class="ground"[^>]*\/>/, '')
  .replace('fill-opacity=".55"', '');

interface Icon {
  file: string;
  size: number;
  svg: string;
  /** Width of the drawing on the square, in pixels. */
  drawing: number;
  ground: string;
}

const square = (size: number): Icon => ({ file: `${size}.png`, size, svg: mark, drawing: size, ground: 'transparent' });
const icons: Icon[] = [
  ...[16, 32, 64, 80, 128].map(square),
  { file: 'color.png', size: 192, svg: mark, drawing: 160, ground: ACCENT },
  { file: 'outline.png', size: 32, svg: outline, drawing: 32, ground: 'transparent' },
];

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { file, size, svg, drawing, ground } of icons) {
  await page.setViewportSize({ width: size, height: size });
  const drawn = svg.replace('<svg ', `<svg width="${drawing}" height="${drawing}" `);
  await page.setContent(
    `<body style="margin:0;background:${ground};width:${size}px;height:${size}px;display:grid;place-items:center">${drawn}</body>`,
  );
  writeFileSync(path.join(assets, file), await page.screenshot({ omitBackground: true }));
  console.log(`assets/${file}`);
}
await browser.close();

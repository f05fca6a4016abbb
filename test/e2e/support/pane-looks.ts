/** Pictures of the pane as it stands, in every look, and as it is at 400 % zoom. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { Language } from '../../../src/i18n/language.ts';
import { LOOKS } from './looks.ts';

const FOLDER = fileURLToPath(new URL('../../../.tmp/pictures/pane', import.meta.url));

/** Tall enough for the longest state without scrolling. */
export const WINDOW = { width: 760, height: 1080 };
/** 1280 × 1024 at 400 %, the smallest that WCAG 2.2 asks for (1.4.10). */
const ZOOMED = { width: 320, height: 256 };

/** `whole`: the window with its dialog instead of the pane alone. */
export async function takeLooks(
  page: Page,
  state: string,
  language: Language,
  part: 'pane' | 'whole' = 'pane',
): Promise<void> {
  const fileFor = (look: string): string => {
    const folder = path.join(FOLDER, `${language}-${look}`);
    mkdirSync(folder, { recursive: true });
    return path.join(folder, `${state}.png`);
  };
  const pane = page.getByRole('complementary', { name: /pane$/ });
  // A window that follows the system's look is drawn anew when that changes, without losing its state.
  for (const { look, colorScheme, forcedColors } of LOOKS) {
    await page.emulateMedia({ colorScheme, forcedColors });
    // The host tells the pane of its theme by a message of its own.
    await page.waitForTimeout(150);
    const subject = part === 'pane' ? pane : page;
    await subject.screenshot({ path: fileFor(look), animations: 'disabled' });
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  if (part === 'whole') return;
  await page.setViewportSize(ZOOMED);
  // The sandbox's own bars take no height from it.
  const top = await pane.evaluate((element) => element.getBoundingClientRect().top);
  await page.setViewportSize({ ...ZOOMED, height: ZOOMED.height + Math.round(top) });
  const frame = page.frames().find((one) => one.url().includes('taskpane'));
  const overflow = await frame?.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (overflow !== undefined && overflow > 0) console.warn(`${language} ${state}: ${overflow} px too wide`);
  await pane.screenshot({ path: fileFor('zoomed'), animations: 'disabled' });
  await page.setViewportSize(WINDOW);
}

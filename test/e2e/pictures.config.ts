import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** npm run pictures: the screenshots of the README and the guides, and a set to look at, from the sandbox. */
export default defineConfig({
  ...config,
  testMatch: '**/*pictures.ts',
  reporter: 'list',
  use: { ...config.use, actionTimeout: 20_000 },
});

/** What a person does in the sandbox's Teams, by roles and labels. */
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

export type TeamsTheme = 'Light' | 'Dark' | 'High contrast';

export class TeamsPage {
  constructor(readonly page: Page) {}

  /** `query` is the rest of the address: `lang=fr-FR`, `theme=dark`, `sub=my-checks`. */
  static async open(
    page: Page,
    origin: string,
    handle: string,
    query: Record<string, string> = {},
  ): Promise<TeamsPage> {
    await page.goto(`${origin}/teams?${new URLSearchParams({ as: handle, ...query }).toString()}`);
    const teams = new TeamsPage(page);
    await teams.opened();
    return teams;
  }

  /** The app's own page, inside its frame. */
  get tab(): FrameLocator {
    return this.page.frameLocator('main iframe');
  }

  /** The tab has told Teams that there is something to see. */
  async opened(): Promise<void> {
    await expect(this.page.getByRole('tablist')).toBeVisible();
    await expect(this.page.getByRole('progressbar')).toHaveCount(0);
  }

  async chooseTheme(theme: TeamsTheme): Promise<void> {
    await this.page.getByLabel('Theme').selectOption(theme);
  }

  /** The language's own name: `français`. Teams starts anew in it. */
  async chooseLanguage(name: string): Promise<void> {
    await this.page.getByLabel('Language').selectOption(name);
    await this.page.waitForURL(/lang=/);
    await this.opened();
  }

  /** As if the link had been clicked in a chat or a mail. */
  async pasteLink(link: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Paste a link to Teams or to a meeting' }).fill(link);
    await this.page.getByRole('button', { name: 'Open link' }).click();
  }

  async reloadTab(): Promise<void> {
    await this.page.getByRole('button', { name: 'Reload tab' }).click();
    await this.opened();
  }

  /** The link to the page that is open, as it works in this sandbox. */
  async copiedLink(): Promise<string> {
    await this.page.getByRole('button', { name: 'Copy link' }).click();
    const link = await this.page.getByRole('textbox', { name: 'Here in the sandbox' }).inputValue();
    await this.page.getByRole('button', { name: 'Close' }).click();
    return link;
  }

  /** What Teams says about a link that leads nowhere. */
  get warning(): Locator {
    return this.page.getByRole('main').getByRole('alert');
  }
}

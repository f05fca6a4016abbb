/** What a person does in the sandbox's Outlook, by roles and labels. */
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

export interface NewMeeting {
  title?: string;
  required?: readonly string[];
  optional?: readonly string[];
  /** `YYYY-MM-DD`. */
  date?: string;
  /** `HH:mm`. */
  start?: string;
  end?: string;
  location?: string;
  repeat?: 'Does not repeat' | 'Every day' | 'Every week' | 'Every month';
}

/** The main window: week and inbox. */
export class OutlookCalendar {
  constructor(readonly page: Page) {}

  /** `query` is the rest of the address: `lang=fr-FR`, `date=2026-11-23`, `theme=dark`. */
  static async open(
    page: Page,
    origin: string,
    handle: string,
    query: Record<string, string> = {},
  ): Promise<OutlookCalendar> {
    await page.goto(`${origin}/outlook?${new URLSearchParams({ as: handle, ...query }).toString()}`);
    await expect(page.getByRole('button', { name: 'New meeting' })).toBeVisible();
    return new OutlookCalendar(page);
  }

  async newMeeting(): Promise<OutlookMeeting> {
    return this.popup(() => this.page.getByRole('button', { name: 'New meeting' }).click());
  }

  /** An entry of the week by the beginning of its name; its whole name says day, times, place, organiser and state. */
  entry(name: string | RegExp): Locator {
    return this.page.getByRole('region', { name: 'Week' }).getByRole('button', { name });
  }

  async openEntry(name: string | RegExp): Promise<OutlookMeeting> {
    return this.popup(() => this.entry(name).first().click());
  }

  async answer(subject: string, answer: 'Accept' | 'Tentative' | 'Decline'): Promise<void> {
    await this.page.getByRole('button', { name: `${answer}: ${subject}` }).click();
  }

  private async popup(act: () => Promise<void>): Promise<OutlookMeeting> {
    const [window] = await Promise.all([this.page.waitForEvent('popup'), act()]);
    const meeting = new OutlookMeeting(window);
    await expect(window.getByRole('button', { name: 'Close', exact: true })).toBeVisible();
    return meeting;
  }
}

/** A meeting's own window, edited or read. */
export class OutlookMeeting {
  constructor(readonly page: Page) {}

  async fill(meeting: NewMeeting): Promise<void> {
    const { page } = this;
    if (meeting.title !== undefined) await page.getByLabel('Title').fill(meeting.title);
    for (const person of meeting.required ?? []) await this.invite('Required attendees', person);
    for (const person of meeting.optional ?? []) await this.invite('Optional attendees', person);
    if (meeting.date !== undefined) await page.getByLabel('Start date').fill(meeting.date);
    if (meeting.start !== undefined) await page.getByLabel('Start time').fill(meeting.start);
    if (meeting.end !== undefined) await page.getByLabel('End time').fill(meeting.end);
    if (meeting.location !== undefined) await page.getByLabel('Location').fill(meeting.location);
    if (meeting.repeat !== undefined) await page.getByLabel('Repeat').selectOption(meeting.repeat);
  }

  /** Somebody by name (the first suggestion is taken) or by a whole address. */
  async invite(field: 'Required attendees' | 'Optional attendees', person: string): Promise<void> {
    const input = this.page.getByRole('combobox', { name: field });
    await input.fill(person);
    if (!person.includes('@'))
      await expect(
        this.page
          .getByRole('listbox', { name: /suggestions/i })
          .getByRole('option')
          .first(),
      ).toBeVisible();
    await input.press('Enter');
    await expect(input).toHaveValue('');
  }

  get body(): Locator {
    return this.page.getByRole('textbox', { name: 'Message' });
  }

  /** Opens the add-in's pane by its ribbon button and gives the frame inside. */
  async openPane(button: string | RegExp): Promise<FrameLocator> {
    await this.page.getByRole('button', { name: button }).click();
    return this.pane;
  }

  get pane(): FrameLocator {
    return this.page.getByRole('complementary', { name: /pane$/ }).frameLocator('iframe');
  }

  /** Send or Send update; the window closes itself when the meeting was sent. */
  async send(): Promise<void> {
    await this.page.getByRole('button', { name: /^Send( update)?$/ }).click();
  }

  async sendAndWait(): Promise<void> {
    await Promise.all([this.page.waitForEvent('close'), this.send()]);
  }

  async save(): Promise<void> {
    await this.page.getByRole('toolbar', { name: 'Meeting' }).getByRole('button', { name: 'Save' }).click();
    await expect(this.page.getByText('Saved.')).toBeVisible();
  }

  /** The Smart Alerts dialog, whose title is the add-in's name. */
  alert(addinName: string | RegExp): Locator {
    return this.page.getByRole('dialog', { name: addinName });
  }

  /** `Send Anyway`, `Don't Send`, `Try Later`, or the add-in's own word for acting. */
  async chooseInAlert(choice: string): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: choice }).click();
  }

  async cancelMeeting(): Promise<void> {
    await this.page.getByRole('button', { name: 'Cancel meeting' }).click();
    await Promise.all([
      this.page.waitForEvent('close'),
      this.page.getByRole('button', { name: 'Send cancellation' }).click(),
    ]);
  }

  async answer(answer: 'Accept' | 'Tentative' | 'Decline'): Promise<void> {
    await this.page.getByRole('group', { name: 'Your answer' }).getByRole('button', { name: answer }).click();
    await expect(this.page.getByText(/^You have /)).toBeVisible();
  }

  /** Asks to close; with unsaved changes the dialog "Keep your changes?" stands in between. */
  async close(): Promise<void> {
    await this.page.getByRole('button', { name: 'Close', exact: true }).click();
  }
}

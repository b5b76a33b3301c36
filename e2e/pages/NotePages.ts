/** Notes, as readers write, send and merge them. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

type Verdict = 'Fine' | 'Question' | 'Change';

export class NotePages {
  readonly page: Page;
  /** Where the note on what is selected is written. */
  readonly field: Locator;
  readonly text: Locator;
  /** All notes of the document. */
  readonly list: Locator;
  /** The signs in the chart. */
  readonly signs: Locator;

  constructor(page: Page) {
    this.page = page;
    this.field = page
      .getByRole('region', { name: 'Inspector' })
      .getByRole('region', { name: /^Note/ });
    this.text = this.field.getByRole('textbox', { name: 'What is to be said' });
    this.list = page
      .getByRole('region', { name: 'Review', exact: true })
      .getByRole('region', { name: 'Notes', exact: true });
    this.signs = page.locator('[data-note]');
  }

  /** Notes on what is selected. */
  async note(verdict: Verdict, text = ''): Promise<void> {
    await this.field.getByRole('button', { name: verdict, exact: true }).click();
    if (text === '') return;
    await this.text.fill(text);
    await this.text.press('Enter');
  }

  /** Says who writes, where that has not been asked before. */
  async sign(name: string): Promise<void> {
    await this.field.getByRole('textbox', { name: /^Your name/ }).fill(name);
    await this.field.getByRole('button', { name: 'Keep the name' }).click();
  }

  async openList(): Promise<void> {
    await this.page.getByRole('button', { name: 'Review', exact: true }).click();
    await expect(this.list).toBeVisible();
  }

  /** @returns what would be sent to others: its name and its text. */
  async save(button = 'Save the notes'): Promise<{ name: string; text: string }> {
    const coming = this.page.waitForEvent('download');
    await this.list.getByRole('button', { name: button }).click();
    const download = await coming;
    return {
      name: download.suggestedFilename(),
      text: await readFile(await download.path(), 'utf8'),
    };
  }

  async bring({ name, text }: { readonly name: string; readonly text: string }): Promise<void> {
    await this.list
      .getByLabel('Bring notes in…')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }
}

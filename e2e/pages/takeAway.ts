/** The sheet in which things are taken away, and the files that come of it. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

export interface TakenFile {
  readonly name: string;
  readonly content: Buffer;
}

export class TakeAway {
  readonly page: Page;
  readonly sheet: Locator;
  /** How much is taken, in words. */
  readonly scope: Locator;

  constructor(page: Page) {
    this.page = page;
    this.sheet = page.getByRole('dialog', { name: 'Take away' });
    this.scope = this.sheet.locator('p', { hasText: /\d+ of \d+ flows/ }).first();
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Take away', exact: true }).click();
    await this.scope.waitFor();
  }

  async choose(label: string): Promise<void> {
    await this.sheet.getByRole('button', { name: label, exact: true }).click();
  }

  async save(label: string): Promise<TakenFile> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.choose(`Save as ${label}`),
    ]);
    return {
      name: download.suggestedFilename(),
      content: await readFile(await download.path()),
    };
  }

  async saveText(label: string): Promise<string> {
    return (await this.save(label)).content.toString('utf8');
  }
}

/** Bringing tables, as readers do it: by field, clipboard, file and drop; and what is then found of them. */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Three rows, the last of which cannot be read. */
export const HARBOUR = `# Harbour network

## Signals

| Source VM | Source | Destination VM | Destination | Port | Protocol |
|---|---|---|---|---|---|
| tower | keeper | tower | lamp | 8080 | HTTPS |
| ship | radio | tower | keeper | 4000-4010 | UDP |
| office | clerk | tower | keeper | 8o80 | HTTPS |
`;

export class BringTables {
  readonly page: Page;
  readonly button: Locator;
  readonly panel: Locator;
  readonly field: Locator;
  readonly files: Locator;
  readonly found: Locator;
  readonly problems: Locator;
  readonly tables: Locator;
  readonly show: Locator;
  readonly kept: Locator;

  constructor(page: Page) {
    this.page = page;
    this.button = page.getByRole('button', { name: 'Bring your own', exact: true });
    this.panel = page.getByRole('region', { name: 'Bring your own' });
    this.field = this.panel.getByRole('textbox', { name: 'Paste a table or a page' });
    this.files = this.panel.getByLabel('Open files…');
    this.found = this.panel.getByRole('region', { name: 'What was found' });
    this.problems = this.panel.getByRole('region', { name: 'Problems' });
    this.tables = this.panel.getByRole('region', { name: 'Tables' });
    this.show = this.panel.getByRole('button', { name: 'Show the chart' });
    this.kept = this.panel.getByRole('region', { name: 'What you brought' });
  }

  async open(): Promise<void> {
    await this.button.click();
    await expect(this.field).toBeVisible();
  }

  /** Brings a text by the field, and waits until it has been read. */
  async paste(text: string): Promise<void> {
    await this.open();
    await this.field.fill(text);
    await expect(this.found).toBeVisible();
  }

  /** Brings a text and opens its chart. */
  async chart(text: string): Promise<void> {
    await this.paste(text);
    await this.show.click();
    await expect(this.panel).toHaveCount(0);
  }

  /** Looks into the open document until it is said to be kept: only then a reader may leave the page. */
  async isKept(): Promise<void> {
    const ledger = this.page.getByRole('contentinfo');
    await ledger.getByRole('button', { name: /^Put \d+ rows? right$|^What was read$/ }).click();
    await expect(this.panel.getByText('Kept in this browser, and nowhere else.')).toBeVisible();
    await this.panel.getByRole('button', { name: 'Close this panel' }).click();
    await expect(this.panel).toHaveCount(0);
  }

  /** What was chosen for this many columns of one shape of table is on the device. */
  async isRemembered(columns: number): Promise<void> {
    const kept = () =>
      this.page.evaluate(async () => {
        const answer = <Value>(request: IDBRequest<Value>) =>
          new Promise<Value>((resolve, reject) => {
            request.addEventListener('success', () => resolve(request.result));
            request.addEventListener('error', () => reject(new Error('the device gives nothing')));
          });
        const database = await answer(window.indexedDB.open('portolan-brought'));
        const values: { mapping?: { columns: readonly unknown[] } }[] = await answer(
          database.transaction('tables').objectStore('tables').getAll(),
        );
        database.close();
        return values.map(({ mapping }) => mapping?.columns.filter((role) => role !== null).length);
      });
    await expect.poll(kept).toContain(columns);
  }

  async choose(files: readonly TextFile[]): Promise<void> {
    await this.files.setInputFiles(
      files.map(({ name, text }) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      })),
    );
  }

  /** Drags files over the page, and drops them there once it says that they can be. */
  async drop(files: readonly TextFile[]): Promise<void> {
    const data = await this.page.evaluateHandle((dropped) => {
      const transfer = new DataTransfer();
      for (const { name, text } of dropped) transfer.items.add(new File([text], name));
      return transfer;
    }, files);
    await this.isAwaited();
    const body = this.page.locator('body');
    await body.dispatchEvent('dragenter', { dataTransfer: data });
    await expect(this.page.getByText('Drop to read the tables, or the notes, in it')).toBeVisible();
    await body.dispatchEvent('drop', { dataTransfer: data });
    await expect(this.page.getByText('Drop to read the tables, or the notes, in it')).toHaveCount(
      0,
    );
  }

  /** What is dropped and pasted anywhere is listened for once the rest of the page is there. */
  async isAwaited(): Promise<void> {
    const takesDrops = () => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([''], 'any'));
      const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
      const isTaken = !document.body.dispatchEvent(over);
      document.body.dispatchEvent(new DragEvent('dragend', { bubbles: true }));
      return isTaken;
    };
    await expect.poll(() => this.page.evaluate(takesDrops)).toBe(true);
  }

  /** As a browser does it when one presses the keys for it, wherever the focus is. */
  async pasteAnywhere(flavours: Readonly<Record<string, string>>): Promise<void> {
    await this.isAwaited();
    await this.page.evaluate((written) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(written)) clipboardData.setData(type, text);
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, flavours);
  }

  /** The table of that title, open. */
  async table(title: string): Promise<Locator> {
    const table = this.tables.locator('details').filter({ hasText: title });
    await table.locator('summary').click();
    return table;
  }

  /** The fields of the row that a problem is about, the first one unless said otherwise. */
  async row(problem = this.problems.getByRole('listitem').first()): Promise<Locator> {
    await problem.getByRole('button', { name: /^(Put|Change) this row/ }).click();
    return problem.getByRole('form');
  }
}

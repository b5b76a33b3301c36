/** The explorer as its users speak of it: the query, the ledger, a flow, a row. */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { PublishedDocument } from '../../src/core/export/json/publishedDocument.ts';

export class ExplorerPage {
  readonly page: Page;
  readonly query: Locator;
  readonly ledger: Locator;
  readonly inspector: Locator;
  readonly flows: Locator;
  readonly components: Locator;
  readonly litFlows: Locator;
  readonly filters: Locator;
  readonly notices: Locator;
  readonly rows: Locator;

  constructor(page: Page) {
    this.page = page;
    this.query = page.getByRole('combobox', { name: 'Query' });
    this.ledger = page.getByRole('status').filter({ hasText: /\d+ of \d+ rows/ });
    this.inspector = page.getByRole('region', { name: 'Inspector' });
    this.flows = page.locator('[data-flow]');
    this.components = page.locator('[data-component]');
    this.litFlows = page.locator('[data-flow]:not([data-dimmed])');
    this.filters = page.getByRole('complementary', { name: 'Filters' });
    this.notices = page.getByRole('log', { name: 'Notices' });
    this.rows = page.locator('tr[data-entry]');
  }

  /** @param parameters of the address, readable: they are encoded here. */
  async open(parameters: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.page.goto(`./?${new URLSearchParams(parameters)}`);
    await this.isAlive();
  }

  /** The page of a document, as it is written beforehand. */
  async openPage(document: string): Promise<void> {
    await this.page.goto(`./${document}/`);
    await this.isAlive();
  }

  /** All that is on screen listens. */
  async isAlive(): Promise<void> {
    await expect(this.page.locator('html:not([data-still])')).toBeAttached();
    await expect(this.ledger).toBeVisible();
  }

  /** The chart is there, whole. */
  async openChart(parameters: Readonly<Record<string, string>>): Promise<void> {
    await this.open(parameters);
    // What is laid out anew takes as long as the machine needs, which other work may slow down.
    await expect(this.flows.first()).toBeAttached({ timeout: 60_000 });
  }

  async ask(query: string): Promise<void> {
    await this.query.fill(query);
    await this.query.press('Escape');
  }

  flow(id: string): Locator {
    return this.page.locator(`[data-flow="${id}"]`);
  }

  component(id: string): Locator {
    return this.page.locator(`[data-component="${id}"]`);
  }

  /** The ids, in document order, of the flows that the query does not leave out. */
  async litFlowIds(): Promise<string[]> {
    const ids = await this.litFlows.evaluateAll((flows) =>
      flows.map((flow) => flow.getAttribute('data-flow') ?? ''),
    );
    return ids.toSorted();
  }

  async published(id: string): Promise<PublishedDocument> {
    const response = await this.page.request.get(`./data/${id}.json`);
    return (await response.json()) as PublishedDocument;
  }

  /** What the address says, the document included, whose page it may be. */
  parameters(): URLSearchParams {
    const { pathname, searchParams } = new URL(this.page.url());
    const [, document] = /\/some\/where\/([^/]+)\//.exec(pathname) ?? [];
    if (document !== undefined && !searchParams.has('doc')) searchParams.set('doc', document);
    return searchParams;
  }
}

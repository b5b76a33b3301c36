/** Where brought tables live afterwards: in this browser, in a link, in files; and nowhere else. */
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test } from './fixtures.ts';
import { BringTables, HARBOUR } from './pages/bringTables.ts';
import { ExplorerPage } from './pages/ExplorerPage.ts';

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Documents' }).getByRole('link', { name });

test('a brought document is there after a reload, by its tab and by its address', async ({
  explorer,
  page,
}) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.chart(HARBOUR);
  await expect(explorer.flows).toHaveCount(2);
  await bring.isKept();
  await page.reload();
  await explorer.isAlive();
  await expect(page).toHaveTitle(/^Harbour network/);
  await expect(explorer.flows).toHaveCount(2);
  await explorer.openPage('tap');
  await tab(page, 'Harbour network').click();
  await expect(explorer.flows).toHaveCount(2);
  await page.goBack();
  await expect(page).toHaveTitle(/^Tanzu/);
});

test('it can be renamed, deleted, and had back', async ({ explorer, page }) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.chart(HARBOUR);
  await bring.open();
  await bring.kept.getByRole('button', { name: 'Rename Harbour network' }).click();
  await page.keyboard.type('Lights of the harbour');
  await page.keyboard.press('Enter');
  await expect(tab(page, 'Lights of the harbour')).toBeVisible();
  await expect(page).toHaveTitle(/^Lights of the harbour/);
  await bring.kept.getByRole('button', { name: 'Delete Lights of the harbour' }).click();
  await expect(tab(page, 'Lights of the harbour')).toHaveCount(0);
  await expect(page).toHaveTitle(/^Diego/);
  await bring.kept.getByRole('button', { name: 'Undo' }).click();
  await tab(page, 'Lights of the harbour').click();
  await expect(explorer.flows).toHaveCount(2);
  await bring.isKept();
  await page.reload();
  await explorer.isAlive();
  await expect(explorer.flows).toHaveCount(2);
});

test('what is taken away reads back as the same rows', async ({ explorer, page }) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.chart(HARBOUR);
  await page.getByRole('contentinfo').getByRole('button', { name: 'Put 1 row right' }).click();
  const row = await bring.row();
  await row.getByRole('textbox', { name: 'Port' }).fill('8443');
  await page.keyboard.press('Enter');
  await expect(explorer.flows).toHaveCount(3);
  for (const format of ['Markdown', 'CSV', 'JSON']) {
    const coming = page.waitForEvent('download');
    await bring.panel.getByRole('button', { name: `Download as ${format}` }).click();
    const file = await coming;
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toContain('8443');
    await bring.panel.getByRole('button', { name: 'Bring another table' }).click();
    await bring.choose([{ name: file.suggestedFilename(), text }]);
    await expect(bring.found).toContainText(/3 of 3 rows charted|3 rows of Portolan JSON/);
    await bring.panel.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('contentinfo').getByRole('button', { name: 'What was read' }).click();
  }
});

test.describe('a link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  /** The link to a brought document, as its panel copies it. */
  async function linkTo(page: Page, text: string): Promise<string> {
    const bring = new BringTables(page);
    await new ExplorerPage(page).openPage('diego');
    await bring.chart(text);
    await page
      .getByRole('contentinfo')
      .getByRole('button', { name: /right$|read$/ })
      .click();
    await bring.panel.getByRole('button', { name: 'Copy a link with the table in it' }).click();
    await expect(bring.panel).toContainText(/Link copied\. The link has [\d,]+ characters/);
    return page.evaluate(() => navigator.clipboard.readText());
  }

  test('opens the document elsewhere, where it is not kept until the reader keeps it', async ({
    page,
    browser,
    baseURL,
  }) => {
    const link = await linkTo(page, HARBOUR);
    expect(link).toMatch(/\/some\/where\/#brought=1\.[\w-]+$/);
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const other = await context.newPage();
    const asked: string[] = [];
    other.on('request', (request) => asked.push(request.url()));
    await other.goto(link);
    const explorer = new ExplorerPage(other);
    await explorer.isAlive();
    await expect(explorer.flows).toHaveCount(2);
    await expect(other).toHaveTitle(/^Harbour network/);
    expect(asked.filter((url) => url.includes('brought='))).toEqual([]);
    await explorer.ask('port:8080');
    await expect(other).toHaveURL(/q=port:8080.*#brought=/);
    await other.reload();
    await explorer.isAlive();
    await expect(explorer.query).toHaveValue('port:8080');
    await tab(other, 'Diego').click();
    await expect(other).toHaveURL(/\/diego\/$/);
    await other.goto('./');
    await explorer.isAlive();
    await expect(tab(other, 'Harbour network')).toHaveCount(0);
    await other.goto(link);
    await explorer.isAlive();
    await other.getByRole('contentinfo').getByRole('button', { name: 'Put 1 row right' }).click();
    await other.getByRole('button', { name: 'Keep in this browser' }).click();
    await expect(other.getByText('Kept in this browser, and nowhere else.')).toBeVisible();
    await expect(other).not.toHaveURL(/#/);
    await other.goto('./tap/');
    await tab(other, 'Harbour network').click();
    await expect(explorer.flows).toHaveCount(2);
    await context.close();
  });

  test('the button in the bar puts the document into the link, too, with the query', async ({
    explorer,
    page,
  }) => {
    const bring = new BringTables(page);
    await explorer.openPage('diego');
    await bring.chart(HARBOUR);
    await explorer.ask('port:8080');
    await page.getByRole('button', { name: 'Copy a link to this view' }).click();
    await expect(page.getByText('Link copied')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\?q=port:8080#brought=1\./);
  });

  test('that would be too long is not made, and says what to do instead', async ({
    explorer,
    page,
  }) => {
    const bring = new BringTables(page);
    await explorer.openPage('diego');
    let seed = 1;
    const word = () => {
      seed = (seed * 48271) % 2147483647;
      return seed.toString(36);
    };
    const rows = Array.from({ length: 6000 }, () => `${word()},${word()},${(seed % 60000) + 1}`);
    await bring.open();
    await bring.choose([
      { name: 'long.csv', text: `Source,Destination,Port\n${rows.join('\n')}\n` },
    ]);
    await expect(bring.found).toContainText('6,000 of 6,000 rows charted', { timeout: 60_000 });
    await page.getByRole('group', { name: 'View' }).getByRole('button', { name: 'Table' }).click();
    await bring.show.click();
    await expect(page).toHaveTitle(/^long/);
    await page.getByRole('button', { name: 'Copy a link to this view' }).click();
    await expect(explorer.notices).toContainText(/would have [\d,]+ characters.*as a file instead/);
  });
});

test.describe('an address that cannot be followed', () => {
  for (const [what, hash, words] of [
    ['cut', '#brought=1.q1bKUFCyUlDK', 'was cut or changed'],
    ['no base64', '#brought=1.<script>alert(1)</script>', 'was cut or changed'],
    ['of a later version', '#brought=9.AAAA', 'later version'],
    ['empty', '#brought=', 'was cut or changed'],
  ] as const) {
    test(`a fragment that is ${what} is a notice, and the page is there`, async ({
      explorer,
      page,
    }) => {
      await page.goto(`./${hash}`);
      await explorer.isAlive();
      await expect(explorer.notices).toContainText(words);
      await expect(explorer.flows).toHaveCount(25);
    });
  }

  test('a fragment that would unpack to more than 20 MB is not unpacked', async ({
    explorer,
    page,
  }) => {
    await explorer.openPage('diego');
    const hash = await page.evaluate(async () => {
      const zeros = new Blob([new Uint8Array(21_000_000)]).stream();
      const packed = zeros.pipeThrough(new CompressionStream('deflate-raw'));
      const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
      const signs = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
      return `#brought=1.${btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
    });
    await page.goto(`./${hash}`);
    await explorer.isAlive();
    await expect(explorer.notices).toContainText('larger than 20 MB');
    await expect(explorer.flows).toHaveCount(25);
  });

  test('a document that is not on this device says so, and what to do', async ({
    explorer,
    page,
  }) => {
    await explorer.open({ doc: 'somebodys-table-abcde' });
    await expect(explorer.notices).toContainText('somebodys-table-abcde');
    await expect(explorer.notices).toContainText(/only in the browser.*ask for its link/);
    await expect(page).toHaveTitle(/^Diego/);
  });
});

test('more documents than there is room for are a list, and the open one is named in the bar', async ({
  explorer,
  page,
}) => {
  const bring = new BringTables(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await explorer.openPage('diego');
  for (const name of ['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo', 'Foxtrot']) {
    await bring.chart(HARBOUR.replace('Harbour network', `${name} platform`));
  }
  const list = page.getByRole('button', { name: 'Document: Foxtrot platform' });
  await expect(list).toBeVisible();
  await expect(tab(page, 'Diego')).toHaveCount(0);
  await list.click();
  await page.getByRole('menuitem', { name: 'Bravo platform' }).click();
  await expect(page).toHaveTitle(/^Bravo platform/);
  await page.setViewportSize({ width: 1900, height: 800 });
  await expect(tab(page, 'Bravo platform')).toHaveAttribute('aria-current', 'page');
});

test('two tabs list what either brings, and neither writes over the other', async ({
  explorer,
  page,
  context,
}) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  const other = await context.newPage();
  const there = new ExplorerPage(other);
  const bringThere = new BringTables(other);
  await there.openPage('tap');
  await bringThere.open();
  await bring.chart(HARBOUR);
  await expect(tab(other, 'Harbour network')).toBeVisible();
  await tab(other, 'Harbour network').click();
  await expect(there.flows).toHaveCount(2);
  // Both put the same row right, each in another way.
  await page.getByRole('contentinfo').getByRole('button', { name: 'Put 1 row right' }).click();
  await other.getByRole('contentinfo').getByRole('button', { name: 'Put 1 row right' }).click();
  const row = await bring.row();
  const rowThere = await bringThere.row();
  await row.getByRole('textbox', { name: 'Port' }).fill('8443');
  await page.keyboard.press('Enter');
  await expect(explorer.flows).toHaveCount(3);
  await rowThere.getByRole('textbox', { name: 'Port' }).fill('9443');
  await other.keyboard.press('Enter');
  await expect(there.notices).toContainText('kept beside it, as “Harbour network (2)”');
  await expect(tab(page, 'Harbour network (2)')).toBeVisible();
  await page.reload();
  await explorer.isAlive();
  await expect(page.getByRole('button', { name: /^clerk → keeper:8443/ })).toBeAttached();
  await tab(page, 'Harbour network (2)').click();
  await expect(page.getByRole('button', { name: /^clerk → keeper:9443/ })).toBeAttached();
});

test('where nothing can be kept it is there as long as the page is, and says so', async ({
  explorer,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.chart(HARBOUR);
  await expect(explorer.flows).toHaveCount(2);
  await expect(explorer.notices).toContainText(/keeps nothing.*until you leave this page/);
  await tab(page, 'TAP').click();
  await expect(page).toHaveTitle(/^Tanzu/);
  await tab(page, 'Harbour network').click();
  await expect(explorer.flows).toHaveCount(2);
});

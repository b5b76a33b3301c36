/** A reader's own tables become a chart, whichever way they come in, and each way that fails says so. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { BringTables, HARBOUR } from './pages/bringTables.ts';

test('a pasted Markdown table is a chart with every row accounted for', async ({
  explorer,
  page,
}) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.paste(HARBOUR);
  await expect(bring.found).toContainText('1 table in 1 file · 2 of 3 rows charted · 1 needs you');
  await expect(bring.found.getByRole('textbox', { name: 'Name' })).toHaveValue('Harbour network');
  await bring.show.click();
  await expect(explorer.flows).toHaveCount(2);
  await expect(explorer.ledger).toContainText(/2 of 3 rows.*1 needs? you/);
  await expect(page).toHaveTitle(/^Harbour network/);
  expect(explorer.parameters().get('doc')).toMatch(/^harbour-network-\w{5}$/);
  await expect(
    page.getByRole('navigation', { name: 'Documents' }).getByRole('link', { name: 'Harbour' }),
  ).toHaveAttribute('aria-current', 'page');
  await explorer.ask('port:8080');
  await expect(explorer.ledger).toContainText(/^1 of/);
});

test('what is typed is read as it stands, and nothing is kept of a text that holds no table', async ({
  explorer,
  page,
}) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.open();
  await bring.field.fill('Only a sentence and no table.');
  await expect(bring.panel).toContainText('No table was found in it.');
  await expect(bring.show).toHaveCount(0);
  await bring.field.fill(HARBOUR);
  await expect(bring.found).toContainText('2 of 3 rows charted');
  await bring.field.fill('');
  await expect(bring.found).toHaveCount(0);
  await expect(bring.panel).not.toContainText('No table was found');
});

test('the example is a table with something to put right', async ({ explorer, page }) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.open();
  await bring.panel.getByRole('button', { name: 'Try it with an example' }).click();
  await expect(bring.found).toContainText('7 of 8 rows charted · 1 needs you');
  await bring.show.click();
  await expect(explorer.flows).toHaveCount(7);
});

test('a table that was copied from a page keeps what spans rows', async ({ explorer, page }) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.pasteAnywhere({
    'text/html': `<meta charset="utf-8"><table>
      <tr><th>Source</th><th>Destination</th><th>Port</th><th>Protocol</th></tr>
      <tr><td rowspan="2">keeper</td><td>lamp</td><td>8080</td><td>HTTPS</td></tr>
      <tr><td>ledger</td><td>5432</td><td>PostgreSQL</td></tr>
      <tr><td>clerk</td><td>ledger</td><td>5432</td><td>PostgreSQL</td></tr></table>`,
    'text/plain':
      'Source\tDestination\tPort\tProtocol\nkeeper\tlamp\t8080\tHTTPS\n\tledger\t5432\tPostgreSQL',
  });
  await expect(bring.found).toContainText('3 of 3 rows charted');
  await bring.show.click();
  await expect(page.getByRole('button', { name: /^keeper → ledger:5432/ })).toBeAttached();
});

test('cells of a spreadsheet are read, and a word that goes astray opens nothing', async ({
  explorer,
  page,
}) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.pasteAnywhere({ 'text/plain': 'just some words, copied elsewhere' });
  await explorer.query.focus();
  await bring.pasteAnywhere({ 'text/plain': 'Source\tDestination\tPort\na\tb\t443' });
  await expect(bring.panel).toHaveCount(0);
  await page.getByRole('region', { name: /^Chart of/ }).focus();
  await bring.pasteAnywhere({
    'text/plain': 'Source\tDestination\tPort\nclerk\tledger\t5432\nkeeper\tlamp\t8080',
  });
  await expect(bring.found).toContainText('2 of 2 rows charted');
  await expect(bring.field).toHaveValue(/^Source\tDestination/);
});

test('two files that are dropped make one platform, whose rows cite their file', async ({
  explorer,
  page,
}) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.drop([
    {
      name: 'tower.md',
      text: '# Tower\n\n| Source | Destination | Port |\n|---|---|---|\n| keeper | lamp | 8080 |\n| keeper | ledger | 54e2 |\n',
    },
    { name: 'office.csv', text: 'Source,Destination,Port\nclerk,ledger,5432\nclerk,keeper,8443\n' },
  ]);
  await expect(bring.found).toContainText('2 tables in 2 files · 3 of 4 rows charted');
  await expect(bring.panel.getByRole('region', { name: 'Files' })).toContainText('office.csv');
  await expect(bring.problems).toContainText('tower.md:6:');
  await bring.show.click();
  await expect(explorer.flows).toHaveCount(3);
  // One keeper, though two files speak of it.
  await expect(explorer.components).toHaveCount(4);
});

test('a file can be left out again, and others can be added', async ({ explorer, page }) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.open();
  await bring.choose([
    { name: 'a.csv', text: 'Source,Destination,Port\na,b,1001\n' },
    { name: 'b.csv', text: 'Source,Destination,Port\nb,c,1002\nb,d,1003\n' },
  ]);
  await expect(bring.found).toContainText('2 tables in 2 files · 3 of 3 rows charted');
  await bring.panel.getByRole('button', { name: 'Leave b.csv out' }).click();
  await expect(bring.found).toContainText('1 table in 1 file · 1 of 1 row charted');
  await bring.choose([{ name: 'a.csv', text: 'Source,Destination,Port\nm,n,1004\n' }]);
  await expect(bring.found).toContainText('2 tables in 2 files · 2 of 2 rows charted');
  await expect(bring.panel).toContainText('a (2).csv');
  await bring.panel.getByRole('button', { name: 'Start over' }).click();
  await expect(bring.found).toHaveCount(0);
});

test('what cannot be read says so, each in its own words', async ({ explorer, page }) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.open();
  const choose = (name: string, buffer: Buffer) =>
    bring.files.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await choose('flows.xlsx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]));
  await expect(bring.panel.getByRole('alert')).toContainText('save it as CSV');
  await choose('flows.pdf', Buffer.from('%PDF-1.7'));
  await expect(bring.panel.getByRole('alert')).toContainText('is a PDF');
  await choose('flows.bin', Buffer.from([1, 0, 7, 200, 0, 3]));
  await expect(bring.panel.getByRole('alert')).toContainText('is no text');
  await choose('flows.csv', Buffer.alloc(20_000_001, 'a,b\n'));
  await expect(bring.panel.getByRole('alert')).toContainText('more than 20 MB');
  await expect(bring.found).toHaveCount(0);
});

test('letters of older encodings are read, and a guess about them is said', async ({
  explorer,
  page,
}) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.open();
  const table = 'Source,Destination,Port\nWächter,Lampe,8080\n';
  await bring.files.setInputFiles({
    name: 'latin.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(table, 'latin1'),
  });
  await expect(bring.panel.getByRole('alert')).toContainText('Windows-1252');
  await bring.panel.getByRole('button', { name: 'Start over' }).click();
  await bring.files.setInputFiles({
    name: 'wide.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${table}`, 'utf16le'),
  });
  await expect(bring.found).toContainText('1 of 1 row charted');
  await expect(bring.panel.getByRole('alert')).toHaveCount(0);
  await bring.show.click();
  await expect(page.getByRole('button', { name: /^Wächter → Lampe:8080/ })).toBeAttached();
});

test.describe('a page by its address', () => {
  test.use({ tolerated: [/Failed to load resource|ERR_|another origin: http:\/\/127/] });

  test('is fetched when it is asked for, and what fails says what to do', async ({
    explorer,
    page,
  }) => {
    const bring = new BringTables(page);
    await explorer.openPage('diego');
    await bring.open();
    await bring.panel.getByText('From an address').click();
    const address = bring.panel.getByRole('textbox', { name: 'Address of a page' });
    await address.fill('../data/tap.json');
    await address.press('Enter');
    await expect(bring.found).toContainText('23 rows of Portolan JSON');
    await bring.panel.getByRole('button', { name: 'Start over' }).click();
    await address.fill('../data/nowhere.json');
    await address.press('Enter');
    await expect(bring.panel.getByRole('alert')).toContainText(/answered 404.*drop the file/);
    await address.fill('http://127.0.0.1:9/table.html');
    await address.press('Enter');
    await expect(bring.panel.getByRole('alert')).toContainText(/could not be read from here/);
    await address.fill('javascript:alert(1)');
    await address.press('Enter');
    await expect(bring.panel.getByRole('alert')).toContainText('is no address of a page');
  });
});

test('the panel opens by a key, by the palette and by the address, and gives the focus back', async ({
  explorer,
  page,
}) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await page.keyboard.press('b');
  await expect(bring.field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bring.panel).toHaveCount(0);
  await expect(bring.button).toBeFocused();
  await explorer.open({ doc: 'diego', panel: 'bring' });
  await expect(bring.field).toBeVisible();
});

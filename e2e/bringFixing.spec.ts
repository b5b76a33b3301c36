/** What was read is shown as a compiler shows it, and what is wrong in it is put right where it stands. */
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';
import { BringTables, HARBOUR } from './pages/bringTables.ts';

test('a cell is put right in place: the row is charted, the counts follow, and it can be undone', async ({
  explorer,
  page,
}) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.chart(HARBOUR);
  await expect(explorer.flows).toHaveCount(2);
  await page.getByRole('contentinfo').getByRole('button', { name: 'Put 1 row right' }).click();
  const [problem] = await bring.problems.getByRole('listitem').all();
  await expect(problem ?? bring.problems).toContainText(/Needs you.*Pasted text:9:\d+/);
  await expect(problem ?? bring.problems).toContainText('8o80');
  const row = await bring.row();
  const port = row.getByRole('textbox', { name: 'Port' });
  await expect(port).toBeFocused();
  await port.fill('8443');
  await port.press('Enter');
  await expect(bring.problems).toHaveCount(0);
  await expect(bring.found).toContainText('3 of 3 rows charted');
  await expect(explorer.flows).toHaveCount(3);
  await expect(explorer.ledger).toContainText('3 of 3 rows');
  await bring.panel.getByRole('button', { name: /^Undo/ }).click();
  await expect(explorer.flows).toHaveCount(2);
  await expect(bring.problems).toBeVisible();
});

test('what was put right stays so after a reload, and can be put back', async ({
  explorer,
  page,
}) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.paste(HARBOUR);
  const row = await bring.row();
  await row.getByRole('textbox', { name: 'Port' }).fill('8443');
  await row.getByRole('button', { name: 'Apply' }).click();
  await expect(bring.found).toContainText('3 of 3 rows charted');
  await bring.show.click();
  await expect(explorer.flows).toHaveCount(3);
  await bring.isKept();
  await page.reload();
  await explorer.isAlive();
  await expect(explorer.flows).toHaveCount(3);
  await page.getByRole('contentinfo').getByRole('button', { name: 'What was read' }).click();
  await bring.panel.getByRole('button', { name: 'Put row 3, Port, back as it was' }).click();
  await expect(explorer.flows).toHaveCount(2);
});

test('the focus goes on to the next problem once one is put right', async ({ explorer, page }) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.paste(
    'Source,Destination,Port\nm,n,443\na,b,4x3\nb,c,5x4\nc,d,6x5\nd,e,80\ne,f,22\n',
  );
  await expect(bring.problems.getByRole('listitem')).toHaveCount(3);
  const row = await bring.row();
  await row.getByRole('textbox', { name: 'Port' }).fill('443');
  await page.keyboard.press('Enter');
  await expect(bring.problems.getByRole('listitem')).toHaveCount(2);
  const next = bring.problems.getByRole('listitem').first();
  await expect(next).toContainText('5x4');
  await expect(next.getByRole('button').first()).toBeFocused();
});

test('problems can be looked at by how grave they are', async ({ explorer, page }) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.paste(
    `${HARBOUR}\n## Versions\n\n| Release | Date |\n|---|---|\n| 1.0 | May |\n| 1.1 | June |\n`,
  );
  await expect(bring.found).toContainText('1 table set aside');
  const which = bring.problems.getByRole('group', { name: 'Which of them' });
  await which.getByRole('button', { name: 'Needs you (1)' }).click();
  await expect(bring.problems.getByRole('listitem')).toHaveCount(1);
  await which.getByRole('button', { name: /^For your information/ }).click();
  await expect(bring.problems.getByRole('listitem').first()).toContainText('Pasted text:13:');
});

test('what a column is for can be chosen, and is remembered for tables of that shape', async ({
  explorer,
  page,
}) => {
  const bring = new BringTables(page);
  const table = (port: number) => `Foo,Bar,Baz\nkeeper,lamp,${port}\nclerk,ledger,${port + 1}\n`;
  await explorer.openPage('diego');
  await bring.open();
  await bring.choose([{ name: 'odd.csv', text: table(8080) }]);
  const first = bring.tables.locator('details').first();
  await first.locator('summary').click();
  const states = first.getByRole('switch', { name: 'This table states flows' });
  if (!(await states.isChecked())) await states.click();
  await expect(states).toBeChecked();
  await first
    .getByRole('combobox', { name: 'What “Foo” is for' })
    .selectOption({ label: 'Source' });
  await first
    .getByRole('combobox', { name: 'What “Bar” is for' })
    .selectOption({ label: 'Destination' });
  await first.getByRole('combobox', { name: 'What “Baz” is for' }).selectOption({ label: 'Port' });
  await expect(bring.found).toContainText('2 of 2 rows charted');
  await expect(first).toContainText('Your choice');
  await bring.isRemembered(3);
  await explorer.openPage('tap');
  await bring.open();
  await bring.choose([{ name: 'later.csv', text: table(9090) }]);
  await expect(bring.found).toContainText('2 of 2 rows charted');
  await bring.show.click();
  await expect(page.getByRole('button', { name: /^keeper → lamp:9090/ })).toBeAttached();
});

test('a guess about a column is a problem that leads to the column, where it is settled', async ({
  explorer,
  page,
}) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.open();
  await bring.choose([
    { name: 'odd.csv', text: 'Source,Destination,Baz\nkeeper,lamp,8080\nclerk,ledger,5432\n' },
  ]);
  const guess = bring.problems.getByRole('listitem').filter({ hasText: '“Baz”' });
  await expect(guess).toContainText('Doubtful');
  await guess.getByRole('button', { name: 'odd.csv:1:1' }).click();
  const column = bring.tables.getByRole('combobox', { name: 'What “Baz” is for' });
  await expect(column).toBeFocused();
  await bring.tables.getByRole('button', { name: 'That is right: what “Baz” is for' }).click();
  await expect(guess).toHaveCount(0);
  await expect(bring.tables).toContainText('Your choice');
});

test('a table can be set aside, and taken back', async ({ explorer, page }) => {
  const bring = new BringTables(page);
  await explorer.openPage('diego');
  await bring.paste(HARBOUR);
  const table = await bring.table('Signals');
  const states = table.getByRole('switch', { name: 'This table states flows' });
  await expect(states).toBeChecked();
  await states.click();
  await expect(states).not.toBeChecked();
  await expect(bring.panel).toContainText('1 table set aside');
  await states.click();
  await expect(bring.found).toContainText('2 of 3 rows charted');
});

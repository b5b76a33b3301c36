/** A document as one file, opened from disk: all of it is there, and nothing is asked for. */
import { readdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './fixtures.ts';

const FILES = new URL('../dist-file/', import.meta.url);

test('every document is one file, and so is the frame for pages from disk', () => {
  expect(readdirSync(FILES).toSorted()).toEqual([
    'cf-networking.html',
    'cloud-foundry.html',
    'container-to-container.html',
    'diego.html',
    'embed-tables.js',
    'embed.html',
    'embed.js',
    'netman.html',
    'tap.html',
  ]);
});

test('a file opened from disk answers, lays out, and asks for nothing', async ({
  explorer,
  page,
  context,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await context.setOffline(true);
  await page.goto(new URL('diego.html', FILES).href);
  await explorer.isAlive();
  await expect(explorer.flows).toHaveCount(25);
  await explorer.ask('→BBS');
  await expect(explorer.ledger).toContainText(/^5 of 25 rows/);
  // Laid out anew, by the worker that is in the file.
  await page.getByRole('button', { name: 'Only these' }).click();
  await expect(explorer.flows).toHaveCount(5);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(explorer.rows).toHaveCount(5);
  const elsewhere = asked.filter((url) => !/^(file|blob|data):/.test(url));
  expect(elsewhere).toEqual([]);
});

test('its address is kept, and opens the same view again', async ({ explorer, page }) => {
  await page.goto(new URL('tap.html?q=port:443&view=table', FILES).href);
  await explorer.isAlive();
  await expect(explorer.query).toHaveValue('port:443');
  await page.getByRole('button', { name: 'Diagram' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.has('view')).toBe(false);
  await page.reload();
  await explorer.isAlive();
  await expect(explorer.query).toHaveValue('port:443');
  await expect(explorer.flows.first()).toBeAttached();
});

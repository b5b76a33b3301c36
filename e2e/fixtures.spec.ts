/** The guard that all specs rely on does fail them: each test here has to fail, and is reported if not. */
import { test } from './fixtures.ts';

test.fail('a test fails on a console warning', async ({ page }) => {
  await page.goto('./data/index.json');
  await page.evaluate('console.warn("planted")');
});

test.fail('a test fails on an error that nobody caught', async ({ page }) => {
  await page.goto('./data/index.json');
  await page.evaluate('setTimeout(() => { throw new Error("planted"); })');
  await page.waitForFunction('true');
});

test.fail('a test fails on a request to another origin', async ({ page }) => {
  await page.goto('./data/index.json');
  await page.evaluate('fetch("http://127.0.0.1:9/planted").catch(() => undefined)');
});

/** That a page of a built site keeps to budget.json, in bytes of brotli. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect } from '@playwright/test';
import budget from '../budget.json' with { type: 'json' };

const weigh = (text: string | Buffer) => brotliCompressSync(text).length;

/** @param site the folder that the site was built into, with a slash at its end. */
export function expectLight(site: URL, document: string): void {
  const page = readFileSync(new URL(`${document}/index.html`, site), 'utf8');
  const scripts = new Set(
    [...page.matchAll(/\.\.\/(assets\/[^" ]+\.js)[" ]/g)].map(([, one]) => one),
  );
  expect(scripts.size).toBeGreaterThan(0);
  const weights = [...scripts].map((one = '') => weigh(readFileSync(new URL(one, site))));
  const inside = [...page.matchAll(/<script(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g)];
  const total = [...weights, ...inside.map(([, code = '']) => weigh(code))];
  expect(total.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(budget.scriptsToInteractive);
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, one = '']) => one);
  expect(styles.length).toBeGreaterThan(0);
  expect(weigh(styles.join(''))).toBeLessThanOrEqual(budget.styles);
  expect(page).not.toMatch(/rel="stylesheet"/);
}

/** That a page of a built site keeps to budget.json, in bytes of brotli. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect } from '@playwright/test';
import budget from '../budget.json' with { type: 'json' };

const weigh = (text: string | Buffer) => brotliCompressSync(text).length;
const sum = (weights: readonly number[]) => weights.reduce((total, one) => total + one, 0);

/** @param site the folder that the site was built into, with a slash at its end. */
export function expectLight(site: URL, document: string): void {
  const page = readFileSync(new URL(`${document}/index.html`, site), 'utf8');
  // Before the picture is painted a page has to come itself, and nothing else.
  expect(weigh(page)).toBeLessThanOrEqual(budget.page);
  expect(page).not.toMatch(/rel="(stylesheet|modulepreload|preload)"|<script[^>]* src=/);

  const listed = (name: string) => {
    const [, names = ''] = new RegExp(`data-${name}="([^"]*)"`).exec(page) ?? [];
    const files = names.split(' ').map((one) => one.replace('../', ''));
    return files.map((one) => readFileSync(new URL(one, site)));
  };
  const [beside] = listed('page');
  expect(weigh(beside ?? '')).toBeLessThanOrEqual(budget.beside);
  const markup = String(JSON.parse(String(beside)));

  const inside = [page, markup].flatMap((text) => [
    ...text.matchAll(/<script(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g),
  ]);
  const scripts = [...listed('modules'), ...inside.map(([, code = '']) => code)];
  expect(sum(scripts.map(weigh))).toBeLessThanOrEqual(budget.scriptsToInteractive);

  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, one = '']) => one);
  const sheets = [...listed('sheets').map(String), ...styles];
  expect(sheets.length).toBeGreaterThan(1);
  expect(weigh(sheets.join(''))).toBeLessThanOrEqual(budget.styles);
}

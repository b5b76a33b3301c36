import { describe, expect, it } from 'vitest';
import { writeFramePage } from './framePage.ts';

const EMPTY = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Empty</title>
    <meta
      name="description"
      content="Nothing."
    />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <meta property="og:title" content="Empty" />
    <meta name="twitter:card" content="summary_large_image" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/start-9.js">
    <link rel="stylesheet" crossorigin href="./assets/index-2.css">
  </head>
  <body>
    <div id="portolan"></div>
    <noscript>
      <p>See <a href="./data/index.json">data/index.json</a>.</p>
    </noscript>
  </body>
</html>`;

const FILES = {
  sheets: ['assets/query-3.css'],
  start: 'assets/frame-start-4.js',
  whole: 'assets/frame-whole-5.js',
  style: 'assets/frame-whole-6.css',
};

describe('the page for frames', () => {
  const page = writeFramePage(EMPTY, FILES);

  it('has no script and no style inside', () => {
    expect(page).not.toMatch(/<style| style=| on\w+=/);
    expect([...page.matchAll(/<script[^>]*>([^<]*)</g)].map(([, code]) => code)).toEqual(['']);
  });

  it('finds everything from the folder in which it lies', () => {
    expect(page).toContain('data-frame data-home="../"');
    expect(page).toContain('<script src="../assets/frame-start-4.js"');
    expect(page).toContain('data-modules="../assets/index-1.js"');
    expect(page).toContain('data-whole="../assets/frame-whole-5.js"');
    expect(page).not.toContain('"./');
  });

  it('asks for no module by itself, which a frame without an origin could not have', () => {
    expect(page).not.toMatch(/type="module"|crossorigin|modulepreload/);
  });

  it('asks for all the style sheets, and as one that has no origin may', () => {
    const sheets = [...page.matchAll(/<link rel="stylesheet"[^>]*>/g)].map(([link]) => link);
    expect(sheets).toEqual([
      '<link rel="stylesheet" href="../assets/index-2.css">',
      '<link rel="stylesheet" href="../assets/query-3.css">',
    ]);
  });

  it('is nothing that is found or shown by itself', () => {
    expect(page).toContain('<meta name="robots" content="noindex" />');
    expect(page).not.toMatch(/og:|twitter:|description/);
  });

  it('is no page without what it looks for', () => {
    expect(() => writeFramePage(EMPTY.replace('<noscript>', '<div>'), FILES)).toThrow(
      'the page has no',
    );
  });
});

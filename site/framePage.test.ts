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
    <link rel="stylesheet" crossorigin href="./assets/index-2.css">
  </head>
  <body>
    <div id="portolan"></div>
    <noscript>
      <p>See <a href="./data/index.json">data/index.json</a>.</p>
    </noscript>
  </body>
</html>`;

describe('the page for frames', () => {
  const page = writeFramePage(EMPTY, ['assets/query-3.css']);

  it('has no script and no style inside', () => {
    expect(page).not.toMatch(/<style|style=| on\w+=/);
    expect([...page.matchAll(/<script[^>]*>([^<]*)</g)].map(([, code]) => code)).toEqual(['']);
  });

  it('finds everything from the folder in which it lies', () => {
    expect(page).toContain('data-frame data-home="../"');
    expect(page).toContain('src="../assets/index-1.js"');
    expect(page).not.toContain('"./');
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
    expect(() => writeFramePage(EMPTY.replace('<noscript>', '<div>'), [])).toThrow(
      'the page has no',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { diego } from '../data/diego.ts';
import { withoutPicture, writeHead, writePage } from './writePage.ts';
import type { PageParts } from './writePage.ts';

const EMPTY = `<!doctype html>
<html lang="en">
  <head>
    <title>Empty</title>
    <meta
      name="description"
      content="Nothing."
    />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <meta property="og:title" content="Empty" />
    <meta
      property="og:description"
      content="Nothing."
    />
    <meta property="og:image" content="./social.png" />
    <meta name="twitter:card" content="summary_large_image" />
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/start-2.js">
  </head>
  <body>
    <div id="portolan">
      <noscript>Nothing.</noscript>
    </div>
  </body>
</html>`;

const drawing = { width: 800, height: 600, groups: [], cards: [], flows: [] };
const parts: PageParts = {
  markup: '<p>The chart, for $1 and "./dots"</p>',
  start: { document: diego, drawing },
  inline: { sight: 'sight()', touch: 'touch()' },
};

describe('writePage', () => {
  const page = writePage(EMPTY, parts);

  it('has the markup in its place, as it is', () => {
    expect(page).toContain(`<div id="portolan">${parts.markup}</div>`);
    expect(page).not.toContain('noscript');
  });

  it('asks for its files from the root of the site', () => {
    const head = writeHead(EMPTY, parts.start, '../');
    expect(head).toContain('href="../icon.svg"');
    expect(head).toContain('src="../assets/index-1.js"');
    expect(head).toContain('href="../assets/start-2.js"');
  });

  it('says where the root is, and which document it is about', () => {
    expect(writeHead(EMPTY, parts.start, '../')).toContain(
      '<html lang="en" data-still data-home="../">',
    );
    expect(page).toContain('<title>Diego network communications — Portolan</title>');
    expect(page.split(`content="${diego.summary}"`)).toHaveLength(3);
    expect(page).not.toContain('Nothing.');
  });

  it('knows before it is painted whether its address asks for more than what is written', () => {
    expect(page.indexOf('location.search')).toBeLessThan(page.indexOf('</head>'));
  });

  it('loads scripts behind what is to be seen', () => {
    expect(page.indexOf('assets/index-1.js')).toBeGreaterThan(page.indexOf('The chart'));
    expect(page.match(/assets\/index-1\.js/g)).toHaveLength(1);
  });

  it('carries the document and its drawing, whatever stands in them', () => {
    const nasty = { ...diego, title: 'A </script><script>alert(1)</script> title' };
    const text = writePage(EMPTY, { ...parts, start: { document: nasty, drawing } });
    const [, json = ''] = /id="portolan-start">([\s\S]*?)<\/script>/.exec(text) ?? [];
    expect(JSON.parse(json)).toEqual({ document: nasty, drawing });
    expect(text).not.toContain('<script>alert(1)');
  });

  it('says titles with dollars in them as they are', () => {
    const costly = { ...diego, title: 'For $& and $1', summary: 'About $` and $2.' };
    const text = writePage(EMPTY, { ...parts, start: { document: costly, drawing } });
    expect(text).toContain('<title>For $&amp; and $1 — Portolan</title>');
    expect(text).toContain('property="og:title" content="For $&amp; and $1 — Portolan"');
    expect(text).toContain('content="About $` and $2."');
  });

  it('has the site’s picture only where it is one of its documents', () => {
    expect(page).toContain('social.png');
    expect(page).toContain('summary_large_image');
    const without = writePage(withoutPicture(EMPTY), parts);
    expect(without).not.toContain('social.png');
    expect(without).not.toContain('summary_large_image');
  });

  it('knows when it is all there is', () => {
    expect(page).toContain('<html lang="en" data-still data-one-file>');
  });

  it('is not written from a page that has no place for the chart', () => {
    expect(() => writePage(EMPTY.replace('id="portolan"', 'id="other"'), parts)).toThrow(
      /the page has no <div id="portolan">/,
    );
  });
});

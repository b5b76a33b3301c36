import { describe, expect, it } from 'vitest';
import { netman } from '../data/netman.ts';
import { writeSitePage } from './sitePage.ts';
import type { SitePageParts } from './sitePage.ts';

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
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/start.js">
    <link rel="stylesheet" crossorigin href="./assets/start.css">
  </head>
  <body>
    <div id="portolan"></div>
    <noscript><p>No scripts.</p></noscript>
  </body>
</html>`;

const PARTS: Omit<SitePageParts, 'putBeside'> = {
  markup: '<p>The chart → for $1</p>',
  start: { document: netman, drawing: { width: 10, height: 20, groups: [], cards: [], flows: [] } },
  home: '../',
  inline: { page: 'fetchAll()', sight: 'sight()', touch: 'touch()' },
  plain: { head: '<h1>Netman</h1>', rows: '<p>18 of 18 rows</p>' },
  moreSheets: ['assets/query.css'],
};

function write(empty = EMPTY): { page: string; beside: string } {
  let beside = '';
  const page = writeSitePage(empty, {
    ...PARTS,
    putBeside: (text) => {
      beside = String(JSON.parse(text));
      return 'assets/netman.json';
    },
  });
  return { page, beside };
}

describe('the page of a document in a site', () => {
  const { page, beside } = write();
  const place = (words: string) => page.indexOf(words);
  const plain = [...page.matchAll(/<noscript>([\s\S]*?)<\/noscript>/g)].map(
    ([, text = '']) => text,
  );

  it('has the picture, put in its place by a style sheet, and nothing of what comes alive', () => {
    expect(page).toMatch(/<div id="first-picture"><svg[^>]*><style>text\{/);
    // Its looks are values: whatever is worked out before it is painted keeps it from that.
    expect(page).toContain('dominant-baseline:central;fill:light-dark(');
    expect(page).toContain('#first-picture svg{--zoom:clamp(');
    expect(page).not.toContain('The chart');
    expect(page).not.toContain('portolan-start');
  });

  it('asks for nothing by itself, and says what to ask for once the picture is painted', () => {
    expect(page).not.toMatch(/modulepreload|rel="stylesheet"| src="/);
    expect(page).toContain(
      '<script data-page="../assets/netman.json" data-sheets="../assets/start.css ../assets/query.css" data-modules="../assets/start.js ../assets/index.js">fetchAll()</script>',
    );
    expect(place('fetchAll()')).toBeGreaterThan(place('id="first-picture"'));
  });

  it('has beside it the root element, what runs as it is put there, the data, and the scripts last', () => {
    const order = ['The chart &#8594; for $1', 'sight()', 'touch()', 'portolan-start', 'index.js'];
    const places = order.map((words) => beside.indexOf(words));
    expect(places.every((one) => one >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(beside).toContain(' src="../assets/index.js"');
  });

  it('has words around the picture for browsers without scripts', () => {
    expect(plain).toHaveLength(3);
    expect(plain[0]).toContain('#first-picture{position:static');
    expect(plain[0]).toContain('<h1>Netman</h1>');
    expect(place('<h1>Netman')).toBeLessThan(place('id="first-picture"'));
    expect(place('18 of 18 rows')).toBeGreaterThan(place('id="first-picture"'));
    expect(plain[2]).toContain('No scripts.');
  });

  it('shows the picture once what stands behind it says so: no script runs before it', () => {
    expect(page.indexOf('<script')).toBeGreaterThan(place('</svg></div>'));
    expect(page).toContain(':where(html:not([data-scripted])) #first-picture{display:none}');
    // Where scripts do not run, whatever the window and the paper.
    expect(plain[0]).toContain(
      '@supports (color:light-dark(red,red)){#first-picture{display:block;}}',
    );
  });

  it('has words in its own styles for an address that asks for more', () => {
    expect(page).toMatch(/<style>[^<]*This view could not be opened/);
  });

  it('is written in ASCII', () => {
    expect(page).toMatch(/^[\0-\x7f]*$/);
    expect(beside).toMatch(/^[\0-\x7f]*$/);
  });

  it('is no page without what it looks for', () => {
    expect(() => write(EMPTY.replace('id="portolan"', 'id="other"'))).toThrow('the page has no');
  });
});

import { describe, expect, it } from 'vitest';
import { withFirstPicture } from './firstPicture.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <link rel="modulepreload" href="./assets/start.js">
    <style>.app{color:red}</style>
    <script>before()</script>
  </head>
  <body>
    <script data-width="10" data-height="20">sight()</script>
    <div id="portolan"><div>The chart, for $1</div></div>
    <script>document.dispatchEvent(new Event('portolan-read'))</script>
    <script onerror="failed()" type="module" src="./assets/index.js"></script>
    <script type="application/json" id="portolan-start">{}</script>
    <noscript><p>No scripts.</p></noscript>
  </body>
</html>`;
const DRAWING = { width: 10, height: 20, groups: [], cards: [], flows: [] };

describe('a page with its picture first', () => {
  const page = withFirstPicture(PAGE, DRAWING);
  const rest = /<noscript id="page-itself">([\s\S]*?)<\/noscript>/.exec(page)?.[1] ?? '';
  const place = (words: string) => page.indexOf(words);

  it('has the picture before all else in its body, put in its place by a style sheet', () => {
    expect(page).toMatch(/<body>\s*<div id="first-picture"><template><svg/);
    expect(page).toContain('#first-picture svg{--zoom:clamp(');
    expect(place('sight()')).toBeLessThan(place('id="page-itself"'));
  });

  it('has the page itself, styles and scripts included, in one text', () => {
    expect(rest).toContain('<style>.app{color:red}</style>');
    expect(rest).toContain('<div id="portolan"><div>The chart, for $1</div></div>');
    expect(rest).toContain('type="module" src="./assets/index.js"');
    expect(page.match(/id="portolan"/g)).toHaveLength(1);
  });

  it('asks for nothing beside itself before the picture is painted, and says what to ask for then', () => {
    expect(page).not.toContain('modulepreload');
    expect(page).toMatch(
      /<script data-modules="\.\/assets\/start\.js \.\/assets\/index\.js" data-width="10"/,
    );
  });

  it('says that all has been read when all has been read', () => {
    expect(place('portolan-read')).toBeGreaterThan(place('portolan-start'));
    expect(page).toContain('<script>before()</script>\n');
  });

  it('is no page without what it looks for', () => {
    expect(() => withFirstPicture(PAGE.replace('data-width', 'data-wide'), DRAWING)).toThrow(
      'the page has no',
    );
  });
});

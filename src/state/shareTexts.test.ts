import { beforeAll, describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import { openAddress } from './addressActions.ts';
import { createExplorer } from './explorer.ts';
import { libraryOf } from './library.ts';
import { loadAll } from './loadedFixture.ts';
import { shareTexts } from './shareTexts.ts';
import { ONE_FILE } from './site.ts';
import type { Site } from './site.ts';

beforeAll(loadAll);

const SITE: Site = {
  home: 'https://docs.example/flows/',
  relative: '../',
  pages: ['diego'],
  data: null,
};

async function shareAt(search: string, site = SITE, document = diego) {
  const never = () => new Promise<never>(() => {});
  const start = { document, drawing: null };
  const explorer = createExplorer(libraryOf([document]), never, start, site);
  await openAddress(explorer, search);
  return shareTexts(explorer, 480);
}

describe('what is put into somebody’s page', () => {
  it('is as short as what is on screen', async () => {
    expect(await shareAt('?doc=diego')).toEqual({
      frame:
        '<iframe title="Diego network communications" src="https://docs.example/flows/embed/?doc=diego" width="100%" height="480" frameborder="0" loading="lazy"></iframe>',
      element: [
        '<script async src="https://docs.example/flows/embed.js"></script>',
        '<portolan-chart document="diego">',
        '  <a href="https://docs.example/flows/diego/"><img src="https://docs.example/flows/diagrams/diego.svg" alt="Diego network communications"></a>',
        '</portolan-chart>',
      ].join('\n'),
      isElementWhole: true,
      markdown:
        '[![Diego network communications](https://docs.example/flows/diagrams/diego.svg)](https://docs.example/flows/diego/)',
    });
  });

  it('says what is asked and how it is seen, and no panel', async () => {
    const search = '?doc=diego&q=Rep→BBS:8889&show=only&view=table&panel=about&theme=dark';
    const texts = await shareAt(search);
    expect(texts?.frame).toContain(
      'src="https://docs.example/flows/embed/?doc=diego&amp;q=Rep%E2%86%92BBS:8889&amp;show=only&amp;view=table&amp;theme=dark"',
    );
    expect(texts?.element).toContain(
      '<portolan-chart document="diego" query="Rep→BBS:8889" view="table" show="only" theme="dark">',
    );
    expect(texts?.isElementWhole).toBe(true);
    expect((await shareAt('?doc=diego&without=internal-mysql'))?.isElementWhole).toBe(false);
  });

  it('holds nothing that ends where it stands', async () => {
    const title = '"><script>alert(1)</script> [a](b)';
    const texts = await shareAt('?doc=diego&q="a>b"&q2=(c)', SITE, { ...diego, title });
    expect(texts?.frame).toContain('title="&quot;>&lt;script>alert(1)&lt;/script> [a](b)"');
    expect(texts?.element).not.toContain('<script>alert');
    expect(texts?.markdown).toMatch(/^\[!\[">\\<script>alert\(1\)\\<\/script> \\\[a\\\]\(b\)\]/);
    expect(texts?.markdown).toMatch(/%28c%29\)$/);
  });

  it('is nothing where there is no site to take it from', async () => {
    expect(await shareAt('', ONE_FILE)).toBeNull();
    expect(await shareAt('?doc=diego', { ...SITE, pages: ['tap'] })).toBeNull();
  });
});

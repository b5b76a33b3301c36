import { beforeAll, describe, expect, it } from 'vitest';
import { diego } from '../../data/diego.ts';
import { sayExtent } from '../core/export/scope.ts';
import { openAddress } from './addressActions.ts';
import { createExplorer } from './explorer.ts';
import type { Explorer } from './explorer.ts';
import { libraryOf } from './library.ts';
import { loadAll } from './loadedFixture.ts';
import type { Site } from './site.ts';
import { typeQuery } from './queryActions.ts';
import { ONE_FILE } from './site.ts';
import { provenanceOf, scopesOf } from './takeScopes.ts';

beforeAll(loadAll);

const PAGE = 'https://docs.example/flows/diego/?panel=about';
const SITE: Site = {
  home: 'https://docs.example/flows/',
  relative: '../',
  pages: ['diego'],
  data: null,
};
/** The local day is the one that counts, whatever the clock says in Greenwich. */
const LATE = new Date(2026, 10, 30, 23, 59);

async function openAt(search: string, site = SITE): Promise<Explorer> {
  const never = () => new Promise<never>(() => {});
  const start = { document: diego, drawing: null };
  const explorer = createExplorer(libraryOf([diego]), never, start, site);
  await openAddress(explorer, search);
  return explorer;
}

async function sayAt(search: string) {
  const { document, query, selected } = scopesOf((await openAt(search)).store.getState());
  const say = (scope: typeof query) => (scope === null ? null : sayExtent(scope));
  return { document: say(document), query: say(query), selected: say(selected) };
}

describe('how much can be taken', () => {
  it('is all of a document where nothing is asked or selected', async () => {
    expect(await sayAt('?doc=diego')).toEqual({
      document: 'All of it · 25 of 25 rows · 25 of 25 flows',
      query: null,
      selected: null,
    });
  });

  it('is what the query selects, and what is selected beside it', async () => {
    expect(await sayAt('?doc=diego&q=Rep→BBS:8889&select=bbs')).toMatchObject({
      query: 'Query: Rep→BBS:8889 · 1 of 25 rows · 1 of 25 flows · 24 left out by the query',
      selected: expect.stringMatching(/^Selected: BBS · \d+ of 25 rows · \d+ of 25 flows$/),
    });
  });

  it('is a row with its flows, and a way by its stops', async () => {
    expect((await sayAt('?doc=diego&select=internal-10')).selected).toBe(
      'Selected: Internal to Diego, row 10 of 14 · 1 of 25 rows · 1 of 25 flows',
    );
    const way = '?doc=diego&q=Rep⇒mysql_proxy&way=rep>bbs>mysql_proxy-vm';
    expect((await sayAt(way)).selected).toMatch(
      /^Selected: Rep → BBS:8889 → mysql_proxy:3306, 2 hops.* · 2 of 25 rows · 2 of 25 flows$/,
    );
  });

  it('is what the last query that could be read selects, in its words', async () => {
    const explorer = await openAt('?doc=diego&q=→BBS');
    typeQuery(explorer, 'port:');
    expect(explorer.store.getState().problems).not.toEqual([]);
    expect(scopesOf(explorer.store.getState()).query?.asked).toBe('Query: →BBS');
  });
});

describe('where the same is seen', () => {
  const asked = '?doc=diego&q=→BBS&show=only&select=bbs&panel=about';
  const addressAt = async (extent: 'document' | 'query' | 'selected', site = SITE, page = PAGE) =>
    provenanceOf(await openAt(asked, site), { extent }, page, LATE);

  it('is an address of that much, without what lies beside the chart', async () => {
    const home = 'https://docs.example/flows/diego/';
    expect(await addressAt('document')).toEqual({ date: '2026-11-30', address: home });
    expect((await addressAt('query')).address).toBe(`${home}?q=%E2%86%92BBS&show=only`);
    expect((await addressAt('selected')).address).toBe(
      `${home}?q=%E2%86%92BBS&show=only&select=bbs`,
    );
  });

  it('is no step of a walk', async () => {
    const walk = diego.walks[0]?.id ?? '';
    const explorer = await openAt(`?doc=diego&walk=${walk}&step=2`);
    expect(explorer.store.getState().walk).not.toBeNull();
    const { address } = provenanceOf(explorer, { extent: 'document' }, PAGE, LATE);
    expect(address).toBe('https://docs.example/flows/diego/');
  });

  it('is nowhere for others where the page is a file on this device', async () => {
    const page = 'file:///home/me/diego.html';
    expect((await addressAt('query', ONE_FILE, page)).address).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { ONE_PAGE } from './site.ts';
import { addressAtHref, hrefOfAddress } from './siteAddress.ts';

const SITE = {
  home: 'https://docs.example/some/where/',
  relative: '../',
  pages: ['diego', 'tap'],
  data: 'https://docs.example/some/where/data/',
};

describe('a site with pages', () => {
  it('shows an address as the page of its document', () => {
    expect(hrefOfAddress(SITE, '?doc=tap&view=table')).toBe(
      'https://docs.example/some/where/tap/?view=table',
    );
    expect(hrefOfAddress(SITE, '?q=BBS')).toBe('https://docs.example/some/where/?q=BBS');
  });

  it('reads its own pages, with a fragment or without', () => {
    const page = 'https://docs.example/some/where/tap/';
    expect(addressAtHref(SITE, `${page}?view=table#top`)).toBe('?doc=tap&view=table');
    expect(addressAtHref(SITE, page)).toBe('?doc=tap');
    expect(addressAtHref(SITE, 'https://docs.example/some/where/?q=BBS')).toBe('?q=BBS');
  });

  it('takes what lies elsewhere for an address without a page', () => {
    expect(addressAtHref(SITE, 'https://elsewhere.example/tap/?q=BBS')).toBe('?q=BBS');
  });
});

describe('one page for all', () => {
  it('has the whole address behind the question mark', () => {
    expect(hrefOfAddress(ONE_PAGE, '?doc=tap&q=a')).toBe('?doc=tap&q=a');
    expect(addressAtHref(ONE_PAGE, 'file:///home/me/portolan.html?doc=tap#x')).toBe('?doc=tap');
  });
});

import { describe, expect, it } from 'vitest';
import { addressOfLink, addressOfPage, pageOfAddress } from './pages.ts';

const PAGES = ['diego', 'cf-networking'];

describe('pageOfAddress', () => {
  it('is the page of the document that the address names, without naming it again', () => {
    expect(pageOfAddress('?doc=diego&q=Rep→BBS:8889&show=only', PAGES)).toEqual({
      path: 'diego/',
      search: '?q=Rep%E2%86%92BBS:8889&show=only',
    });
    expect(pageOfAddress('?doc=cf-networking', PAGES)).toEqual({
      path: 'cf-networking/',
      search: '',
    });
  });

  it('is the root for a document that has no page, and where none is named', () => {
    expect(pageOfAddress('?doc=mine&q=a', PAGES)).toEqual({ path: '', search: '?doc=mine&q=a' });
    expect(pageOfAddress('?q=a', PAGES)).toEqual({ path: '', search: '?q=a' });
  });
});

describe('addressOfPage', () => {
  it('names the document of the page', () => {
    expect(addressOfPage({ path: 'diego/', search: '?q=BBS' }, PAGES)).toBe('?doc=diego&q=BBS');
    expect(addressOfPage({ path: 'diego/index.html', search: '' }, PAGES)).toBe('?doc=diego');
  });

  it('leaves what is no page as it is', () => {
    expect(addressOfPage({ path: '', search: '?q=BBS' }, PAGES)).toBe('?q=BBS');
    expect(addressOfPage({ path: 'index.html', search: '' }, PAGES)).toBe('');
    expect(addressOfPage({ path: 'data/diego/', search: '' }, PAGES)).toBe('');
  });

  it('believes an address that names a document more than the place where it stands', () => {
    const page = { path: 'diego/', search: '?doc=cf-networking' };
    expect(addressOfPage(page, PAGES)).toBe('?doc=cf-networking');
  });

  it('reads back what pageOfAddress wrote', () => {
    for (const search of ['?doc=diego', '?doc=diego&q=a&theme=dark&other=1', '?doc=mine', '?q=b']) {
      expect(addressOfPage(pageOfAddress(search, PAGES), PAGES)).toBe(search);
    }
  });
});

describe('addressOfLink', () => {
  it.each([
    ['diego/?q=BBS', '?doc=diego&q=BBS'],
    ['diego', '?doc=diego'],
    ['./diego/index.html?q=BBS', '?doc=diego&q=BBS'],
    ['https://example.org/some/where/diego/?q=BBS#top', '?doc=diego&q=BBS'],
    ['https://example.org/some/where/?doc=diego&q=BBS', '?doc=diego&q=BBS'],
    ['https://example.org?q=BBS', '?q=BBS'],
    ['?q=a/b', '?q=a/b'],
    ['', ''],
  ])('reads %s', (link, address) => {
    expect(addressOfLink(link, PAGES)).toBe(address);
  });

  it('takes a name that no page has for a document that is not there', () => {
    expect(addressOfLink('deigo/?q=BBS', PAGES)).toBe('?doc=deigo&q=BBS');
  });

  it('reads back every link that pageOfAddress writes', () => {
    for (const search of ['?doc=diego', '?doc=cf-networking&q=a&theme=dark&other=1', '?q=b']) {
      const { path, search: rest } = pageOfAddress(search, PAGES);
      expect(addressOfLink(`https://example.org/x/${path}${rest}`, PAGES)).toBe(search);
    }
  });
});

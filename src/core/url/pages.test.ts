import { describe, expect, it } from 'vitest';
import { addressOfPage, pageOfAddress } from './pages.ts';

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

import { describe, expect, it } from 'vitest';
import { nameSources } from './nameSources.ts';

const CWD = '/home/ann/docs';

const names = (...files: readonly (readonly [string, string | null])[]) =>
  nameSources(
    files.map(([file, folder]) => ({ file, folder })),
    CWD,
  ).map(({ shown, name }) => [shown, name]);

describe('nameSources', () => {
  it('calls what lies in the working directory by its path there', () => {
    expect(names(['/home/ann/docs/net/a b.md', null])).toEqual([['net/a b.md', 'net/a b.md']]);
  });

  it('tells readers of a site nothing of the machine that it was built on', () => {
    expect(names(['/srv/secret/net.md', null])).toEqual([['../../../srv/secret/net.md', 'net.md']]);
    expect(names(['/srv/secret/pages/a/net.md', '/srv/secret/pages'])).toEqual([
      ['../../../srv/secret/pages/a/net.md', 'pages/a/net.md'],
    ]);
  });

  it('tells as much as it takes to tell two files apart', () => {
    const pairs = names(['/srv/one/net.md', null], ['/srv/two/net.md', null]);
    expect(pairs.map(([, name]) => name)).toEqual(['net.md', 'two/net.md']);
  });

  it('has a name for standard input', () => {
    expect(names(['-', null])).toEqual([['<stdin>', '<stdin>']]);
  });
});

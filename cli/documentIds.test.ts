import { describe, expect, it } from 'vitest';
import { diego } from '../data/diego.ts';
import { idsOfFiles, withId } from './documentIds.ts';

const untitled = (names: readonly string[]) => names.map((name) => ({ name, title: '' }));

describe('idsOfFiles', () => {
  it.each([
    [['docs/Network Flows.md'], ['network-flows']],
    [
      ['a/network.md', 'b/network.md'],
      ['network', 'b-network'],
    ],
    [
      ['a/network.md', 'a/network.html', 'a/network.csv'],
      ['network', 'a-network', 'a-network-2'],
    ],
    [
      ['tas/index.html', 'docs/bosh/README.md'],
      ['tas', 'bosh'],
    ],
    [['index.md'], ['page']],
    [
      ['data.csv', 'diagrams.md', 'schema.json'],
      ['data-2', 'diagrams-2', 'schema-2'],
    ],
    [
      ['net-dark.md', 'net.md', 'sea-dark.md'],
      ['net-dark-2', 'net', 'sea-dark'],
    ],
    [
      ['__proto__.md', 'constructor.md'],
      ['proto', 'constructor'],
    ],
    [
      ['Übersicht.md', '端口.md', '網路.md'],
      ['ubersicht', 'page', 'page-2'],
    ],
    [
      ['a.b.c.md', '<stdin>'],
      ['a-b-c', 'stdin'],
    ],
  ])('calls %j %j', (files, ids) => {
    expect(idsOfFiles(untitled(files))).toEqual(ids);
  });

  it('goes by the title where the file’s name has no letter for addresses', () => {
    const files = [
      { name: '端口.md', title: 'Harbour ports' },
      { name: 'index.md', title: 'Harbour ports' },
    ];
    expect(idsOfFiles(files)).toEqual(['harbour-ports', 'harbour-ports-2']);
  });

  it('goes by the title where there is no one file, and takes no name that the site needs', () => {
    const files = [
      { name: '', title: 'Index' },
      { name: 'index-2.md', title: '' },
    ];
    expect(idsOfFiles(files)).toEqual(['index-2', 'index-2-2']);
  });

  it('gives each of many its own', () => {
    const files = Array.from({ length: 50 }, (_, place) => `${place % 5}/x.md`);
    expect(new Set(idsOfFiles(untitled(files))).size).toBe(50);
  });
});

describe('withId', () => {
  const renamed = withId(diego, 'other');

  it('calls the document so wherever it is named', () => {
    expect(renamed.id).toBe('other');
    expect(new Set(renamed.tables.map(({ page }) => page))).toEqual(new Set(['other']));
    expect(renamed.pages.map(({ id }) => id)).toEqual(['other']);
  });

  it('changes nothing else', () => {
    expect(withId(renamed, diego.id)).toEqual(diego);
  });
});

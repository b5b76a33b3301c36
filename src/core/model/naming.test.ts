import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import type { FlowDocument } from './document.ts';
import { indexDocument } from './indexDocument.ts';
import type { DocumentIndex } from './indexDocument.ts';
import { nameEntry } from './naming.ts';

const names = (index: DocumentIndex) => index.document.entries.map((one) => nameEntry(index, one));
const ofDiego = (document: Partial<FlowDocument>) => indexDocument({ ...diego, ...document });

describe('the name of a row', () => {
  it('counts the rows of its table where all of them are there', () => {
    const all = names(ofDiego({}));
    expect(all.filter((name) => name.endsWith(', row 10 of 14'))).toHaveLength(1);
    expect(all.every((name) => /, row \d+ of \d+$/.test(name))).toBe(true);
    expect(names(ofDiego({ entries: diego.entries.toReversed() }))).toEqual(all.toReversed());
  });

  it('counts none where the table is here in part, or rows of two stand in it', () => {
    const [first, ...others] = diego.entries;
    const inPart = names(ofDiego({ entries: others }));
    const table = others.filter((one) => one.table === first?.table);
    expect(inPart.filter((name) => !name.includes(' of '))).toHaveLength(table.length);
    const twice = names(ofDiego({ entries: [...diego.entries, ...others] }));
    expect(twice.some((name) => /, row \d+ of /.test(name))).toBe(false);
  });

  it('counts none where two documents are compared', () => {
    expect(names(indexDocument(diego, new Map(), new Map())).join()).not.toContain(' of 14');
  });
});

/** Rows that give no flow are compared by their words: there is nothing else of them. */
import { describe, expect, it } from 'vitest';
import type { FlowDocument } from '../model/document.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { rowProblems } from '../model/rowProblems.ts';
import { rowsApart } from '../model/rowsApart.ts';
import { sampleBrought } from '../model/sampleBrought.ts';
import { compareDocuments } from './compareDocuments.ts';
import type { Side } from './comparison.ts';

const sideOf = (document: FlowDocument): Side => ({ document, off: new Map(), choicesLabel: null });

/** The later side has row 5 in other words, and row 20 no longer. */
const later: FlowDocument = {
  ...sampleBrought,
  entries: sampleBrought.entries
    .filter(({ number }) => number !== 20)
    .map((entry) => (entry.number === 5 ? { ...entry, written: ['a', 'b', 'c', 'd'] } : entry)),
  problems: sampleBrought.problems.filter(({ code }) => code !== 'source-missing'),
};

const kindsOf = (before: FlowDocument, after: FlowDocument) => {
  const { entries, document } = compareDocuments(sideOf(before), sideOf(after), []);
  const apart = rowsApart(indexDocument(document));
  return apart.map(({ id, number }) => [number, entries.get(id)?.kind]);
};

describe('a row that gives no flow', () => {
  it('is unchanged, changed, removed or added as its words are', () => {
    expect(kindsOf(sampleBrought, later)).toEqual([
      [5, 'changed'],
      [20, 'removed'],
      [30, 'unchanged'],
    ]);
    expect(kindsOf(later, sampleBrought)).toEqual([
      [5, 'changed'],
      [20, 'added'],
      [30, 'unchanged'],
    ]);
  });

  it('keeps its problems, whichever side it is of', () => {
    const { document } = compareDocuments(sideOf(sampleBrought), sideOf(later), []);
    const index = indexDocument(document);
    const said = document.entries.flatMap((entry) =>
      rowProblems(index, entry).map(({ code }) => [entry.number, code]),
    );
    expect(said).toEqual([
      [5, 'port-unreadable'],
      [7, 'end-guessed'],
      [20, 'source-missing'],
      [30, 'denied'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { assertSound } from './assertSound.ts';
import type { Entry, FlowDocument } from './document.ts';
import type { DocumentProblem } from './documentProblem.ts';
import { indexDocument } from './indexDocument.ts';
import { mergeDocuments } from './mergeDocuments.ts';
import { gravestProblem, isDoubtful, problemCell, rowProblems } from './rowProblems.ts';
import { rowsApart } from './rowsApart.ts';
import { sampleBrought } from './sampleBrought.ts';

const index = indexDocument(sampleBrought);
const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);

function joinWithDiego(brought: FlowDocument): FlowDocument {
  return mergeDocuments({
    id: 'both',
    title: 'Both',
    shortTitle: 'Both',
    summary: '',
    groupWord: 'VM',
    notes: [],
    members: [diego, brought],
    groups: {},
    components: {},
    options: {},
  });
}

describe('the problems of rows', () => {
  it('are found by the row', () => {
    const codes = sampleBrought.entries.flatMap((entry) =>
      rowProblems(index, entry).map(({ code }) => [entry.number, code]),
    );
    expect(codes).toEqual([
      [5, 'port-unreadable'],
      [7, 'end-guessed'],
      [20, 'source-missing'],
      [30, 'denied'],
    ]);
    expect(indexDocument(diego).document.problems).toEqual([]);
  });

  it('are led by what keeps the row waiting, and a doubt goes before a note', () => {
    const [first] = sampleBrought.entries;
    if (first === undefined) throw new Error('the sample has rows');
    const said = (severity: DocumentProblem['severity']): DocumentProblem => ({
      code: severity,
      severity,
      place: { file: 'a', line: 1, column: 1 },
      message: '',
      read: '',
      expected: '',
      hint: '',
      entry: first.id,
      column: null,
    });
    const withProblems = (...problems: readonly DocumentProblem[]) =>
      gravestProblem(indexDocument({ ...sampleBrought, problems }), first)?.code;
    expect(withProblems(said('note'), said('warning'), said('error'))).toBe('error');
    expect(withProblems(said('note'), said('warning'))).toBe('warning');
    expect(withProblems()).toBeUndefined();
  });

  it('are about the cell that they read, wherever the description stands', () => {
    const [problem] = sampleBrought.problems;
    if (problem === undefined) throw new Error('the sample has problems');
    const cellOf = (written: readonly string[], column: number | null, read: string) =>
      problemCell({ written }, { ...problem, column, read });
    expect(cellOf(['a', 'b', 'eighty'], 2, 'eighty')).toBe(2);
    expect(cellOf(['a', 'b', 'eighty'], 3, 'eighty')).toBe(2);
    expect(cellOf(['a', 'b', 'c'], 1, 'other')).toBe(1);
    expect(cellOf(['a', 'b', 'c'], 7, 'other')).toBe(0);
    expect(cellOf(['a', 'b', 'c'], null, 'other')).toBe(0);
  });

  it('make a row doubtful where one of them is a doubt', () => {
    const doubtful = sampleBrought.entries.filter((entry) => isDoubtful(index, entry));
    expect(idsOf(doubtful)).toEqual(['flows-7']);
  });
});

describe('rows that give no flow', () => {
  it('are sound only as long as they give none', () => {
    assertSound(sampleBrought);
    const entries = sampleBrought.entries.map((entry) => ({
      ...entry,
      standing: 'waits' as const,
    }));
    expect(() => assertSound({ ...sampleBrought, entries })).toThrow('"flows-1" gives flows');
  });

  it('stay what they are, with place and problems, in a document that joins pages', () => {
    const joined = indexDocument(joinWithDiego(sampleBrought));
    const page = sampleBrought.id;
    expect(idsOf(rowsApart(joined))).toEqual([5, 20, 30].map((row) => `${page}-flows-${row}`));
    const [waiting] = rowsApart(joined);
    expect(waiting?.place).toEqual({ file: 'flows.md', line: 9, column: 1 });
    expect(joined.document.problems.map(({ entry }) => entry)).toEqual(
      [5, 7, 20, 30].map((row) => `${page}-flows-${row}`),
    );
  });
});

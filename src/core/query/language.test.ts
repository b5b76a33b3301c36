/**
 * What the language promises, text by text: how each is written canonically, and what it selects. Where a
 * number in the tables and one that the program gives differ, look at the document's table first. Single
 * fields and traces by themselves are in `meanings.test.ts`.
 */
import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { diegoTexts } from './diegoTexts.ts';
import type { Promised } from './diegoTexts.ts';
import { printQuery } from './print.ts';
import { readQuery } from './readQuery.ts';
import { tapTexts } from './tapTexts.ts';

describe.each([
  ['diego', indexDocument(diego), diegoTexts],
  ['tap', indexDocument(tap), tapTexts],
] as const)('the language over %s', (_, index, promises) => {
  it.each(Object.entries(promises))('%s', (text, expected) => {
    const promised: Promised = typeof expected === 'number' ? { rows: expected } : expected;
    const { query, selection, notes } = read(text, index);
    const prints = printQuery(query);
    expect({
      rows: selection.entries.size,
      flows: selection.flows.size,
      possible: [...selection.entries.values()].filter((truth) => truth === 'possible').length,
      notes: notes.map(({ code }) => code),
      prints,
    }).toEqual({ flows: promised.rows, possible: 0, notes: [], prints: text, ...promised });
    const again = read(prints, index);
    expect(printQuery(again.query)).toBe(prints);
    expect(again.selection).toEqual(selection);
  });
});

it('reads what is nested a hundred deep, and prints it as what it is', () => {
  const index = indexDocument(diego);
  const inParentheses = read(`${'('.repeat(100)}Rep→${')'.repeat(100)}`, index);
  expect(printQuery(inParentheses.query)).toBe('Rep→');
  const negated = read(`${'not '.repeat(100)}Rep→`, index);
  expect(printQuery(negated.query)).toBe(`${'-'.repeat(100)}Rep→`);
  expect(negated.selection).toEqual(inParentheses.selection);
});

function read(text: string, index: DocumentIndex) {
  const reading = readQuery(text, index);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join(' '));
  return reading;
}

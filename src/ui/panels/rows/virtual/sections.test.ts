import { describe, expect, it } from 'vitest';
import { rowBodies } from '../rowBodies.ts';
import { sampleDocument, sampleFamily } from '../sampleTables.ts';
import { linesOf } from './lines.ts';
import { sectionsOf } from './sections.ts';
import type { Section } from './sections.ts';

const LINE = 30;
const lines = linesOf(rowBodies(sampleFamily, sampleDocument.entries, null));
const height = lines.length * LINE;

function showing(...places: readonly number[]): readonly Section[] {
  const spans = places.map((index) => ({ index, start: index * LINE, end: (index + 1) * LINE }));
  return sectionsOf(lines, spans, height);
}

/** The height of all parts, a line being as high as it was laid out. */
function heightOf(sections: readonly Section[]): number {
  return sections
    .flatMap(({ parts }) => parts)
    .reduce((sum, part) => sum + (part.kind === 'gap' ? part.height : LINE), 0);
}

const gapsIn = (sections: readonly Section[]) =>
  sections.flatMap(({ parts }) => parts).filter(({ kind }) => kind === 'gap');

describe('the sections of a table', () => {
  it.each([[[]], [[0, 1, 2]], [[7, 8, 9]], [[3, 20, 21, 22, 40]], [[lines.length - 1]]])(
    'are as high as all lines, where %j are in the page',
    (places) => {
      expect(heightOf(showing(...places))).toBe(height);
    },
  );

  it('leave no gap where all lines are in the page', () => {
    expect(gapsIn(showing(...lines.keys()))).toEqual([]);
  });

  it('stand one for each table that has a line in the page', () => {
    const second = lines.findIndex(({ kind }, place) => place > 0 && kind === 'title');
    const keys = (...places: readonly number[]) => showing(...places).map(({ key }) => key);
    const [first, next] = sampleFamily.tables;
    expect(keys(1, 2, 3)).toEqual([first?.id]);
    expect(keys(second - 1, second, second + 1)).toEqual([first?.id, next?.id]);
  });

  it('know a gap by the line after it, so that a row that stays is never moved', () => {
    const orderOf = (...places: readonly number[]) =>
      showing(...places).flatMap(({ parts }) => parts.map(({ key }) => key));
    const [before, after] = [orderOf(3, 4, 5, 6), orderOf(1, 5, 9, 10)];
    const stay = before.filter((key) => after.includes(key));
    expect(stay).toContain(lines[5]?.key);
    expect(after.filter((key) => before.includes(key))).toEqual(stay);
  });
});

/**
 * Texts as they are while someone types, pastes and deletes: halves of right ones, pieces of several, and
 * whatever the clipboard held. Each has to be answered, and all that is said of it has to lie within it.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { tap } from '../../../data/tap.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { Span } from './ast.ts';
import { completeQuery } from './complete.ts';
import { diegoTexts } from './diegoTexts.ts';
import { highlightQuery } from './highlight.ts';
import { printQuery } from './print.ts';
import { readQuery } from './readQuery.ts';
import { tapTexts } from './tapTexts.ts';

const INDEXES = [indexDocument(diego), indexDocument(tap)];

const signs = fc.constantFrom(
  ...Array.from('→⇒():,"-/\\ \n=>–*'),
  '->',
  '=>',
  '::',
  '""',
  '\u202e',
  '\ud83d',
  '\0',
);
const words = fc.constantFrom(
  'Rep',
  'SSH Proxy',
  'uaa',
  'or',
  ' and ',
  'not ',
  'varies',
  '8889',
  '0',
  '9-1',
  'x',
);
const fields = fc.constantFrom(
  'port:',
  'cluster:',
  'from:',
  'is:',
  'foo:',
  'row:1',
  'auth:tls',
  'change:added',
  '__proto__:',
);
const piece = fc.oneof(signs, words, fields, fc.string({ unit: 'binary', maxLength: 4 }));

const pieced = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

/** A right text, from which some is cut at a place, and into which something is put there. */
const mutilated = fc
  .tuple(
    fc.constantFrom(...Object.keys(diegoTexts), ...Object.keys(tapTexts)),
    fc.nat(),
    fc.nat({ max: 6 }),
    fc.option(piece, { nil: '' }),
  )
  .map(([text, place, cut, put]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + put + text.slice(at + cut);
  });

const broken = fc.oneof(pieced, mutilated);
const index = fc.constantFrom(...INDEXES);

function expectWithin({ start, end }: Span, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

describe('a text, however broken,', () => {
  it('either reads or is told what is wrong, where, and with three things to write instead at most', () => {
    fc.assert(
      fc.property(broken, index, (text, document) => {
        const reading = readQuery(text, document);
        for (const { at, message } of reading.ok ? reading.notes : reading.problems) {
          expectWithin(at, text);
          expect(message).toMatch(/\.$/);
        }
        if (reading.ok) return;
        expect(reading.problems.length).toBeGreaterThan(0);
        for (const { suggestions } of reading.problems) {
          expect(suggestions.length).toBeLessThanOrEqual(3);
          expect(new Set(suggestions).size).toBe(suggestions.length);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('that reads means the same as its canonical text, which reads as itself', () => {
    fc.assert(
      fc.property(broken, index, (text, document) => {
        const reading = readQuery(text, document);
        if (!reading.ok) return;
        const canonical = printQuery(reading.query);
        const again = readQuery(canonical, document);
        expect(again).toMatchObject({ ok: true, selection: reading.selection });
        expect(again.ok && printQuery(again.query)).toBe(canonical);
      }),
      { numRuns: 3000 },
    );
  });

  it('shows nothing as wrong where it reads', () => {
    fc.assert(
      fc.property(broken, index, (text, document) => {
        const wrong = highlightQuery(text).filter(({ kind }) => kind === 'error');
        expect(readQuery(text, document).ok ? wrong : []).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('can be completed with the caret anywhere in it, and changes only around the caret', () => {
    fc.assert(
      fc.property(broken, index, (text, document) => {
        for (let caret = 0; caret <= text.length; caret++) {
          const { from, to, items } = completeQuery(text, caret, document);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThanOrEqual(caret);
          expect(to).toBeGreaterThanOrEqual(caret);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(items.length).toBeLessThanOrEqual(12);
          expect(new Set(items.map(({ insert }) => insert)).size).toBe(items.length);
        }
      }),
      { numRuns: 100 },
    );
  });
});

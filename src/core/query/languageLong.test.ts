/**
 * Texts of ten thousand characters and more, each of a shape that a careless reader would recurse on, or
 * look through again for each of its pieces. Nobody writes them; anybody can paste one, or open a link.
 */
import { describe, expect, it } from 'vitest';
import { diego } from '../../../data/diego.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { completeQuery } from './complete.ts';
import { countFacets } from './facets.ts';
import { highlightQuery } from './highlight.ts';
import { joinNames } from './joinNames.ts';
import { parseQuery } from './parse.ts';
import type { ProblemCode } from './problem.ts';
import { readQuery } from './readQuery.ts';

const DIEGO = indexDocument(diego);

/** The flows that it selects, or the first of its problems. */
type Answer = number | ProblemCode;

const numbered = (count: number, write: (number: number) => string, between: string) =>
  Array.from({ length: count }, (_, at) => write(at + 1)).join(between);

const SHAPES: Readonly<Record<string, readonly [text: string, answer: Answer]>> = {
  'letters': ['x'.repeat(10_000), 0],
  'digits': [`port:${'1'.repeat(10_000)}`, 'bad-port'],
  'spaces within a port': [`port:"1${' '.repeat(10_000)}x"`, 'bad-port'],
  'a name in quotes': [`→"${'x'.repeat(10_000)}"`, 'unknown-name'],
  'slashes': [`${'/'.repeat(10_000)}→`, 'unknown-name'],
  'words beside a trace': [`${'a '.repeat(10_000)}SSH Proxy→BBS`, 1],
  'a trace beside words': [`Rep→BBS ${'a '.repeat(10_000)}`, 1],
  'words in the name of an end': [`→BBS ${'a '.repeat(10_000)}a:8889`, 'unknown-name'],
  'words, some within traces': ['→BBS a b c '.repeat(1000), 'unknown-name'],
  'hops': [numbered(700, () => 'Rep→BBS', ' or '), 1],
  'hops, and one more to come': ['Rep→BBS or '.repeat(700), 'missing-term'],
  'hops that are each asked': ['(Rep→BBS) '.repeat(1000), 1],
  'hops that are each left out': ['-Rep→BBS '.repeat(1000), 24],
  'one chain by names': [`Rep${'→Rep'.repeat(1000)}`, 0],
  'one chain without names': [`Rep${'→'.repeat(1000)}BBS`, 0],
  'one chain over any number of hops': [`Rep${'⇒'.repeat(1000)}BBS`, 0],
  'one chain through groups': [`diego_cell${'⇒diego_brain⇒diego_cell'.repeat(400)}`, 0],
  'chains': ['Rep⇒BBS '.repeat(1250), 3],
  'chains, each with a port of its own': [numbered(700, (port) => `Rep⇒BBS:${port}`, ' or '), 0],
  'chains and what they go around': ['Rep⇒BBS -auth:tls '.repeat(550), 3],
  'arrows': ['⇒'.repeat(10_000), 'lone-arrow'],
  'arrows and colons': ['→:'.repeat(5000), 'missing-value'],
  'arrows and ports': ['→:443'.repeat(2000), 'ports-inside'],
  'fields and arrows': ['port:→'.repeat(1600), 'missing-value'],
  'values': [`port:${numbered(2500, String, ',')}`, 3],
  'values that are no ports': [`port:${numbered(2500, (port) => `x${port}`, ',')}`, 'bad-port'],
  'fields that are each asked': [numbered(1000, (port) => `port:${port}`, ' '), 0],
  'fields, any of them': [numbered(1000, (port) => `port:${port}`, ' or '), 1],
  'fields that are none': [numbered(1400, (number) => `f${number}:x`, ' '), 'unknown-field'],
  'one value in many quotes': [`auth:${'"a"b'.repeat(2500)}`, 'unknown-value'],
  'names that nothing is called by': [
    numbered(1200, (number) => `→x${number}`, ' or '),
    'unknown-name',
  ],
  'parentheses that open': ['('.repeat(10_000), 'too-deep'],
  'parentheses that close': [')'.repeat(10_000), 'stray-parenthesis'],
  'parentheses around nothing': ['()'.repeat(5000), 'empty-parentheses'],
  'parentheses as deep as they may be': [`${'('.repeat(100)}uaa${')'.repeat(100)} `.repeat(49), 1],
  'minuses': ['-'.repeat(10_000), 'too-deep'],
  'minuses with words': ['-zeppelin '.repeat(1000), 25],
  'the word not': ['not '.repeat(2500), 'too-deep'],
  'the word or': ['or '.repeat(3334), 'missing-term'],
  'quotes': ['"'.repeat(5000), 'empty-quotes'],
  'quotes, the last one open': ['"'.repeat(4999), 'empty-quotes'],
  'quotes around spaces': ['" '.repeat(5000), 25],
  'backslashes in a quote': [`"${'\\'.repeat(10_000)}`, 'unclosed-quote'],
  'commas': [','.repeat(10_000), 'stray-sign'],
};

describe.each(Object.entries(SHAPES))('ten thousand characters of %s', (_, [text, answer]) => {
  it('are answered', () => {
    const reading = readQuery(text, DIEGO);
    expect(reading.ok ? reading.selection.flows.size : reading.problems[0]?.code).toBe(answer);
  });

  it('are counted, where they can be read at all', () => {
    const facets = countFacets(joinNames(parseQuery(text).query, DIEGO), DIEGO, ['auth', 'port']);
    expect(facets.length).toBeGreaterThanOrEqual(typeof answer === 'number' ? 2 : 0);
    for (const { rows } of facets.flatMap(({ values }) => values)) {
      expect(rows).toBeLessThanOrEqual(DIEGO.document.entries.length);
    }
  });

  it('are coloured to the end, and completed anywhere', () => {
    expect(highlightQuery(text).at(-1)?.end).toBe(text.trimEnd().length);
    for (const caret of [0, Math.floor(text.length / 2), text.length]) {
      const { from, to } = completeQuery(text, caret, DIEGO);
      expect(from).toBeLessThanOrEqual(caret);
      expect(to).toBeGreaterThanOrEqual(caret);
    }
  });
});

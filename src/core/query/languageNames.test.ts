/**
 * Names are whatever a page calls things. Here components and groups are called by what the language itself
 * uses, and by what texts seldom hold: written into a query, each has to mean itself and nothing else.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defineDocument } from '../model/defineDocument.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { completeQuery } from './complete.ts';
import { printEnd, printQuery, printWord } from './print.ts';
import { readQuery } from './readQuery.ts';

const SIGNS = [
  '"',
  '""',
  '\\',
  '\\"',
  '"\\',
  '→',
  '⇒',
  '->',
  '=>',
  '->>',
  '-',
  '--',
  '–',
  '(',
  ')',
  '()',
];
const PLACES = [
  ':',
  'a:b',
  ':443',
  '/',
  '//',
  'a/',
  '/a',
  'a/b',
  'a/b/c',
  ',',
  'a,b',
  ', ',
  '>',
  '=',
  '|',
];
const WORDS = [
  'or',
  'AND',
  'Not',
  'not a',
  'a or b',
  'port',
  'port:443',
  'is:secured',
  'varies',
  '443',
  '-a',
];
const OBJECTS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'undefined',
  'null',
  'NaN',
];
const SPACES = [
  ' ',
  ' a',
  'a ',
  'a  b',
  '\t',
  '\n',
  'a\nb',
  '\r\n',
  '\u00a0',
  '\u2028',
  '\u3000',
  '\ufeff',
];
const BIDI = ['\u200f', 'a\u202eb', '\u2066x\u2069', 'שלום', 'Rep \u061c(שרת)', '\u200b', '\u200d'];
const LETTERS = [
  'é',
  'e\u0301',
  'İ',
  'ß',
  'ſ',
  'Σς',
  '端口',
  '🚢',
  '👩‍👩‍👧',
  '\ud83d',
  '\udea2',
  '\0',
  '\u001b[31m',
];
const MORE = [
  '$&',
  '%s',
  '${a}',
  '<b>',
  '&amp;',
  '*',
  '.*',
  '^$',
  "'",
  '“a”',
  '‹›',
  '⁂',
  'a'.repeat(200),
];

const awkward = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SIGNS, ...PLACES, ...WORDS, ...OBJECTS) },
  { weight: 2, arbitrary: fc.constantFrom(...SPACES, ...BIDI, ...LETTERS, ...MORE) },
  fc.string({ minLength: 1, maxLength: 8, unit: 'binary' }),
  fc
    .array(fc.constantFrom(...Array.from('aB"\\→⇒->=:/,()_ ')), { minLength: 1, maxLength: 8 })
    .map((all) => all.join('')),
);

/** One flow to the component of that name, in the group of that name, one back, and one past them. */
function documentOf(name: string, group: string): DocumentIndex {
  return indexDocument(
    defineDocument({
      id: 'awkward-names',
      title: 'Awkward names',
      shortTitle: 'Names',
      summary: '',
      groupWord: 'VM',
      notes: [],
      columns: [],
      groups: {
        'group-of-it': { label: group, kind: 'vm' },
        'another-group': { label: 'Another group', kind: 'vm' },
      },
      components: {
        'component-itself': { label: name, group: 'group-of-it' },
        'first-neighbour': { label: 'First neighbour', group: 'another-group' },
        'other-neighbour': { label: 'Other neighbour', group: 'another-group' },
      },
      footnotes: {},
      options: {},
      tables: {
        all: {
          title: 'All',
          rows: [
            {
              written: [],
              between: [
                ['first-neighbour', 'component-itself'],
                ['component-itself', 'first-neighbour'],
                ['first-neighbour', 'other-neighbour'],
              ],
              on: [{ port: 1, transport: 'tcp', protocol: 'http', security: 'not-stated' }],
            },
          ],
        },
      },
    }),
  );
}

const [TO_IT, FROM_IT] = ['all-1.1', 'all-1.2'];

function selected(text: string, index: DocumentIndex): readonly string[] {
  const reading = readQuery(text, index);
  if (!reading.ok) throw new Error(`${text}: ${reading.problems[0]?.message}`);
  const again = readQuery(printQuery(reading.query), index);
  expect(again).toMatchObject({ ok: true, selection: reading.selection });
  return [...reading.selection.flows.keys()];
}

it('means itself as the end of a trace, alone and with its group', () => {
  fc.assert(
    fc.property(awkward, awkward, (name, group) => {
      const index = documentOf(name, group);
      for (const end of [
        { group: null, name },
        { group, name },
      ]) {
        const written = printEnd(end);
        expect(selected(`${written}→`, index)).toEqual([FROM_IT]);
        expect(selected(`→${written}`, index)).toEqual([TO_IT]);
        expect(selected(`→${written}:1`, index)).toEqual([TO_IT]);
        expect(selected(`"First neighbour" -> ${written} -> "First neighbour"`, index)).toEqual([
          TO_IT,
          FROM_IT,
        ]);
        expect(selected(`(${written}⇒)`, index)).toEqual([TO_IT, FROM_IT, 'all-1.3']);
      }
    }),
    { numRuns: 400 },
  );
});

it('means itself as a value of each field that asks who', () => {
  fc.assert(
    fc.property(awkward, awkward, (name, group) => {
      const index = documentOf(name, group);
      const [one, around] = [printWord(name), printWord(group)];
      expect(selected(`component:${one}`, index)).toEqual([TO_IT, FROM_IT]);
      expect(selected(`to:"other neighbour",${one} port:1`, index)).toEqual([TO_IT, 'all-1.3']);
      expect(selected(`from:${one}`, index)).toEqual([FROM_IT]);
      expect(selected(`-cluster:${around}`, index)).toEqual(['all-1.3']);
      expect(selected(`from:${around} or to:${around}`, index)).toEqual([TO_IT, FROM_IT]);
    }),
    { numRuns: 400 },
  );
});

it('is found as a word, wherever in a query it stands', () => {
  fc.assert(
    fc.property(awkward, awkward, (name, group) => {
      const index = documentOf(name, group);
      for (const word of [printWord(name), printWord(group)]) {
        for (const text of [word, `(${word})`, `port:1 ${word}`, `${word} port:1`, `--${word}`]) {
          expect(selected(text, index)).toEqual(expect.arrayContaining([TO_IT, FROM_IT]));
        }
      }
    }),
    { numRuns: 400 },
  );
});

it('is offered as what means it', () => {
  fc.assert(
    fc.property(awkward, awkward, (name, group) => {
      const index = documentOf(name, group);
      const offered = (before: string) =>
        completeQuery(before, before.length, index).items.map(({ insert }) => before + insert);
      const ends = offered('→');
      expect(ends).toContain(`→${printEnd({ group: null, name })}`);
      for (const text of [
        ...ends,
        ...offered('component:'),
        ...offered('from:'),
        ...offered('cluster:'),
      ]) {
        expect(readQuery(text, index)).toMatchObject({ ok: true });
      }
    }),
    { numRuns: 400 },
  );
});

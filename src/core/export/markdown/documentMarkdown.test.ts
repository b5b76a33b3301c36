import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diego } from '../../../../data/diego.ts';
import { tap } from '../../../../data/tap.ts';
import { NO_CHOICES } from '../../import/choices.ts';
import { cleanText } from '../../import/cells/cleanText.ts';
import { readSources } from '../../import/readSources.ts';
import type { FlowDocument } from '../../model/document.ts';
import { makeSyntheticDocument } from '../../model/syntheticDocument.ts';
import { documentMarkdown } from './documentMarkdown.ts';

function read(text: string): FlowDocument {
  const { document } = readSources([{ name: 'taken.md', text, format: null }], NO_CHOICES);
  if (document === null) throw new Error(`nothing to read in ${text.slice(0, 200)}`);
  return document;
}

/** Without where things stand in their file, which is no part of what a document says. */
function placeless(document: FlowDocument) {
  const nowhere = { file: '', line: 0, column: 0 };
  return {
    ...document,
    summary: '',
    entries: document.entries.map((entry) => ({ ...entry, place: null })),
    problems: document.problems.map((problem) => ({ ...problem, place: nowhere })),
  };
}

function describeRows(document: FlowDocument, texts: readonly string[]): FlowDocument {
  return {
    ...document,
    tables: document.tables.map((table) => ({ ...table, descriptionColumn: 'Description' })),
    entries: document.entries.map((entry, place) => ({
      ...entry,
      description: texts[place] ?? null,
    })),
  };
}

describe('a document as Markdown', () => {
  it.each([tap, diego, makeSyntheticDocument(60)])(
    'has each cell of $id as it is written',
    (document) => {
      const { entries, tables } = read(documentMarkdown(document));
      expect(entries.map(({ written }) => written)).toEqual(
        document.entries.map(({ written }) => written),
      );
      expect(tables.map(({ title, columns }) => [title, columns])).toEqual(
        document.tables.map(({ title, columns }) => [title, columns]),
      );
    },
  );

  it.each([tap, diego, makeSyntheticDocument(60)])(
    'reads back as the same document: $id',
    (document) => {
      const once = read(documentMarkdown(document));
      expect(placeless(read(documentMarkdown(once)))).toEqual(placeless(once));
    },
  );

  it('keeps whatever stands in a cell, be it made of signs that Markdown means something by', () => {
    const sign = fc.constantFrom(
      '|',
      '*',
      '_',
      '<b>',
      '&amp;',
      '`',
      '\\',
      '[a](b)',
      '~~',
      '#',
      '!',
      '\n',
      '{{',
      '<!--',
      '](',
      'x',
      ' ',
      '1.',
      '-',
      '://',
      '@',
      '$',
    );
    const words = fc.array(sign, { maxLength: 12 }).map((signs) => `A ${signs.join('')} z`);
    const texts = fc.array(words, { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(texts, (descriptions) => {
        const document = describeRows(makeSyntheticDocument(20), descriptions);
        const { entries } = read(documentMarkdown(document));
        expect(entries.map(({ description }) => description)).toEqual(descriptions.map(cleanText));
        expect(entries.map(({ written }) => written)).toEqual(
          document.entries.map(({ written }) => written),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('keeps every flow of a made-up platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.nat(500), (rows, seed) => {
        const document = makeSyntheticDocument(rows, seed);
        const back = read(documentMarkdown(document));
        const labels = (one: FlowDocument) => {
          const names = new Map(one.components.map(({ id, label }) => [id, label]));
          return one.flows.map(({ from, to, ports, protocol }) => [
            names.get(from),
            names.get(to),
            ports,
            protocol,
          ]);
        };
        expect(labels(back)).toEqual(labels(document));
      }),
      { numRuns: 10 },
    );
  });
});

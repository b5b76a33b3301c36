import { describe, expect, it } from 'vitest';
import { diego } from '../../../../data/diego.ts';
import { tap } from '../../../../data/tap.ts';
import { NO_CHOICES } from '../../import/choices.ts';
import { readSources } from '../../import/readSources.ts';
import type { FlowDocument } from '../../model/document.ts';
import { sampleBrought } from '../../model/sampleBrought.ts';
import { makeSyntheticDocument } from '../../model/syntheticDocument.ts';
import { documentCsv } from './documentCsv.ts';

function read(text: string): FlowDocument {
  const { document } = readSources([{ name: 'taken.csv', text, format: null }], NO_CHOICES);
  if (document === null) throw new Error(`nothing to read in ${text.slice(0, 200)}`);
  return document;
}

const withCells = (written: readonly string[]): FlowDocument => {
  const made = makeSyntheticDocument(1);
  return { ...made, entries: made.entries.map((entry) => ({ ...entry, written })) };
};

describe('a document as CSV', () => {
  it('is a block for each table: title, headings, rows, notes', () => {
    const [first, second] = documentCsv(diego).split(',,,,,\r\n,,,,,\r\n');
    expect(documentCsv(diego).split('\r\n').slice(0, 4)).toEqual([
      'Inbound to Diego,,,,,',
      'Source VM,Destination VM,Port,Transport Layer Protocol,App Layer Protocol,Security and Authentication',
      'cloud_controller,diego_database (BBS),8889,TCP,HTTPS,Mutual TLS',
      'cloud_controller (Routing API),diego_database (Locket),8891,TCP,HTTPS,Mutual TLS',
    ]);
    expect(first?.length).toBeGreaterThan(0);
    expect(second).toMatch(/^Outbound from Diego/);
  });

  it('has as many fields in each line, and no bare line break in any', () => {
    const text = documentCsv(withCells(['a\nb', 'say "hi"', 'x,y', ' z ']));
    expect(text).toContain('"a\nb","say ""hi""","x,y"," z "\r\n');
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it.each(['=1+1', '@SUM(A1)', '+cmd|x', '-2+3', '=HYPERLINK("http://x")', '\tx'])(
    'lets no spreadsheet run %j',
    (cell) => {
      const line = documentCsv(withCells([cell, '-', '+', 'a-b'])).split('\r\n')[2] ?? '';
      expect(line).toMatch(/^"?'/);
      expect(line.endsWith(',-,+,a-b')).toBe(true);
    },
  );

  it('reads back as what stood there, without the apostrophe', () => {
    const told = ['=1+1 is two', '-x', '@a', "'quoted'"];
    const made = makeSyntheticDocument(told.length);
    const document = {
      ...made,
      tables: made.tables.map((table) => ({ ...table, descriptionColumn: 'Description' })),
      entries: made.entries.map((entry, at) => ({ ...entry, description: told[at] ?? null })),
    };
    const { entries } = read(documentCsv(document));
    expect(entries.map(({ description }) => description)).toEqual(told);
  });

  it.each([tap, diego, makeSyntheticDocument(60), sampleBrought])(
    'has each cell of $id as it is written, under its title',
    (document) => {
      const { entries, tables } = read(documentCsv(document));
      expect(entries.map(({ written }) => written)).toEqual(
        document.entries.map(({ written }) => written),
      );
      expect(tables.map(({ title, columns }) => [title, columns])).toEqual(
        document.tables.map(({ title, columns }) => [title, columns]),
      );
    },
  );

  it.each([tap, diego, makeSyntheticDocument(60)])(
    'reads back as the same flows: $id',
    (document) => {
      const once = read(documentCsv(document));
      const again = read(documentCsv(once));
      expect(again.flows).toEqual(once.flows);
      expect(again.footnotes).toEqual(once.footnotes);
      expect(again.entries.map(({ footnotes }) => footnotes)).toEqual(
        once.entries.map(({ footnotes }) => footnotes),
      );
    },
  );
});

import { describe, expect, it } from 'vitest';
import { NO_CHOICES } from '../../../core/import/choices.ts';
import { readSources } from '../../../core/import/readSources.ts';
import { summariseImport } from '../../../core/import/tableSummary.ts';
import { EXAMPLE } from './exampleTable.ts';
import { sayRead, sayTable } from './words.ts';

const read = (...texts: readonly string[]) =>
  summariseImport(
    readSources(
      texts.map((text, place) => ({ name: `${place}.md`, text, format: null })),
      NO_CHOICES,
    ),
  );

const VERSIONS = '| Release | Date |\n|---|---|\n| 1.0 | May |\n| 1.1 | June |\n';

describe('what was read', () => {
  it('is said in words that add up', () => {
    const tables = read(EXAMPLE);
    expect(sayRead(tables)).toBe('2 tables in 1 file · 7 of 8 rows charted · 1 needs you');
    expect(tables.tables.map(sayTable)).toEqual([
      '5 of 6 rows charted · 1 needs you',
      '2 of 2 rows charted',
    ]);
  });

  it('counts what was set aside by itself', () => {
    const tables = read(EXAMPLE, VERSIONS);
    expect(sayRead(tables)).toBe(
      '3 tables in 2 files · 7 of 8 rows charted · 1 needs you · 1 table set aside',
    );
    expect(tables.tables.map(sayTable).at(-1)).toBe('2 rows, set aside');
  });
});

describe('the summary of a table', () => {
  it('has its headings, a few of its cells, and the rows that are in doubt', () => {
    const [signals] = read(EXAMPLE).tables;
    expect(signals?.columns[4]).toEqual({
      heading: 'Port',
      samples: ['8080', '5432', '4000-4010'],
    });
    expect(signals?.doubted.map(({ row, cells }) => [row, cells[4]])).toEqual([[4, '8o80']]);
    expect(signals?.title).toBe('Signals');
  });

  it('finds a row by its place, though cells above span it', () => {
    const html = `<table><tr><th>Source</th><th>Destination</th><th>Port</th></tr>
<tr><td rowspan="3">a</td><td>b</td><td>443</td></tr>
<tr><td>c</td><td>4x3</td></tr>
<tr><td>d</td><td>22</td></tr></table>`;
    const [table] = summariseImport(
      readSources([{ name: 'a.html', text: html, format: 'html' }], NO_CHOICES),
    ).tables;
    expect(table?.doubted.map(({ row, cells }) => [row, ...cells])).toEqual([[1, 'a', 'c', '4x3']]);
  });
});

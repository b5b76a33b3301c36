/**
 * How long tables take to be read, from the text of a file to the document, at three sizes. It is done in a worker, so nobody's
 * page stands still meanwhile; but somebody waits, and ten times the rows should take about ten times as long.
 */
import { bench, describe } from 'vitest';
import { readSources } from '../src/core/import/readSources.ts';

const SIZES = [100, 1000, 10_000] as const;
const CHOICES = { title: null, mappings: {}, fixes: [] };
const COLUMNS = ['Source VM', 'Source', 'Destination VM', 'Destination', 'Port', 'Protocol'];

/** Rows between processes of a few hundred machines, no two alike. */
function rowsOf(count: number): string[][] {
  return Array.from({ length: count }, (_none, at) => [
    `vm_${at % 300}`,
    `process_${at % 3000}`,
    `vm_${(at * 7) % 100}`,
    `process_${(at * 7) % 1000}`,
    String(1024 + (at % 9000)),
    'HTTPS',
  ]);
}

const FORMATS = {
  csv: (rows: readonly string[][]) => rows.map((cells) => cells.join(',')).join('\n'),
  markdown: ([head = [], ...rows]: readonly string[][]) =>
    [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
} as const;

for (const format of ['csv', 'markdown'] as const) {
  describe(`from ${format}`, () => {
    for (const size of SIZES) {
      const file = { name: 'rows', text: FORMATS[format]([COLUMNS, ...rowsOf(size)]), format };
      bench(
        `${size} rows`,
        () => {
          const { document } = readSources([file], CHOICES);
          if (document?.entries.length !== size) throw new Error('rows were lost');
        },
        { iterations: 3, time: 0, warmupIterations: 1, warmupTime: 0, throws: true },
      );
    }
  });
}

import { describe, expect, it } from 'vitest';
import { printReading } from './fixtures/printReading.ts';
import { tableOf } from './fixtures/tableLiteral.ts';
import { gatherNames } from './gatherNames.ts';
import { readTable } from './readTable.ts';

function readCells(cells: readonly string[]): readonly string[] {
  const { raw, mapping } = tableOf('From | To | Port | Protocol | Security | Description');
  const place = { file: raw.file, line: 2, column: 1 };
  const row = {
    cells: cells.map((text) => ({ text, raised: [], place, spannedFrom: null })),
    place,
  };
  const table = { ...raw, rows: [row] };
  return printReading(readTable(table, mapping, gatherNames([{ raw: table, mapping }])));
}

/** Each repeats what some grammar here could go back over. */
const REPEATED = [
  '(',
  ')',
  '[',
  '{{',
  '<%',
  '${',
  '*',
  '†',
  '/',
  ' / ',
  ',',
  ' and ',
  '-',
  '1',
  '1,',
  '1-',
  '1 ',
  'TCP ',
  'TCP/',
  'a.',
  'a ',
  ':',
  '::',
  '→',
  '<-',
  '\n',
  '- ',
  '(1) ',
  '10.',
  'TLS 1.2 ',
  'deny ',
];

describe('hostile cells', () => {
  it.each(REPEATED)(
    'takes no longer than its length for %j a hundred thousand times',
    (sign) => {
      const text = sign.repeat(Math.ceil(100_000 / sign.length));
      // Of this process, so that a busy machine makes no difference.
      const started = process.cpuUsage();

      readCells([text, text, text, text, text, text]);

      expect(process.cpuUsage(started).user / 1000).toBeLessThan(10_000);
    },
    30_000,
  );

  it('waits rather than chart thousands of flows of one row', () => {
    const names = Array.from({ length: 80 }, (_none, at) => `n${at}`).join(', ');

    expect(readCells([names, names, '443', 'TCP/UDP', '', ''])[0]).toBe('waits');
  });

  it('drops controls that turn the order of a text, and keeps the rest', () => {
    expect(readCells(['we\u202Eb\u200B', '\uFEFFdb', '4\u200D43', 'T\u2066CP', '', ''])).toEqual([
      'web → db 443 TCP',
    ]);
  });

  it('keeps formulas and markup as names, since nothing here runs', () => {
    expect(readCells(['=HYPERLINK("x")', '<script>alert(1)</script>', '443', '', '', ''])).toEqual([
      '=HYPERLINK("x") → <script>alert(1)</script> 443',
      '  ? ends-undivided: <script>alert(1)</script>',
    ]);
  });
});

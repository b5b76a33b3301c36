import { describe, expect, it } from 'vitest';
import { rawCell } from './blocks.ts';
import { plainText } from './collectText.ts';
import { plainlyHeadings } from './plainlyHeadings.ts';

const place = { file: 'page', line: 1, column: 1 };

function row(line: string) {
  return { cells: line.split(',').map((text) => rawCell(plainText(text.trim()), place)), place };
}

function heads(first: string, ...below: readonly string[]): boolean {
  return plainlyHeadings(row(first), below.map(row));
}

describe('a first line', () => {
  it.each([
    'Source, Destination, Port',
    'From, To, TCP port(s)',
    'Wer, Wohin, Tor',
    ', Rep, BBS',
    'No, Service, Number',
  ])('%s plainly heads numbers', (line) => {
    expect(heads(line, 'a, b, 443', 'c, d, 22')).toBe(true);
  });

  it.each([
    'Rep, BBS, 443',
    'Rep, BBS, Varies',
    'Rep, any, Tor',
    'Rep, 10.0.0.0/8, Tor',
    'Rep',
    'Rep, , ',
  ])('%s may be a row', (line) => {
    expect(heads(line, 'a, b, 443', 'c, d, 22')).toBe(false);
  });

  it('may be a row where what it says stands below it, too', () => {
    expect(heads('Rep, BBS, x', 'Rep, Locket, 1')).toBe(false);
    expect(heads('Source, Port, x', 'Source, Port, x', 'a, 1, y')).toBe(true);
  });

  it('may be a row where there is nothing but words', () => {
    expect(heads('Rep, BBS', 'BBS, Locket')).toBe(false);
  });
});

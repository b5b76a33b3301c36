/** What holds of any text, and of any table in each of the formats. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawSource } from '../rawTable.ts';
import type { SourceFormat } from '../source.ts';
import { readText } from './compactSource.ts';

const FORMATS = [
  'markdown',
  'html',
  'asciidoc',
  'csv',
  'tsv',
] as const satisfies readonly SourceFormat[];

/** Pieces that mean something in one of the formats, so that most texts are nearly tables. */
const PIECES = String.raw`
|  ||  |---|---|  | a | b |  ---|---  |===  ,===  !===  +---+---+  +===+===+  --- ---  ----  ====  ${'```'}  ${'`'}
<table>  <tr>  <td>  <th rowspan=2>  <td colspan=9>  </table>  <thead>  <b>  <p>  <br>  <sup>1</sup>  <!--  -->  <li>
{{  }}  {% if %}  <%=  %>  [cols=2*]  [%header]  2.2+|  3*|  a|  footnote:[x]  {a}  :a: b  include::x[]  ifdef::x[]
*  **  _  ^1^  [^1]  [^1]: x  [a](b)  \  \|  &amp;  &#8224;  "  ,  ;  443  Source  Port  # h  == h  > q  - i  * n  1. x
title: x  †  ‡x  __proto__  constructor  a`
  .split(/ {2,}|\n/)
  .filter((piece) => piece !== '')
  .concat(
    ' ',
    '\n',
    '\n',
    '\n\n',
    '\t',
    '\r\n',
    '\r',
    '    ',
    '\u202E',
    '\u200B',
    '\uFDD0',
    '\u0000',
    '😀',
    '\uD800',
  );

const anyText = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 6 })),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''));

const anyFormat = fc.constantFrom(...FORMATS);

function placesOf({ tables, notes, problems }: RawSource) {
  const rows = tables.flatMap(({ header, rows: body }) => [...header, ...body]);
  return [
    ...tables.map(({ place }) => place),
    ...rows.flatMap(({ place, cells }) => [place, ...cells.map((cell) => cell.place)]),
    ...[...notes, ...tables.flatMap((table) => table.notes)].map(({ place }) => place),
    ...problems.map(({ place }) => place),
  ];
}

describe('any text in any format', () => {
  it('is answered, and every place lies within it', () => {
    fc.assert(
      fc.property(anyText, anyFormat, (text, format) => {
        const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
        for (const { line, column } of placesOf(readText(text, format))) {
          const length = lines[line - 1]?.length ?? -1;
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual(length + 1);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives cells whose text is folded and trimmed, and whose raised parts lie within it', () => {
    fc.assert(
      fc.property(anyText, anyFormat, (text, format) => {
        const { tables } = readText(text, format);
        const cells = tables
          .flatMap(({ header, rows }) => [...header, ...rows])
          .flatMap((row) => row.cells);
        for (const cell of cells) {
          expect(cell.text).toBe(cell.text.trim());
          expect(cell.text).not.toMatch(/[^\S\n ]| {2}|\n\n|[\u202A-\u202E\u200B\0]/);
          for (const { from, to } of cell.raised) {
            expect([from < to, from >= 0, to <= cell.text.length]).toEqual([true, true, true]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

const SIGNS =
  'a b c d e X Y Z 0 1 2 3 _ * | " \' < > & ; , : ! # + - = ~ ` \\ [ ] ( ) { } . / †'.split(' ');

const word = fc
  .array(fc.constantFrom(...SIGNS), {
    minLength: 1,
    maxLength: 6,
  })
  .map((signs) => signs.join(''))
  .filter((text) => /[a-zA-Z]/.test(text));
const cellText = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((words) => `x${words.join(' ')}x`);

/** Tables of words: a first row of names with nothing in it that a row might hold. */
const anyTable = fc.integer({ min: 2, max: 5 }).chain((columns) =>
  fc.array(fc.array(cellText, { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 6,
  }),
);

function headingsOf(rows: readonly (readonly string[])[]): readonly string[] {
  return (rows[0] ?? []).map((_, at) => `Heading ${'ABCDE'.charAt(at)}`);
}

/** What a template of a docs build would be is escaped, too: in one, text stays as it is written. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('{', '&#123;');
}

const WRITERS: Record<(typeof FORMATS)[number], (rows: readonly (readonly string[])[]) => string> =
  {
    markdown: (rows) => {
      const line = (cells: readonly string[]) =>
        `| ${cells.map((cell) => cell.replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`)).join(' | ')} |`;
      const [header = [], ...body] = rows;
      return [line(header), `|${header.map(() => '---').join('|')}|`, ...body.map(line)].join('\n');
    },
    html: (rows) => {
      const line = (cells: readonly string[], tag: string) =>
        `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
      const [header = [], ...body] = rows;
      return `<table>${line(header, 'th')}${body.map((cells) => line(cells, 'td')).join('\n')}</table>`;
    },
    asciidoc: (rows) => {
      const entity = (cell: string) =>
        cell.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
      const lines = rows.map((cells) => cells.map((cell) => `|${entity(cell)}`).join('\n'));
      return `[%header,cols=${rows[0]?.length ?? 1}*]\n|===\n${lines.join('\n\n')}\n|===`;
    },
    csv: (rows) =>
      rows
        .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
        .join('\n'),
    tsv: (rows) =>
      rows
        .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t'))
        .join('\n'),
  };

describe('any table', () => {
  it.each(FORMATS)('comes back cell by cell from %s', (format) => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        const all = [headingsOf(rows), ...rows];
        const { tables } = readText(WRITERS[format](all), format);
        const read = tables.flatMap(({ header, rows: body }) => [...header, ...body]);
        expect(read.map(({ cells }) => cells.map(({ text }) => text))).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { readText } from './compactSource.ts';

const PAGE = `# Ports

All ways are those of the keeper.

## Deck

Only the deck.

### Deck inside

A lead.

| A | B |
|---|---|
| 1 | 2 |

## Hold

| A | B |
|---|---|
| 1 | 2 |
`;

describe('what is told above a table', () => {
  it('are the paragraphs under the headings that it stands under, the nearest first', () => {
    expect(readText(PAGE, 'markdown').tables.map(({ above }) => above)).toEqual([
      ['A lead.', 'Only the deck.', 'All ways are those of the keeper.'],
      ['All ways are those of the keeper.'],
    ]);
  });

  it('are the nearest of many, and the one that the page begins with', () => {
    const many = Array.from({ length: 20 }, (_, at) => `Paragraph ${String(at)}.`);
    const page = ['# Ports', ...many, '| A | B |\n|---|---|\n| 1 | 2 |\n'].join('\n\n');
    const above = readText(page, 'markdown').tables[0]?.above ?? [];
    expect(above).toHaveLength(12);
    expect([above[0], above.at(-2), above.at(-1)]).toEqual([
      'Paragraph 19.',
      'Paragraph 9.',
      'Paragraph 0.',
    ]);
  });
});

describe('a picture above a table', () => {
  it.each([
    [
      'markdown',
      '# Ports\n\nThe lead.\n\n![Keeper and lamps](a.png)\n\n| A | B |\n|---|---|\n| 1 | 2 |',
    ],
    [
      'markdown',
      '# Ports\n\nThe lead.\n\n<a href="a.png"><img src="a.png" alt="Keeper and lamps"> (Click to enlarge)</a>\n\n| A | B |\n|---|---|\n| 1 | 2 |',
    ],
    [
      'html',
      '<h1>Ports</h1><p>The lead.</p><p><img src="a.png" alt="Keeper and lamps"><br>Click the image to zoom in</p><table><tr><th>A<th>B<tr><td>1<td>2</table>',
    ],
    [
      'asciidoc',
      '= Ports\n\nThe lead.\n\nimage::a.png[Keeper and lamps]\n\n|===\n|A |B\n\n|1 |2\n|===',
    ],
  ] as const)('tells nothing of it by what stands in for it (%s)', (format, page) => {
    const [read] = readText(page, format).tables;
    expect([read?.lead, read?.above]).toEqual(['The lead.', ['The lead.']]);
  });

  it('is part of a text that says more', () => {
    const page = '# Ports\n\n![Keeper](a.png) listens on these:\n\n| A | B |\n|---|---|\n| 1 | 2 |';
    expect(readText(page, 'markdown').tables[0]?.lead).toBe('Keeper listens on these:');
  });
});

it('is led to by what speaks of the following, also where a remark stands between', () => {
  const rows = '| A | B |\n|---|---|\n| 1 | 2 |\n';
  const leadOf = (...paragraphs: readonly string[]) =>
    readText([...paragraphs, rows].join('\n\n'), 'markdown').tables[0]?.lead;
  expect(leadOf('The following lamps are lit:', 'Not by day.')).toBe(
    'The following lamps are lit:',
  );
  expect(leadOf('The following lamps are lit:', '# Deck', 'Not by day.')).toBe('Not by day.');
  expect(leadOf('The following is a remark.', 'Not by day.')).toBe('Not by day.');
});

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

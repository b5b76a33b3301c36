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
});

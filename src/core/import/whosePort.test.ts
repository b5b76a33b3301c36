/** Whose port it is, where headings stand wrong, cells say it in words, or nothing but a note stands beside: each page with its flows. */
import { describe, expect, it } from 'vitest';
import { pipeTable as table, readPage as read } from './readPage.ts';

const LEAD = 'The Harbour Keeper uses several ports.';

describe('a note', () => {
  it.each(['Note', 'Notes', 'Remarks', 'Comment', 'Additional comments', 'Bemerkungen', '備考'])(
    'names nobody, however short: %s',
    (heading) => {
      const text = table(
        `Port | Port description | ${heading}`,
        '7400 | Port for signals that beams send to each other | At most five masts',
        '7401 | Port for signals that masts send to each other |',
        '7402 | Port for the answers that lamps give to anybody | Outside only',
      );
      expect(read(`# Ports\n\n${text}`)).toEqual(
        [7400, 7401, 7402].map((port) => `Not stated → Not stated ${port}`),
      );
    },
  );
});

it('leaves unsaid who listens where what a port is for is left empty', () => {
  const text = table(
    'Port | Purpose',
    '7400 | Beam store',
    '7401 |',
    '7402 | Mast store',
    '7403 |',
  );
  expect(read(`# Ports\n\n${text}`)).toEqual([
    'Not stated → Beam store 7400',
    'Not stated → Not stated 7401',
    'Not stated → Mast store 7402',
    'Not stated → Not stated 7403',
  ]);
});

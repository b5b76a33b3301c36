import { describe, expect, it } from 'vitest';
import { takeMarks } from './marks.ts';
import { writtenText } from './writtenText.ts';

/** The part in braces is raised. */
function cell(marked: string) {
  const from = marked.indexOf('{');
  const to = marked.indexOf('}') - 1;
  const text = marked.replace(/[{}]/g, '');
  return { text, raised: from === -1 ? [] : [{ from, to }] };
}

const notes = new Map([
  ['1', 'One.'],
  ['a', 'A.'],
  ['Lamp-oil', 'Oil.'],
]);

describe('a cell as it is shown', () => {
  it.each([
    ['443{1}', '443¹'],
    ['443 {12}', '443 ¹²'],
    ['Rep{a}', 'Rep[^a]'],
    ['443{Lamp-oil}', '443[^Lamp-oil]'],
    ['443{Bell}', '443Bell'],
    ['Rep{†}', 'Rep†'],
    ['Rep{*}', 'Rep*'],
    ['the 1{st} node', 'the 1st node'],
    ['10{3} hosts', '10³ hosts'],
    ['443', '443'],
  ])('of %j is %j', (marked, shown) => expect(writtenText(cell(marked), notes)).toBe(shown));

  it.each(['443{1}', 'Rep{a}', '443{Lamp-oil}', 'Varies{‡}'])(
    'of %j reads back with the same mark',
    (marked) => {
      const shown = { text: writtenText(cell(marked), notes), raised: [] };
      expect(takeMarks(shown, notes)).toEqual(takeMarks(cell(marked), notes));
    },
  );
});

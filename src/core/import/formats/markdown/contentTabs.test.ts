import { expect, it } from 'vitest';
import { readerOf } from '../compactSource.ts';

const { read } = readerOf('markdown');

const table = (indent: string) =>
  ['| Port | Source |', '| --- | --- |', '| 80 | ships |'].map((line) => indent + line);

it('tabs are headings of what is set in below them, and of nothing behind', () => {
  const { tables } = read(
    '## Ports',
    '',
    '=== "Alone"',
    '',
    '    **Inbound**:',
    '',
    ...table('    '),
    '',
    '===+ "Spread `out`"',
    "    === 'Keeper'",
    ...table('        '),
    '    === "Lamp"',
    '',
    ...table('        '),
    '',
    'For all of them:',
    '',
    ...table(''),
    '',
    '## Rest',
    '',
    ...table(''),
  );
  expect(tables.map(({ headings }) => headings)).toEqual([
    ['Ports', 'Alone'],
    ['Ports', 'Spread out', 'Keeper'],
    ['Ports', 'Spread out', 'Lamp'],
    ['Ports'],
    ['Rest'],
  ]);
});

it('what is underlined, or says how much, is no tab', () => {
  const { tables } = read('Ports', '===', '', '=== 80 ===', '', ...table(''));
  expect(tables.map(({ headings }) => headings)).toEqual([['Ports']]);
});

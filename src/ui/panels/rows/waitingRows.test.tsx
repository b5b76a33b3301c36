/** A row that waits is there as written, says that it needs somebody, and why; not by its colour alone. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { indexDocument } from '../../../core/model/indexDocument.ts';
import { sampleBrought } from '../../../core/model/sampleBrought.ts';
import { findTarget } from '../../../core/model/target.ts';
import { tableFamilies } from '../../../core/scene/rowOrder.ts';
import { createExplorer } from '../../../state/explorer.ts';
import { libraryOf } from '../../../state/library.ts';
import { ExplorerContext } from '../../ExplorerContext.tsx';
import { EntryDetails } from '../inspector/EntryDetails.tsx';
import { Ledger } from '../Ledger.tsx';
import { PlainTable } from './PlainTable.tsx';

const explorer = createExplorer(libraryOf([sampleBrought]), async () => ({ kind: 'superseded' }));
const [family] = tableFamilies(sampleBrought);
if (family === undefined) throw new Error('the sample has a table');

const render = (what: React.ReactNode) =>
  renderToStaticMarkup(<ExplorerContext value={explorer}>{what}</ExplorerContext>);

const table = render(<PlainTable family={family} />);
const rowOf = (id: string) => table.split('<tr').find((row) => row.includes(`data-entry="${id}"`));

describe('in the table', () => {
  it('a row that waits has its cells, a word and a shape, and the reason in the cell that it is about', () => {
    const row = rowOf('flows-5') ?? '';
    expect(row).toContain('<td>harbour</td>');
    expect(row).toContain('aria-label="Flows, row 5 of 33, needs you"');
    expect(row).toMatch(/<svg[^>]*aria-hidden="true"[\s\S]*needs you/);
    expect(row).toMatch(/<td>eighty<span[^>]*data-severity="error">“eighty” is no port\.<\/span>/);
    expect(row).not.toContain('data-dimmed');
  });

  it('a row that states none says so, and one that is in doubt says that', () => {
    expect(rowOf('flows-30')).toContain('no flow');
    expect(rowOf('flows-7')).toContain('doubtful');
    expect(rowOf('flows-8')).not.toMatch(/needs you|no flow|doubtful/);
  });
});

it('in the inspector a row that waits has all that is said of it', () => {
  const index = indexDocument(sampleBrought);
  const target = findTarget(index, 'flows-5');
  if (target?.kind !== 'entry') throw new Error('flows-5 is a row');
  const text = render(<EntryDetails index={index} entry={target.entry} />);
  expect(text).toContain('A row that needs you');
  for (const said of [
    'port-unreadable',
    '“eighty” is no port.',
    'a port',
    'Write a number.',
    '<bdi>flows.md</bdi>, line 9, column 1',
  ]) {
    expect(text).toContain(said);
  }
});

it('the ledger counts it by itself', () => {
  expect(render(<Ledger />)).toContain('30 of 33 rows charted</strong> · 2 need you');
});

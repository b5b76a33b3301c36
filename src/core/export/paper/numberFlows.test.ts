/** Numbers follow the document's rows, and only what is lit has one. */
import { describe, expect, it } from 'vitest';
import { documents } from '../../../documents.ts';
import { indexDocument } from '../../model/indexDocument.ts';
import { readQuery } from '../../query/readQuery.ts';
import { numberFlows } from './numberFlows.ts';

function numbered(id: string, q: string) {
  const document = documents.find((one) => one.id === id);
  if (document === undefined) throw new Error(`there is no ${id}`);
  const index = indexDocument(document);
  const read = readQuery(q, index);
  if (!read.ok) throw new Error(`${q} cannot be read`);
  return { index, flows: numberFlows(index, read.selection.flows) };
}

describe.each(documents.map(({ id }) => id))('the numbers of %s', (id) => {
  it('go from one to as many as there are flows, in the order of the rows', () => {
    const { index, flows } = numbered(id, '');
    expect(flows.map(({ number }) => number)).toEqual(index.document.flows.map((_, at) => at + 1));
    const rows = index.document.entries.flatMap((entry) => entry.flows);
    expect(flows.map(({ flow }) => flow.id)).toEqual(rows);
  });
});

describe('the numbers under a query', () => {
  it('have no gap where the query leaves rows out', () => {
    const { flows } = numbered('diego', '→BBS');
    expect(flows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(flows.map(({ flow }) => flow.to))).toEqual(new Set(['bbs']));
  });

  it('say which flows match only possibly', () => {
    const { flows } = numbered('diego', 'port:61500');
    expect(flows.map(({ match }) => match)).toEqual(['possible']);
  });
});

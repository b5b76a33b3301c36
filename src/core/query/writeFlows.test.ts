import { describe, expect, it } from 'vitest';
import { documents } from '../../documents.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { readQuery } from './readQuery.ts';
import { writeFlows } from './writeFlows.ts';

describe.each(documents.map((document) => ({ name: document.id, index: indexDocument(document) })))(
  'a query written for what is pointed at in $name',
  ({ index }) => {
    const selected = (query: string) => {
      const reading = readQuery(query, index);
      return reading.ok ? [...reading.selection.flows.keys()] : reading.problems;
    };

    it('selects a flow, and no other', () => {
      for (const flow of index.document.flows) {
        const query = writeFlows(index, flow, [flow]);
        expect([query, selected(query)]).toEqual([query, [flow.id]]);
      }
    });

    it('selects what ends in a socket, and nothing else', () => {
      for (const { component, flows } of [...index.sockets.values()].flat()) {
        const [first, ...rest] = flows;
        if (first === undefined) throw new Error('a socket has flows');
        const query = writeFlows(index, { to: component }, [first, ...rest]);
        const ids = flows.map(({ id }) => id);
        expect([query, selected(query)]).toEqual([query, ids]);
      }
    });
  },
);

describe('a query written for a flow', () => {
  it('is as short as it can be', () => {
    const diego = documents.find(({ id }) => id === 'diego');
    if (diego === undefined) throw new Error('Diego is built in');
    const index = indexDocument(diego);
    const queries = index.document.flows.map((flow) => writeFlows(index, flow, [flow]));
    expect(queries).toContain('Rep→BBS:8889');
    expect(queries.filter((query) => query.includes('row:'))).toEqual([]);
  });
});

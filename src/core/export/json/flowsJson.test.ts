import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { cfNetworking } from '../../../../data/cf-networking.ts';
import { cloudFoundry } from '../../../../data/cloud-foundry.ts';
import { containerToContainer } from '../../../../data/container-to-container.ts';
import { diego } from '../../../../data/diego.ts';
import { netman } from '../../../../data/netman.ts';
import { tap } from '../../../../data/tap.ts';
import type { FlowDocument } from '../../model/document.ts';
import type { DocumentIndex } from '../../model/indexDocument.ts';
import { indexDocument } from '../../model/indexDocument.ts';
import { optionId } from '../../model/ids.ts';
import { sampleBrought } from '../../model/sampleBrought.ts';
import { readQuery } from '../../query/readQuery.ts';
import { scopeOfReading } from '../scope.ts';
import { flowsJson } from './flowsJson.ts';
import { publishedDocumentSchema } from './publishedDocument.ts';
import { readPublished } from './readPublished.ts';

function write(index: DocumentIndex, query: string) {
  const reading = readQuery(query, index);
  if (!reading.ok) throw new Error(`“${query}” reads`);
  const scope = scopeOfReading(index, reading, query);
  return {
    scope,
    text: flowsJson(index, scope, { date: '2026-11-30', address: null }),
  };
}

function readBack(text: string): FlowDocument {
  const read = readPublished(text, 'taken.json');
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.document;
}

describe.each([
  diego,
  tap,
  cfNetworking,
  containerToContainer,
  netman,
  cloudFoundry,
  sampleBrought,
])('flows of $id as JSON', (document) => {
  const index = indexDocument(document);

  it.each(['', 'encryption:not-stated', 'is:cross-group', '-is:cross-group', 'is:external'])(
    'are a document that others read, narrowed to %j',
    (query) => {
      const { scope, text } = write(index, query);
      const back = readBack(text);
      expect(back.flows.map(({ id }) => id)).toEqual([...scope.flows.keys()]);
      expect(new Set(back.entries.map(({ id }) => id))).toEqual(scope.entries);
    },
  );

  it('are all rows and flows, and no component less, where all is taken', () => {
    const { flows, entries, components } = readBack(write(index, '').text);
    expect({ flows, entries }).toEqual({
      flows: index.document.flows,
      entries: index.document.entries,
    });
    const known = new Set(components.map(({ id }) => id));
    expect(index.document.components.filter(({ id }) => !known.has(id))).toEqual([]);
  });
});

describe('what a part says of itself', () => {
  it('is how much of the document it is', () => {
    const { text } = write(indexDocument(diego), 'port:61500');
    const { taken } = v.parse(publishedDocumentSchema, JSON.parse(text));
    expect(taken).toMatchObject({
      asked: 'Query: port:61500',
      rows: { taken: 1, all: 25 },
      flows: { taken: 1, all: 25 },
      date: '2026-11-30',
      address: null,
    });
    expect(taken?.possibly).toHaveLength(1);
  });

  it('leaves rows out that a choice has switched off', () => {
    const index = indexDocument(diego, new Map([[optionId('internal-mysql'), 'without']]));
    expect(index.off.size).toBeGreaterThan(0);
    const back = readBack(write(index, '').text);
    expect(back.entries).toHaveLength(diego.entries.length - index.off.size);
  });
});

import { Ajv } from 'ajv';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { documents } from '../../../documents.ts';
import { publishDocument } from './publishDocument.ts';
import { publishedDocumentSchema } from './publishedDocument.ts';
import type { PublishedDocument } from './publishedDocument.ts';
import { publishFiles } from './publishFiles.ts';

const files = publishFiles(documents);
const readFile = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
const published = documents.map((document) => [document.id, publishDocument(document)] as const);

function publishedFlow(document: string, flow: string): PublishedDocument['flows'][number] {
  const found = new Map(published).get(document as never)?.flows.find(({ id }) => id === flow);
  if (found === undefined) throw new Error(`${document} has no flow ${flow}`);
  return found;
}

describe('publishDocument', () => {
  it.each(published)('gives %s the shape of the schema, and not a key more', (_id, document) => {
    expect(v.parse(publishedDocumentSchema, document)).toEqual(document);
  });

  it('keeps every row and every flow, in the document’s order', () => {
    for (const [index, [, document]] of published.entries()) {
      const source = documents[index];
      expect(document.entries.map(({ id }) => id)).toEqual(source?.entries.map(({ id }) => id));
      expect(document.flows.map(({ id }) => id)).toEqual(source?.flows.map(({ id }) => id));
    }
  });

  it('writes fixed ports as plain numbers', () => {
    expect(publishedFlow('diego', 'internal-10.1').ports).toEqual([8889]);
    expect(publishedFlow('diego', 'outbound-4.1').ports).toEqual([4222, 4223, 4224, 4225]);
  });

  it('never lets a typical range pass for a fact', () => {
    expect(publishedFlow('diego', 'internal-5.1').ports).toEqual([
      { varies: true, possible: [{ from: 61001, to: 65534 }], hint: 'typically 61001–65534' },
    ]);
  });

  it('says of each value whether the row states it, implies it or is silent', () => {
    const { encryption, encryptionBasis, authentication, authenticationBasis } = publishedFlow(
      'diego',
      'outbound-2.1',
    );
    expect([encryption, encryptionBasis]).toEqual(['tls', { kind: 'implied', by: 'HTTPS' }]);
    expect(authentication).toEqual(['oauth-2.0']);
    expect(authenticationBasis).toEqual([{ kind: 'stated', as: 'OAuth 2.0' }]);
  });

  it('writes silence about authentication as a value, and never as an empty list', () => {
    expect(publishedFlow('tap', 'networking-1.1').authentication).toEqual(['not-stated']);
  });
});

describe('publishFiles', () => {
  it('counts each document’s rows in the index', () => {
    expect(readFile('data/index.json')).toEqual({
      documents: documents.map(({ id, title, entries }) => ({
        id,
        title,
        entries: entries.length,
      })),
    });
  });

  it('gives the same bytes for the same documents', () => {
    expect([...publishFiles(documents)]).toEqual([...files]);
  });

  const validate = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
    readFile('data/schema.json') as object,
  );

  it.each(documents.map(({ id }) => id))('publishes %s as its JSON Schema says', (id) => {
    validate(readFile(`data/${id}.json`));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['an empty authentication', { authentication: [] }],
    ['a port that is none', { ports: [0] }],
    ['no port at all', { ports: [] }],
    ['a word of its own for encryption', { encryption: 'probably' }],
    ['a key that nobody knows', { colour: 'red' }],
  ])('has a schema that refuses %s', (_what, change) => {
    const [, diego] = published[0] ?? [];
    const [flow] = diego?.flows ?? [];
    expect(validate({ ...diego, flows: [{ ...flow, ...change }] })).toBe(false);
  });

  it('describes every field of a flow in the schema', () => {
    const { properties } = readFile('data/schema.json') as {
      properties: { flows: { items: { properties: Record<string, { description?: string }> } } };
    };
    const fields = Object.entries(properties.flows.items.properties);
    expect(fields.filter(([, { description }]) => description === undefined)).toEqual([]);
  });
});

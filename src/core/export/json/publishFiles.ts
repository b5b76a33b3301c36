/** What is published beside the page: an index, one file for each document, and the schema. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { FlowDocument } from '../../model/document.ts';
import { publishDocument } from './publishDocument.ts';
import { publishedDocumentSchema } from './publishedDocument.ts';

/**
 * @returns path from the site's root → the file's text, indented, ending in a line break. The same
 * documents give the same text, byte for byte.
 */
export function publishFiles(documents: readonly FlowDocument[]): ReadonlyMap<string, string> {
  const index = {
    documents: documents.map(({ id, title, entries }) => ({ id, title, entries: entries.length })),
  };
  return new Map([
    ['data/index.json', print(index)],
    ['data/schema.json', print(toJsonSchema(publishedDocumentSchema))],
    ...documents.map(
      (document) => [`data/${document.id}.json`, print(publishDocument(document))] as const,
    ),
  ]);
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

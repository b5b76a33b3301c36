import { describe, expect, it } from 'vitest';
import { documents } from '../../documents.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { readEmptyQuery } from './emptyReading.ts';
import { readQuery } from './readQuery.ts';

describe('readEmptyQuery', () => {
  it.each(documents)('reads as the empty text does: $title', (document) => {
    const index = indexDocument(document);
    expect(readEmptyQuery(index)).toEqual(readQuery('', index));
  });
});

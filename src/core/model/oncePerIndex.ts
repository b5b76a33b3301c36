/**
 * What is worked out of a document's index once, and kept as long as the index is. It is the same for the
 * same index, so that keeping it changes nothing but the time it takes; and nothing has to be thrown away,
 * since another choice or another document has another index.
 */
import type { DocumentIndex } from './indexDocument.ts';

export function oncePerIndex<Thing>(
  make: (index: DocumentIndex) => Thing,
): (index: DocumentIndex) => Thing {
  const kept = new WeakMap<DocumentIndex, { readonly thing: Thing }>();
  return (index) => {
    const known = kept.get(index);
    if (known !== undefined) return known.thing;
    const thing = make(index);
    kept.set(index, { thing });
    return thing;
  };
}

/** Where a text that was taken away comes from. */
import { nameSetting } from '../model/conditionWords.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';

/** The page, and what is chosen on it: under other choices other flows hold. */
export function nameSource({ source, document, choices }: DocumentIndex): string {
  const chosen = source.options.flatMap((option) => {
    const setting = choices.get(option.id);
    return setting === undefined ? [] : [nameSetting(option, setting)];
  });
  return chosen.length === 0 ? document.title : `${document.title} (${chosen.join(', ')})`;
}

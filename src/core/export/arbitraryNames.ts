/** For tests: documents whose names are what other formats take for their own. */
import fc from 'fast-check';
import type { FlowDocument } from '../model/document.ts';
import { makeSyntheticDocument } from '../model/syntheticDocument.ts';

/** Keywords, signs that end something, entities, orders, what has another direction, what nobody sees. */
const PIECES = [
  '__proto__',
  'constructor',
  'end',
  'subgraph',
  'title',
  'graph',
  'style',
  'null',
  '_',
  '-',
  '- one',
  '1. one',
  '# one',
  '"',
  "'",
  '`',
  '\\',
  '\\N',
  '\\n',
  '\n',
  '\r\n',
  '\t',
  '<b>bold</b>',
  '<img src=x onerror=alert(1)>',
  '</script>',
  '&amp;',
  '&#65;',
  '#35;',
  '#quot;',
  '${x}',
  '%%{init: {"theme":"dark"}}%%',
  '%name%',
  '**strong**',
  '*soft*',
  '[link](https://example.org)',
  'https://example.org',
  'www.example.org',
  'a@example.org',
  '$$x$$',
  '|',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '->',
  '-->',
  ';',
  ':',
  '.',
  ',',
  '/',
  '//',
  '/*',
  '|md',
  '=1+1',
  '\u202Eabc',
  '\u200B',
  '\u0000',
  '\uD800',
  '😀',
  'é',
  '漢字',
  ' ',
] as const;

const arbitraryName = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pieces) => pieces.join(''));

/** Enough for every name that is in one document. */
export const arbitraryNames = fc.array(arbitraryName, { minLength: 8, maxLength: 8 });

/** @returns a small document whose title, groups, components and cells are called so, its ids as ever. */
export function documentOfNames(names: readonly string[]): FlowDocument {
  const made = makeSyntheticDocument(8);
  const nameAt = (place: number) => names[place % names.length] ?? '';
  return {
    ...made,
    title: nameAt(0),
    groups: made.groups.map((group, place) => ({ ...group, label: nameAt(place + 1) })),
    components: made.components.map((component, place) => ({
      ...component,
      label: nameAt(place + 3),
      names: [nameAt(place + 3)],
    })),
    tables: made.tables.map((table) => ({ ...table, title: nameAt(2) })),
    entries: made.entries.map((entry, place) => ({ ...entry, remark: nameAt(place + 4) })),
  };
}

/**
 * Fields whose values are a vocabulary. A closed one is the same everywhere, whatever a document has of
 * it; an open one has, beside the words that are known, those that the document's own rows use.
 */
import { foldName } from '../model/foldName.ts';
import type { Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { oncePerIndex } from '../model/oncePerIndex.ts';
import { truthOf } from '../model/truth.ts';
import { keysOf } from '../model/vocabulary.ts';
import type { FieldName } from './ast.ts';
import type { FieldOption, FieldSpec } from './fieldSpec.ts';
import { findOption, unknownValue } from './fieldSpec.ts';

interface Vocabulary {
  readonly name: FieldName;
  readonly label: string;
  readonly about: string;
  /** Those that are known. */
  readonly options: readonly FieldOption[];
  /** Whether rows may have other words. */
  readonly isOpen?: boolean;
  /** Other words for an option, normalised, where label and value are not what people write. */
  readonly aliases?: ReadonlyMap<string, string>;
  readonly valuesOf: (flow: Flow) => readonly string[];
}

/** A value of the vocabulary that the document does not use is no mistake: it selects nothing. */
export function vocabularyField(vocabulary: Vocabulary): FieldSpec {
  const { name, label, about, options: known, isOpen = false, aliases, valuesOf } = vocabulary;
  const wordsOf = oncePerIndex((index) => readOwnWords(index, known, valuesOf));
  const options = (index: DocumentIndex) =>
    isOpen ? [...known, ...wordsOf(index).options] : known;
  const reader = (index: DocumentIndex) => {
    if (!isOpen) return valuesOf;
    const { values } = wordsOf(index);
    if (values.size === 0) return valuesOf;
    return (flow: Flow) => [...new Set(valuesOf(flow).map((value) => values.get(value) ?? value))];
  };
  return {
    label,
    about,
    options,
    reader,
    ask: (written, index) => {
      const value =
        aliases?.get(foldName(written.text)) ?? findOption(options(index), written.text)?.value;
      if (value === undefined) {
        return { ok: false, problem: unknownValue(name, written, { options, reader }, index) };
      }
      const read = reader(index);
      const matches = (flow: Flow) => truthOf(read(flow).includes(value));
      return { ok: true, matches, means: [value], notes: [] };
    },
  };
}

interface OwnWords {
  /** In the order in which the document first uses them. */
  readonly options: readonly FieldOption[];
  /** Each of its own spellings → the option that it is one of. */
  readonly values: ReadonlyMap<string, string>;
}

/** What rows say in words that are not known; one that is spelled in two ways is one, as names are. */
function readOwnWords(
  { document }: DocumentIndex,
  known: readonly FieldOption[],
  valuesOf: Vocabulary['valuesOf'],
): OwnWords {
  const keys = new Set(known.map(({ value }) => value));
  const values = new Map<string, string>();
  const options: FieldOption[] = [];
  for (const word of document.flows.flatMap(valuesOf)) {
    if (keys.has(word) || values.has(word)) continue;
    const same = findOption(known, word) ?? findOption(options, word);
    if (same === undefined) options.push({ value: word, label: word });
    values.set(word, same?.value ?? word);
  }
  return { options, values };
}

/** The options of a vocabulary, in its own order. */
export function optionsOf(
  table: Readonly<Record<string, { readonly label: string }>>,
): readonly FieldOption[] {
  return keysOf(table).map((value) => ({ value, label: table[value]?.label ?? value }));
}

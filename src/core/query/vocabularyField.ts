/**
 * Fields whose values are a vocabulary. A closed one is the same everywhere, whatever a document has of
 * it. Of an open one a few words can be asked for in every document; of the many others, known or not, only
 * those that the document's own rows use: a hundred that select nothing would help nobody.
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
  /** Where the vocabulary is open: those of the known ones that can be asked for in every document. */
  readonly always?: readonly string[];
  /** Other words for an option, normalised, where label and value are not what people write. */
  readonly aliases?: ReadonlyMap<string, string>;
  readonly valuesOf: (flow: Flow) => readonly string[];
}

/** A value of a closed vocabulary that the document does not use is no mistake: it selects nothing. */
export function vocabularyField(vocabulary: Vocabulary): FieldSpec {
  const { name, label, about, options: known, always, aliases, valuesOf } = vocabulary;
  const wordsOf = oncePerIndex((index) => readOwnWords(index, vocabulary));
  const options = (index: DocumentIndex) => (always === undefined ? known : wordsOf(index).options);
  const reader = (index: DocumentIndex) => {
    if (always === undefined) return valuesOf;
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
  /** Known ones in their order, then others in the order in which the document first uses them. */
  readonly options: readonly FieldOption[];
  /** Each spelling that is not known → the option that it is one of. */
  readonly values: ReadonlyMap<string, string>;
}

/** What rows say in words that are not known; one that is spelled in two ways is one, as names are. */
function readOwnWords(
  { document }: DocumentIndex,
  { options: known, always = [], valuesOf }: Vocabulary,
): OwnWords {
  const keys = new Set(known.map(({ value }) => value));
  const askable = new Set(always);
  const values = new Map<string, string>();
  const others: FieldOption[] = [];
  for (const word of new Set(document.flows.flatMap(valuesOf))) {
    if (!keys.has(word)) {
      const same = findOption(known, word) ?? findOption(others, word);
      if (same === undefined) others.push({ value: word, label: word });
      values.set(word, same?.value ?? word);
    }
    askable.add(values.get(word) ?? word);
  }
  return { options: [...known.filter(({ value }) => askable.has(value)), ...others], values };
}

/** The options of a vocabulary, in its own order. */
export function optionsOf(
  table: Readonly<Record<string, { readonly label: string }>>,
): readonly FieldOption[] {
  return keysOf(table).map((value) => ({ value, label: table[value]?.label ?? value }));
}

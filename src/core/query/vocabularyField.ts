/** Fields whose values are a closed vocabulary: the same everywhere, whatever a document has of it. */
import { foldName } from '../model/foldName.ts';
import type { Flow } from '../model/document.ts';
import { truthOf } from '../model/truth.ts';
import { keysOf } from '../model/vocabulary.ts';
import type { FieldName } from './ast.ts';
import type { FieldOption, FieldSpec } from './fieldSpec.ts';
import { findOption, unknownValue } from './fieldSpec.ts';

interface Vocabulary {
  readonly name: FieldName;
  readonly label: string;
  readonly about: string;
  readonly options: readonly FieldOption[];
  /** Other words for an option, normalised, where label and value are not what people write. */
  readonly aliases?: ReadonlyMap<string, string>;
  readonly valuesOf: (flow: Flow) => readonly string[];
}

/** A value of the vocabulary that the document does not use is no mistake: it selects nothing. */
export function vocabularyField(vocabulary: Vocabulary): FieldSpec {
  const { name, label, about, options, aliases, valuesOf } = vocabulary;
  const spec = { options: () => options, reader: () => valuesOf };
  return {
    label,
    about,
    ...spec,
    ask: (written, index) => {
      const value =
        aliases?.get(foldName(written.text)) ?? findOption(options, written.text)?.value;
      if (value === undefined) {
        return { ok: false, problem: unknownValue(name, written, spec, index) };
      }
      const matches = (flow: Flow) => truthOf(valuesOf(flow).includes(value));
      return { ok: true, matches, means: [value], notes: [] };
    },
  };
}

/** The options of a vocabulary, in its own order. */
export function optionsOf(
  table: Readonly<Record<string, { readonly label: string }>>,
): readonly FieldOption[] {
  return keysOf(table).map((value) => ({ value, label: table[value]?.label ?? value }));
}

/** What a field is: the shape of a line in the table `FIELDS`, which compiling, completing and counting share. */
import { foldName } from '../model/foldName.ts';
import type { Entry, Flow } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { rowsApart } from '../model/rowsApart.ts';
import type { FieldName, FieldValue } from './ast.ts';
import { joinWords } from './joinWords.ts';
import { keepAnswers } from './keepAnswers.ts';
import type { Matches } from './matches.ts';
import { foldNames, nearestOf } from './nearest.ts';
import type { FoldedNames } from './nearest.ts';
import type { Note, Problem } from './problem.ts';
import { hintFrom } from './problem.ts';

/** A value that can be asked for. `value` is what stands in the query, `label` what people read. */
export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

export type Answer =
  | {
      readonly ok: true;
      readonly matches: Matches;
      /** The options that the written value stands for; one name may fit several components. */
      readonly means: readonly string[];
      readonly notes: readonly Note[];
    }
  | { readonly ok: false; readonly problem: Problem };

export interface FieldSpec {
  readonly label: string;
  /** A few words on what it asks, for the list of completions. */
  readonly about: string;
  /** All that can be asked of the document, in the order of the vocabulary or of the document. */
  readonly options: (index: DocumentIndex) => readonly FieldOption[];
  /** Says of a flow which options it answers, be it only possibly; what is looked up is looked up once. */
  readonly reader: (index: DocumentIndex) => (flow: Flow) => readonly string[];
  /** What a written value asks for. */
  readonly ask: (value: FieldValue, index: DocumentIndex) => Answer;
  /** What can be asked of a row that gives no flow; nothing where it is left out. */
  readonly ofRows?: RowSide;
}

export interface RowSide {
  /** Whether an option can be asked of such a row. */
  readonly asks: (option: string) => boolean;
  /** Says of such a row which options it answers. */
  readonly reader: (index: DocumentIndex) => (entry: Entry) => readonly string[];
}

/** How many known values a hint lists before it stops. */
const MOST_LISTED = 6;

/** A value that nothing is known by; the document's own values come nearest to what was meant. */
export function unknownValue(
  field: FieldName,
  { text, at }: FieldValue,
  spec: Pick<FieldSpec, 'options' | 'reader' | 'ofRows'>,
  index: DocumentIndex,
): Problem {
  const spellings = () => spell(presentOptions(spec, index));
  const { present, names, values } = knownSpellings(index, field, spellings);
  const near = nearestOf(text, names, 6).map((name) => values.get(name) ?? name);
  const suggestions = [...new Set(near)].slice(0, 3);
  const listed = present.slice(0, MOST_LISTED).map(({ value }) => value);
  const more = present.length > MOST_LISTED ? ['more'] : [];
  const known = listed.length === 0 ? null : `Known here: ${joinWords([...listed, ...more])}.`;
  return {
    code: 'unknown-value',
    message: `“${text}” is no value of ${field}.`,
    at,
    hint: hintFrom(suggestions, known),
    suggestions,
  };
}

interface Spellings {
  readonly present: readonly FieldOption[];
  /** Their values and labels. */
  readonly names: FoldedNames;
  /** Which value a name is one of; of several, the first. */
  readonly values: ReadonlyMap<string, string>;
}

const knownSpellings = keepAnswers<Spellings>();

function spell(present: readonly FieldOption[]): Spellings {
  const spelled = present.flatMap(({ value, label }) => [
    [value, value] as const,
    [label, value] as const,
  ]);
  const names = foldNames(spelled.map(([name]) => name));
  return { present, names, values: new Map(spelled.toReversed()) };
}

/** The options that at least one flow of the document answers, or one row that gives none. */
export function presentOptions(
  { options, reader, ofRows }: Pick<FieldSpec, 'options' | 'reader' | 'ofRows'>,
  index: DocumentIndex,
): readonly FieldOption[] {
  const read = reader(index);
  const present = new Set(index.document.flows.flatMap((flow) => read(flow)));
  const readRow = ofRows?.reader(index) ?? (() => []);
  for (const value of rowsApart(index).flatMap(readRow)) present.add(value);
  return options(index).filter(({ value }) => present.has(value));
}

/** The option that is written so, by value or label. */
export function findOption(
  options: readonly FieldOption[],
  written: string,
): FieldOption | undefined {
  const name = foldName(written);
  return (
    options.find(({ value }) => foldName(value) === name) ??
    options.find(({ label }) => foldName(label) === name)
  );
}

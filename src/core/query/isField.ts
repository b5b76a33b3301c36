/** The field for what is true or not of a flow: `is:external`, `is:conditional` and their like. */
import type { Entry, Flow } from '../model/document.ts';
import { groupPath } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { isDoubtful } from '../model/rowProblems.ts';
import { isWaiting } from '../model/rowsApart.ts';
import { truthOf } from '../model/truth.ts';
import { keysOf } from '../model/vocabulary.ts';
import type { FieldSpec, RowSide } from './fieldSpec.ts';
import { findOption, unknownValue } from './fieldSpec.ts';
import { optionsOf } from './vocabularyField.ts';

interface Property {
  readonly label: string;
  readonly test: (index: DocumentIndex) => (flow: Flow) => boolean;
  /** Where it is the row that has it: then a row that gives no flow can be asked, too. */
  readonly ofRow?: (index: DocumentIndex) => (entry: Entry) => boolean;
}

/** A flow has what its row has. */
function propertyOfRow(
  label: string,
  ofRow: (index: DocumentIndex) => (entry: Entry) => boolean,
): Property {
  const test = (index: DocumentIndex) => {
    const holds = ofRow(index);
    return ({ entry: id }: Flow) => {
      const entry = index.entries.get(id);
      return entry !== undefined && holds(entry);
    };
  };
  return { label, test, ofRow };
}

const SECURED: ReadonlySet<string> = new Set(['mutual-tls', 'tls', 'ssh', 'encrypted']);

const PROPERTIES = {
  'cross-group': { label: 'From one group to another', test: crossesGroups },
  'external': { label: 'To or from outside', test: touchesExternal },
  'conditional': propertyOfRow(
    'Dependent on an option',
    () => (entry) => entry.conditions.length > 0,
  ),
  'footnoted': propertyOfRow('Footnoted', () => (entry) => entry.footnotes.length > 0),
  'both-ways': { label: 'Both ways', test: goesBothWays },
  'secured': {
    label: 'Encrypted',
    test: () => (flow) => SECURED.has(flow.encryption.value),
  },
  'unsecured': {
    label: 'Not encrypted',
    test: () => (flow) => flow.encryption.value === 'none',
  },
  'waiting': propertyOfRow('Waiting for you', () => isWaiting),
  'doubtful': propertyOfRow('Read with a doubt', (index) => (entry) => isDoubtful(index, entry)),
} as const satisfies Readonly<Record<string, Property>>;

const OPTIONS = optionsOf(PROPERTIES);

const ROW_PROPERTIES = keysOf(PROPERTIES).flatMap((name) => {
  const { ofRow }: Property = PROPERTIES[name];
  return ofRow === undefined ? [] : [{ name, ofRow }];
});

const OF_ROWS: RowSide = {
  asks: (option) => ROW_PROPERTIES.some(({ name }) => name === option),
  reader: (index) => {
    const tests = ROW_PROPERTIES.map(({ name, ofRow }) => ({ name, holds: ofRow(index) }));
    return (entry) => tests.filter(({ holds }) => holds(entry)).map(({ name }) => name);
  },
};

/** Only documents that were brought have these. */
const OF_BROUGHT: ReadonlySet<string> = new Set(['waiting', 'doubtful']);

const SPEC = {
  options: ({ document }: DocumentIndex) =>
    document.problems.length > 0 ? OPTIONS : OPTIONS.filter(({ value }) => !OF_BROUGHT.has(value)),
  reader: readProperties,
  ofRows: OF_ROWS,
};

export const IS_FIELD: FieldSpec = {
  label: 'Is',
  about: 'external, conditional, unsecured …',
  ...SPEC,
  ask: (value, index) => {
    const found = findOption(OPTIONS, value.text)?.value;
    const name = keysOf(PROPERTIES).find((key) => key === found);
    if (name === undefined) {
      return { ok: false, problem: unknownValue('is', value, SPEC, index) };
    }
    const holds = PROPERTIES[name].test(index);
    return { ok: true, matches: (flow) => truthOf(holds(flow)), means: [name], notes: [] };
  },
};

function readProperties(index: DocumentIndex): (flow: Flow) => readonly string[] {
  const tests = keysOf(PROPERTIES).map((name) => ({ name, holds: PROPERTIES[name].test(index) }));
  return (flow) => tests.filter(({ holds }) => holds(flow)).map(({ name }) => name);
}

function crossesGroups(index: DocumentIndex): (flow: Flow) => boolean {
  const groupOf = (id: Flow['from']) => index.components.get(id)?.group ?? null;
  return ({ from, to }) => groupOf(from) !== groupOf(to);
}

function touchesExternal(index: DocumentIndex): (flow: Flow) => boolean {
  const outside = new Set(
    index.document.components
      .filter(({ group }) => groupPath(index, group).some(({ kind }) => kind === 'external'))
      .map(({ id }) => id),
  );
  return ({ from, to }) => outside.has(from) || outside.has(to);
}

/** Another flow goes the opposite way between the same two; one from a component to itself does not. */
function goesBothWays(index: DocumentIndex): (flow: Flow) => boolean {
  const callers = new Map(
    [...index.incoming].map(([to, flows]) => [to, new Set(flows.map(({ from }) => from))]),
  );
  return ({ from, to }) => from !== to && (callers.get(from)?.has(to) ?? false);
}

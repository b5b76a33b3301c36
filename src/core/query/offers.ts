/**
 * What can be offered to complete a query with, before it is known how much of it is written; so it is put
 * together once for a document, and not with each key.
 */
import { foldName } from '../model/foldName.ts';
import type { Component } from '../model/document.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { groupBy } from '../model/groupBy.ts';
import { groupLabel, nameService } from '../model/naming.ts';
import { oncePerIndex } from '../model/oncePerIndex.ts';
import { GROUP_KINDS } from '../model/vocabulary.ts';
import type { End, FieldName } from './ast.ts';
import { FIELD_NAMES, readFieldName, WRITTEN_FIELD_NAMES } from './fieldNames.ts';
import { columnOf, countRows, flowsByRow } from './fieldColumn.ts';
import { FIELDS } from './fields.ts';
import { joinWords } from './joinWords.ts';
import { keepAnswers } from './keepAnswers.ts';
import { ALL, findName } from './names.ts';
import { portPatterns, printPortPattern } from './portPattern.ts';
import { printEnd, printWord } from './print.ts';

export interface Offer {
  readonly label: string;
  /** What replaces the word at the caret. */
  readonly insert: string;
  readonly detail: string;
  /** The spellings by which it can be found, normalised, the chief one first. */
  readonly names: readonly string[];
}

/** A field that is about comparing is offered where something is compared. */
export const offerFields = oncePerIndex(({ changes }): readonly Offer[] => {
  const names = FIELD_NAMES.filter((name) => name !== 'change' || changes !== null);
  return names.map((name) => ({
    label: `${name}:`,
    insert: `${name}:`,
    detail: FIELDS[name].about,
    names: WRITTEN_FIELD_NAMES.filter((written) => readFieldName(written) === name).map(foldName),
  }));
});

/** Each name once; of a name that several components share the detail says where they are. */
export const offerNames = oncePerIndex((index): readonly Offer[] =>
  [...byLabel(index).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const groups = same.flatMap(({ id }) => groupLabel(index, id) ?? []);
    const where = joinWords([...new Set(groups)]);
    const single = first.whole ? `${index.document.groupWord} as a whole` : where;
    const detail = same.length === 1 ? single : `${same.length} components: ${where}`;
    const insert = printEnd({ group: null, name: first.label });
    // Of a shared name, only the offers with the group before it answer to that.
    const qualified = same.length === 1 ? groups.map((group) => `${group}/${first.label}`) : [];
    const names = [...first.names, ...qualified].map(foldName);
    return [{ label: first.label, insert, detail, names }];
  }),
);

/** `Run/"Contour ingress"`, for the names that several components share. */
export const offerQualified = oncePerIndex((index): readonly Offer[] =>
  [...byLabel(index).values()]
    .filter((same) => same.length > 1)
    .flat()
    .flatMap((component) => {
      const group = groupLabel(index, component.id);
      if (group === null) return [];
      const insert = printEnd({ group, name: component.label });
      const qualified = component.names.map((name) => `${group}/${name}`);
      const names = [...qualified, ...component.names].map(foldName);
      return [{ label: `${group}/${component.label}`, insert, detail: group, names }];
    }),
);

/** `cluster:diego_cell`: a group with all that is in it. */
export const offerGroups = oncePerIndex(({ document }): readonly Offer[] =>
  document.groups.map(({ id, label, kind }) => {
    const insert = `cluster:${printWord(id)}`;
    const detail = `${GROUP_KINDS[kind].label}, with all that is in it`;
    return { label: insert, insert, detail, names: [label, id].map(foldName) };
  }),
);

/** A group may stand as an end: by its name where no component is called so, else as all that is in it. */
export const offerGroupEnds = oncePerIndex((index): readonly Offer[] =>
  index.document.groups.flatMap(({ id, label, kind }) => {
    const plain = { group: null, name: label };
    const end = findName(index, plain)?.how === 'group' ? plain : { group: label, name: ALL };
    const detail = `${GROUP_KINDS[kind].label}, with all that is in it`;
    const insert = printEnd(end);
    const names = [label, id].map(foldName);
    return [{ label: end === plain ? label : insert, insert, detail, names }];
  }),
);

/** A field's values with the rows that have them; those that the document does not have come last. */
export function offerValues(index: DocumentIndex, field: FieldName): readonly Offer[] {
  return knownValues(index, field, () => listValues(index, field));
}

const knownValues = keepAnswers<readonly Offer[]>();

function listValues(index: DocumentIndex, field: FieldName): readonly Offer[] {
  const column = columnOf(field, index);
  const rows = countRows(column, flowsByRow(index), () => true);
  const count = (value: string) => rows[column.numbers.get(value) ?? -1] ?? 0;
  const offers = column.options.map(({ value, label }) => ({
    label: foldName(label) === foldName(value) ? value : `${value} (${label})`,
    insert: printWord(value),
    detail: count(value) === 1 ? '1 row' : `${count(value)} rows`,
    names: [value, label].map(foldName),
    isThere: count(value) > 0,
  }));
  return offers.toSorted((one, other) => Number(other.isThere) - Number(one.isThere));
}

/** The ports that the end listens on. */
export function offerPorts(index: DocumentIndex, end: End | null): readonly Offer[] {
  const meaning = end === null ? null : findName(index, end);
  if (meaning === null) return offerValues(index, 'port');
  const offers = new Map<string, Offer>();
  for (const component of meaning.components) {
    for (const socket of index.sockets.get(component) ?? []) {
      for (const pattern of portPatterns(socket.ports)) {
        const label = printPortPattern(pattern);
        const detail = socket.carries ?? nameService(socket);
        offers.set(label, { label, insert: label, detail, names: [foldName(label)] });
      }
    }
  }
  return [...offers.values()];
}

const byLabel = oncePerIndex(({ document }): ReadonlyMap<string, readonly Component[]> =>
  groupBy(document.components, ({ label }) => foldName(label)),
);

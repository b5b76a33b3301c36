/**
 * Components that the cells of their own rows call by several names. A spelling of a name, or a shorter form
 * of it, is no second one; `Contour ingress / Envoy proxy` in a cell is two.
 */
import type { Component, Entry } from '../model/document.ts';
import { foldName } from '../model/foldName.ts';
import { groupBy } from '../model/groupBy.ts';
import type { ComponentId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { groupLabel } from '../model/naming.ts';
import type { Found } from './finding.ts';
import { isShorterForm, plainName, readingsOfName } from './sameName.ts';
import { flowsAround, listNames } from './sayNames.ts';

const BETWEEN_NAMES = /\s\/|\/\s/u;

/** The names that the cells of a component's own rows call it by. */
export function namesInCells(index: DocumentIndex): readonly Found[] {
  const { components, document } = index;
  // Most have one name, and their rows need not be read.
  const ambiguous = new Set(
    document.components
      .filter((component) => {
        const names = pageNames(component);
        const isSingle = new Set(names.map(foldName)).size < 2;
        if (isSingle && !names.some((name) => BETWEEN_NAMES.test(name))) return false;
        const any = names.map((name) => [name, new Set<Entry['id']>()] as const);
        return tellApart(component, new Map(any), index).length > 1;
      })
      .map(({ id }) => id),
  );
  const rowsOf = new Map<ComponentId, Map<string, Set<Entry['id']>>>();
  for (const entry of document.entries) {
    const touched = new Set(
      entry.flows.flatMap((id) => {
        const flow = index.flows.get(id);
        return flow === undefined ? [] : [flow.from, flow.to];
      }),
    );
    if (![...touched].some((id) => ambiguous.has(id))) continue;
    const here = [...touched].flatMap((id) => components.get(id) ?? []);
    for (const { id, name } of entry.written.flatMap((cell) => namesWritten(cell, here))) {
      const names = rowsOf.get(id) ?? new Map<string, Set<Entry['id']>>();
      rowsOf.set(id, names.set(name, (names.get(name) ?? new Set()).add(entry.id)));
    }
  }
  const called = document.components.flatMap((component) => {
    const names = tellApart(component, rowsOf.get(component.id) ?? new Map(), index);
    return names.length < 2 ? [] : [{ component, names }];
  });
  const same = groupBy(called, ({ names }) =>
    names
      .map(({ name }) => foldName(name))
      .toSorted()
      .join('\n'),
  );
  return [...same.values()].map((group) => {
    const ids = group.map(({ component }) => component.id);
    const entries = new Set(group.flatMap(({ names }) => names.flatMap(({ rows }) => [...rows])));
    const names = group[0]?.names.map(({ name }) => name) ?? [];
    return {
      name: listNames(names),
      words: 'Rows call one component by these names.',
      key: ids[0] ?? '',
      flows: flowsAround(index, ids),
      components: ids,
      entries: document.entries.map(({ id }) => id).filter((id) => entries.has(id)),
    };
  });
}

/** An id is a name that people may ask by, and none of the page's. */
function pageNames({ id, names }: Component): readonly string[] {
  return names.filter((name) => name !== id);
}

/** Which names stand in the cell: of names within one another, the longest. */
function namesWritten(
  cell: string,
  here: readonly Component[],
): readonly { readonly id: ComponentId; readonly name: string }[] {
  let rest = ` ${foldName(cell)} `;
  const spellings = here.flatMap((component) =>
    pageNames(component).map((name) => ({ id: component.id, name })),
  );
  const byName = groupBy(spellings, ({ name }) => foldName(name));
  const longest = [...byName].toSorted(([one], [other]) => other.length - one.length);
  return longest.flatMap(([folded, named]) => {
    const at = findWhole(rest, folded);
    if (at === -1) return [];
    rest = `${rest.slice(0, at)}\n${rest.slice(at + folded.length)}`;
    return named;
  });
}

function findWhole(text: string, name: string): number {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const around = `${text.charAt(at - 1)}${text.charAt(at + name.length)}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return at;
  }
  return -1;
}

interface NameUsed {
  readonly name: string;
  readonly rows: ReadonlySet<Entry['id']>;
}

/** Names that are neither spellings nor shorter forms of one another, in the order in which the rows use them. */
function tellApart(
  { id, label }: Component,
  used: ReadonlyMap<string, ReadonlySet<Entry['id']>>,
  index: DocumentIndex,
): readonly NameUsed[] {
  const group = groupLabel(index, id);
  const kept: { name: string; readonly readings: readonly string[]; rows: Set<Entry['id']> }[] = [];
  for (const [written, rows] of used) {
    for (const name of written.split(BETWEEN_NAMES).map((one) => one.trim())) {
      const readings = readingsOfName(name, group);
      const same = kept.find((one) =>
        one.readings.some((reading) => readings.some((other) => isShorterForm(reading, other))),
      );
      if (same !== undefined) same.rows = new Set([...same.rows, ...rows]);
      else kept.push({ name: spell(name, label, group), readings, rows: new Set(rows) });
    }
  }
  return kept;
}

/** As the label has it, where the two differ in marks and the like only. */
function spell(written: string, label: string, group: string | null): string {
  return plainName(written, group) === plainName(label, group) ? label : written;
}

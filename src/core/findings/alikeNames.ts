/**
 * Components that no row calls one, and whose names may be spellings of one: `Git Repo` and `Git Repository`.
 * Whether they are one is asked, and not said.
 */
import type { Component } from '../model/document.ts';
import { foldName } from '../model/foldName.ts';
import { groupBy } from '../model/groupBy.ts';
import type { ComponentId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { groupLabel } from '../model/naming.ts';
import type { Found } from './finding.ts';
import { readingsOfName } from './sameName.ts';
import { flowsAround, listNames } from './sayNames.ts';

/** Components beside one another whose names may be spellings of one name. */
export function alikeNames(index: DocumentIndex): readonly Found[] {
  const named = index.document.components.filter(({ whole }) => !whole);
  const read = named.flatMap((component) => {
    const group = groupLabel(index, component.id);
    return readingsOfName(component.label, group).map((reading) => ({
      component,
      // The same in another group is another of its kind.
      key: `${component.group ?? ''}\n${reading}`,
    }));
  });
  const classes = new Map<ComponentId, Set<Component>>();
  for (const alike of groupBy(read, ({ key }) => key).values()) {
    const together = new Set<Component>();
    for (const { component } of alike) {
      for (const one of classes.get(component.id) ?? [component]) together.add(one);
    }
    for (const { id } of together) classes.set(id, together);
  }
  const several = [...new Set(classes.values())].filter(({ size }) => size > 1);
  return several.flatMap((together) => {
    const all = named.filter((component) => together.has(component));
    const names = [...new Map(all.map(({ label }) => [foldName(label), label])).values()];
    if (names.length < 2) return [];
    const ids = all.map(({ id }) => id);
    const flows = flowsAround(index, ids);
    // What talks to itself by two names is two.
    const isOne = !flows.some(({ from, to }) => ids.includes(from) && ids.includes(to));
    if (flows.length === 0 || !isOne) return [];
    return [
      {
        name: listNames(names),
        words: 'They may be one thing; no row says so.',
        key: `alike ${ids[0] ?? ''}`,
        flows,
        components: ids,
      },
    ];
  });
}

/**
 * One thing under several names, in three ways: cells call a component by names that are no spelling of
 * one another; components that no row calls one have names that may be spellings of one; pages that
 * are joined call by different names what was taken for one thing.
 */
import type { Identity } from '../model/document.ts';
import { foldName } from '../model/foldName.ts';
import { groupBy } from '../model/groupBy.ts';
import type { ComponentId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { componentsInGroup } from '../model/target.ts';
import { alikeNames } from './alikeNames.ts';
import type { Found } from './finding.ts';
import { namesInCells } from './namesInCells.ts';
import { readingsOfName } from './sameName.ts';
import { flowsAround, listNames, quote } from './sayNames.ts';

export function findSeveralNames(index: DocumentIndex): readonly Found[] {
  const joined = joinedNames(index, 'component');
  // What the pages call differently, their cells do, too.
  const known = new Set(joined.flatMap(({ components = [] }) => components));
  return [
    ...namesInCells(index).filter(({ components = [] }) => !components.some((id) => known.has(id))),
    ...alikeNames(index),
    ...joined,
    ...joinedNames(index, 'group'),
  ];
}

/** What was taken for one thing where pages were joined, and has another name on each. */
function joinedNames(index: DocumentIndex, kind: Identity['kind']): readonly Found[] {
  const titles = new Map<string, string>(
    index.document.pages.map(({ id, shortTitle }) => [id, shortTitle]),
  );
  const identities = index.document.identities.filter((one) => one.kind === kind);
  return identities.flatMap((identity) => {
    const is = identity.is.filter(({ page }) => titles.has(page));
    const names = [...groupBy(is, ({ label }) => readingsOfName(label, null).join('/')).values()];
    const ids = componentsOf(index, identity);
    const flows = flowsAround(index, ids);
    if (names.length < 2 || flows.length === 0) return [];
    const said = is.map(({ page, label }) => `${quote(label)} in ${titles.get(page)}`).join(', ');
    const name = listNames([...new Map(is.map(({ label }) => [foldName(label), label])).values()]);
    const words = `Taken for one thing: ${said}. ${identity.why}`;
    return [{ name, words, flows, components: ids, key: identity.id }];
  });
}

function componentsOf(index: DocumentIndex, { kind, id }: Identity): readonly ComponentId[] {
  if (kind === 'component') {
    return index.document.components.filter((one) => one.id === id).map((one) => one.id);
  }
  const group = index.document.groups.find((one) => one.id === id);
  return group === undefined ? [] : componentsInGroup(index, group).map((one) => one.id);
}

/** What a choice has taken away is no unknown name: the page has it, this deployment does not. */
import { foldName } from '../model/foldName.ts';
import type { Entry, Flow } from '../model/document.ts';
import { groupBy } from '../model/groupBy.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';

/** @returns the labels of the options on which what is called so depends; none where it is there now. */
export function dependsOn(index: DocumentIndex, name: string): readonly string[] {
  const { source, components, groups } = index;
  const wanted = foldName(name);
  const isWanted = (one: string) => foldName(one) === wanted;
  const goneGroups = source.groups.filter(
    ({ id, label }) => !groups.has(id) && (isWanted(id) || isWanted(label)),
  );
  const missing = source.components.filter(
    ({ id, names, group }) =>
      !components.has(id) && (names.some(isWanted) || goneGroups.some((one) => one.id === group)),
  );
  if (missing.length === 0) return [];
  const ids = new Set(missing.map(({ id }) => id));
  const touches = ({ from, to }: Flow) => ids.has(from) || ids.has(to);
  const byEntry = groupBy(source.flows, ({ entry }) => entry);
  const flowsOf = ({ id, alternatives }: Entry) => [
    ...(byEntry.get(id) ?? []),
    ...alternatives.flatMap(({ flows }) => flows),
  ];
  const options = new Set(
    source.entries
      .filter((entry) => flowsOf(entry).some(touches))
      .flatMap(({ conditions }) => conditions.map(({ option }) => option)),
  );
  return source.options.filter(({ id }) => options.has(id)).map(({ label }) => label);
}

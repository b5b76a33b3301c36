/**
 * Components that call and are called by no row. What is outside is left out, since a page tells of it only
 * what bears on the inside; and so is a VM as a whole where something that runs on it is called.
 */
import type { Component, Flow } from '../model/document.ts';
import { foldName } from '../model/foldName.ts';
import { groupBy } from '../model/groupBy.ts';
import { groupPath } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { groupLabel } from '../model/naming.ts';
import { oncePerIndex } from '../model/oncePerIndex.ts';
import { isMutual } from './againstDescription.ts';
import type { Found } from './finding.ts';
import { nameFlows } from './rowFindings.ts';

export function findNobodyCalls(index: DocumentIndex): readonly Found[] {
  const alone = index.document.components.filter((component) => isUncalled(index, component));
  // Those of one name do the same in several places.
  const named = groupBy(
    alone,
    ({ label, whole }) => `${whole ? 'whole' : 'part'} ${foldName(label)}`,
  );
  return [...named].flatMap(([key, same]): readonly Found[] => {
    const [first] = same;
    if (first === undefined) return [];
    const flows = same.flatMap(({ id }) => index.outgoing.get(id) ?? []);
    const places = same.length === 1 ? '' : ` (in ${same.map(placeOf(index)).join(', ')})`;
    const whole = wholeThatIsCalled(index, first);
    const besides =
      whole === null ? '' : ` Rows that name ${whole.label} as a whole may mean it, too.`;
    return [
      {
        name: `${first.label}${places}`,
        words: `It calls, and is not called: ${nameFlows(index, flows)}.${besides}`,
        flows,
        components: same.map(({ id }) => id),
        key,
      },
    ];
  });
}

function isUncalled(index: DocumentIndex, component: Component): boolean {
  const { id, group, whole } = component;
  const calls = (index.outgoing.get(id) ?? []).some(({ relation }) => relation === 'traffic');
  if (!calls || isCalled(index, id) || isNamesake(index, component)) return false;
  if (groupPath(index, group).some(({ kind }) => kind === 'external')) return false;
  const inside = whole ? (byGroup(index).get(group) ?? []) : [];
  return !inside.some((one) => isCalled(index, one.id));
}

const byGroup = oncePerIndex(({ document }) => groupBy(document.components, ({ group }) => group));
const byName = oncePerIndex(({ document }) =>
  groupBy(document.components, ({ label }) => foldName(label)),
);

/** By a row that ends in it, or by the other end of a row whose description says that both begin. */
function isCalled({ incoming, outgoing, entries }: DocumentIndex, id: Component['id']): boolean {
  const isSaid = ({ entry }: Flow) => isMutual(foldName(entries.get(entry)?.description ?? ''));
  return (incoming.get(id) ?? []).length > 0 || (outgoing.get(id) ?? []).some(isSaid);
}

/** What a row names without its place may be any of that name. */
function isNamesake(index: DocumentIndex, { id, label, group }: Component): boolean {
  const namesakes = group === null ? (byName(index).get(foldName(label)) ?? []) : [];
  return namesakes.some((one) => one.id !== id && isCalled(index, one.id));
}

function wholeThatIsCalled(index: DocumentIndex, { id, group }: Component): Component | null {
  const around =
    group === null
      ? undefined
      : byGroup(index)
          .get(group)
          ?.find((one) => one.whole && one.id !== id);
  return around !== undefined && isCalled(index, around.id) ? around : null;
}

const placeOf = (index: DocumentIndex) => (component: Component) =>
  groupLabel(index, component.id) ?? 'no group';

/**
 * A connection that two rows state and one of them states no more is removed as a flow of its row, and has
 * to stay open all the same; whoever closes ports by the list of what is removed has to be told.
 */
import type { Flow } from '../model/document.ts';
import { groupBy } from '../model/groupBy.ts';
import type { ComponentId } from '../model/ids.ts';
import { nameListener } from '../model/naming.ts';
import type { Side } from './comparison.ts';
import { compareServices } from './compareServices.ts';
import type { Matching } from './matching.ts';
import { citeRow, nameSide } from './nameSide.ts';

type Place = (id: ComponentId) => ComponentId | null;

export function noteTwins({ before, after, flows, components }: Matching): readonly string[] {
  const toAfter: Place = (id) => components.toAfter.get(id)?.id ?? null;
  const asItIs: Place = (id) => id;
  const removed = before.document.flows.filter(({ id }) => !flows.toAfter.has(id));
  const added = after.document.flows.filter(({ id }) => !flows.toBefore.has(id));
  const had = groupBy(before.document.flows, (flow) => keyOf(flow, toAfter));
  const has = groupBy(after.document.flows, (flow) => keyOf(flow, asItIs));
  return [
    ...removed.flatMap((flow) =>
      twinsOf(flow, has.get(keyOf(flow, toAfter))).map(
        (twin) =>
          `“${nameFlowOf(before, flow)}” is removed as stated in ${citeRowOf(before, flow)}, and stays: it is stated in ${citeRowOf(after, twin)} too.`,
      ),
    ),
    ...added.flatMap((flow) =>
      twinsOf(flow, had.get(keyOf(flow, asItIs))).map(
        (twin) =>
          `“${nameFlowOf(after, flow)}” is added as stated in ${citeRowOf(after, flow)}, and is not new: it was stated in ${citeRowOf(before, twin)} before.`,
      ),
    ),
  ];
}

/** One at most: a reader needs to know that there is one, and where. */
function twinsOf(flow: Flow, alike: readonly Flow[] = []): readonly Flow[] {
  return alike.filter((one) => compareServices(flow, one).length === 0).slice(0, 1);
}

function keyOf({ from, to, relation }: Flow, place: Place): string | null {
  const [source, destination] = [place(from), place(to)];
  if (source === null || destination === null) return null;
  return JSON.stringify([source, destination, relation]);
}

function nameFlowOf({ document }: Side, { from, to, ports }: Flow): string {
  const label = (wanted: ComponentId) =>
    document.components.find(({ id }) => id === wanted)?.label ?? wanted;
  return `${label(from)} → ${nameListener(label(to), ports)}`;
}

function citeRowOf(side: Side, { entry: wanted }: Flow): string {
  const entry = side.document.entries.find(({ id }) => id === wanted);
  return entry === undefined ? nameSide(side) : `${citeRow(side, entry)} (${nameSide(side)})`;
}

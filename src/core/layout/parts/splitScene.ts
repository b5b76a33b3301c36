/** Takes a scene apart: every box becomes a part, and every line a wire in each part that it runs in. */
import { groupBy } from '../../model/groupBy.ts';
import type { Scene, SceneCard, SceneFlow } from '../../scene/scene.ts';
import type { Box, Drawing } from '../drawing.ts';
import { measureCard } from '../measureCard.ts';
import type { GroupKey, Member, Part, Wire } from './part.ts';

/**
 * @param before the drawing whose order is kept, or `null`.
 * @throws Error where a line ends at a card that the scene does not have.
 */
export function splitScene(scene: Scene, before: Drawing | null): Part {
  const contents = contentsOf(scene);
  const wires = wiresOf(scene, contents);
  const leaving = groupBy(scene.flows, (flow) => flow.from);
  // A group that was folded then and is open now stands where its card stood, and the other way around.
  const stood = new Map<string, Box>(
    [...(before?.cards ?? []), ...(before?.groups ?? [])].map(({ id, box }) => [id, box]),
  );
  const partOf = (id: GroupKey | null, label: string): Part => ({
    id,
    label,
    members: [
      ...(contents.groupsIn.get(id) ?? []).map((group): Member => ({
        kind: 'box',
        part: partOf(group.id, group.label),
        stood: stood.get(group.id) ?? null,
      })),
      ...(contents.cardsIn.get(id) ?? []).map((card): Member => ({
        kind: 'card',
        card,
        size: measureCard(card, leaving.get(card.id)?.length ?? 0),
        stood: stood.get(card.id) ?? null,
      })),
    ],
    wires: wires.get(id) ?? [],
  });
  return partOf(null, '');
}

type Contents = ReturnType<typeof contentsOf>;

/** What stands in each box: its boxes first, then its cards. */
function contentsOf(scene: Scene) {
  return {
    cardsIn: groupBy(scene.cards, (card) => card.group),
    groupsIn: groupBy(scene.groups, (group) => group.parent),
  };
}

/** A line leaves the boxes of its source through their east borders, and enters those of its target. */
function wiresOf(
  { flows }: Scene,
  contents: Contents,
): ReadonlyMap<GroupKey | null, readonly Wire[]> {
  const places = placesOf(contents);
  const wires = new Map<GroupKey | null, Wire[]>();
  const add = (part: GroupKey | null, { id, socket }: SceneFlow, from: End, to: End) => {
    const wire = { line: id, net: socket, from, to };
    const others = wires.get(part);
    if (others === undefined) wires.set(part, [wire]);
    else others.push(wire);
  };
  for (const flow of flows) {
    const [source, target] = [placeOf(places, flow.from), placeOf(places, flow.to)];
    const shared = sharedDepth(source, target);
    for (const [depth, part] of source.around.entries()) {
      if (depth > shared) add(part, flow, source.numbers[depth] ?? null, null);
    }
    const [from, to] = [source.numbers[shared], target.numbers[shared]];
    add(source.around[shared] ?? null, flow, from ?? null, to ?? null);
    for (const [depth, part] of target.around.entries()) {
      if (depth > shared) add(part, flow, null, target.numbers[depth] ?? null);
    }
  }
  return wires;
}

type End = Wire['from'];

/** The boxes around a card, outermost first, the chart included, and what it stands in as a member of each. */
interface Place {
  readonly around: readonly (GroupKey | null)[];
  readonly numbers: readonly number[];
}

/** How deep the innermost box is that holds both. */
function sharedDepth({ around: one }: Place, { around: other }: Place): number {
  const parted = one.findIndex((box, depth) => box !== other[depth]);
  return (parted === -1 ? one.length : parted) - 1;
}

type Places = ReadonlyMap<SceneCard['id'], Place>;

function placeOf(places: Places, card: SceneCard['id']): Place {
  const place = places.get(card);
  if (place === undefined) throw new Error(`a line ends at ${card}, which is not in the scene`);
  return place;
}

function placesOf({ cardsIn, groupsIn }: Contents): Places {
  const places = new Map<SceneCard['id'], Place>();
  const visit = (
    box: GroupKey | null,
    around: Place['around'],
    numbers: Place['numbers'],
  ): void => {
    const groups = groupsIn.get(box) ?? [];
    const within = [...around, box];
    for (const [number, { id }] of groups.entries()) visit(id, within, [...numbers, number]);
    for (const [index, { id }] of (cardsIn.get(box) ?? []).entries()) {
      places.set(id, { around: within, numbers: [...numbers, groups.length + index] });
    }
  };
  visit(null, [], []);
  return places;
}

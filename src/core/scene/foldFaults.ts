/**
 * For tests: whether a scene keeps what folding promises. All that it needs to know it thinks out anew,
 * flow by flow, with none of what the scene was built by.
 */
import type { Flow } from '../model/document.ts';
import type { ComponentId, FlowId, GroupId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { buildScene } from './buildScene.ts';
import { countFolded } from './foldWords.ts';
import type { FlowBundle, FoldedCard, Scene, SceneFlow } from './scene.ts';
import { componentsOfCard, flowsOfLine } from './standsFor.ts';

interface Checked {
  readonly index: DocumentIndex;
  readonly scene: Scene;
  /** The flows that are to be drawn. */
  readonly flows: readonly Flow[];
  readonly shown: ReadonlySet<ComponentId>;
  /** The id of the card that a component is drawn as. */
  readonly node: (id: ComponentId) => string;
}

/** @returns what is wrong, in words; nothing where every flow is accounted for and told truly. */
export function foldFaults(
  index: DocumentIndex,
  drawn: ReadonlySet<FlowId> | null,
  folded: ReadonlySet<GroupId>,
): readonly string[] {
  const scene = buildScene(index, drawn, folded);
  const flows = index.document.flows.filter(({ id }) => drawn === null || drawn.has(id));
  const ends = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const all = index.document.components.map(({ id }) => id);
  const shown = new Set(all.filter((id) => drawn === null || ends.has(id)));
  const node = (id: ComponentId) => nodeOf(index, folded, id);
  const checked: Checked = { index, scene, flows, shown, node };
  return [
    ...accountFaults(checked),
    ...scene.flows.flatMap((line) => lineFaults(checked, line)),
    ...nodeFaults(checked),
    ...scene.cards.flatMap((card) => (card.fold === null ? [] : foldFaultsOf(checked, card))),
  ];
}

/** The last folded group that one meets on the way out of the component's own. */
function nodeOf(index: DocumentIndex, folded: ReadonlySet<GroupId>, id: ComponentId): string {
  let node: string = id;
  let group = index.components.get(id)?.group ?? null;
  while (group !== null) {
    if (folded.has(group)) node = group;
    group = index.groups.get(group)?.parent ?? null;
  }
  return node;
}

function unless(holds: boolean, fault: string): readonly string[] {
  return holds ? [] : [fault];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());
}

/** Each flow is in one line, or inside of one card, and the counts say so. */
function accountFaults({ scene, flows, node }: Checked): readonly string[] {
  const ids = flows.map(({ id }) => id);
  const inside = flows.filter(
    ({ from, to }) => node(from) === node(to) && node(from) !== String(from),
  );
  const counts = countFolded(scene);
  const lines = scene.flows.map(({ id }) => id);
  return [
    ...unless(
      isSame([...scene.flows.flatMap(flowsOfLine), ...inside.map(({ id }) => id)], ids),
      'a flow is lost, or stands twice',
    ),
    ...unless(counts.inside === inside.length, 'another number is inside than is said'),
    ...unless(
      counts.inside + counts.bundled + counts.alone === flows.length,
      'the counts do not add up',
    ),
    ...unless(new Set(lines).size === lines.length, 'two lines have one id'),
  ];
}

/** What traffic is weakest by, as a reader who looks for weak places would have it; then what is none. */
const WORST_FIRST = [
  'none',
  'not-stated',
  'encrypted',
  'tls',
  'ssh',
  'mutual-tls',
  'call',
  'rule',
  'data',
];

const lineWords = ({ relation, encryption }: Flow) =>
  relation === 'traffic' ? encryption.value : relation;

function lineFaults({ index, scene, node }: Checked, line: SceneFlow): readonly string[] {
  const held = flowsOfLine(line).flatMap((id) => index.flows.get(id) ?? []);
  const from = scene.cards.find(({ id }) => id === line.from);
  const to = scene.cards.find(({ id }) => id === line.to);
  if (from === undefined || to === undefined) return [`${line.id} has no card at an end`];
  const isOpen = from.fold === null && to.fold === null;
  const worst = WORST_FIRST.find((one) => held.some((flow) => lineWords(flow) === one));
  return [
    ...unless(
      to.sockets.some(({ id }) => id === line.socket),
      `${line.id} ends in no socket of its card`,
    ),
    ...unless(
      held.every((flow) => node(flow.from) === line.from && node(flow.to) === line.to),
      `${line.id} holds what goes elsewhere`,
    ),
    ...unless(
      to.fold !== null || held.every(({ socket }) => socket === line.socket),
      `${line.id} ends in a port that its flows do not end in`,
    ),
    ...unless(isOpen === (line.bundle === null), `${line.id} is a bundle, or no bundle, wrongly`),
    ...unless(line.line === worst, `${line.id} looks safer than it is`),
    ...(line.bundle === null ? [] : bundleFaults(index, line, held)),
  ];
}

const NAMED_PORT = /^(\d+|varies|not stated)?.*?(no port)?\)?$/u;

function bundleFaults(
  index: DocumentIndex,
  { id, bundle }: FlowBundle,
  held: readonly Flow[],
): readonly string[] {
  const flowIds: readonly string[] = index.document.flows.map((flow) => flow.id);
  const named = bundle.ports.map((port) => port.replace(NAMED_PORT, '$1$2'));
  return [
    ...unless(!flowIds.includes(id), `${id} is called as a flow is`),
    ...unless(
      isSame(bundle.lines, [...new Set(held.map(lineWords))]),
      `${id} names other lines than it holds`,
    ),
    ...unless(
      isSame([...new Set(named)], [...new Set(held.flatMap(firstPorts))]),
      `${id} names other ports than it holds`,
    ),
  ];
}

function firstPorts({ relation, ports }: Flow): readonly string[] {
  if (ports.kind === 'fixed') return ports.ranges.map(({ from }) => String(from));
  if (ports.kind === 'none') return relation === 'traffic' ? ['no port'] : [];
  return [ports.kind === 'varies' ? 'varies' : 'not stated'];
}

/** Each component has a card, its own or a folded one, and each card a box that is drawn. */
function nodeFaults({ scene, shown, node }: Checked): readonly string[] {
  const boxes = new Set(scene.groups.map(({ id }) => id));
  const cards = scene.cards.map(({ id }) => id);
  return [
    ...unless(
      isSame(cards, [...new Set([...shown].map(node))]),
      'a component has no card, or a card no component',
    ),
    ...scene.cards.flatMap(({ id, group }) =>
      unless(group === null || boxes.has(group), `${id} stands in a box that is not drawn`),
    ),
    ...scene.groups.flatMap(({ id }) =>
      unless(!cards.some((card) => card === id), `${id} is folded and open`),
    ),
  ];
}

function foldFaultsOf({ index, flows, shown }: Checked, card: FoldedCard): readonly string[] {
  const own = new Set(componentsOfCard(index, card));
  const count = (isFrom: boolean, isTo: boolean) =>
    flows.filter(({ from, to }) => own.has(from) === isFrom && own.has(to) === isTo).length;
  const { components, inside, entering, leaving } = card.fold;
  return [
    ...unless(
      components === [...own].filter((id) => shown.has(id)).length,
      `${card.id} counts its components wrongly`,
    ),
    ...unless(inside === count(true, true), `${card.id} counts what is inside wrongly`),
    ...unless(entering === count(false, true), `${card.id} counts what enters wrongly`),
    ...unless(leaving === count(true, false), `${card.id} counts what leaves wrongly`),
    ...unless(card.sockets.length === (entering > 0 ? 1 : 0), `${card.id} has another socket`),
    ...unless(
      card.sockets.every(({ look, ports }) => look === 'words' && ports.endsWith(' in')),
      `${card.id} has a socket that looks like a port`,
    ),
  ];
}

/**
 * Folded cards and bundles in words. A bundle's words begin with how many flows it holds, so that it is
 * never taken for one flow, and the ledger's words count what is folded away.
 */
import type { Flow } from '../model/document.ts';
import type { ComponentId, GroupId } from '../model/ids.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { describeSocket, lowerFirst, nameListener, nameService } from '../model/naming.ts';
import { CHANGES, GROUP_KINDS, RELATIONS, keysOf } from '../model/vocabulary.ts';
import { LINES, lineOf } from './lineOf.ts';
import type { FlowBundle, FoldedCard, LineKind, Scene } from './scene.ts';

/** `1 flow`, `1,000 flows`. */
export function countFlows(count: number): string {
  return countThings(count, 'flow');
}

/** `VM diego_cell, folded: 6 components, 3 flows inside, 12 flows in, 9 flows out`. */
export function describeFold({ label, fold }: Pick<FoldedCard, 'label' | 'fold'>): string {
  const { kind, components, inside, entering, leaving } = fold;
  const parts = [
    countThings(components, 'component'),
    `${countFlows(inside)} inside`,
    `${countFlows(entering)} in`,
    `${countFlows(leaving)} out`,
  ];
  return `${GROUP_KINDS[kind].label} ${label}, folded: ${parts.join(', ')}`;
}

/**
 * `Bundle of 12 flows, diego_cell → diego_brain, weakest encryption None (3), then Not stated (4), TLS
 * (5), ports 8889 HTTPS, 9016 TCP`: all that hovering shows, and the name for those who hear the chart.
 */
export function describeBundle(index: DocumentIndex, line: FlowBundle): string {
  const flows = line.bundle.flows.flatMap((id) => index.flows.get(id) ?? []);
  const { target, beside } = nameTarget(index, line, flows);
  return [
    `Bundle of ${countFlows(flows.length)}`,
    `${labelOf(index, line.from)} → ${target}`,
    ...describeLines(line.bundle.lines, flows),
    ...beside,
    ...describeChanges(index, flows),
  ].join(', ');
}

function labelOf(index: DocumentIndex, id: ComponentId | GroupId): string {
  const { components, groups } = index.document;
  return [...components, ...groups].find((one) => one.id === id)?.label ?? id;
}

/**
 * `diego_brain` with the ports inside of it that the flows end in; or the one socket that they end in,
 * with what is spoken there: `BBS:8889`, `Silk CNI plug-in (local call)`.
 */
function nameTarget(
  index: DocumentIndex,
  { to, bundle: { ports } }: FlowBundle,
  [first]: readonly Flow[],
): { readonly target: string; readonly beside: readonly string[] } {
  const label = labelOf(index, to);
  if (first === undefined || index.document.groups.some(({ id }) => id === to)) {
    const noun = ports.length === 1 ? 'port' : 'ports';
    return { target: label, beside: ports.length === 0 ? [] : [`${noun} ${ports.join(', ')}`] };
  }
  const named = nameListener(label, first.ports);
  return {
    target: named === label ? `${label} (${lowerFirst(describeSocket(first))})` : named,
    beside: first.relation === 'traffic' ? [nameService(first)] : [],
  };
}

/** How many flows would be drawn with each line; traffic first, the weakest first. */
function describeLines(lines: readonly LineKind[], flows: readonly Flow[]): readonly string[] {
  const count = (line: LineKind) => flows.filter((flow) => lineOf(flow) === line).length;
  const labelled = lines.map((line) => ({ line, label: labelOfLine(line), flows: count(line) }));
  const isTraffic = ({ line }: { readonly line: LineKind }) =>
    !keysOf(RELATIONS).some((relation) => relation === line);
  const [weakest, ...others] = labelled.filter(isTraffic);
  const counted = (one: { readonly label: string; readonly flows: number }) =>
    `${one.label} (${one.flows})`;
  const rest = labelled.filter((one) => !isTraffic(one)).map((one) => lowerFirst(counted(one)));
  if (weakest === undefined) return rest;
  if (others.length === 0)
    return [`encryption ${labelled.length === 1 ? weakest.label : counted(weakest)}`, ...rest];
  return [
    `weakest encryption ${counted(weakest)}`,
    `then ${others.map(counted).join(', ')}`,
    ...rest,
  ];
}

function labelOfLine(line: LineKind): string {
  return LINES.find((one) => one.line === line)?.label ?? line;
}

/** `2 added, 1 removed`, where two documents are compared. */
function describeChanges({ changes }: DocumentIndex, flows: readonly Flow[]): readonly string[] {
  if (changes === null) return [];
  return keysOf(CHANGES).flatMap((change) => {
    const count = flows.filter(({ id }) => changes.get(id) === change).length;
    return count === 0 || change === 'unchanged'
      ? []
      : [`${count} ${lowerFirst(CHANGES[change].label)}`];
  });
}

export interface FoldCount {
  /** Folded cards. */
  readonly groups: number;
  /** Flows that are not drawn, for both their ends are in one folded group. */
  readonly inside: number;
  readonly bundles: number;
  /** Flows that are in bundles. */
  readonly bundled: number;
  /** Flows that are drawn as lines of their own. With the other two they are all that the scene has. */
  readonly alone: number;
}

export function countFolded({ cards, flows }: Scene): FoldCount {
  const bundles = flows.flatMap(({ bundle }) => bundle ?? []);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return {
    groups: cards.filter(({ fold }) => fold !== null).length,
    inside: sum(cards.map(({ fold }) => fold?.inside ?? 0)),
    bundles: bundles.length,
    bundled: sum(bundles.map((bundle) => bundle.flows.length)),
    alone: flows.length - bundles.length,
  };
}

/** `12 flows in 4 bundles, 3 inside folded groups`; `null` where nothing is folded. */
export function sayFolded(scene: Scene): string | null {
  const { groups, inside, bundles, bundled } = countFolded(scene);
  if (groups === 0) return null;
  return `${countFlows(bundled)} in ${countThings(bundles, 'bundle')}, ${inside.toLocaleString('en')} inside folded groups`;
}

function countThings(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/**
 * What every diagram text says, before it is written in any: boxes, cards, what each card listens on, and a
 * line for each flow. Nothing is bundled, for two ports behind one label would be one port to a reader. Keys
 * are counted and not taken from names, so that no name can be a keyword, a prototype or another one's twin.
 */
import type { Component, Flow, Group } from '../model/document.ts';
import { groupBy } from '../model/groupBy.ts';
import type { ComponentId, FlowId, GroupId, SocketId } from '../model/ids.ts';
import type { DocumentIndex, Socket } from '../model/indexDocument.ts';
import { wholeWords } from '../model/naming.ts';
import { plainText } from '../model/plainText.ts';
import { CHANGES, RELATIONS } from '../model/vocabulary.ts';
import { lineOf } from '../scene/lineOf.ts';
import type { LineKind } from '../scene/scene.ts';
import { toSceneSocket } from '../scene/toSceneSocket.ts';
import { sayEncryption } from './sayAxes.ts';
import { sayScope } from './scope.ts';
import type { Provenance, Scope } from './scope.ts';

export interface SketchSocket {
  /** `s7`: letters and digits, unique in the sketch, as all keys are. */
  readonly key: string;
  readonly id: SocketId;
  /** `8889 · HTTPS · mTLS`: one line. */
  readonly label: string;
}

export interface SketchCard {
  readonly key: string;
  readonly id: ComponentId;
  readonly label: string;
  readonly sockets: readonly SketchSocket[];
  /** Whether any line leaves it. */
  readonly calls: boolean;
}

export interface SketchGroup {
  readonly key: string;
  readonly id: GroupId;
  readonly label: string;
  readonly isExternal: boolean;
  readonly groups: readonly SketchGroup[];
  readonly cards: readonly SketchCard[];
}

export interface SketchFlow {
  readonly id: FlowId;
  /** The keys of its cards, and of the socket that it ends in. */
  readonly from: string;
  readonly to: string;
  readonly socket: string;
  readonly line: LineKind;
  /** `Mutual TLS`, `encryption not stated`, `Local call`: never nothing. */
  readonly words: string;
}

export interface Sketch {
  readonly title: string;
  /** What is in it, each a line: its source, how much of it, when, where. */
  readonly said: readonly string[];
  readonly groups: readonly SketchGroup[];
  /** Those that stand in no group. */
  readonly cards: readonly SketchCard[];
  /** In the document's order, as many as the ledger counts. */
  readonly flows: readonly SketchFlow[];
}

/** @returns all labels plain text of one line, none of them empty. */
export function sketchOf(index: DocumentIndex, scope: Scope, provenance: Provenance): Sketch {
  const { document } = index;
  const flows = document.flows.filter(({ id }) => scope.flows.has(id));
  const ends = new Set(flows.flatMap(({ from, to }) => [from, to]));
  const isShown = ({ id }: Component) => scope.extent === 'document' || ends.has(id);
  const components = document.components.filter(isShown);
  const sockets = socketsOf(index, flows);
  const listening = groupBy(sockets, ({ of }) => of);
  const callers = new Set(flows.map(({ from }) => from));
  const cards = new Map(
    components.map((component, place) => [
      component.id,
      {
        key: `c${place + 1}`,
        id: component.id,
        label: nameCard(index, component),
        sockets: (listening.get(component.id) ?? []).map(({ socket }) => socket),
        calls: callers.has(component.id),
      },
    ]),
  );
  const keys = new Map(sockets.map(({ socket }) => [socket.id, socket.key]));
  const standing = groupBy(components, ({ group }) => whereOf(index, group));
  const cardsIn = (group: GroupId | null) =>
    (standing.get(group) ?? []).flatMap(({ id }) => cards.get(id) ?? []);
  return {
    title: label(index.document.title, document.id),
    said: sayScope(scope, provenance).map((line) => label(line, '–')),
    groups: groupsOf(document.groups, cardsIn),
    cards: cardsIn(null),
    flows: flows.flatMap((flow) => {
      const [from, to] = [cards.get(flow.from), cards.get(flow.to)];
      const socket = keys.get(flow.socket);
      if (from === undefined || to === undefined || socket === undefined) return [];
      const words = wordsOf(index, flow, scope.flows.get(flow.id) === 'possible');
      return [{ id: flow.id, from: from.key, to: to.key, socket, line: lineOf(flow), words }];
    }),
  };
}

/** Every group that holds a card at any depth, in the document's order. */
function groupsOf(
  groups: readonly Group[],
  cardsIn: (group: GroupId) => readonly SketchCard[],
): readonly SketchGroup[] {
  const known = new Set(groups.map(({ id }) => id));
  const keys = new Map(groups.map(({ id }, place) => [id, `g${place + 1}`]));
  const inside = groupBy(groups, ({ parent }) =>
    parent !== null && known.has(parent) ? parent : null,
  );
  const build = (around: GroupId | null): readonly SketchGroup[] =>
    (inside.get(around) ?? []).flatMap((group) => {
      const made = {
        key: keys.get(group.id) ?? '',
        id: group.id,
        label: label(group.label, group.id),
        isExternal: group.kind === 'external',
        groups: build(group.id),
        cards: cardsIn(group.id),
      };
      return made.cards.length + made.groups.length === 0 ? [] : [made];
    });
  return build(null);
}

function whereOf(index: DocumentIndex, group: GroupId | null): GroupId | null {
  return group !== null && index.groups.has(group) ? group : null;
}

/** Those that some flow ends in, in the document's order. */
function socketsOf(index: DocumentIndex, flows: readonly Flow[]) {
  const used = new Set(flows.map(({ socket }) => socket));
  return [...index.sockets.values()]
    .flat()
    .filter(({ id }) => used.has(id))
    .map((socket, place) => ({
      of: socket.component,
      socket: { key: `s${place + 1}`, id: socket.id, label: nameSocket(socket) },
    }));
}

/** As at the socket in the chart, in one line. */
function nameSocket(socket: Socket): string {
  const { ports, hint, protocol, badges } = toSceneSocket(socket);
  const facts = [ports, hint ?? '', protocol, ...badges.map((badge) => badge.label)];
  return label(facts.filter((fact) => fact !== '').join(' · '), socket.id);
}

function nameCard(index: DocumentIndex, component: Component): string {
  const whole = component.whole ? ` (${wholeWords(index, component.id)})` : '';
  return label(component.label + whole, component.id);
}

function wordsOf(index: DocumentIndex, flow: Flow, isPossible: boolean): string {
  const { relation, carries } = flow;
  const change = index.changes?.get(flow.id) ?? 'unchanged';
  const words = [
    ...(change === 'unchanged' ? [] : [CHANGES[change].label]),
    ...(relation === 'traffic'
      ? [sayEncryption(flow)]
      : [RELATIONS[relation].label, ...(carries === null ? [] : [carries])]),
    ...(isPossible ? ['only possible'] : []),
  ];
  return label(words.join(' · '), '–');
}

/** What consists of signs that nobody sees is called by its id. */
function label(text: string, otherwise: string): string {
  const plain = plainText(text).toWellFormed();
  return plain === '' ? plainText(otherwise).toWellFormed() || '–' : plain;
}

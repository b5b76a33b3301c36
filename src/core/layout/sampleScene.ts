/** Scenes for tests: a few letters say who talks to whom. */
import { componentId, entryId, flowId, groupId, socketId, tableId } from '../model/ids.ts';
import type { Scene, SceneCard } from '../scene/scene.ts';

const ENTRY = entryId(tableId('sample'), 1);

/**
 * @param texts flows, each `from to:port`, such as `a b:80`; the third has the id `sample-1.3`.
 * @param boxes who stands in which box, boxes in boxes included.
 */
export function sampleScene(
  texts: readonly string[],
  boxes: Readonly<Record<string, readonly string[]>> = {},
): Scene {
  const flows = texts.map((text, index) => {
    const [from = '', to = '', ports = ''] = text.split(/[ :]/u).map((part) => part.trim());
    const socket = socketId(componentId(to), ports, 'https/tcp');
    return { id: flowId(ENTRY, index + 1), from, to, ports, socket };
  });
  const names = [...new Set(flows.flatMap(({ from, to }) => [from, to]))];
  const boxOf = (name: string) => {
    const box = Object.keys(boxes).find((one) => boxes[one]?.includes(name));
    return box === undefined ? null : groupId(box);
  };
  const toCard = (name: string): SceneCard => {
    const ending = new Map(
      flows.filter(({ to }) => to === name).map(({ socket, ports }) => [socket, ports]),
    );
    return {
      id: componentId(name),
      label: `Component ${name}`,
      caption: null,
      external: false,
      group: boxOf(name),
      sockets: [...ending].map(([id, ports]) => ({
        id,
        look: 'port' as const,
        ports,
        hint: null,
        protocol: 'HTTPS',
        badges: [],
      })),
      fold: null,
    };
  };
  return {
    groups: Object.keys(boxes).map((box) => ({
      id: groupId(box),
      label: box,
      kind: 'cluster',
      parent: boxOf(box),
    })),
    cards: names.map(toCard),
    flows: flows.map(({ id, from, to, socket }) => ({
      id,
      from: componentId(from),
      to: componentId(to),
      socket,
      line: 'tls',
      bundle: null,
    })),
  };
}

export function randomScene(seed: number, cards: number, flows: number, boxes: number): Scene {
  const random = numbersFrom(seed);
  const texts = Array.from(
    { length: flows },
    () => `c${random(cards)} c${random(cards)}:${8000 + random(3)}`,
  );
  const held: Record<string, string[]> = {};
  const used = new Set(texts.flatMap((text) => text.split(/[ :]/u).slice(0, 2)));
  for (const name of used) {
    const box = random(boxes + 1);
    if (box < boxes) (held[`g${box}`] ??= []).push(name);
  }
  return sampleScene(texts, held);
}

/** Numbers that look random and are always the same, below the bound. */
function numbersFrom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % bound;
  };
}

/** Scenes for tests: a few letters say who talks to whom. */
import type { Scene, SceneCard } from '../scene/scene.ts';
import type { ComponentId, FlowId, GroupId, SocketId } from '../model/ids.ts';

/** @param flows each `from to:port`, such as `a b:80`; cards stand in no box unless `boxes` says so. */
export function sampleScene(
  flows: readonly string[],
  boxes: Readonly<Record<string, readonly string[]>> = {},
): Scene {
  const read = flows.map((text, index) => {
    const [from = '', socket = ''] = text.split(' ');
    const [to = '', ports = ''] = socket.split(':');
    return { id: `f${index}` as FlowId, from, to, ports, socket: socket as SocketId };
  });
  const names = [...new Set(read.flatMap(({ from, to }) => [from, to]))];
  const boxOf = (name: string) =>
    Object.keys(boxes).find((box) => boxes[box]?.includes(name)) as GroupId | undefined;
  return {
    groups: Object.keys(boxes).map((box) => ({
      id: box as GroupId,
      label: box,
      kind: 'cluster',
      parent: (boxOf(box) ?? null) as GroupId | null,
    })),
    cards: names.map((name): SceneCard => {
      const sockets = [
        ...new Set(read.filter(({ to }) => to === name).map(({ socket }) => socket)),
      ];
      return {
        id: name as ComponentId,
        label: `Component ${name}`,
        caption: null,
        external: false,
        group: boxOf(name) ?? null,
        sockets: sockets.map((id) => ({
          id,
          ports: id.split(':')[1] ?? '',
          hint: null,
          protocol: 'HTTPS',
        })),
      };
    }),
    flows: read.map(({ id, from, to, socket }) => ({
      id,
      from: from as ComponentId,
      to: to as ComponentId,
      socket,
      encryption: 'tls',
    })),
  };
}

/** Numbers that look random and are always the same, below the bound. */
export function numbersFrom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % bound;
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

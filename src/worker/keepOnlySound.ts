/**
 * What comes from the device was written there by some page, some time ago: it is used only if it is
 * a drawing of the very scene that is asked for, and is not there otherwise.
 */
import type { Drawing } from '../core/layout/drawing.ts';
import type { Scene, SceneCard, SceneFlow, SceneGroup } from '../core/scene/scene.ts';

export function keepOnlySound(kept: unknown, scene: Scene): Drawing | null {
  return isDrawingOf(kept, scene) ? kept : null;
}

type Fields = Readonly<Record<string, unknown>>;

function isDrawingOf(value: unknown, scene: Scene): value is Drawing {
  return (
    isFields(value) &&
    areNumbers(value, 'width', 'height') &&
    isEach(value['groups'], scene.groups, isGroup) &&
    isEach(value['cards'], scene.cards, isCard) &&
    isEach(value['flows'], scene.flows, isFlow)
  );
}

/** Whether the list has something for each thing that is asked for, and nothing else, in any order. */
function isEach<Thing extends { readonly id: string }>(
  list: unknown,
  things: readonly Thing[],
  is: (drawn: Fields, thing: Thing) => boolean,
): boolean {
  if (!Array.isArray(list) || list.length !== things.length) return false;
  const drawn = new Map(list.filter(isFields).map((one) => [one['id'], one]));
  return things.every((thing) => {
    const own = drawn.get(thing.id);
    return own !== undefined && is(own, thing);
  });
}

function isGroup(drawn: Fields, { label, kind, parent }: SceneGroup): boolean {
  return (
    isBox(drawn['box']) && areNumbers(drawn, 'depth') && isSame(drawn, { label, kind, parent })
  );
}

function isCard(drawn: Fields, { label, caption, external, group, sockets }: SceneCard): boolean {
  return (
    isBox(drawn['box']) &&
    isListOf(drawn['lines'], (line) => typeof line === 'string') &&
    isSame(drawn, { label, caption, external, group }) &&
    isEach(drawn['sockets'], sockets, (socket, { ports, protocol }) => {
      return (
        areNumbers(socket, 'top', 'height') &&
        isListOf(socket['badgeLines'], Array.isArray) &&
        isSame(socket, { ports, protocol })
      );
    })
  );
}

function isFlow(drawn: Fields, { from, to, socket, line }: SceneFlow): boolean {
  return isListOf(drawn['points'], isPoint) && isSame(drawn, { from, to, socket, line });
}

function isPoint(value: unknown): boolean {
  return isFields(value) && areNumbers(value, 'x', 'y');
}

function isBox(value: unknown): boolean {
  return isFields(value) && areNumbers(value, 'x', 'y', 'width', 'height');
}

function isListOf(list: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(list) && list.every(is);
}

function areNumbers(value: Fields, ...names: readonly string[]): boolean {
  return names.every((name) => Number.isFinite(value[name]));
}

function isSame(drawn: Fields, said: Fields): boolean {
  return Object.keys(said).every((name) => drawn[name] === said[name]);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

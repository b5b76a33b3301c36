/** Where nothing states a direction, it follows from what is external. */
import type { Component, Group } from './document.ts';
import type { Direction } from './vocabulary.ts';

/** By their ids. */
export type KnownGroups = ReadonlyMap<string, Group>;

export function directionBetween(
  from: Pick<Component, 'group'> | undefined,
  to: Pick<Component, 'group'> | undefined,
  groups: KnownGroups,
): Direction {
  const isExternal = (id: Group['parent']): boolean => {
    const group = id === null ? undefined : groups.get(id);
    return group !== undefined && (group.kind === 'external' || isExternal(group.parent));
  };
  const [leaves, arrives] = [isExternal(from?.group ?? null), isExternal(to?.group ?? null)];
  if (leaves) return arrives ? 'outside' : 'inbound';
  return arrives ? 'outbound' : 'internal';
}

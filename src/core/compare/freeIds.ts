/** Ids for what only the earlier side has, beside those of the later side, which it keeps. */

export type FreeId = <Id extends string>(make: (prefix: string) => Id) => Id;

/** @returns a function that makes an id as it is, or with `before-` before it as often as it takes. */
export function freeIds(taken: Iterable<string>): FreeId {
  const used = new Set<string>(taken);
  return (make) => {
    for (let prefix = ''; ; prefix += 'before-') {
      const id = make(prefix);
      if (used.has(id)) continue;
      used.add(id);
      return id;
    }
  };
}

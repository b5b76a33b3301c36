/** Puts what only one side has between what the other has, so that each stays near its neighbours. */

export interface Woven<Thing> {
  readonly side: 'before' | 'after';
  readonly thing: Thing;
}

/**
 * @param partnerOf what it is in `after`; it, or the last one before it that has a partner, is followed.
 * @param isOnly whether it has to stand there itself; the others only lead the way.
 * @returns `after` in its own order, and in between those of `before` that only it has.
 */
export function weave<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  partnerOf: (thing: Thing) => Thing | undefined,
  isOnly = (thing: Thing) => partnerOf(thing) === undefined,
): readonly Woven<Thing>[] {
  const known = new Set(after);
  const following = new Map<Thing | null, Woven<Thing>[]>();
  let last: Thing | null = null;
  for (const thing of before) {
    const partner = partnerOf(thing);
    if (partner !== undefined && known.has(partner)) last = partner;
    if (!isOnly(thing)) continue;
    const place = following.get(last) ?? [];
    following.set(last, [...place, { side: 'before', thing }]);
  }
  return [
    ...(following.get(null) ?? []),
    ...after.flatMap((thing): readonly Woven<Thing>[] => [
      { side: 'after', thing },
      ...(following.get(thing) ?? []),
    ]),
  ];
}

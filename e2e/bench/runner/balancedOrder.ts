/**
 * In which order the pages take turns. What a page leaves the machine with, its scripts still being ended, is
 * paid for by the next one: in a mere rotation that would be the same one every time.
 */

/**
 * A Williams design: of as many rounds as there are things, an even number, each thing comes at each place once,
 * and right after each other thing once.
 * @param round from 0.
 */
export function balancedOrder<Thing>(things: readonly Thing[], round: number): readonly Thing[] {
  const count = things.length;
  // 0, 1, -1, 2, -2 …
  const steps = things.map((_, place) => (place % 2 === 1 ? (place + 1) / 2 : count - place / 2));
  return steps.flatMap((step) => {
    const thing = things[(step + round) % count];
    return thing === undefined ? [] : [thing];
  });
}

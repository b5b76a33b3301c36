/**
 * Puts the members of a part in a row so that few lines run backwards, after P. Eades, X. Lin and
 * W. F. Smyth, “A fast and effective heuristic for the feedback arc set problem” (1993).
 */
import type { Pull } from './weighMembers.ts';

/** @returns the members from left to right. */
export function lineUp(members: number, pulls: readonly Pull[]): readonly number[] {
  const out = Array.from({ length: members }, () => 0);
  const into = Array.from({ length: members }, () => 0);
  const linked = Array.from({ length: members }, (): Pull[] => []);
  for (const pull of pulls) {
    const { from, to, lines } = pull;
    if (from === null || to === null || from === to) continue;
    out[from] = (out[from] ?? 0) + lines;
    into[to] = (into[to] ?? 0) + lines;
    linked[from]?.push(pull);
    linked[to]?.push(pull);
  }
  const left = new Set(Array.from({ length: members }, (_, member) => member));
  const [head, tail]: [number[], number[]] = [[], []];
  const take = (member: number, end: number[]) => {
    end.push(member);
    left.delete(member);
    for (const { from, to, lines } of linked[member] ?? []) {
      if (from === member && to !== null) into[to] = (into[to] ?? 0) - lines;
      if (to === member && from !== null) out[from] = (out[from] ?? 0) - lines;
    }
  };
  while (left.size > 0) {
    const waiting = [...left];
    const sink = waiting.find((one) => out[one] === 0 && into[one] !== 0);
    if (sink !== undefined) {
      take(sink, tail);
      continue;
    }
    let best = { member: waiting[0] ?? 0, gain: -Infinity };
    for (const member of waiting) {
      const gain = into[member] === 0 ? Infinity : (out[member] ?? 0) - (into[member] ?? 0);
      if (gain > best.gain) best = { member, gain };
    }
    take(best.member, head);
  }
  return [...head, ...tail.toReversed()];
}

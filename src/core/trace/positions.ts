/**
 * How far a way has got in its pattern. A pattern is read as a small automaton: a way stands at one of
 * the pattern's ends, or inside of one of its `⇒`, and each hop moves it on. Where a pattern leaves an
 * end open beside a `⇒`, a way stands at several positions at once; so no way is found twice.
 */
import type { ComponentId } from '../model/ids.ts';
import type { PatternArrow, TracePattern } from './way.ts';

/** What a hop can be made by, as bits, since most hops can be made by several of them. */
export const BY = {
  anyFlow: 1,
  /** A flow that a `⇒` goes over. */
  followed: 2,
  /** Either of them, where the pattern's last hop may be. */
  anyFlowLast: 4,
  followedLast: 8,
  /** From a process to its VM as a whole, and from there to a process. */
  toWhole: 16,
  fromWhole: 32,
} as const;

type HopKind = (typeof BY)[keyof typeof BY];

export interface PatternMove {
  /** The position that it leads to. */
  readonly to: number;
  readonly by: HopKind;
  readonly admits: (component: ComponentId) => boolean;
}

export interface Positions {
  /** For each position the moves from it. A way begins at position 0. */
  readonly moves: readonly (readonly PatternMove[])[];
  readonly final: number;
}

/** At an end of the pattern, which is not left by the VM where it was reached so. */
interface AtEnd {
  readonly byFlow: number;
  readonly byVm: number;
}

interface Segment {
  readonly before: AtEnd;
  readonly behind: AtEnd;
  readonly arrow: PatternArrow;
  readonly isLast: boolean;
  readonly isBehind: PatternMove['admits'];
  readonly isBetween: PatternMove['admits'];
}

export function readPositions({ arrows, ends }: TracePattern, byVm: boolean): Positions {
  const moves: PatternMove[][] = [];
  const place = () => moves.push([]) - 1;
  const add = (from: number, ...all: readonly PatternMove[]) => moves[from]?.push(...all);
  let before: AtEnd = { byFlow: place(), byVm: place() };
  for (const [hop, arrow] of arrows.entries()) {
    const behind: AtEnd = { byFlow: place(), byVm: place() };
    const [left = null, right = null] = ends.slice(hop, hop + 2);
    const segment: Segment = {
      before,
      behind,
      arrow,
      isLast: hop === arrows.length - 1,
      isBehind: (id) => right === null || right.has(id),
      isBetween: (id) => left?.has(id) !== true && right?.has(id) !== true,
    };
    if (arrow === 'one') addOne(segment, add);
    else addAny(segment, byVm, place, add);
    before = behind;
  }
  return { moves, final: before.byFlow };
}

type Add = (from: number, ...all: readonly PatternMove[]) => void;

function addOne({ before, behind, isLast, isBehind }: Segment, add: Add): void {
  const by = isLast ? BY.anyFlowLast : BY.anyFlow;
  const move: PatternMove = { to: behind.byFlow, by, admits: isBehind };
  add(before.byFlow, move);
  add(before.byVm, move);
}

function addAny(segment: Segment, byVm: boolean, place: () => number, add: Add): void {
  const { before, behind, isLast, isBehind, isBetween } = segment;
  const reachedByFlow = place();
  const moves: PatternMove[] = [
    { to: behind.byFlow, by: isLast ? BY.followedLast : BY.followed, admits: isBehind },
    { to: reachedByFlow, by: BY.followed, admits: isBetween },
  ];
  const left = [before.byFlow, before.byVm, reachedByFlow];
  if (byVm) {
    const reachedByVm = place();
    const arriving = place();
    moves.push({ to: arriving, by: BY.followed, admits: isBetween });
    left.push(reachedByVm);
    add(before.byFlow, { to: reachedByVm, by: BY.toWhole, admits: isBetween });
    add(reachedByFlow, { to: reachedByVm, by: BY.toWhole, admits: isBetween });
    add(arriving, { to: reachedByVm, by: BY.fromWhole, admits: isBetween });
    if (isLast) {
      const landing = place();
      moves.push({ to: landing, by: BY.followedLast, admits: isBetween });
      add(landing, { to: behind.byFlow, by: BY.fromWhole, admits: isBehind });
    } else add(arriving, { to: behind.byVm, by: BY.fromWhole, admits: isBehind });
  }
  for (const from of left) add(from, ...moves);
}

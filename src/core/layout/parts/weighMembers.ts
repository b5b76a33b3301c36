/** What is known of the members of a part before anything is laid out, and what pulls them to one another. */
import type { Box } from '../drawing.ts';
import type { Member, NetKey, Part, Wire } from './part.ts';

/** About how large a member will be. */
export interface Weighed {
  readonly width: number;
  readonly height: number;
  readonly stood: Box | null;
}

/** So many lines from one member to another; `null` is the border, west for `from` and east for `to`. */
export interface Pull {
  readonly from: number | null;
  readonly to: number | null;
  readonly lines: number;
}

/** Room that a card takes in a box beside its own, for lines and other cards. */
const SPREAD = { width: 60, height: 16 };
const ASPECT = 1.3;

export function weighMembers({ members }: Part): readonly Weighed[] {
  return members.map(weighMember);
}

function weighMember(member: Member): Weighed {
  const { stood } = member;
  if (member.kind === 'card') {
    const { width, height } = member.size;
    return { width, height, stood };
  }
  const area = areaOf(member.part);
  return { width: Math.sqrt(area * ASPECT), height: Math.sqrt(area / ASPECT), stood };
}

function areaOf({ members }: Part): number {
  return members.reduce((sum, member) => {
    const { width, height } = weighMember(member);
    return sum + (width + SPREAD.width) * (height + SPREAD.height);
  }, 0);
}

/** All lines of a net between the same two members are one. */
export function pullsOf(wires: readonly Wire[]): readonly Pull[] {
  const pulls = new Map<string, Omit<Pull, 'lines'> & { readonly nets: Set<NetKey> }>();
  for (const { from, to, net } of wires) {
    const key = `${from} ${to}`;
    const met = pulls.get(key);
    if (met === undefined) pulls.set(key, { from, to, nets: new Set([net]) });
    else met.nets.add(net);
  }
  return [...pulls.values()].map(({ from, to, nets }) => ({ from, to, lines: nets.size }));
}

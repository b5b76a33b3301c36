/** From a part whose members have columns to the grid of slots and strands. */
import { groupBy } from '../../model/groupBy.ts';
import type { Course, Ending, Grid, Slot, Strand } from './grid.ts';
import type { NetKey, Part, Wire } from './part.ts';

/** @param columns of the members, counted from 0. */
export function buildGrid(part: Part, columns: readonly number[]): Grid {
  const last = 2 + Math.max(-1, ...columns);
  const inColumns: Slot[][] = Array.from({ length: last + 1 }, () => []);
  const channels: Strand[][] = Array.from({ length: last + 1 }, () => []);
  const slots: Slot[] = [];
  const add = (slot: Slot): number => {
    slots.push(slot);
    inColumns[slot.column]?.push(slot);
    return slot.index;
  };
  const columnOf = (member: number) => 1 + (columns[member] ?? 0);
  for (const [member] of part.members.entries()) {
    add({ kind: 'member', index: member, column: columnOf(member) });
  }
  const courses = new Map<NetKey, Course>();
  for (const [net, wires] of groupBy(part.wires, (wire) => wire.net)) {
    const slotIn = (column: number, kind: 'lane' | 'port') =>
      add({ kind, index: slots.length, column, net });
    // All wires of a net end where it ends, or leave through its one port.
    const end = wires[0]?.to ?? null;
    const entry = wires.some(({ from }) => from === null) ? slotIn(0, 'port') : null;
    const sources = sourcesOf(wires, part).map(({ member, port }) => ({
      column: member === null ? 0 : columnOf(member),
      ending: east(member ?? entry ?? 0, port),
    }));
    const endColumn = end === null ? last : columnOf(end);
    const lanes = new Map<number, number>();
    const course = { entry, end: end ?? slotIn(last, 'port'), endColumn, lanes };
    const passed = columnsPassed(sources, endColumn);
    for (const column of passed) lanes.set(column, slotIn(column, 'lane'));
    for (const channel of new Set([...passed.map((column) => column + 1), ...passed, endColumn])) {
      const strand = strandIn(channel, net, sources, course);
      if (strand !== null) channels[channel]?.push(strand);
    }
    courses.set(net, course);
  }
  return { columns: inColumns, slots, channels, courses };
}

interface Source {
  readonly column: number;
  readonly ending: Ending;
}

/** An exit for each line of a card; one port for all of the net that leaves the same box. */
function sourcesOf(wires: readonly Wire[], { members }: Part) {
  const sources = new Map<string, { member: number | null; port: Ending['port'] }>();
  for (const { from, line, net } of wires) {
    const isCard = from !== null && members[from]?.kind === 'card';
    const key = isCard ? `exit ${line}` : `port ${from}`;
    sources.set(key, { member: from, port: isCard ? line : net });
  }
  return [...sources.values()];
}

/** The columns that a net has to pass: rightwards up to its end, and leftwards to it from beyond. */
function columnsPassed(sources: readonly Source[], end: number): readonly number[] {
  const starts = sources.map(({ column }) => column);
  const first = Math.min(end, ...starts.map((start) => start + 1));
  const last = Math.max(end - 1, ...starts);
  return Array.from({ length: last + 1 - first }, (_, index) => first + index);
}

function strandIn(
  channel: number,
  net: NetKey,
  sources: readonly Source[],
  { end, endColumn, lanes }: Course,
): Strand | null {
  const left = sources.filter(({ column }) => column === channel - 1).map((one) => one.ending);
  const right = channel === endColumn ? [west(end, net)] : [];
  const [before, after] = [lanes.get(channel - 1), lanes.get(channel)];
  // What all else leads to comes first: on the right, and where a net runs back on the left.
  if (before !== undefined) left.unshift(east(before, net));
  if (after !== undefined) right.push(west(after, net));
  const [to] = channel <= endColumn ? right : left;
  const others = [...left, ...right].filter((ending) => ending !== to);
  if (to === undefined || others.length === 0) return null;
  return { net, left, right, threads: others.map((from) => ({ from, to })) };
}

const east = (slot: number, port: Ending['port']): Ending => ({ slot, side: 'east', port });
const west = (slot: number, port: Ending['port']): Ending => ({ slot, side: 'west', port });

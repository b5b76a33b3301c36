/**
 * The overlay network's range: how many Diego Cells and containers it holds, and what it conflicts
 * with. The page, “Overlay network”: the range defaults to 10.255.0.0/16 and can be any RFC 1918 range
 * that neither services of the apps nor the infrastructure use; each cell gets a /24 by default, with
 * “254 containers per Diego Cell, one container for each of the usable IP addresses, .1 through .254”.
 */
import {
  PRIVATE_BLOCKS_IN_WORDS,
  firstFreeRange,
  isPrivate,
  surveyBlocks,
} from './privateRanges.ts';
import type { BlockUse } from './privateRanges.ts';
import { addressOf, readRange, refuseRange, relate, sizeOf } from './range.ts';
import type { Range, RangeProblem, RangeReading, RangeRefusal, Relation } from './range.ts';

/** As typed. */
export interface OverlayInput {
  readonly range: string;
  /** `24` or `/24` */
  readonly cellPrefix: string;
  /** Other ranges in use, one a line or set apart by commas. */
  readonly others: string;
}

export const DEFAULT_OVERLAY: OverlayInput = {
  range: '10.255.0.0/16',
  cellPrefix: '24',
  others: '',
};

export interface Capacity {
  readonly cellRanges: number;
  readonly containersPerCell: number;
  readonly containers: number;
  /** The first cell's range, and its first and last usable address. */
  readonly firstCell: { readonly range: string; readonly first: string; readonly last: string };
}

export interface Conflict {
  readonly other: Range;
  /** How the overlay lies to the other range: `contains` it, is `contained` in it, is `equal`. */
  readonly relation: Exclude<Relation, 'apart'>;
}

/** What is wrong with one of the others, and in which line of what was typed; lines count from one. */
export interface LineProblem extends RangeProblem {
  readonly line: number;
}

/** What the other ranges leave of RFC 1918. */
export interface Room {
  readonly blocks: readonly BlockUse[];
  /** A range of the overlay's size without a conflict; `null` where there is none. */
  readonly firstFree: Range | null;
}

export interface OverlayPlan {
  readonly rangeProblem: RangeProblem | null;
  readonly cellPrefixProblem: RangeProblem | null;
  /** One for each of the others that cannot be read. */
  readonly otherProblems: readonly LineProblem[];
  /** `null` where the range or the cells' prefix cannot be read. */
  readonly capacity: Capacity | null;
  /** With those of the others that can be read; that there are no more, only `room` can tell. */
  readonly conflicts: readonly Conflict[];
  /** `null` where the range or any of the others cannot be read: what is unread may be anywhere. */
  readonly room: Room | null;
  /** What is arithmetic and not the page's word. */
  readonly remarks: readonly string[];
}

const SMALLEST_CELL_PREFIX = 30;
/** No private range is larger than 10.0.0.0/8. */
const LARGEST_PRIVATE_PREFIX = 8;
/** The network's own address and the last one: the page counts `.1` through `.254` of 256. */
const UNUSABLE = 2;
const STATED_CELL_PREFIX = 24;

export function planOverlay(input: OverlayInput): OverlayPlan {
  const reading = readOverlay(input.range);
  const overlay = reading.ok ? reading.range : null;
  const others = readOthers(input.others);
  const prefix = readCellPrefix(input.cellPrefix, overlay);
  const capacity = overlay !== null && prefix.ok ? countCapacity(overlay, prefix.prefix) : null;
  return {
    rangeProblem: reading.ok ? null : reading.problem,
    cellPrefixProblem: prefix.ok ? null : prefix.problem,
    otherProblems: others.problems,
    capacity,
    conflicts: overlay === null ? [] : findConflicts(overlay, others.ranges),
    room: overlay === null || others.problems.length > 0 ? null : findRoom(overlay, others.ranges),
    remarks: capacity === null || !prefix.ok ? [] : remarksOn(capacity, prefix.prefix),
  };
}

/** As `readRange`, and the range has to lie in RFC 1918. */
export function readOverlay(text: string): RangeReading {
  const reading = readRange(text);
  if (!reading.ok || isPrivate(reading.range)) return reading;
  const message = `${reading.range.text} does not lie in RFC 1918.`;
  return refuseRange('not-private', message, `The private ranges are ${PRIVATE_BLOCKS_IN_WORDS}.`);
}

function readOthers(text: string): {
  readonly ranges: readonly Range[];
  readonly problems: readonly LineProblem[];
} {
  const readings = text.split('\n').flatMap((line, place) =>
    line
      .split(',')
      .filter((piece) => piece.trim() !== '')
      .map((piece) => ({ line: place + 1, reading: readRange(piece) })),
  );
  return {
    ranges: readings.flatMap(({ reading }) => (reading.ok ? [reading.range] : [])),
    problems: readings.flatMap(({ line, reading }) =>
      reading.ok ? [] : [{ ...reading.problem, line }],
    ),
  };
}

type PrefixReading = { readonly ok: true; readonly prefix: number } | RangeRefusal;

function readCellPrefix(text: string, overlay: Range | null): PrefixReading {
  const [, digits] = /^\s*\/?(\d{1,2})\s*$/.exec(text) ?? [];
  const lowest = overlay?.prefix ?? LARGEST_PRIVATE_PREFIX;
  const prefix = Number(digits ?? Number.NaN);
  if (prefix >= lowest && prefix <= SMALLEST_CELL_PREFIX) return { ok: true, prefix };
  const message =
    digits === undefined
      ? `“${text.trim()}” is no prefix.`
      : `/${prefix} does not fit: each cell gets a part of the overlay, and that part needs usable addresses.`;
  const hint =
    lowest > SMALLEST_CELL_PREFIX
      ? `The overlay itself is too small: its prefix can be ${SMALLEST_CELL_PREFIX} at most.`
      : `Write a number from ${lowest} to ${SMALLEST_CELL_PREFIX}.`;
  return refuseRange('bad-cell-prefix', message, hint);
}

function countCapacity(overlay: Range, cellPrefix: number): Capacity {
  const cellRanges = 2 ** (cellPrefix - overlay.prefix);
  const size = sizeOf(cellPrefix);
  const containersPerCell = size - UNUSABLE;
  return {
    cellRanges,
    containersPerCell,
    containers: cellRanges * containersPerCell,
    firstCell: {
      range: `${addressOf(overlay.start)}/${cellPrefix}`,
      first: addressOf(overlay.start + 1),
      last: addressOf(overlay.start + size - UNUSABLE),
    },
  };
}

function findConflicts(overlay: Range, others: readonly Range[]): readonly Conflict[] {
  return others.flatMap((other) => {
    const relation = relate(overlay, other);
    return relation === 'apart' ? [] : [{ other, relation }];
  });
}

function findRoom(overlay: Range, others: readonly Range[]): Room {
  return {
    blocks: surveyBlocks(overlay, others),
    firstFree: firstFreeRange(overlay.prefix, others),
  };
}

/** The other page's counts are 255 for a /16, 15 for a /20 and 4,095 for a /12: one less each time. */
function remarksOn({ cellRanges }: Capacity, cellPrefix: number): readonly string[] {
  const fewer = (cellRanges - 1).toLocaleString('en');
  const remarks = [
    `This is arithmetic on a sentence of this page. Cloud Foundry’s page on configuring container-to-container networking counts one cell less for each range; here that makes ${fewer}.`,
  ];
  if (cellPrefix !== STATED_CELL_PREFIX) {
    remarks.push(
      `The page states usable addresses for a /${STATED_CELL_PREFIX} only. For a /${cellPrefix} we leave out the first and the last address in the same way.`,
    );
  }
  return remarks;
}

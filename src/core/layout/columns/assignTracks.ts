/**
 * The vertical pieces in the channel between two columns: which tree of lines turns left of which, so
 * that few cross and none lie on one another, and how many tracks that takes.
 */
export interface ChannelSpan {
  readonly net: number;
  /** The heights at which its lines come in from the column on the left, and on the right. */
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Where a net turns; `null` where it runs straight. Both tracks are the same unless it has a step. */
export interface Turn {
  readonly left: number | null;
  readonly right: number | null;
  /** The height at which it changes from one track to the other. */
  readonly step: number | null;
}

/** A net's vertical piece, or one of the two of a net with a step. */
interface Piece extends ChannelSpan {
  readonly part: 'whole' | 'left' | 'right';
  readonly low: number;
  readonly high: number;
}

/** Horizontal pieces nearer than this must not run side by side. */
const NEAR = 6;
/** What it costs to let two such pieces run side by side. */
const CLASH = 1000;
const MAX_STEPS = 12;

/** @returns by net, the tracks counted from the left. */
export function assignTracks(
  spans: readonly ChannelSpan[],
  gap: number,
): ReadonlyMap<number, Turn> {
  const taken = spans.flatMap(({ left, right }) => [...left, ...right]);
  const whole = spans.map((span) => toPiece(span, 'whole'));
  let ordered = order(whole.filter(({ low, high }) => high > low));
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    const clashing = findClash(ordered);
    if (clashing === null) break;
    ordered = order(ordered.flatMap((one) => (one === clashing ? split(one, taken, gap) : [one])));
  }
  return toTurns(ordered, pack(ordered, gap));
}

function toPiece({ net, left, right }: ChannelSpan, part: Piece['part']): Piece {
  const all = [...left, ...right];
  return { net, left, right, part, low: Math.min(...all), high: Math.max(...all) };
}

/**
 * Two nets that change places: whichever turns first lies on the other one. One of them gets a step,
 * left of the other below it and right of the other above.
 */
function findClash(ordered: readonly Piece[]): Piece | null {
  for (const [index, one] of ordered.entries()) {
    for (const other of ordered.slice(index + 1)) {
      if (cost(one, other) < CLASH) continue;
      if (one.part === 'whole') return one;
      if (other.part === 'whole') return other;
    }
  }
  return null;
}

/** @param taken the heights of other lines in the channel; the step's is added. */
function split(piece: Piece, taken: number[], gap: number): readonly Piece[] {
  const middle = Math.round((piece.low + piece.high) / 2);
  const isFree = (y: number) => taken.every((other) => Math.abs(other - y) >= gap);
  let step = middle;
  for (let away = 0; !isFree(step); away += 1) {
    step = isFree(middle - away) ? middle - away : middle + away;
  }
  taken.push(step);
  return [
    toPiece({ ...piece, right: [step] }, 'left'),
    toPiece({ ...piece, left: [step] }, 'right'),
  ];
}

/** Insertion by cost, repeated until nothing gets better: channels are small. */
function order(pieces: readonly Piece[]): readonly Piece[] {
  let sequence: Piece[] = [];
  for (const piece of pieces) sequence = insert(sequence, piece);
  for (let round = 0; round < 3; round += 1) {
    const before = sequence;
    for (const piece of before) {
      sequence = insert(
        sequence.filter((other) => other !== piece),
        piece,
      );
    }
    if (before.every((piece, index) => piece === sequence[index])) break;
  }
  return sequence;
}

function insert(sequence: readonly Piece[], piece: Piece): Piece[] {
  let current = sequence.reduce((sum, other) => sum + cost(piece, other), 0);
  let best = { at: 0, cost: current };
  for (const [index, other] of sequence.entries()) {
    current += cost(other, piece) - cost(piece, other);
    if (current < best.cost) best = { at: index + 1, cost: current };
  }
  return sequence.toSpliced(best.at, 0, piece);
}

/** What it costs that one turns left of the other. */
function cost(one: Piece, other: Piece): number {
  if (one.net === other.net) return one.part === 'left' ? 0 : 10 * CLASH;
  let sum = 0;
  for (const y of one.right) {
    if (y > other.low && y < other.high) sum += 1;
    for (const facing of other.left) if (Math.abs(y - facing) < NEAR) sum += CLASH;
  }
  for (const y of other.left) if (y > one.low && y < one.high) sum += 1;
  return sum;
}

/** Pieces that have nothing to do with one another share a track. */
function pack(ordered: readonly Piece[], gap: number): readonly number[] {
  const tracks: number[] = [];
  for (const [index, piece] of ordered.entries()) {
    let track = 0;
    for (const [before, other] of ordered.slice(0, index).entries()) {
      const apart = other.low >= piece.high + gap || piece.low >= other.high + gap;
      if (apart && cost(piece, other) < CLASH) continue;
      track = Math.max(track, (tracks[before] ?? 0) + 1);
    }
    tracks.push(track);
  }
  return tracks;
}

function toTurns(ordered: readonly Piece[], tracks: readonly number[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  for (const [index, { net, part, left, right }] of ordered.entries()) {
    const track = tracks[index] ?? 0;
    const before = turns.get(net) ?? { left: null, right: null, step: null };
    if (part === 'whole') turns.set(net, { left: track, right: track, step: null });
    if (part === 'left') turns.set(net, { ...before, left: track, step: right[0] ?? null });
    if (part === 'right') turns.set(net, { ...before, right: track, step: left[0] ?? null });
  }
  return turns;
}

/**
 * Finds every height. Where lines pass depends on where cards stand, and cards move apart for the
 * lines that pass between them, so both are found in turn, a few times.
 */
import { FLOW } from '../metrics.ts';
import { numberColumns } from './arrangement.ts';
import type { Arrangement } from './arrangement.ts';
import { choosePasses } from './choosePasses.ts';
import type { Heights } from './choosePasses.ts';
import type { Model } from './model.ts';
import { orderPorts } from './orderPorts.ts';
import { collectPins, exitPin, socketPin } from './pins.ts';
import { pinY } from './rows.ts';
import type { Rows } from './rows.ts';
import { stackSlabs } from './stackSlabs.ts';

const ROUNDS = 2;
const SWEEPS = 3;

export function placeRows(model: Model, arrangement: Arrangement): Rows {
  const columns = numberColumns(arrangement);
  let rows: Rows = {
    columns,
    pins: collectPins(model, columns, []),
    slabs: arrangement.map((slabs) => slabs.map(() => ({ top: 0, height: 0 }))),
    tops: model.cards.map(() => 0),
    offsets: [],
    height: 0,
  };
  orderPorts(model, rows);
  stackSlabs(model, arrangement, rows, 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const passes = choosePasses(model, arrangement, columns, heightsOf(model, arrangement, rows));
    const tops = [
      ...rows.tops.slice(0, model.cards.length),
      ...passes.map(({ net }) => middleOf(model, rows, net)),
    ];
    rows = { ...rows, pins: collectPins(model, columns, passes), tops };
    orderPorts(model, rows);
    stackSlabs(model, arrangement, rows, SWEEPS);
  }
  orderPorts(model, rows);
  stackSlabs(model, arrangement, rows, SWEEPS);
  return rows;
}

/** Passes through one slot stand in the order of where their nets come from and go to. */
function middleOf(model: Model, rows: Rows, net: number): number {
  const ends = model.nets[net]?.ends ?? [];
  const sum = ends.reduce((total, { flow }) => total + pinY(rows, exitPin(model, flow)), 0);
  return (pinY(rows, socketPin(model, net)) + sum / Math.max(1, ends.length)) / 2;
}

function heightsOf(model: Model, arrangement: Arrangement, rows: Rows): Heights {
  return {
    socket: (net) => pinY(rows, socketPin(model, net)),
    exit: (flow) => pinY(rows, exitPin(model, flow)),
    gap: (stack, gap) => {
      const above = rows.slabs[stack]?.[gap - 1];
      const below = rows.slabs[stack]?.[gap];
      return above === undefined
        ? (below?.top ?? 0) - FLOW.gap
        : above.top + above.height + FLOW.gap;
    },
    slot: (stack, slab, column, index) => {
      const cards =
        arrangement[stack]?.[slab]?.columns[column - (rows.columns.firstOf[stack] ?? 0)] ?? [];
      const [above, below] = [cards[index - 1], cards[index]];
      if (above !== undefined) {
        return (rows.tops[above] ?? 0) + (model.cards[above]?.size.height ?? 0) + FLOW.gap;
      }
      if (below !== undefined) return (rows.tops[below] ?? 0) - FLOW.gap;
      const { top = 0, height = 0 } = rows.slabs[stack]?.[slab] ?? {};
      return top + height / 2;
    },
  };
}

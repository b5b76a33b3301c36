/** The flows of a row, where its ports may say themselves which of its ends has them. */
import { joinFlows } from './joinFlows.ts';
import type { JoinedFlows } from './joinFlows.ts';
import { portsOfEnds } from './portsOfEnds.ts';
import type { SidesReading } from './readArrows.ts';
import { readServices } from './readServices.ts';
import type { RowServices } from './readServices.ts';
import { cellOf } from './rowCells.ts';
import type { Cell } from './rowCells.ts';
import { findColumn } from './tableSetup.ts';
import type { Implied, TableSetup } from './tableSetup.ts';

export function joinByEnd(
  { sides }: SidesReading,
  services: RowServices,
  cells: readonly Cell[],
  setup: TableSetup,
  implied: Implied,
): JoinedFlows {
  const [only, ...more] = sides;
  const cell = cellOf(cells, findColumn(setup, 'port'));
  if (only === undefined || more.length > 0 || cell === null) return joinFlows(sides, services);
  for (const side of ['to', 'from'] as const) {
    const { ends } = only[side];
    const owned = portsOfEnds(cell.text, ends);
    if (owned?.kind === 'unclear') return { flows: [], doubts: ['ports-of-ends-unclear'] };
    if (owned === null) continue;
    const joined = ends.map((end, at) => {
      const own = { ...cell, text: owned.texts[at] ?? '' };
      const row = cells.map((other) => (other === cell ? own : other));
      const one = { ...only, [side]: { ...only[side], ends: [end] } };
      return joinFlows([one], readServices(row, setup, implied));
    });
    return {
      flows: joined.flatMap(({ flows }) => flows),
      doubts: [...new Set(joined.flatMap(({ doubts }) => doubts))],
    };
  }
  return joinFlows(sides, services);
}

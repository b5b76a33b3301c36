/** The order of a part: what stands left of and above what, before anyone knows how large its boxes are. */
import { assignColumns } from './assignColumns.ts';
import { buildGrid } from './buildGrid.ts';
import type { Grid } from './grid.ts';
import { orderPorts } from './orderPorts.ts';
import type { PortOrder } from './orderPorts.ts';
import { orderSlots } from './orderSlots.ts';
import type { Order } from './orderSlots.ts';
import type { Borders, Part } from './part.ts';
import { pullsOf, weighMembers } from './weighMembers.ts';

export interface PartPlan {
  readonly grid: Grid;
  readonly order: Order;
  /** By slot. Those of a box are the order in which nets cross its borders. */
  readonly ports: readonly PortOrder[];
}

/**
 * @param borders the order of the nets in the part's own borders.
 * @param aspect how many times wider than high the part should come out.
 */
export function planPart(part: Part, borders: Borders, aspect: number): PartPlan {
  const columns = assignColumns(weighMembers(part), pullsOf(part.wires), aspect);
  const grid = buildGrid(part, columns);
  const order = orderSlots(grid, part, borders);
  return { grid, order, ports: orderPorts(grid, order) };
}

/**
 * `Type of port | Port` over `Keeper server port | 7400`: of two columns headed as ports, one whose cells are called by a
 * machine and hold no number says whose the ports beside it are.
 */
import { meaning } from './headingMeaning.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

export function settleMachinePorts(
  column: TableColumn,
  columns: readonly TableColumn[],
): TableColumn {
  const ports = columns.filter(({ meaning: { kind } }) => kind === 'port');
  const [named, ...more] = ports.filter(isOfMachines);
  if (ports.length < 2 || column !== named || more.length > 0) return column;
  const note = 'Its cells say whose the ports are, and another column has their numbers.';
  return changed(column, meaning('thing', { part: 'component' }), 'guess', note);
}

function isOfMachines({ meaning: { flavour }, profile, chosen }: TableColumn): boolean {
  const isNumbered = mostly(profile.mentionsPort, 0.1);
  return chosen === null && flavour === 'plain' && !isNumbered && mostly(profile.machinePorts);
}

/**
 * Where the cells have a say in what a heading means: headings that are silent on it (`Service`, `Type`,
 * `Connection`), and headings that their cells plainly contradict (a `Port` column of sentences).
 */
import { settleEnd } from './settleEnd.ts';
import { settleMachinePorts } from './settleMachinePorts.ts';
import { settleNobody } from './settleNobody.ts';
import { settlePort } from './settlePort.ts';
import { settleProtocol, settleService } from './settleService.ts';
import { settleSwapped } from './settleSwapped.ts';
import { settleTraffic } from './settleTraffic.ts';
import { settleTwin } from './settleTwin.ts';
import type { TableColumn } from './tableColumn.ts';

/**
 * In this order: headings that stand above each other’s cells are put right, what is a port decides what a service is, and
 * what is an end decides both.
 */
const STEPS = [
  settleSwapped,
  settleNobody,
  settleTwin,
  settleMachinePorts,
  settlePort,
  settleTraffic,
  settleEnd,
  settleService,
  settleProtocol,
] as const;

/** `isNamed`: a text around the table names an end. */
export function settleMeanings(
  columns: readonly TableColumn[],
  isNamed: boolean,
): readonly TableColumn[] {
  let settled = columns;
  for (const step of STEPS) {
    const before = settled;
    settled = before.map((column) =>
      column.chosen === null ? step(column, before, isNamed) : column,
    );
  }
  return settled;
}

/** The ledger of a reading: each row in one of its columns, each table counted. */
import type { Imported } from '../src/core/import/readMapped.ts';
import { plural } from './plural.ts';

export interface RowCounts {
  readonly rows: number;
  readonly charted: number;
  readonly waiting: number;
  readonly noFlow: number;
  readonly tables: number;
  /** Of the tables, those in which no row is meant to state a flow. */
  readonly setAside: number;
}

/** @param readings that have no row in common. */
export function countRows(readings: readonly Imported[]): RowCounts {
  const standings = readings.flatMap(
    ({ document }) => document?.entries.map(({ standing }) => standing) ?? [],
  );
  const tables = readings.flatMap((reading) => reading.tables);
  const count = (standing: (typeof standings)[number]) =>
    standings.filter((one) => one === standing).length;
  return {
    rows: standings.length,
    charted: count('charted'),
    waiting: count('waits'),
    noFlow: count('no-flow'),
    tables: tables.length,
    setAside: tables.filter(({ table }) => table === null).length,
  };
}

/** `33 rows: 31 charted, 2 need you, 0 state no flow; 1 table set aside` */
export function summarise({ rows, charted, waiting, noFlow, setAside }: RowCounts): string {
  const parts = [
    `${charted} charted`,
    `${waiting} ${waiting === 1 ? 'needs' : 'need'} you`,
    `${noFlow} ${noFlow === 1 ? 'states' : 'state'} no flow`,
  ];
  return `${plural(rows, 'row')}: ${parts.join(', ')}; ${plural(setAside, 'table')} set aside`;
}

/**
 * A port that stands one cell beside its own: `app | | 8102: RPC | Inbound` below `Who | Port | Details`. Silence on the
 * port would then be wrong. It is taken, and said, where its cell is written as other ports of the table are, and where that
 * column never holds the like beside a port.
 */
import { plainText } from '../../model/plainText.ts';
import type { ColumnRole, TableMapping } from '../columnRole.ts';
import type { SectionedRow } from '../columns/subheadings.ts';
import { makeProblem } from './makeProblem.ts';
import type { RowCells } from './rowCells.ts';
import { findColumn } from './tableSetup.ts';
import type { BesidePorts, TableSetup } from './tableSetup.ts';

/** Columns that hold words, so that a port is none of their own. */
const TELLING: ReadonlySet<ColumnRole> = new Set(['description', 'condition', 'other']);

export function besidePorts(rows: readonly SectionedRow[], { columns }: TableMapping): BesidePorts {
  const at = columns.findIndex(({ role }) => role === 'port');
  const isOnly = columns.findLastIndex(({ role }) => role === 'port') === at;
  if (at < 0 || !isOnly) return { shapes: new Set(), columns: [] };
  const filled = rows.filter(({ row }) => textIn(row, at) !== '');
  const shapes = new Set(
    filled.map(({ row }) => shapeOf(textIn(row, at))).filter((shape) => shape.includes('9')),
  );
  const beside = [at + 1, at - 1].filter((index) => {
    const role = columns[index]?.role;
    if (role === undefined || !TELLING.has(role)) return false;
    return !filled.some(({ row }) => shapes.has(shapeOf(textIn(row, index))));
  });
  return { shapes, columns: beside };
}

function textIn({ cells }: SectionedRow['row'], column: number): string {
  return plainText(cells[column]?.text ?? '');
}

/** `8102: RPC` and `443: HTTPS` are written alike. */
function shapeOf(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/\d+/gu, '9')
    .replace(/\p{L}+/gu, 'a');
}

const LONGEST = 60;

/** The cells of a row, the port among them where the cell beside holds it. */
export function portFromBeside(taken: RowCells, setup: TableSetup): RowCells {
  const { cells, problems } = taken;
  const column = findColumn(setup, 'port');
  const own = column === null ? undefined : cells[column.index];
  if (own === undefined || own.written !== '') return taken;
  const { shapes, columns } = setup.besidePorts;
  const found = columns
    .flatMap((index) => cells[index] ?? [])
    .filter(({ text }) => shapes.has(shapeOf(text)) && isPlain(text, setup));
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) return taken;
  const filled = { ...own, text: only.text, marks: only.marks };
  return {
    cells: cells.map((cell) => (cell === own ? filled : cell)),
    problems: [...problems, makeProblem('port-from-beside', { ...own, text: only.text })],
  };
}

function isPlain(text: string, setup: TableSetup): boolean {
  const read = setup.read.ports(text);
  return (
    read.kind === 'ports' &&
    read.doubts.length === 0 &&
    read.items.every(({ ports }) => ports.length > 0)
  );
}

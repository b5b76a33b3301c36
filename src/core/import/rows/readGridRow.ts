/**
 * A row of a grid: its head calls, the headings of the other columns are called, and a cell that is not
 * empty says on what. `X` is a tick where no other sign says yes, and a cross where one does.
 */
import type { DocumentProblem } from '../../model/documentProblem.ts';
import { takeEdgeArrow } from '../cells/edgeArrow.ts';
import { readYesNo } from '../cells/readAction.ts';
import { isNothing } from '../cells/emptyWords.ts';
import type { RawRow } from '../rawTable.ts';
import type { FlowReading, RowReading } from '../rowReading.ts';
import { joinFlows } from './joinFlows.ts';
import { pairServices } from './pairServices.ts';
import type { ServicesReading } from './pairServices.ts';
import { isError, makeProblem } from './makeProblem.ts';
import { readNames } from './readSide.ts';
import type { SideReading } from './readSide.ts';
import { takeCells } from './rowCells.ts';
import type { Before, Cell } from './rowCells.ts';
import { findColumn } from './tableSetup.ts';
import type { Column, TableSetup } from './tableSetup.ts';

export interface GridSetup extends TableSetup {
  /** Whether a lone `X` in this grid says yes. */
  readonly crossIsYes: boolean;
}

export function readGridRow(row: RawRow, setup: GridSetup, before: Before): RowReading {
  const { cells, problems } = takeCells(row, setup, before, () => false);
  const head = cells[findColumn(setup, 'source')?.index ?? 0];
  const told = cells[findColumn(setup, 'description')?.index ?? -1];
  const base: RowReading = {
    standing: 'waits',
    written: cells.filter((cell) => cell !== told).map(({ written }) => written),
    description: told === undefined || told.written === '' ? null : told.written,
    flows: [],
    direction: null,
    footnotes: [
      ...new Set(cells.flatMap(({ marks }) => marks.filter((mark) => setup.notes.has(mark)))),
    ],
    reading: null,
    place: row.place,
    problems,
  };
  if (head === undefined || problems.some(isError)) return base;
  const drawn = takeEdgeArrow(head.text, 'source');
  if (drawn.kind === 'against')
    return { ...base, problems: [...problems, makeProblem('ends-unclear', head)] };
  const from = readNames(head, drawn.kind === 'named' ? drawn.name : head.text, setup);
  if (from.kind !== 'named')
    return { ...base, problems: [...problems, makeProblem('source-missing', head)] };
  const read = readGridCells(cells, from, setup);
  const all = [...problems, ...from.problems, ...read.problems];
  if (all.some(isError)) return { ...base, problems: all };
  const isEmpty = read.flows.length === 0;
  const reading = isEmpty ? 'No cell of this row states a flow.' : null;
  return {
    ...base,
    standing: isEmpty ? 'no-flow' : 'charted',
    flows: read.flows,
    reading,
    problems: all,
  };
}

function readGridCells(
  cells: readonly Cell[],
  from: SideReading & { readonly kind: 'named' },
  setup: GridSetup,
): { readonly flows: readonly FlowReading[]; readonly problems: readonly DocumentProblem[] } {
  const problems: DocumentProblem[] = [];
  const flows: FlowReading[] = [];
  for (const column of setup.columns) {
    const cell = cells[column.index];
    if (column.role !== 'destination' || cell === undefined) continue;
    const services = readGridCell(cell.text, setup);
    if (services === null) continue;
    if (!services.ok) {
      problems.push(makeProblem('cell-unreadable', cell));
      continue;
    }
    const to = namesOf(column, cell, setup);
    if (to.kind !== 'named') continue;
    if (services.isGuess) problems.push(makeProblem('pairing-guess', cell));
    const own = services.services.map((service) => ({ ...service, direction: null }));
    const joined = joinFlows([{ from: from.side, to: to.side, both: false }], {
      services: own,
      isPortSilent: false,
      lines: 0,
      problems: [],
      none: null,
    });
    flows.push(...joined.flows);
    problems.push(...joined.doubts.map((code) => makeProblem(code, cell)));
  }
  return { flows, problems };
}

function namesOf(column: Column, cell: Cell, setup: GridSetup): SideReading {
  const drawn = takeEdgeArrow(column.heading, 'destination');
  const name = drawn.kind === 'named' ? drawn.name : column.heading;
  return readNames({ ...cell, column: column.index }, name, setup);
}

/** `null`: no flow. */
function readGridCell(text: string, setup: GridSetup): ServicesReading | null {
  if (isNothing(text) || /^(?:self|same|itself|\\|n)$/i.test(text)) return null;
  const speechless = { items: [], byLine: false, written: '' };
  if (/^[x×╳]$/i.test(text))
    return setup.crossIsYes ? pairServices({ kind: 'silent' }, speechless, null) : null;
  const answer = readYesNo(text);
  if (answer === 'no') return null;
  if (answer === 'yes') return pairServices({ kind: 'silent' }, speechless, null);
  const ports = setup.read.ports(text);
  if (ports.kind === 'ports') return pairServices(ports, speechless, null);
  const protocols = setup.read.protocols(text);
  const isKnown = protocols.items.every(
    ({ transport, protocol }) => transport !== null || isWord(protocol),
  );
  return isKnown ? pairServices({ kind: 'silent' }, protocols, null) : { ok: false };
}

/** A protocol in one word; a phrase is something else that the grid says. */
function isWord(protocol: string | null): boolean {
  return protocol !== null && !/\s.*\s/.test(protocol);
}

/** Whether any cell of the grid says yes by another sign than `X`. */
export function isCrossYes(rows: readonly RawRow[], columns: readonly Column[]): boolean {
  const targets = columns.filter(({ role }) => role === 'destination');
  return !rows.some((row) =>
    targets.some(({ index }) => {
      const text = row.cells[index]?.text ?? '';
      return readYesNo(text) === 'yes';
    }),
  );
}

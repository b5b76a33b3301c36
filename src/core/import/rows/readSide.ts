/** One side of a row: the names of its column, in the groups that a column beside it names. */
import type { DocumentProblem } from '../../model/documentProblem.ts';
import { takeEdgeArrow } from '../cells/edgeArrow.ts';
import { readToldEnd } from '../cells/endInSentence.ts';
import { isProtocolAtLength, isSpokenOver } from '../cells/nameShapes.ts';
import { readEnd } from '../cells/readEnd.ts';
import type { NamedEnd } from '../cells/readEnd.ts';
import type { EndsReading } from '../cells/readEnds.ts';
import type { ImpliedEnd } from '../columnRole.ts';
import { makeProblem } from './makeProblem.ts';
import { cellOf } from './rowCells.ts';
import type { Cell } from './rowCells.ts';
import { spokenInName } from './spokenInName.ts';
import { findColumn } from './tableSetup.ts';
import type { Column, TableSetup } from './tableSetup.ts';

export interface Side {
  readonly ends: readonly NamedEnd[];
  /** Each end stands on a line of its own. */
  readonly byLine: boolean;
}

export type SideReading =
  | {
      readonly kind: 'named';
      readonly side: Side;
      /** `null` where no cell names it, but what stands above. */
      readonly cell: Cell | null;
      readonly problems: readonly DocumentProblem[];
      /** How it was read, in sentences. */
      readonly readings: readonly string[];
    }
  /** There is a column for it, and this row's cell names nobody. */
  | { readonly kind: 'empty'; readonly cell: Cell }
  /** `TCP`, `ACCEPT`: nobody is called so. */
  | { readonly kind: 'spoken'; readonly cell: Cell }
  /** Two names, and nobody says which of them it is. */
  | { readonly kind: 'unclear'; readonly cell: Cell }
  /** No column is for it. */
  | { readonly kind: 'absent' };

export type SideRole = 'source' | 'destination' | 'endpoint';

const NOT_STATED: NamedEnd = {
  group: null,
  label: 'Not stated',
  whole: false,
  external: true,
  spelled: 'Not stated',
  port: null,
  scheme: null,
  isSelf: false,
};

/** Whether this end is the one that the page does not name. */
export function isUnnamed(end: NamedEnd): boolean {
  return end === NOT_STATED;
}

/** Nothing is invented: who calls is not stated, and that is what stands there. */
export function notStated(): Side {
  return { ends: [NOT_STATED], byLine: false };
}

export function readSide(cells: readonly Cell[], setup: TableSetup, role: SideRole): SideReading {
  const side = role === 'source' ? 'source' : 'destination';
  const own = findColumn(setup, role);
  const isShared = role === 'destination' && findColumn(setup, 'endpoint') !== null;
  const group = isShared ? null : findColumn(setup, `${side}-group`);
  // Where the address is that of what listens, it is no second end beside it.
  const isOfListener = role === 'endpoint' || (isShared && own === null);
  const address = isOfListener ? null : findColumn(setup, `${side}-address`);
  const columns = [own, group, address].filter((column) => column !== null);
  const [first] = columns;
  if (first === undefined) return { kind: 'absent' };
  const named = columns.map((column) =>
    readColumn(cells, column, setup, column === own && group !== null),
  );
  const groups = group === null ? null : (named[columns.indexOf(group)] ?? null);
  const found = named.find(({ ends }) => ends.kind === 'ends' || ends.kind === 'unclear');
  if (found === undefined) {
    const cell = cellOf(cells, first);
    return cell === null || first.isTold ? { kind: 'absent' } : { kind: 'empty', cell };
  }
  if (found.ends.kind !== 'ends') return { kind: 'unclear', cell: found.cell };
  const { text } = found.cell;
  if (role === 'endpoint' && (TOLD.test(text) || DONE.test(text) || isProtocolAtLength(text)))
    return { kind: 'absent' };
  const isService = role === 'destination' || (role === 'endpoint' && setup.namesSpoken);
  if (!isService && isSpokenOver(text))
    return role === 'source' ? { kind: 'spoken', cell: found.cell } : { kind: 'absent' };
  const nobody = setup.read.nobody(found.cell.text);
  const isPlace = found === groups || columns.some((column) => column.kind !== null);
  if (nobody === 'arrow') return { kind: 'unclear', cell: found.cell };
  if (nobody === 'word' || (nobody === 'answer' && !isPlace)) {
    return { kind: 'spoken', cell: found.cell };
  }
  const told = role === 'endpoint' ? null : readToldEnd(text, CALLED_BY[role]);
  if (told !== null) return readTold(found.cell, told.name, setup);
  const { ends, byLine, doubts } = found.ends;
  const around = found === groups || groups?.ends.kind !== 'ends' ? null : groups.ends.ends;
  return {
    kind: 'named',
    side: { ends: withGroups(ends, around), byLine },
    cell: found.cell,
    problems: doubts.map((code) => makeProblem(code, found.cell)),
    readings: [],
  };
}

const CALLED_BY = { source: 'from', destination: 'to' } as const;

/** A sentence as a name would be a component that nobody has. */
function readTold(cell: Cell, name: string | null, setup: TableSetup): SideReading {
  const named = name === null ? null : readNames(cell, name, setup);
  if (named?.kind === 'named') {
    return { ...named, problems: [...named.problems, makeProblem('end-from-sentence', cell)] };
  }
  const problems = [makeProblem('end-in-sentence', cell)];
  return { kind: 'named', side: notStated(), cell, problems, readings: [] };
}

/** `Used for file transfer`, `Allows users to sign in`, `Allow all traffic`: what a port is there for, and nobody who listens. */
const TOLD =
  /^(?:optional(?:ly)?, )?(?:(?:used|required|needed|necessary|reserved|intended) (?:by|for|to|when|if|in) |(?:allows?|enables?|lets?|permits?) \S+(?: \S+){0,3} to |(?:expose|allow|permit|open|enable|block|deny)s? (?:all |any )?(?:\S+ )?(?:traffic|connections?|communications?|access|ports?)$)/i;

/** `Detection is provided by the keeper`: a sentence, and nobody’s name. */
const DONE =
  /^[^,;:(]{2,60}? (?:is|are) (?:\p{Ll}+ly )?\p{Ll}{2,}(?:ed|sent|set|done|run|made|built) (?:by|with|over|via|on|through|using|to|from|for) /u;

interface ColumnNames {
  readonly cell: Cell;
  readonly ends: EndsReading;
}

function readColumn(
  cells: readonly Cell[],
  column: Column,
  setup: TableSetup,
  hasGroups: boolean,
): ColumnNames {
  const cell = cells[column.index];
  if (cell === undefined) throw new Error(`the row has no column ${column.index}`);
  const isGroup = column.role.endsWith('-group');
  const kind = hasGroups ? null : isGroup ? (column.kind ?? 'group') : column.kind;
  const side = column.role.startsWith('source') ? 'source' : 'destination';
  const drawn = takeEdgeArrow(cell.text, side);
  if (drawn.kind === 'against') return { cell, ends: { kind: 'unclear' } };
  const named = spokenInName(cells, setup);
  const own = named?.cell === cell ? named.name : withoutPort(cell.text, column);
  return { cell, ends: setup.read.ends(drawn.kind === 'named' ? drawn.name : own, kind) };
}

/** `Keeper server port`, below a heading of ports: whose it is. */
function withoutPort(text: string, { heading, role }: Column): string {
  const isHeaded = role === 'endpoint' && /\bports?\b/i.test(heading);
  return isHeaded ? text.replace(/^(\S+ .*\S) ports?$/i, '$1') : text;
}

/** The names of a component column, in the groups of the column beside it: one in each, or each in the same. */
function withGroups(
  ends: readonly NamedEnd[],
  groups: readonly NamedEnd[] | null,
): readonly NamedEnd[] {
  if (groups === null) return ends;
  const placed = (end: NamedEnd, group: NamedEnd | undefined): NamedEnd =>
    group === undefined || group.external || end.external || end.isSelf
      ? end
      : { ...end, group: group.group ?? { label: group.label, kind: 'group' } };
  if (groups.length === ends.length || groups.length === 1) {
    return ends.map((end, index) => placed(end, groups[index] ?? groups[0]));
  }
  if (ends.length === 1) return groups.flatMap((group) => ends.map((end) => placed(end, group)));
  // Which of them runs where is not said, and a place is not guessed.
  return ends;
}

/** The end that the table's title names. */
export function readImplied(
  { role, name, certainty, place, why }: ImpliedEnd,
  setup: TableSetup,
): SideReading & { readonly kind: 'named' } {
  const end = readEnd({ text: name, within: null }, { known: setup.known, kind: null });
  const word =
    role === 'source' ? 'source' : role === 'destination' ? 'destination' : 'one that listens';
  return {
    kind: 'named',
    side: { ends: [end], byLine: false },
    cell: null,
    problems:
      certainty === 'sure' ? [] : [makeProblem('end-implied', { place, text: name, column: null })],
    readings: [`The ${word}, “${name}”, is named above the table. ${why}`],
  };
}

/** Names in a cell that holds more than names, as one with an arrow does. */
export function readNames(cell: Cell, text: string, setup: TableSetup): SideReading {
  const ends = setup.read.ends(text, null);
  if (ends.kind !== 'ends') return { kind: 'empty', cell };
  return {
    kind: 'named',
    side: { ends: ends.ends, byLine: ends.byLine },
    cell,
    problems: ends.doubts.map((code) => makeProblem(code, cell)),
    readings: [],
  };
}

/**
 * Lists of one row that go side by side, by the sign or word that divides them: `mail, traps` beside `25, 162` and
 * `TCP, UDP`, `514/6514` beside `UDP/TCP`, `Keel & Mast` beside `443 & 9440`. Multiplied out they would be flows that no
 * page states.
 */
import { findTransport } from '../../model/knownWords.ts';
import { lastWord, wordCount } from '../cells/nameShapes.ts';
import type { NamedEnd } from '../cells/readEnd.ts';
import { anyOf, anyWord, splitOutside } from '../cells/splitOutside.ts';
import type { Sides } from './readArrows.ts';
import { cellOf } from './rowCells.ts';
import type { Cell } from './rowCells.ts';
import { findColumn } from './tableSetup.ts';
import type { TableSetup } from './tableSetup.ts';

export interface Ordered {
  /** Whether each part has an end of its own. */
  readonly ofEnds: boolean;
  readonly alike: readonly Cell[];
}

interface List {
  readonly parts: readonly string[];
  readonly by: Divider;
}

type Divider = ',' | ';' | '/' | 'or' | 'and' | '&';

const DIVIDERS: readonly Divider[] = ['or', 'and', '&', ',', ';', '/'];
const WORDS: ReadonlySet<Divider> = new Set(['or', 'and', '&']);

/** A list of one divider alone. */
export function listIn(text: string): List | null {
  if (text.length > LONGEST) return null;
  for (const by of DIVIDERS) {
    const parts = splitOutside(text, WORDS.has(by) ? anyWord([by]) : anyOf(by));
    if (parts.length > 1) return parts.includes('') ? null : { parts, by };
  }
  return null;
}

const LONGEST = 200;
const PORT = /^\d{1,5}(?: ?[-–] ?\d{1,5})?$/;

/** What divides the ports of a row, where each part is one and nothing else. */
function portsIn(text: string): List | null {
  const list = listIn(text);
  return list !== null && list.parts.every((part) => PORT.test(part)) ? list : null;
}

/** @returns `null` where nothing says that the lists of the row go side by side. */
export function inOrder(
  { to, from }: Sides,
  ports: Cell,
  cells: readonly Cell[],
  setup: TableSetup,
): Ordered | null {
  const numbers = portsIn(ports.text);
  if (numbers === null) return null;
  const spoken = transportsBeside(numbers, cells, setup);
  const isListed = to.ends.length === numbers.parts.length;
  if (isListed && from.ends.length === 1) {
    if (spoken !== null && areUnlike(to.ends)) return { ofEnds: true, alike: [ports, spoken] };
    const isByWord = calledCells(cells, setup).some(({ written }) => goesBeside(written, numbers));
    return isByWord ? { ofEnds: true, alike: [ports] } : null;
  }
  // Behind a comma transports are as often those of all ports.
  const isMirrored = numbers.by === '/' || numbers.by === 'or';
  return spoken !== null && to.ends.length === 1 && isMirrored
    ? { ofEnds: false, alike: [ports, spoken] }
    : null;
}

/** As many transports as ports, each another, and divided as those are. */
function transportsBeside(
  { parts, by }: List,
  cells: readonly Cell[],
  setup: TableSetup,
): Cell | null {
  const cell =
    cellOf(cells, findColumn(setup, 'transport')) ?? cellOf(cells, findColumn(setup, 'protocol'));
  const said = cell === null ? null : listIn(cell.text);
  if (said === null || said.by !== by || said.parts.length !== parts.length) return null;
  const transports = said.parts.map((part) => findTransport(part));
  const isEach = new Set(transports).size === parts.length && !transports.includes(null);
  return isEach ? cell : null;
}

/** No two of one kind: `dc1, dc2` may as well have all of it. */
function areUnlike(ends: readonly NamedEnd[]): boolean {
  const stems = ends.map(({ label }) => lastWord(label.replace(/[\s_.-]*\d+$/u, '')));
  return new Set(stems).size === stems.length;
}

function calledCells(cells: readonly Cell[], setup: TableSetup): readonly Cell[] {
  return setup.columns.flatMap(({ role, index }) =>
    role === 'destination' || role === 'endpoint' ? (cells[index] ?? []) : [],
  );
}

/** Divided by the same word, into as many names. */
function goesBeside(text: string, { parts, by }: List): boolean {
  const names = listIn(text);
  return (
    WORDS.has(by) &&
    names?.by === by &&
    names.parts.length === parts.length &&
    names.parts.every((name) => wordCount(name) < 5)
  );
}

/** `Keel & Mast` beside `443 & 9440` are two names: the cells with a comma, which says so. */
export function withListedNames(cells: readonly Cell[], setup: TableSetup): readonly Cell[] {
  const ports = cellOf(cells, findColumn(setup, 'port'));
  const numbers = ports === null ? null : portsIn(ports.text);
  if (numbers === null || !WORDS.has(numbers.by)) return cells;
  const named = calledCells(cells, setup).filter(({ text }) => goesBeside(text, numbers));
  return named.length === 0
    ? cells
    : cells.map((cell) =>
        named.includes(cell)
          ? { ...cell, text: (listIn(cell.text)?.parts ?? []).join(', ') }
          : cell,
      );
}

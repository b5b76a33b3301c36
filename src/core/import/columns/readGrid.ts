/**
 * Whether a table is a grid: sources down its first column, destinations along its headings, and in the cells
 * what passes between the two. A table that compares things by marks looks the same; it takes a corner that
 * says `From / To`, the same names on both sides, or words of networks around it to tell them apart.
 */
import type { RawRow } from '../rawTable.ts';
import {
  isAction,
  isBlank,
  isNumberedPorts,
  isProduct,
  isProtocol,
  isWellKnownPort,
  isYesNo,
  mentionsPort,
  tellingText,
} from './cellKinds.ts';
import type { TableContext } from './contextOf.ts';
import { foldHeading } from './headingWords.ts';
import { readHeading } from './readHeading.ts';
import { mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

export interface Grid {
  /** The column that names the sources. */
  readonly source: number;
  /** The columns that are destinations. */
  readonly destinations: ReadonlySet<number>;
  readonly why: string;
}

const LONGEST_CELL = 60;
const MOST_ROWS = 60;

export function readGrid(
  columns: readonly TableColumn[],
  rows: readonly RawRow[],
  context: TableContext,
): Grid | null {
  const [corner, ...others] = withoutNumbers(columns);
  if (corner === undefined || rows.length === 0 || corner.chosen !== null) return null;
  const saysBoth = isCorner(corner);
  if (!saysBoth && !mayBeCorner(corner)) return null;
  const names = namesOf(rows, corner);
  const named = others.filter(
    (column) =>
      column.folded !== '' && (names.has(column.folded) || isDestination(column, saysBoth)),
  );
  if (named.length < 2 && !(saysBoth && named.length === 1)) return null;
  const foreign = named.filter(({ folded }) => !names.has(folded));
  if (named.length < others.length - 1 || hasProtocols(foreign, named.length)) return null;
  const cells = cellsOf(rows, named);
  if (!holdsPassages(cells)) return null;
  const overlap = named.filter(({ folded }) => names.has(folded)).length / named.length;
  const why = whyGrid(cells, saysBoth, mayBeGridOf(corner, named, context), overlap, context);
  if (why === null) return null;
  const destinations = new Set(named.map((column) => column.index));
  return { source: corner.index, destinations, why };
}

/** The rows may be numbered before they are named. */
function withoutNumbers(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns[0]?.meaning.kind === 'number' ? columns.slice(1) : columns;
}

/** `From / To`, `Source ↓ Destination →`, `From \ To`. */
function isCorner({ heading }: TableColumn): boolean {
  return readHeading(heading).kind === 'both';
}

function mayBeCorner({ meaning }: TableColumn): boolean {
  return (
    meaning.kind === 'empty' ||
    meaning.kind === 'source' ||
    (meaning.kind === 'thing' && meaning.part !== 'address')
  );
}

/** The name of a destination may be a word that heads columns elsewhere, if the corner says what it is. */
function isDestination({ meaning, heading }: TableColumn, saysBoth: boolean): boolean {
  if (meaning.kind === 'description' || meaning.kind === 'port') return false;
  if (saysBoth) return true;
  return (
    meaning.kind === 'unknown' ||
    meaning.kind === 'foreign' ||
    meaning.kind === 'thing' ||
    meaning.kind === 'endpoint' ||
    meaning.kind === 'name' ||
    (meaning.kind === 'protocol-name' && isProduct(tellingText(heading))) ||
    (meaning.kind === 'source' && foldHeading(heading).includes('client'))
  );
}

/** Columns that are called by protocols say which port each has, not who is called. */
function hasProtocols(columns: readonly TableColumn[], all: number): boolean {
  return columns.filter(({ heading }) => isProtocol(tellingText(heading))).length * 2 >= all;
}

function cellsOf(rows: readonly RawRow[], columns: readonly TableColumn[]): readonly string[] {
  return rows
    .slice(0, MOST_ROWS)
    .flatMap((row) => columns.map(({ index }) => tellingText(row.cells[index]?.text ?? '')))
    .filter((text) => !isBlank(text));
}

function isPassage(text: string): boolean {
  if (text.length > LONGEST_CELL) return false;
  return (
    isNumberedPorts(text) ||
    mentionsPort(text) ||
    isProtocol(text) ||
    isYesNo(text) ||
    isAction(text) ||
    /^(?:any|all)$/iu.test(text)
  );
}

function holdsPassages(cells: readonly string[]): boolean {
  return (
    cells.length > 0 && mostly(cells.filter((text) => isPassage(text)).length / cells.length, 0.8)
  );
}

/** The names of rows: a heading that is one of them names an end, whatever else it could mean. */
function namesOf(rows: readonly RawRow[], corner: TableColumn): ReadonlySet<string> {
  return new Set(
    rows.slice(0, MOST_ROWS).map((row) => foldHeading(row.cells[corner.index]?.text ?? '')),
  );
}

/** Environments and editions are compared in such tables, and nobody calls them. */
export const COMPARED =
  /^(?:dev\w*|prod\w*|stag\w+|test\w*|qa|uat|local|default|value|free|pro|enterprise|community|basic|standard|linux|windows|macos|aws|azure|gcp|v?\d.*|before|after|old|new|min\w*|max\w*|required|optional)$/;
const PASSAGES =
  /matri[xz]|communicat|traffic|flow|connectiv|firewall|polic|access|reach|verkehr|flux|通信|流量|访问/iu;

/** Without names on both sides: where the corner says `From`, or is empty and the title speaks of passing. */
function mayBeGridOf(
  corner: TableColumn,
  named: readonly TableColumn[],
  context: TableContext,
): boolean {
  if (corner.meaning.kind === 'source') return true;
  if (corner.meaning.kind !== 'empty') return false;
  const compared = named.filter(({ folded }) => COMPARED.test(folded)).length;
  return compared === 0 && context.texts.some((text) => PASSAGES.test(text));
}

function whyGrid(
  cells: readonly string[],
  saysBoth: boolean,
  mayBeGrid: boolean,
  overlap: number,
  context: TableContext,
): string | null {
  const isOfNetworks = context.speaksOfNetworks && context.speaksOfElse === null;
  const spoken = cells.filter(
    (text) => isProtocol(text) || (mentionsPort(text) && /\p{L}/u.test(text)),
  ).length;
  const numbers = cells.filter((text) => isNumberedPorts(text)).length;
  const known = cells.filter((text) => isNumberedPorts(text) && isWellKnownPort(text)).length;
  const arePorts = context.speaksOfElse === null && known * 3 >= numbers;
  const holdsServices = spoken * 2 >= cells.length || (numbers * 2 >= cells.length && arePorts);
  const isAllowing = cells.filter((text) => isAction(text)).length * 2 >= cells.length;
  if (saysBoth && (holdsServices || isAllowing || isOfNetworks)) {
    return 'Its corner says that rows are sources and columns destinations.';
  }
  if (overlap >= 0.5 && (holdsServices || isAllowing || isOfNetworks)) {
    return 'Its rows and its columns have the same names, and its cells say what passes between them.';
  }
  if (mayBeGrid && holdsServices && isOfNetworks) {
    return 'Its cells say what passes from the names of its rows to those of its columns.';
  }
  return null;
}

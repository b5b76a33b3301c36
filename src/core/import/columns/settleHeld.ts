/**
 * `Services that listen on the keeper` above `22 | SSH`, `443 | Web console`: where a text says outright who listens on
 * these ports, a column of services says what for. What is called as programs are (`lampd`) is nearer than the text.
 */
import { findProtocol } from '../../model/knownWords.ts';
import type { RawRow } from '../rawTable.ts';
import { isBlank, tellingText } from './cellKinds.ts';
import type { TableContext } from './contextOf.ts';
import { END_MEANINGS } from './endMeanings.ts';
import { meaning } from './headingMeaning.ts';
import { SAYS_LISTENING } from './impliedPatterns.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

export function settleHeld(
  columns: readonly TableColumn[],
  rows: readonly RawRow[],
  { ends, endsFrom }: TableContext,
): readonly TableColumn[] {
  const [held, ...more] = ends;
  const isTold =
    held?.role === 'endpoint' && more.length === 0 && SAYS_LISTENING.test(endsFrom ?? '');
  const [named, ...others] = columns.filter(({ meaning: { kind } }) => END_MEANINGS.has(kind));
  const hasPort = columns.some(({ meaning: { kind } }) => kind === 'port');
  if (!isTold || !hasPort || named?.meaning.kind !== 'service' || others.length > 0) return columns;
  if (named.chosen !== null || arePrograms(named.index, rows)) return columns;
  const note = 'It says what the ports are for, and what stands above it whose they are.';
  return columns.map((column) =>
    column === named ? changed(column, meaning('description'), 'guess', note) : column,
  );
}

/** So many rows tell. */
const MOST_ROWS = 50;

function arePrograms(index: number, rows: readonly RawRow[]): boolean {
  const names = rows
    .slice(0, MOST_ROWS)
    .map(({ cells }) => tellingText(cells[index]?.text ?? ''))
    .filter((text) => !isBlank(text));
  const programs = names.filter(
    (name) => /^\p{Ll}[\w.-]*$/u.test(name) && findProtocol(name) === null,
  );
  return names.length > 0 && mostly(programs.length / names.length, 0.5);
}

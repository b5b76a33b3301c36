/**
 * A table whose rows all go out, and whose only names stand in a column of descriptions: `1433 | Outbound | SQL Server`.
 * Where each cell is a name and no purpose, it is whom the row reaches. And a heading above such rows is whom they reach, too,
 * where the page has said before whose ports all of these are (`all ports used by the Keeper Agent`).
 */
import { plainText } from '../../model/plainText.ts';
import type { RawRow, RawTable } from '../rawTable.ts';
import type { TableContext } from './contextOf.ts';
import { meaning } from './headingMeaning.ts';
import { cleanName, isGeneric } from './impliedName.ts';
import { END_MEANINGS } from './endMeanings.ts';
import { isMachine, isNoName } from './nameEvidence.ts';
import { sentencesOf } from './seenFrom.ts';
import { goesOut } from './settleOutbound.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

export function settleTargets(
  columns: readonly TableColumn[],
  rows: readonly RawRow[],
  context: TableContext,
): readonly TableColumn[] {
  const isNamed = columns.some(
    ({ meaning: { kind } }) => END_MEANINGS.has(kind) || kind === 'name' || kind === 'used-by',
  );
  const hasPort = columns.some(({ meaning: { kind } }) => kind === 'port');
  if (isNamed || !hasPort || !goesOut(columns, context)) return columns;
  const told = columns.filter(
    ({ meaning: { kind }, chosen }) => kind === 'description' && chosen === null,
  );
  const [target] = told.filter((column) => holdsTargets(column, rows, context.texts));
  return columns.map((column) =>
    column === target
      ? changed(
          column,
          meaning('destination'),
          'guess',
          'Its rows go out, and its cells are names: they are reached.',
        )
      : column,
  );
}

function holdsTargets(
  { index }: TableColumn,
  rows: readonly RawRow[],
  texts: readonly string[],
): boolean {
  const cells = rows.map(({ cells: own }) => plainText(own[index]?.text ?? '').trim());
  const sure = cells.filter((cell) => isMachine(bare(cell)) || isOfHeading(cell, texts));
  return cells.length > 1 && cells.every(canReach) && mostly(sure.length / cells.length, 0.5);
}

/** `Store SSL`, `Store (primary)`: how it is spoken with, or which of them. */
const bare = (cell: string): string =>
  cell.replace(/\s*\([^()]*\)$/u, '').replace(/\s(?:SSL|TLS|HTTPS?)$/u, '');

const TITLED = /^\p{Lu}[\p{L}\d.-]*(?:\s[\p{Lu}\d][\p{L}\d.-]*){0,4}$/u;

/** A name in capitals; `Software Updates`, `Remote Access` say what for. */
function canReach(cell: string): boolean {
  const name = bare(cell);
  const last = name.split(/\s+/u).at(-1) ?? '';
  if (!TITLED.test(name) || isNoName(name, 'destination')) return false;
  if (isMachine(name)) return true;
  return !isNoName(last, 'destination') && (!isGeneric(last) || /^services$/iu.test(last));
}

/** `Essbase Apps` under `Essbase`: a part of what the heading names. */
function isOfHeading(cell: string, texts: readonly string[]): boolean {
  const [first = '', ...others] = cell.split(/\s+/u);
  const heading = texts[0]?.trim() ?? '';
  return first.length > 2 && others.length > 0 && !isGeneric(first) && heading.startsWith(first);
}

const HOLDS =
  /\bports?\b[^.:;,]{0,40}?\s(?:used|needed|required|opened|initiated)\sby\s(?:the|your|our|an?)\s(.{2,80})/iu;
const LONGEST_MARKUP = 4000;

/** With the end that a heading names at the side where such a page has it. */
export function withTarget(
  columns: readonly TableColumn[],
  context: TableContext,
  { above = [] }: RawTable,
): TableContext {
  const [end, ...more] = context.ends;
  const isHeading = end?.role === 'endpoint' && end.certainty === 'guess' && !context.isSentence;
  if (!isHeading || more.length > 0 || !goesOut(columns, context)) return context;
  const subject = above
    .flatMap((text) => sentencesOf(plainText(text.slice(0, LONGEST_MARKUP))))
    .map((sentence) => cleanName(HOLDS.exec(sentence)?.[1] ?? '').replace(/\sand\s.*$/u, ''))
    .find((name) => name !== '' && !isGeneric(name) && !isNoName(name, 'source'));
  if (subject === undefined || subject.includes(end.name) || end.name.includes(subject))
    return context;
  return { ...context, ends: [{ ...end, role: 'destination' }] };
}

/**
 * `Source | Anywhere` under *Outbound rules*: nobody calls from anywhere and goes out. The heading has been left from
 * the rules that come in, and its cells are where the rows go. A network may well be who calls, and is left alone.
 */
import { readWildcard } from '../cells/wildcards.ts';
import type { RawRow } from '../rawTable.ts';
import { tellingText } from './cellKinds.ts';
import type { TableContext } from './contextOf.ts';
import { meaning } from './headingMeaning.ts';
import type { MeaningKind } from './headingMeaning.ts';
import { changed } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

const OTHERS: ReadonlySet<MeaningKind> = new Set([
  'destination',
  'peer',
  'both',
  'endpoint',
  'thing',
  'used-by',
  'direction',
]);

export function settleAnywhere(
  columns: readonly TableColumn[],
  rows: readonly RawRow[],
  { direction }: TableContext,
): readonly TableColumn[] {
  const [source, ...more] = columns.filter(({ meaning: { kind } }) => kind === 'source');
  const isAlone = more.length === 0 && !columns.some(({ meaning: { kind } }) => OTHERS.has(kind));
  const hasPort = columns.some(({ meaning: { kind } }) => kind === 'port');
  if (source === undefined || source.chosen !== null || direction !== 'outbound') return columns;
  if (!isAlone || !hasPort || !isAnywhere(source, rows)) return columns;
  const note = 'Its rows go out, and nobody calls from anywhere: its cells are where they go.';
  return columns.map((column) =>
    column === source
      ? changed(column, meaning('destination', { part: source.meaning.part }), 'guess', note)
      : column,
  );
}

/** So many rows tell. */
const MOST_ROWS = 100;

function isAnywhere({ index }: TableColumn, rows: readonly RawRow[]): boolean {
  const texts = rows.slice(0, MOST_ROWS).map(({ cells }) => tellingText(cells[index]?.text ?? ''));
  const words = texts.flatMap((text) => text.split(/[\s,;()]+/u).filter((word) => word !== ''));
  return words.length > 0 && words.every((word) => readWildcard(word) !== null);
}

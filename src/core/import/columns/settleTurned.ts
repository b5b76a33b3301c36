/**
 * `Source` over the hosts that rows reach: below a title by which all of them go out of a machine (`Outbound rules for Keeper
 * nodes`), and which is none of the cells. A heading that was left as the table above has it is not believed against that.
 */
import { plainText } from '../../model/plainText.ts';
import type { RawRow } from '../rawTable.ts';
import type { TableContext } from './contextOf.ts';
import { END_MEANINGS } from './endMeanings.ts';
import { meaning } from './headingMeaning.ts';
import type { MeaningKind } from './headingMeaning.ts';
import { isMachine } from './nameEvidence.ts';
import { changed } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

/** Whether another column names somebody, or says which way. */
const tells = (kind: MeaningKind): boolean =>
  kind !== 'source' && (END_MEANINGS.has(kind) || kind === 'used-by' || kind === 'direction');
/** So many rows tell. */
const MOST_ROWS = 400;

export function settleTurned(
  columns: readonly TableColumn[],
  rows: readonly RawRow[],
  { ends, direction }: TableContext,
): readonly TableColumn[] {
  const [caller, ...more] = ends;
  const [source, ...sources] = columns.filter(({ meaning: { kind } }) => kind === 'source');
  const isTold = columns.some(({ meaning: { kind } }) => tells(kind));
  if (direction !== 'outbound' || caller?.role !== 'source' || more.length > 0) return columns;
  if (source === undefined || sources.length > 0 || isTold || source.chosen !== null)
    return columns;
  if (caller.certainty !== 'sure' || !isMachine(caller.name)) return columns;
  const own = caller.name.toLowerCase().replace(/s$/u, '');
  const isOwn = ({ cells }: RawRow) =>
    plainText(cells[source.index]?.text ?? '')
      .toLowerCase()
      .includes(own);
  if (rows.slice(0, MOST_ROWS).some(isOwn)) return columns;
  const note = `Its rows go out of ${caller.name}, as the title says: they reach what it names.`;
  const { part, states } = source.meaning;
  return columns.map((column) =>
    column === source
      ? changed(column, meaning('destination', { part, states }), 'guess', note)
      : column,
  );
}

/**
 * What a table is called in the document. Where the page says above a table whose ports these are, or which
 * way all of them go, the title has to say so by itself: in the document nothing else of it is left, and who
 * takes the table away takes its title along.
 */
import { plainText } from '../model/plainText.ts';
import type { TableMapping } from './columnRole.ts';
import { forbids } from './cells/readDenial.ts';
import { mapColumns } from './columns/mapColumns.ts';
import type { RawTable } from './rawTable.ts';
import { denialAbove } from './rows/denialAbove.ts';

/** @param title what the table is called where nothing hangs on it. */
export function settleTitle(table: RawTable, mapping: TableMapping, title: string): string {
  const wanted = saidAbove(mapping);
  if (wanted === NOTHING && denialAbove(table, null) === null) return title;
  const lead = plainText(table.lead ?? '').replace(/[:：.]$/, '');
  const outer = plainText(table.headings.at(-2) ?? '');
  const candidates = [
    title,
    ...(lead === '' ? [] : [lead, `${title}: ${lead}`]),
    ...(outer === '' ? [] : [`${outer}: ${title}`, `${title} (${outer})`, `${title} for ${outer}`]),
  ];
  const isForbidden = denialAbove(table, null) !== null;
  const says = (text: string) =>
    forbids(text) === isForbidden && saidAbove(mapColumns(alone(table, text), null)) === wanted;
  return candidates.find((text) => text.length <= LONGEST && says(text)) ?? title;
}

const LONGEST = 160;

/** The table as it would stand under this title and nothing else; some rows tell as much as all. */
function alone(table: RawTable, title: string): RawTable {
  const rows = table.rows.slice(0, ENOUGH_ROWS);
  return { ...table, rows, caption: null, headings: [title], lead: null };
}

const ENOUGH_ROWS = 100;

/** What the mapping has from above the table, as one text that can be compared. */
function saidAbove(mapping: TableMapping): string {
  const { impliedEnds = [], impliedDirection = null, impliedTransport = null } = mapping;
  const ends = impliedEnds.map(({ role, name }) => [role, name]);
  return JSON.stringify([ends, impliedDirection, impliedTransport]);
}

const NOTHING = JSON.stringify([[], null, null]);

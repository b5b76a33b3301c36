/** What stands above rows and says that they are forbidden: the nearest text that says anything of it counts. */
import { plainText } from '../../model/plainText.ts';
import { allows, forbids } from '../cells/readDenial.ts';
import type { RowSection } from '../columns/subheadings.ts';
import type { RawTable } from '../rawTable.ts';
import { headedTable } from './headedTable.ts';

/** Of the headings the table stands under, those farther off are about other tables, too. */
const HEADINGS = 2;

export function denialAbove(table: RawTable, section: RowSection | null): string | null {
  const { caption, lead, headings } = table;
  const inside = section === null ? [] : [section.title, section.outer];
  const above = [
    headedTable(table).title,
    caption,
    lead,
    ...headings.slice(-HEADINGS).toReversed(),
  ];
  for (const text of [...inside, ...above]) {
    const own = plainText(text ?? '').trim();
    if (forbids(own)) return own;
    if (allows(own)) return null;
  }
  return null;
}

/** What a table is called: by its caption, by its title, by what it stands under. */
import { cleanText } from '../cells/cleanText.ts';
import { headingsOf } from '../columns/headingsOf.ts';
import type { RawTable } from '../rawTable.ts';

const LONGEST = 160;

/** @param isShared others of its file would be called the same, so that the paragraph above it is added. */
export function tableTitle(table: RawTable, isShared: boolean): string {
  const own = [table.caption, headingsOf(table).title].find((text) => text !== null && text !== '');
  const heading = own ?? table.headings.at(-1) ?? '';
  const lead = oneLine(table.lead ?? '').replace(/[:：.]$/, '');
  if (heading === '') return lead;
  const title = oneLine(heading);
  return isShared && lead !== '' ? cut(`${title}: ${lead}`) : title;
}

function oneLine(text: string): string {
  return cut(cleanText(text).replaceAll('\n', ' '));
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

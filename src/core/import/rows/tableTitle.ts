/** What a table is called: by its caption, by its title, by what it stands under. */
import { cleanText } from '../cells/cleanText.ts';
import type { RawTable } from '../rawTable.ts';
import { headedTable } from './headedTable.ts';

const LONGEST = 160;

/** @param isShared others of its file would be called the same, so that the paragraph above it is added. */
export function tableTitle(table: RawTable, isShared: boolean): string {
  const own = [table.caption, headedTable(table).title].find(
    (text) => text !== null && text !== '',
  );
  const heading = own ?? table.headings.at(-1) ?? '';
  const lead = titleFrom(oneLine(table.lead ?? ''));
  if (heading === '') return lead;
  const title = oneLine(heading);
  return isShared && lead !== '' ? cut(`${title}: ${lead}`) : title;
}

const ANNOUNCES =
  /^(?:the|this|these|following|below|is|are|a|table|tables|list|lists|listed|shows?|describes?|contains?|summarizes?|provides?|gives|overview|of|here)(?:\s+|$)/i;

/** `The following table lists paths that are inbound to Diego:` is about paths. */
function titleFrom(sentence: string): string {
  const own = sentence.replace(/[:：.]$/, '');
  let rest = own;
  while (/\btable\b/i.test(own) && ANNOUNCES.test(rest)) rest = rest.replace(ANNOUNCES, '');
  const title = rest === '' ? own : rest;
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function oneLine(text: string): string {
  return cut(cleanText(text).replaceAll('\n', ' '));
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** How a side and its rows are called, wherever a comparison is told in words. */
import type { Entry } from '../model/document.ts';
import type { Side } from './comparison.ts';

/** `Diego (Another database)`. */
export function nameSide({ document, choicesLabel }: Side): string {
  return choicesLabel === null ? document.shortTitle : `${document.shortTitle} (${choicesLabel})`;
}

/** `Outbound from Diego, row 8`: as the side's own page counts. */
export function citeRow({ document }: Side, { table, number }: Entry): string {
  const title = document.tables.find(({ id }) => id === table)?.title ?? table;
  return `${title}, row ${number}`;
}

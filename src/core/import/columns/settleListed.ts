/**
 * `Property | Default value` under a sentence that says that the table lists default ports: the values are those, although
 * the headings are those of any list of settings.
 */
import type { TableContext } from './contextOf.ts';
import { meaning } from './headingMeaning.ts';
import { changed, mostly } from './tableColumn.ts';
import type { TableColumn } from './tableColumn.ts';

export function settleListed(
  columns: readonly TableColumn[],
  { listsPorts }: TableContext,
): readonly TableColumn[] {
  const hasPort = columns.some(({ meaning: { kind } }) => kind === 'port');
  const [value, ...more] = columns.filter(isOfValues);
  if (!listsPorts || hasPort || value === undefined || more.length > 0) return columns;
  const note = 'The text above says that it lists ports, and these are the numbers of it.';
  return columns.map((column) =>
    column === value ? changed(column, meaning('port'), 'guess', note) : column,
  );
}

const VALUES = /^(?:defaults?|values?|default values?|default settings?)$/;

function isOfValues({ folded, meaning: { kind }, profile, chosen }: TableColumn): boolean {
  return (
    chosen === null &&
    kind === 'foreign' &&
    VALUES.test(folded) &&
    profile.filled > 0 &&
    mostly(profile.numbered) &&
    !profile.counts
  );
}

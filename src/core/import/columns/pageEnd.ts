/**
 * The last resort of a list of ports that says which way they run and nobody's name: the page's own title
 * (`Acme Agent — network requirements`). It is a guess, and is said to be one.
 */
import type { ColumnReading, ColumnRole, ImpliedEnd } from '../columnRole.ts';
import { plainText } from '../../model/plainText.ts';
import type { RawTable } from '../rawTable.ts';
import { impliedBy } from './impliedBy.ts';
import { listsPortKeys } from './settleNobody.ts';
import type { ColumnScene } from './columnScene.ts';
import { nameIn } from './nameOfHeading.ts';

const NAMED: ReadonlySet<ColumnRole> = new Set(['source', 'destination', 'endpoint', 'ends']);
const LONGEST = 4;

export function pageEnd(
  table: RawTable,
  roles: readonly ColumnReading[],
  { hasWay, columns }: ColumnScene,
): readonly ImpliedEnd[] {
  const isNamed = roles.some(({ role }) => NAMED.has(role));
  const hasPort = roles.some(({ role, certainty }) => role === 'port' && certainty !== 'guess');
  const title = plainText(table.headings[0] ?? '');
  const isOfKeys = listsPortKeys(columns);
  if (isNamed || !hasPort || !(isOfKeys || (hasWay && table.headings.length > 1))) return [];
  const told = isOfKeys ? toldAbove(table) : null;
  if (told !== null) return [told];
  const [first = ''] = title.split(/\s*(?:\s[-–—|]\s|[:：(])\s*/u);
  const name = nameIn(first)?.name ?? '';
  if (name === '' || name.split(/\s+/u).length > LONGEST || !/^\p{Lu}|[\d_.-]/u.test(name))
    return [];
  return [
    {
      role: 'endpoint',
      name,
      certainty: 'guess',
      place: table.place,
      why: `Nothing nearer names it than the title of the page, “${title.slice(0, 80)}”.`,
    },
  ];
}

/** Settings are those of whoever the paragraphs above tell of: `Keeper uses several ports to …`, with a name that is one. */
function toldAbove({ above = [], place }: RawTable): ImpliedEnd | null {
  for (const text of above) {
    const [end, ...others] = impliedBy(text).ends;
    if (end?.role !== 'endpoint' || others.length > 0 || !/^\p{Lu}/u.test(end.name)) continue;
    const why = `A paragraph above tells of it: “${plainText(text).slice(0, 80)}”.`;
    return { role: 'endpoint', name: end.name, certainty: 'guess', place, why };
  }
  return null;
}

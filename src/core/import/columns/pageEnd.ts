/**
 * The last resort of a list of ports that says which way they run and nobody's name, and of rows that go out from nobody: the
 * page's own title (`Acme Agent — network requirements`), or what it begins with. It is a guess, and is said to be one.
 */
import type { ColumnReading, ColumnRole, ImpliedEnd } from '../columnRole.ts';
import { plainText } from '../../model/plainText.ts';
import type { RawTable } from '../rawTable.ts';
import { impliedBy } from './impliedBy.ts';
import { listsPortKeys } from './settleNobody.ts';
import type { ColumnScene } from './columnScene.ts';
import { isGeneric } from './impliedName.ts';
import { isNoName } from './nameEvidence.ts';
import { nameIn } from './nameOfHeading.ts';
import { sentencesOf } from './seenFrom.ts';
import { goesOut } from './settleOutbound.ts';

const CALLING: readonly ColumnRole[] = ['source', 'endpoint', 'ends'];
const LONGEST = 4;

type Left = 'source' | 'endpoint';

export function pageEnd(
  table: RawTable,
  roles: readonly ColumnReading[],
  scene: ColumnScene,
): readonly ImpliedEnd[] {
  const left = leftOpen(roles, scene);
  const hasPort = roles.some(({ role, certainty }) => role === 'port' && certainty !== 'guess');
  if (left === null || !hasPort) return [];
  const isOfKeys = left === 'endpoint' && listsPortKeys(scene.columns);
  const told = isOfKeys ? toldAbove(table) : null;
  if (told !== null) return [told];
  const isTitled = isOfKeys || (scene.hasWay && table.headings.length > 1);
  const end = (isTitled ? titled(table) : null) ?? (left === 'source' ? begunWith(table) : null);
  return end === null ? [] : [{ ...end, role: left, certainty: 'guess', place: table.place }];
}

/** Whose ports they are, or whoever calls those that the rows name where all of these go out. */
function leftOpen(roles: readonly ColumnReading[], { columns, context }: ColumnScene): Left | null {
  const has = (role: ColumnRole) => roles.some((reading) => reading.role === role);
  if (CALLING.some((role) => has(role))) return null;
  if (!has('destination')) return 'endpoint';
  return goesOut(columns, context) ? 'source' : null;
}

type Named = Pick<ImpliedEnd, 'name' | 'why'>;

function titled({ headings }: RawTable): Named | null {
  const title = plainText(headings[0] ?? '').replace(KIND, '');
  const [first = ''] = title.split(/\s*(?:\s[-–—|]\s|[:：(])\s*/u);
  const name = nameIn(first)?.name ?? '';
  if (name === '' || name.split(/\s+/u).length > LONGEST || !/^\p{Lu}|[\d_.-]/u.test(name))
    return null;
  const why = `Nothing nearer names it than the title of the page, “${title.slice(0, 80)}”.`;
  return { name, why };
}

/** `Component: Keeper`: what it is, before its name. */
const KIND =
  /^(?:components?|services?|applications?|products?|modules?|systems?|operators?|projects?)\s*[:：]\s*(?=\S)/iu;

const SUBJECT =
  /^(?:The\s)?(\p{Lu}[\p{L}\d.-]*(?:\s\p{Lu}[\p{L}\d.-]*){0,3})\s(?:is|provides|offers|uses|requires|needs|consists|comprises|supports|lets|enables|communicates|connects|relies|runs|works)\s/u;
const LONGEST_MARKUP = 4000;

/** `Keeper is a harbour master that …`: what the first paragraph of a page begins with. */
function begunWith({ above = [] }: RawTable): Named | null {
  const text = plainText((above.at(-1) ?? '').slice(0, LONGEST_MARKUP));
  const [sentence = ''] = sentencesOf(text);
  const name = SUBJECT.exec(sentence)?.[1] ?? '';
  if (name === '' || isGeneric(name) || isNoName(name, 'source')) return null;
  return { name, why: `The page begins with it: “${text.slice(0, 80)}”.` };
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

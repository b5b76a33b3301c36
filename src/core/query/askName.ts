/** A name in a query, with its place: what it means here, what is worth saying about that, or why not. */
import { foldName } from '../model/foldName.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { groupLabel } from '../model/naming.ts';
import type { Span } from './ast.ts';
import { dependsOn } from './dependsOn.ts';
import { joinWords } from './joinWords.ts';
import type { NameKind, NameMeaning } from './names.ts';
import { ALL, findName, nameTable } from './names.ts';
import { nearestNames } from './nearest.ts';
import { printEnd, printWord } from './print.ts';
import type { Note, Problem } from './problem.ts';
import { hintFrom } from './problem.ts';

/** How many names a hint lists before it stops. */
const MOST_LISTED = 6;

export interface AskedName {
  readonly group: string | null;
  readonly name: string;
  readonly at: Span;
}

export type NameAnswer =
  | { readonly ok: true; readonly meaning: NameMeaning; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly problem: Problem };

export function askName(index: DocumentIndex, asked: AskedName, kind: NameKind): NameAnswer {
  const meaning = findName(index, asked, kind);
  if (meaning === null) {
    // Called so by something of another kind, it is there: only the kind is wrong.
    const isThere = findName(index, asked, 'either') !== null;
    const off = isThere ? null : switchedOffNote(index, asked);
    if (off !== null) return { ok: true, meaning: NOTHING, notes: [off] };
    return { ok: false, problem: unknownName(index, asked, kind) };
  }
  const notes = [severalNote(index, asked, meaning), hiddenGroupNote(index, asked, meaning, kind)];
  return {
    ok: true,
    meaning,
    notes: notes.filter((note) => note !== null),
  };
}

/** What is there under other choices only is no unknown name; as things are chosen, it is nothing. */
const NOTHING: NameMeaning = { how: 'component', named: [], components: new Set() };

function switchedOffNote(index: DocumentIndex, asked: AskedName): Note | null {
  const options = dependsOn(index, asked.name);
  if (options.length === 0) return null;
  const message = `“${spell(asked)}” is not there as things are chosen; it depends on ${joinWords(options)}.`;
  return { code: 'switched-off', message, at: asked.at };
}

/** Several components of one name are all meant; who meant one of them should hear of it. */
function severalNote(index: DocumentIndex, asked: AskedName, meaning: NameMeaning): Note | null {
  const { how, named } = meaning;
  if (how === 'group' || named.length < 2) return null;
  const groups = [...meaning.components].map((id) => groupLabel(index, id) ?? 'no group');
  const where = joinWords([...new Set(groups)]);
  return {
    code: 'several-components',
    message: `“${spell(asked)}” fits ${named.length} components: in ${where}.`,
    at: asked.at,
  };
}

/** `diego_brain` is a VM as a whole, which some rows name, and also a group with more in it. */
function hiddenGroupNote(
  index: DocumentIndex,
  asked: AskedName,
  { how, named, components }: NameMeaning,
  kind: NameKind,
): Note | null {
  if (how === 'group' || asked.group !== null || kind !== 'either') return null;
  const { groups, members } = nameTable(index);
  const hidden = groups.get(foldName(asked.name)) ?? [];
  const hidesMore = hidden.some(({ id }) =>
    [...(members.get(id) ?? [])].some((member) => !components.has(member)),
  );
  if (!hidesMore) return null;
  const whole = named.every((one) => 'whole' in one && one.whole);
  const meant = whole ? `the ${wordFor(index)} as a whole` : 'the component of that name';
  return {
    code: 'hides-group',
    message: `“${spell(asked)}” means ${meant} here; ${printEnd({ group: asked.name, name: ALL })} is everything in it.`,
    at: asked.at,
  };
}

/** `VM` stays as it is, `Cluster` stands in the middle of a sentence. */
function wordFor({ document: { groupWord } }: DocumentIndex): string {
  return groupWord === groupWord.toUpperCase() ? groupWord : groupWord.toLowerCase();
}

function unknownName(index: DocumentIndex, asked: AskedName, kind: NameKind): Problem {
  const written = spell(asked);
  const otherKind = otherKindHint(index, asked, kind);
  const suggestions = otherKind === null ? suggestNames(index, asked, kind) : [];
  const what = { component: 'component', group: 'group', either: 'component or group' }[kind];
  return {
    code: 'unknown-name',
    message: `No ${what} in this document is called “${written}”.`,
    at: asked.at,
    hint: otherKind ?? hintFrom(suggestions, kind === 'group' ? listGroups(index) : QUOTES),
    suggestions,
  };
}

const QUOTES = 'A name of several words stands in quotes.';

function listGroups({ document }: DocumentIndex): string {
  const [labels, more] = [document.groups.map(({ label }) => label), MOST_LISTED];
  const listed = labels.length > more ? [...labels.slice(0, more), 'more'] : labels;
  return listed.length === 0 ? 'It has no groups.' : `Known here: ${joinWords(listed)}.`;
}

function suggestNames(index: DocumentIndex, asked: AskedName, kind: NameKind): readonly string[] {
  const { components, groups } = index.document;
  // The label first, so that of a component's many spellings the readable one is offered.
  const names = components.flatMap((component) =>
    component.names.map((name) => ({ name, label: component.label })),
  );
  const labels = groups.flatMap(({ id, label }) => [
    { name: label, label },
    { name: id, label },
  ]);
  const known = [...(kind === 'group' ? [] : names), ...(kind === 'component' ? [] : labels)];
  const wanted = asked.group === null ? [asked.name] : [spell(asked), asked.name];
  const all = known.map(({ name }) => name);
  const found = wanted.flatMap((text) => nearestNames(text, all, 9));
  const shown = found.map((name) => known.find((one) => one.name === name)?.label ?? name);
  return [...new Set(shown)].slice(0, 3).map((name) => printEnd({ group: null, name }));
}

/** `component:diego_cell` and `cluster:Rep` are near misses of another sort. */
function otherKindHint(index: DocumentIndex, asked: AskedName, kind: NameKind): string | null {
  if (kind === 'either') return null;
  const other = kind === 'component' ? 'group' : 'component';
  if (findName(index, asked, other) === null) return null;
  const field = other === 'group' ? 'cluster' : 'component';
  return `It is a ${other}: write ${field}:${printWord(spell(asked))}.`;
}

function spell({ group, name }: AskedName): string {
  return group === null ? name : `${group}/${name}`;
}

/** A name in a query, with its place: what it means here, what is worth saying about that, or why not. */
import { foldName } from '../model/foldName.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { groupLabel } from '../model/naming.ts';
import { dependsOn } from './dependsOn.ts';
import { joinWords } from './joinWords.ts';
import type { AskedName, NameKind, NameMeaning } from './names.ts';
import { ALL, findName, nameTable, spellName } from './names.ts';
import { printEnd } from './print.ts';
import type { Note, Problem } from './problem.ts';
import { unknownName } from './unknownName.ts';

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
  const message = `“${spellName(asked)}” is not there as things are chosen; it depends on ${joinWords(options)}.`;
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
    message: `“${spellName(asked)}” fits ${named.length} components: in ${where}.`,
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
    message: `“${spellName(asked)}” means ${meant} here; ${printEnd({ group: asked.name, name: ALL })} is everything in it.`,
    at: asked.at,
  };
}

/** `VM` stays as it is, `Cluster` stands in the middle of a sentence. */
function wordFor({ document: { groupWord } }: DocumentIndex): string {
  return groupWord === groupWord.toUpperCase() ? groupWord : groupWord.toLowerCase();
}

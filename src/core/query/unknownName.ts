/** What is said of a name by which nothing is known here: the nearest names, or what kind it is of. */
import type { DocumentIndex } from '../model/indexDocument.ts';
import { oncePerIndex } from '../model/oncePerIndex.ts';
import { joinWords } from './joinWords.ts';
import { findName, spellName } from './names.ts';
import type { AskedName, NameKind } from './names.ts';
import { foldNames, nearestOf } from './nearest.ts';
import type { FoldedNames } from './nearest.ts';
import { printEnd, printWord } from './print.ts';
import type { Problem } from './problem.ts';
import { hintFrom } from './problem.ts';

/** How many names a hint lists before it stops. */
const MOST_LISTED = 6;

export function unknownName(index: DocumentIndex, asked: AskedName, kind: NameKind): Problem {
  const written = spellName(asked);
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
  const { names, labels } = KNOWN_NAMES[kind](index);
  const wanted = asked.group === null ? [asked.name] : [spellName(asked), asked.name];
  const found = wanted.flatMap((text) => nearestOf(text, names, 9));
  const shown = found.map((name) => labels.get(name) ?? name);
  return [...new Set(shown)].slice(0, 3).map((name) => printEnd({ group: null, name }));
}

interface KnownNames {
  readonly names: FoldedNames;
  /** What is offered for a name: of a component's many spellings the readable one. */
  readonly labels: ReadonlyMap<string, string>;
}

type Labelled = readonly (readonly [name: string, label: string])[];

// While the other half of a name is typed, the first half is asked for with each key.
const KNOWN_NAMES = {
  component: oncePerIndex((index) => knowNames(componentNames(index))),
  group: oncePerIndex((index) => knowNames(groupNames(index))),
  either: oncePerIndex((index) => knowNames([...componentNames(index), ...groupNames(index)])),
} as const satisfies Readonly<Record<NameKind, (index: DocumentIndex) => KnownNames>>;

/** Of a name that several have, the first one's label is offered. */
function knowNames(labelled: Labelled): KnownNames {
  const names = foldNames(labelled.map(([name]) => name));
  return { names, labels: new Map(labelled.toReversed()) };
}

function componentNames({ document }: DocumentIndex): Labelled {
  return document.components.flatMap(({ names, label }) =>
    names.map((name) => [name, label] as const),
  );
}

function groupNames({ document }: DocumentIndex): Labelled {
  return document.groups.flatMap(({ id, label }) => [
    [label, label],
    [id, label],
  ]);
}

/** `component:diego_cell` and `cluster:Rep` are near misses of another sort. */
function otherKindHint(index: DocumentIndex, asked: AskedName, kind: NameKind): string | null {
  if (kind === 'either') return null;
  const other = kind === 'component' ? 'group' : 'component';
  if (findName(index, asked, other) === null) return null;
  const field = other === 'group' ? 'cluster' : 'component';
  return `It is a ${other}: write ${field}:${printWord(spellName(asked))}.`;
}

/** How the help calls components, in its queries and in its sentences; and words of the vocabulary. */
import { foldName } from '../../model/foldName.ts';
import type { ComponentId } from '../../model/ids.ts';
import type { DocumentIndex } from '../../model/indexDocument.ts';
import { componentLabel, groupLabel } from '../../model/naming.ts';
import { nameTable } from '../names.ts';
import { writeTrace } from '../writeTrace.ts';

export interface NamedEnd {
  readonly id: ComponentId;
  /** As an end of a trace, canonical, and fitting no other component. */
  readonly text: string;
  /** `BBS`; `Contour ingress in Run` where others are called so too. */
  readonly said: string;
  /** Two for a bare name; one for a name in quotes, none for one with a group before it. */
  readonly plainness: 0 | 1 | 2;
}

/** Every component's names, each worked out once: a search for examples puts thousands of them together. */
export function nameEnds(index: DocumentIndex): (id: ComponentId) => NamedEnd {
  const named = new Map<ComponentId, NamedEnd>();
  return (id) => {
    const known = named.get(id) ?? nameEnd(index, id);
    named.set(id, known);
    return known;
  };
}

/** With more to choose from, an example would be no better, and to look for it would take long. */
const MOST_STARTS = 24;

/** Where examples may begin: the plainest and shortest names of those from which flows lead on. */
export function plainStarts(
  index: DocumentIndex,
  endOf: (id: ComponentId) => NamedEnd,
): readonly NamedEnd[] {
  return [...index.outgoing.keys()]
    .map(endOf)
    .toSorted(
      (one, other) => other.plainness - one.plainness || one.text.length - other.text.length,
    )
    .slice(0, MOST_STARTS);
}

function nameEnd(index: DocumentIndex, id: ComponentId): NamedEnd {
  const label = componentLabel(index, id);
  const group = groupLabel(index, id);
  const isShared = (nameTable(index).components.get(foldName(label))?.length ?? 0) > 1;
  const text = writeTrace(index, { to: id }).slice('→'.length);
  const said = isShared && group !== null ? `${label} in ${group}` : label;
  const plainness = isShared ? 0 : text === label ? 2 : 1;
  return { id, text, said, plainness };
}

/** `VM`, `cluster`, `place`: what the document calls its groups, in the middle of a sentence. */
export function sayGroupWord({ document }: DocumentIndex): string {
  return lowerLabel(document.groupWord);
}

/** `Not stated` → `not stated`; `TLS`, `OAuth 2.0` and `MySQL native password` stay as they are. */
export function lowerLabel(label: string): string {
  return /^[A-Z][a-z]+(?![A-Za-z])/.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
}

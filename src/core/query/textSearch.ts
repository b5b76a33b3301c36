/**
 * Looking for a word in all that the page and the chart say of a flow: what its ends and their groups
 * are called, its port and protocol, and its row's cells, descriptions and footnotes.
 */
import { foldName } from '../model/foldName.ts';
import type { Component, Entry, Flow } from '../model/document.ts';
import { groupPath } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { describePorts } from '../model/ports.ts';
import { truthOf } from '../model/truth.ts';
import { PROTOCOLS, RELATIONS } from '../model/vocabulary.ts';
import type { Matches } from './matches.ts';

interface Said {
  readonly id: string;
  readonly text: string;
}

// The same for the same index, so that keeping it changes nothing but the time it takes.
const kept = new WeakMap<DocumentIndex, readonly Said[]>();

/**
 * Names are alike whatever their case, `_` or `-`, and so is text. What is said is searched once for
 * each component, row and service; a flow then only looks its own four up.
 */
export function searchText(text: string, index: DocumentIndex): Matches {
  const wanted = fold(text);
  const hits = new Set(
    saidIn(index)
      .filter((said) => said.text.includes(wanted))
      .map(({ id }) => id),
  );
  return ({ id, from, to, entry }) =>
    truthOf(hits.has(from) || hits.has(to) || hits.has(entry) || hits.has(id));
}

/** Of a text that is all dashes nothing would be left; it is looked for as it is. */
function fold(text: string): string {
  const name = foldName(text);
  return name === '' ? text : name;
}

function saidIn(index: DocumentIndex): readonly Said[] {
  const known = kept.get(index);
  if (known !== undefined) return known;
  const { components, entries, flows } = index.document;
  const said = [
    ...components.map((component) => ofComponent(component, index)),
    ...entries.map((entry) => ofEntry(entry, index)),
    ...flows.map(ofService),
  ];
  kept.set(index, said);
  return said;
}

/** On lines of their own, so that no match spans two of them; the unfolded one is for bare signs. */
function say(id: string, texts: readonly (string | null)[]): Said {
  const lines = texts.filter((text) => text !== null);
  return { id, text: [...lines.map(foldName), ...lines].join('\n') };
}

function ofComponent({ id, names, group }: Component, index: DocumentIndex): Said {
  return say(id, [...names, ...groupPath(index, group).map(({ label }) => label)]);
}

function ofEntry(entry: Entry, index: DocumentIndex): Said {
  const notes = index.document.footnotes.filter(({ mark }) => entry.footnotes.includes(mark));
  return say(entry.id, [
    ...entry.written,
    entry.description,
    entry.remark,
    entry.reading,
    ...notes.map(({ text }) => text),
  ]);
}

function ofService({ id, relation, ports, protocol, carries }: Flow): Said {
  const label = protocol === 'not-stated' ? null : PROTOCOLS[protocol].label;
  const kind = relation === 'traffic' ? null : RELATIONS[relation].label;
  return say(id, [describePorts(ports), label, carries, kind]);
}

/**
 * Looking for a word in all that the page and the chart say of a flow: what its ends and their groups
 * are called, its port and protocol, and its row's cells, descriptions and footnotes.
 */
import { foldName } from '../model/foldName.ts';
import type { Component, Entry, Flow, Footnote } from '../model/document.ts';
import { groupBy } from '../model/groupBy.ts';
import type { FlowId } from '../model/ids.ts';
import { groupPath } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { oncePerIndex } from '../model/oncePerIndex.ts';
import { describePorts } from '../model/ports.ts';
import { truthOf } from '../model/truth.ts';
import type { Truth } from '../model/truth.ts';
import { RELATIONS, protocolLabel } from '../model/vocabulary.ts';
import { keepAnswers } from './keepAnswers.ts';
import type { Matches } from './matches.ts';

/**
 * Names are alike whatever their case, `_` or `-`, and so is text. What is said is searched once for
 * each component, row and service; a flow then only looks its own four up.
 */
export function searchText(text: string, index: DocumentIndex): Matches {
  const wanted = fold(text);
  const found = knownFlows(index, wanted, () => findFlows(wanted, index));
  return ({ id }) => truthOf(found.has(id));
}

/** The same of a row that gives no flow: all there is of it is what it says itself. */
export function searchRows(text: string, index: DocumentIndex): (entry: Entry) => Truth {
  const wanted = fold(text);
  const { texts, rows } = saidIn(index);
  return ({ id }) => truthOf(texts[rows.get(id) ?? -1]?.includes(wanted) ?? false);
}

const knownFlows = keepAnswers<ReadonlySet<FlowId>>(8);

function findFlows(wanted: string, index: DocumentIndex): ReadonlySet<FlowId> {
  const { texts, about } = saidIn(index);
  const isHit = texts.map((text) => text.includes(wanted));
  const flows = index.document.flows.filter((_, place) => about[place]?.some((at) => isHit[at]));
  return new Set(flows.map(({ id }) => id));
}

/** Of a text that is all dashes nothing would be left; it is looked for as it is. */
function fold(text: string): string {
  const name = foldName(text);
  return name === '' ? text : name;
}

interface Said {
  readonly texts: readonly string[];
  /** By flow, in document order: the places of the texts that are about it. */
  readonly about: readonly (readonly number[])[];
  /** By row: the place of its text. */
  readonly rows: ReadonlyMap<string, number>;
}

const saidIn = oncePerIndex((index): Said => {
  const { components, entries, flows, footnotes } = index.document;
  const notes = groupBy(footnotes, ({ mark }) => mark);
  const things = [...components, ...entries];
  const places = new Map<string, number>(things.map(({ id }, place) => [id, place]));
  const texts = [
    ...components.map((component) => ofComponent(component, index)),
    ...entries.map((entry) => ofEntry(entry, notes)),
    ...flows.map(ofService),
  ];
  const about = flows.map(({ from, to, entry }, place) => [
    ...[from, to, entry].flatMap((id) => places.get(id) ?? []),
    things.length + place,
  ]);
  return { texts, about, rows: places };
});

/** On lines of their own, so that no match spans two of them; the unfolded one is for bare signs. */
function say(texts: readonly (string | null)[]): string {
  const lines = texts.filter((text) => text !== null);
  return [...lines.map(foldName), ...lines].join('\n');
}

function ofComponent({ names, group }: Component, index: DocumentIndex): string {
  return say([...names, ...groupPath(index, group).map(({ label }) => label)]);
}

function ofEntry(entry: Entry, notes: ReadonlyMap<string, readonly Footnote[]>): string {
  const own = [...new Set(entry.footnotes)].flatMap((mark) => notes.get(mark) ?? []);
  return say([
    ...entry.written,
    ...entry.under,
    entry.description,
    entry.remark,
    entry.reading,
    ...own.map(({ text }) => text),
  ]);
}

function ofService({ relation, ports, protocol, carries }: Flow): string {
  const label = protocol === 'not-stated' ? null : protocolLabel(protocol);
  const kind = relation === 'traffic' ? null : RELATIONS[relation].label;
  return say([describePorts(ports), label, carries, kind]);
}

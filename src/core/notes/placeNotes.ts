/**
 * Where notes stand in a document. A flow's id says the place of its row, which moves when a page is edited;
 * so a note also knows what it was called, and goes with the name. One that finds neither is an orphan: it is
 * told of, and never put on something else.
 */
import type { Flow, FlowDocument } from '../model/document.ts';
import { indexDocument } from '../model/indexDocument.ts';
import { nameFlow } from '../model/naming.ts';
import { isStanding } from './note.ts';
import type { Note, NoteSet, NoteTarget } from './note.ts';

export interface PlacedNotes {
  /** By the id of the flow or the component, as the document has it. Ids are unique across both. */
  readonly placed: ReadonlyMap<string, Note>;
  readonly findings: readonly Note[];
  readonly orphans: readonly Orphan[];
}

export const NO_PLACED: PlacedNotes = { placed: new Map(), findings: [], orphans: [] };

export interface Orphan {
  readonly note: Note;
  /** What now bears the id that it was written about; `null` for nothing. */
  readonly now: { readonly about: NoteTarget; readonly name: string } | null;
}

type Named = ReadonlyMap<string, string>;

/** @param document as documented: what a choice rules out is no reason to lose a note. */
export function placeNotes(document: FlowDocument, notes: NoteSet): PlacedNotes {
  const standing = [...notes.values()].filter(isStanding);
  const findings = standing.filter(({ about }) => about.kind === 'finding');
  const others = standing.filter(({ about }) => about.kind !== 'finding');
  if (others.length === 0) return { placed: new Map(), findings, orphans: [] };
  const names = namesIn(document);
  const placed = new Map<string, Note>();
  const strays: Note[] = [];
  for (const note of others) {
    const { about, as } = note;
    if (namesOfKind(names, about).get(about.id) === as) placed.set(about.id, note);
    else strays.push(note);
  }
  const orphans: Orphan[] = [];
  for (const note of strays) {
    const found = soleOfName(namesOfKind(names, note.about), note.as);
    if (found !== null && !placed.has(found)) placed.set(found, note);
    else orphans.push({ note, now: nowAt(names, note.about) });
  }
  return { placed, findings, orphans };
}

/** What a flow or a component of the document is called in notes; `null` for what it does not have. */
export function nameNoted(document: FlowDocument, about: NoteTarget): string | null {
  return namesOfKind(namesIn(document), about).get(about.id) ?? null;
}

interface Names {
  readonly flow: Named;
  readonly component: Named;
}

const known = new WeakMap<FlowDocument, Names>();

function namesIn(document: FlowDocument): Names {
  const named = known.get(document) ?? makeNames(document);
  known.set(document, named);
  return named;
}

function makeNames(document: FlowDocument): Names {
  const index = indexDocument(document);
  const flows: readonly Flow[] = [
    ...document.entries.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.flows)),
    // What the page says as long as nothing is chosen goes before what it says under a choice.
    ...document.flows,
  ];
  return {
    flow: new Map(flows.map((flow) => [flow.id, nameFlow(index, flow)])),
    component: new Map(document.components.map(({ id, label }) => [id, label])),
  };
}

function namesOfKind(names: Names, { kind }: NoteTarget): Named {
  return kind === 'finding' ? new Map() : names[kind];
}

function soleOfName(named: Named, name: string): string | null {
  const found = [...named].filter(([, one]) => one === name);
  const [first] = found;
  return first !== undefined && found.length === 1 ? first[0] : null;
}

function nowAt(names: Names, about: NoteTarget): Orphan['now'] {
  const name = namesOfKind(names, about).get(about.id);
  return name === undefined ? null : { about, name };
}

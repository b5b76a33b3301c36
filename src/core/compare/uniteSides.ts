/** The document that holds both sides, so that chart, table, matrix and query work on a comparison too. */
import { assertSound } from '../model/assertSound.ts';
import type { FlowDocument, Footnote } from '../model/document.ts';
import type { DocumentProblem } from '../model/documentProblem.ts';
import { documentId } from '../model/ids.ts';
import type { EntryId } from '../model/ids.ts';
import { freeIds } from './freeIds.ts';
import type { Matching } from './matching.ts';
import { statedRows } from './matchRows.ts';
import { nameSide } from './nameSide.ts';
import { uniteRows } from './uniteRows.ts';
import type { UnitedRows } from './uniteRows.ts';
import { uniteThings } from './uniteThings.ts';
import type { UnitedThings } from './uniteThings.ts';

export interface United extends UnitedRows, Pick<UnitedThings, 'groupOf' | 'componentOf'> {
  readonly document: FlowDocument;
}

/** @throws Error where one of the sides is not sound itself. */
export function uniteSides(matching: Matching): United {
  const [before, after] = [matching.before.document, matching.after.document];
  const freeId = freeIds([
    ...[...after.groups, ...after.components, ...after.tables, ...after.flows].map(({ id }) => id),
    ...statedRows(matching.after).map(({ id }) => id),
  ]);
  const { groups, components, groupOf, componentOf } = uniteThings(matching, freeId);
  const markOf = (mark: string) => freeMark(mark, before, after);
  const united = uniteRows(matching, freeId, { componentOf, markOf });
  const title = `${nameSide(matching.before)} → ${nameSide(matching.after)}`;
  const document: FlowDocument = {
    id: documentId(`${before.id}..${after.id}`),
    title,
    shortTitle: title,
    summary: `What is added, removed and changed from ${nameSide(matching.before)} to ${nameSide(matching.after)}.`,
    groupWord: before.groupWord === after.groupWord ? after.groupWord : 'Group',
    notes: joinNotes(before, after),
    groups,
    components,
    tables: united.tables,
    entries: united.rows.map(({ entry }) => entry),
    flows: united.flows.map(({ flow }) => flow),
    footnotes: joinFootnotes(before, after),
    // For the words of conditions; nothing is chosen in a comparison, both sides are settled already.
    options: [
      ...new Map([...before.options, ...after.options].map((one) => [one.id, one])).values(),
    ],
    about: [],
    pages: [...new Map([...before.pages, ...after.pages].map((page) => [page.id, page])).values()],
    identities: [],
    problems: uniteProblems(matching, united),
    bench: null,
    walks: [],
  };
  assertSound(document);
  return { ...united, document, groupOf, componentOf };
}

/** Of a row that both sides have, what the later one says of it; what is about no row, of both. */
function uniteProblems({ before, after }: Matching, { rows }: UnitedRows) {
  const named = new Map<EntryId, EntryId>();
  for (const { entry, before: had, after: has } of rows) {
    if (has === null && had !== null) named.set(had.id, entry.id);
  }
  const isRowless = ({ entry }: DocumentProblem) => entry === null;
  return [
    ...after.document.problems,
    ...before.document.problems.filter(
      (problem) => isRowless(problem) && !after.document.problems.includes(problem),
    ),
    ...before.document.problems.flatMap((problem) => {
      const entry = problem.entry === null ? undefined : named.get(problem.entry);
      return entry === undefined ? [] : [{ ...problem, entry }];
    }),
  ];
}

/** Those of both, and whose they are where they are not the same. */
function joinNotes(before: FlowDocument, after: FlowDocument): readonly string[] {
  const isCommon = (note: string) => before.notes.includes(note) && after.notes.includes(note);
  const own = ({ notes, shortTitle }: FlowDocument) =>
    notes.filter((note) => !isCommon(note)).map((note) => `${shortTitle}: ${note}`);
  return [...after.notes.filter(isCommon), ...own(before), ...own(after)];
}

function joinFootnotes(before: FlowDocument, after: FlowDocument): readonly Footnote[] {
  const all = [
    ...after.footnotes,
    ...before.footnotes.map(({ mark, text }) => ({ mark: freeMark(mark, before, after), text })),
  ];
  return [...new Map(all.map((footnote) => [footnote.mark, footnote])).values()];
}

/** A mark has one meaning in a document, so one with another meaning says whose it is. */
function freeMark(mark: string, before: FlowDocument, after: FlowDocument): string {
  const textIn = ({ footnotes }: FlowDocument) => footnotes.find((one) => one.mark === mark)?.text;
  const there = textIn(after);
  if (there === undefined || there === textIn(before)) return mark;
  return `${mark} (${before.shortTitle})`;
}

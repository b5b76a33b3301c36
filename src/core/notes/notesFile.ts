/**
 * Notes as a file, `diego.notes.json`: what two people send each other. It has a mark and a version of its own,
 * is checked on its way in, and says of a file that is none what is wrong with it and where.
 */
import * as v from 'valibot';
import { findJsonFault } from '../export/json/findJsonFault.ts';
import { noteOf } from './mergeNotes.ts';
import { LONGEST, TARGET_KINDS, VERDICT_IDS, keyOf, versionsOf } from './note.ts';
import type { Note, NoteSet } from './note.ts';

const FORMAT = 'portolan-notes';
const VERSION = 1;

const MARK = /^\s*\{\s*"format"\s*:\s*"portolan-notes"/;

/** In UTF-16 units, and in notes. More than that nobody has written. */
const LONGEST_FILE = 20_000_000;
const MOST_NOTES = 20_000;
/** Nobody mends more at a time. */
const MOST_PROBLEMS = 10;

/** The document that notes are about. */
export interface NotedDocument {
  readonly id: string;
  readonly title: string;
}

export interface NotesFile {
  readonly document: NotedDocument;
  readonly notes: NoteSet;
}

export type NotesReading =
  | ({ readonly ok: true } & NotesFile)
  /** In whole sentences, each with its place; at least one. */
  | { readonly ok: false; readonly problems: readonly string[] };

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));

const versionSchema = v.object({
  as: text(LONGEST.name),
  verdict: v.picklist([...VERDICT_IDS, 'removed']),
  text: text(LONGEST.text),
  by: v.nullable(text(LONGEST.by)),
  at: v.pipe(v.string(), v.isoTimestamp()),
});

const noteSchema = v.object({
  about: v.object({
    kind: v.picklist(TARGET_KINDS),
    id: v.pipe(text(LONGEST.name), v.nonEmpty()),
  }),
  versions: v.tupleWithRest([versionSchema], versionSchema),
  before: v.array(text(64)),
});

const fileSchema = v.object({
  document: v.object({ id: text(LONGEST.name), title: text(LONGEST.name) }),
  notes: v.pipe(v.array(noteSchema), v.maxLength(MOST_NOTES)),
});

/** @returns printed data with a line break at its end. The same notes give the same file. */
export function writeNotesFile(document: NotedDocument, notes: NoteSet): string {
  const { id, title } = document;
  const printed = {
    format: FORMAT,
    version: VERSION,
    document: { id, title: title.slice(0, LONGEST.name) },
    notes: [...notes]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([, note]) => ({ about: note.about, versions: versionsOf(note), before: note.before })),
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}

/** Whether a text is meant to be notes, whatever it is called; they may still be broken. */
export function isNotesFile(content: string): boolean {
  return MARK.test(content);
}

/** @param file what the text is called, for the places of problems. */
export function readNotesFile(content: string, file: string): NotesReading {
  if (content.length > LONGEST_FILE) return fail(`${file} is larger than notes ever are.`);
  const parsed = parseJson(content);
  if (!parsed.ok) return fail(sayNotJson(content, file));
  const mark = v.safeParse(
    v.object({ format: v.literal(FORMAT), version: v.number() }),
    parsed.value,
  );
  if (!mark.success) {
    return fail(`${file} holds no notes: its “format” is not “${FORMAT}”, or it names no version.`);
  }
  const { version } = mark.output;
  if (version !== VERSION) {
    return fail(
      `${file} is of version ${version} of the format, and this page reads version ${VERSION}. Reload the page, or have the notes written anew.`,
    );
  }
  const checked = v.safeParse(fileSchema, parsed.value, { abortEarly: false });
  if (!checked.success) {
    const problems = checked.issues.map(
      (issue) => `${file}, at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}.`,
    );
    return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
  }
  return readNotes(checked.output, file);
}

function readNotes(
  { document, notes: read }: v.InferOutput<typeof fileSchema>,
  file: string,
): NotesReading {
  const notes = new Map<string, Note>();
  for (const [place, { about, versions, before }] of read.entries()) {
    const key = keyOf(about);
    if (notes.has(key)) {
      return fail(`${file}, at notes.${place}: there is a note about this ${about.kind} already.`);
    }
    notes.set(key, noteOf(about, versions, before));
  }
  return { ok: true, document, notes };
}

function fail(problem: string): NotesReading {
  return { ok: false, problems: [problem] };
}

function parseJson(content: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(content) };
  } catch {
    return { ok: false };
  }
}

function sayNotJson(content: string, file: string): string {
  const offset = findJsonFault(content);
  const lines = content.slice(0, offset).split(/\r\n|\r|\n/);
  const column = (lines.at(-1)?.length ?? 0) + 1;
  const what =
    offset >= content.length ? 'the text ends before its data does' : 'the text stops being JSON';
  return `${file}, line ${lines.length}, column ${column}: here ${what}.`;
}

/**
 * A note: what a reader wrote about a flow, a component or a finding. It is kept by versions that know which
 * ones came before them, so that two people's notes can be put together without asking who was first.
 */

/** The gravest first. `accepted` is said of findings, the other three of flows and components. */
export const VERDICTS = {
  change: { label: 'Change', one: 'change', several: 'changes', means: 'should be changed' },
  question: { label: 'Question', one: 'question', several: 'questions', means: 'is in question' },
  fine: { label: 'Fine', one: 'fine', several: 'fine', means: 'is fine' },
  accepted: { label: 'Accepted', one: 'accepted', several: 'accepted', means: 'is accepted' },
} as const satisfies Record<string, { label: string; one: string; several: string; means: string }>;

export type Verdict = keyof typeof VERDICTS;

export const VERDICT_IDS: readonly Verdict[] = ['change', 'question', 'fine', 'accepted'];

/** Those that can be said of what is drawn. */
export const REVIEW_VERDICTS = ['fine', 'question', 'change'] as const satisfies readonly Verdict[];

export const TARGET_KINDS = ['flow', 'component', 'finding'] as const;

/** What a note is about. A finding's id is whatever tells it from the others of its document. */
export interface NoteTarget {
  readonly kind: (typeof TARGET_KINDS)[number];
  readonly id: string;
}

/** In UTF-16 units; longer ones are no notes. */
export const LONGEST = { text: 2000, name: 500, by: 80 } as const;

export interface NoteVersion {
  /** What it was called when this was written, so that it can be read where the document has it no more. */
  readonly as: string;
  /** `removed`: taken away; said so that putting notes together does not bring it back. */
  readonly verdict: Verdict | 'removed';
  /** Any number of lines; may be empty. */
  readonly text: string;
  /** The writer's name; `null` for who gave none. */
  readonly by: string | null;
  /** ISO 8601, in UTC, with milliseconds. */
  readonly at: string;
}

/** It says what its first version says. Of several, one that is not `removed` goes first. */
export interface Note extends NoteVersion {
  readonly about: NoteTarget;
  /** Digests of all versions that others have taken the place of, in order. */
  readonly before: readonly string[];
  /** Versions of others, written without knowing of this one. They stay until the reader settles it. */
  readonly rivals: readonly NoteVersion[];
}

/** All notes of one document, by `keyOf`; those that were removed as well. */
export type NoteSet = ReadonlyMap<string, Note>;

export const NO_NOTES: NoteSet = new Map();

export function keyOf({ kind, id }: NoteTarget): string {
  return `${kind} ${id}`;
}

/** Whether it says anything: all others are what is left of removed ones. */
export function isStanding({ verdict }: Note): boolean {
  return verdict !== 'removed';
}

/** Its own first. */
export function versionsOf(note: Note): readonly [NoteVersion, ...NoteVersion[]] {
  const { as, verdict, text, by, at } = note;
  return [{ as, verdict, text, by, at }, ...note.rivals];
}

/** Whether its versions say different things, so that somebody has to choose. */
export function isConflict(note: Note): boolean {
  return note.rivals.some(({ verdict, text }) => verdict !== note.verdict || text !== note.text);
}

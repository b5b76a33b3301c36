/** The notes as minutes of a meeting, in Markdown: what is to be changed, what is in question, what is fine. */
import type { Flow, FlowDocument } from '../model/document.ts';
import { indexDocument } from '../model/indexDocument.ts';
import type { DocumentIndex } from '../model/indexDocument.ts';
import { nameEntry } from '../model/naming.ts';
import { escapeMarkdown } from '../export/markdown/escapeMarkdown.ts';
import { sayNotes } from './countNotes.ts';
import { VERDICTS, VERDICT_IDS, isConflict, versionsOf } from './note.ts';
import type { Note, NoteVersion, Verdict } from './note.ts';
import type { PlacedNotes } from './placeNotes.ts';

const HEADINGS: Readonly<Record<Verdict, string>> = {
  change: 'To be changed',
  question: 'In question',
  fine: 'Fine',
  accepted: 'Findings that are accepted',
};

/** A note, and where it stands. */
interface Line {
  readonly note: Note;
  /** The row of a flow; `null` for what has none. */
  readonly row: string | null;
}

/**
 * @param date when they were written down: `2026-11-30`. @param address where the document is seen; `null` where
 * nobody else could follow it.
 * @returns text that ends with a line break.
 */
export function minutesOf(
  document: FlowDocument,
  { placed, findings, orphans }: PlacedNotes,
  date: string,
  address: string | null,
): string {
  const index = indexDocument(document);
  const standing = [...placed].map(([id, note]) => ({ note, row: rowOf(index, id) }));
  const lines: readonly Line[] = [...standing, ...findings.map((note) => ({ note, row: null }))];
  const all = lines.map(({ note }) => note);
  const told = (title: string, some: readonly Line[]) =>
    some.length === 0 ? [] : [`## ${title}`, '', ...some.map(writeLine), ''];
  return [
    `# Notes on ${escapeMarkdown(document.title)}`,
    '',
    `${sayNotes(all, all, orphans.length) || 'No notes'}. Taken from Portolan on ${date}.`,
    ...(address === null ? [] : ['', `<${address}>`]),
    '',
    ...told(
      'In conflict',
      lines.filter(({ note }) => isConflict(note)),
    ),
    ...VERDICT_IDS.flatMap((verdict) =>
      told(
        HEADINGS[verdict],
        lines.filter(({ note }) => !isConflict(note) && note.verdict === verdict),
      ),
    ),
    ...told(
      'On what the document no longer has',
      orphans.map(({ note }) => ({ note, row: null })),
    ),
  ].join('\n');
}

function rowOf(index: DocumentIndex, id: string): string | null {
  const flows: ReadonlyMap<string, Flow> = index.flows;
  const flow = flows.get(id);
  const entry = flow === undefined ? undefined : index.entries.get(flow.entry);
  return entry === undefined ? null : nameEntry(index, entry);
}

function writeLine({ note, row }: Line): string {
  const versions = versionsOf(note);
  const head = `- **${escapeMarkdown(note.as)}**${row === null ? '' : ` (${escapeMarkdown(row)})`}`;
  const [only, ...others] = versions;
  if (others.length === 0) return `${head}${writeVersion(only, false)}`;
  return [head, ...versions.map((version) => `  -${writeVersion(version, true)}`)].join('\n');
}

function writeVersion({ verdict, text, by, at }: NoteVersion, withVerdict: boolean): string {
  const word = verdict === 'removed' ? 'Removed' : VERDICTS[verdict].label;
  const said = [...(withVerdict ? [word] : []), ...(text === '' ? [] : [escapeMarkdown(text)])];
  const who = `${by === null ? '' : `${escapeMarkdown(by)}, `}${at.slice(0, 10)}`;
  return `${said.length === 0 ? '' : `${withVerdict ? '' : ':'} ${said.join(': ')}`} _(${who})_`;
}

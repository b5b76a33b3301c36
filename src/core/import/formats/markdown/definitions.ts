/** The lines that define what texts elsewhere refer to: `[label]: address` and `[^label]: note`. */
import type { SourceLine } from './sourceLines.ts';

/** What a text may refer to that stands elsewhere on the page, labels folded. */
export interface Definitions {
  readonly links: ReadonlySet<string>;
  readonly footnotes: ReadonlySet<string>;
}

export function foldLabel(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}

export interface FootnoteStart {
  readonly label: string;
  /** Where the label's first character and the text's first character stand on the line, from 0. */
  readonly labelAt: number;
  readonly textAt: number;
}

/** `null` where the line begins no footnote. */
export function footnoteStart(line: SourceLine): FootnoteStart | null {
  if (line.kind !== 'text') return null;
  const [all, before, label] = /^(\s*\[\^)([^\]\s]{1,100})\]:\s*/.exec(line.text) ?? [];
  if (all === undefined || before === undefined || label === undefined) return null;
  return { label, labelAt: before.length, textAt: all.length };
}

export function isLinkDefinition(line: SourceLine): boolean {
  return linkLabel(line) !== null;
}

function linkLabel(line: SourceLine): string | null {
  if (line.kind !== 'text') return null;
  return /^\s{0,3}\[([^^\]][^\]]{0,200})\]:\s*\S+/.exec(line.text)?.[1] ?? null;
}

export function findDefinitions(lines: readonly SourceLine[]): Definitions {
  const links = new Set<string>();
  const footnotes = new Set<string>();
  for (const line of lines) {
    if (!line.text.includes(']:')) continue;
    const note = footnoteStart(line);
    const link = linkLabel(line);
    if (note !== null) footnotes.add(foldLabel(note.label));
    if (link !== null) links.add(foldLabel(link));
  }
  return { links, footnotes };
}

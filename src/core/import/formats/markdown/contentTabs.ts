/**
 * Tabs, as MkDocs writes them: `=== "Linux"`, and further in what is shown under it. Each is a heading of what stands
 * in it, below all other headings, and of nothing behind.
 */
import type { HeadingBlock } from '../blocks.ts';

/** `null` for a line that is none. */
export function tabTitle(line: string): string | null {
  return /^\s*={3}[!+]?\s+(["'])(?=\S)(.{1,200}?)\1\s*$/.exec(line)?.[2] ?? null;
}

export interface OpenTabs {
  /** @returns the heading of a tab that begins here. */
  readonly begin: (line: string, title: string) => HeadingBlock;
  /** @returns what ends the tabs that the line no longer stands in. */
  readonly leave: (line: string) => readonly HeadingBlock[];
}

export function openTabs(): OpenTabs {
  /** How far in the titles stand, the outermost first. */
  let open: readonly number[] = [];
  return {
    begin: (line, text) => {
      open = [...open, indentOf(line)];
      return { kind: 'heading', level: levelOf(open.length), text };
    },
    leave: (line) => {
      const still = open.filter((indent) => indent < indentOf(line));
      const left = still.length < open.length;
      open = still;
      return left ? [{ kind: 'heading', level: levelOf(still.length + 1), text: '' }] : [];
    },
  };
}

/** Below the six that Markdown has. */
const levelOf = (depth: number): number => 6 + depth;

function indentOf(line: string): number {
  const [space = ''] = /^\s*/.exec(line) ?? [];
  return space.replaceAll('\t', '    ').length;
}

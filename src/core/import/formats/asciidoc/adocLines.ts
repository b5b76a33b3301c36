/**
 * The lines of an AsciiDoc text, without what only a build reads: conditions, comments, and the text of
 * listings. The lines that are left keep their numbers.
 */
import type { PlacedLine } from '../placedText.ts';
import { splitLines } from '../placedText.ts';
import type { ProblemList } from '../problems.ts';
import { isTemplateLine } from '../templates.ts';

export interface AdocLine extends PlacedLine {
  readonly kind: 'text' | 'blank' | 'include' | 'passthrough';
}

/** Blocks whose lines are no text of the page's, by the line that opens and closes them. */
const VERBATIM = /^(?:-{4,}|\.{4,}|\/{4,}|`{3,}|~{3,})/;
const PASSTHROUGH = /^\+{4,}$/;

export function adocLines(file: string, text: string, problems: ProblemList): AdocLine[] {
  const lines: AdocLine[] = [];
  let open: {
    readonly closes: string;
    readonly line: PlacedLine;
    readonly passes: boolean;
  } | null = null;
  for (const line of splitLines(text)) {
    const bare = line.text.trimEnd();
    if (open !== null) {
      if (bare === open.closes) open = null;
      else if (open.passes) lines.push({ ...line, kind: 'passthrough' });
      continue;
    }
    if (PASSTHROUGH.test(bare)) {
      open = { closes: bare, line, passes: true };
    } else if (isVerbatim(bare)) {
      const closes =
        bare.startsWith('`') || bare.startsWith('~') ? (/^(.)\1+/.exec(bare)?.[0] ?? bare) : bare;
      open = { closes, line, passes: false };
    } else {
      const kept = keepLine(file, line, problems);
      if (kept !== null) lines.push(kept);
    }
  }
  if (open !== null && !open.passes) {
    const { line } = open;
    problems.tell('block-unclosed', { file, line: line.line, column: line.column }, line.text);
  }
  return lines;
}

/** A listing opens with signs alone; code between ticks may name its language. */
function isVerbatim(line: string): boolean {
  const [signs] = VERBATIM.exec(line) ?? [];
  if (signs === undefined) return false;
  return signs === line || (/^[`~]/.test(line) && /^[\w ,=+#.-]*$/.test(line.slice(signs.length)));
}

function keepLine(file: string, line: PlacedLine, problems: ProblemList): AdocLine | null {
  const { text } = line;
  if (/^\/\/(?!\/)/.test(text)) return null;
  if (isTemplateLine(text)) return null;
  if (/^include::\S/.test(text)) return { ...line, kind: 'include' };
  const [condition, content] = /^(?:ifn?def|ifeval|endif)::[^[]*\[(.*)\]\s*$/.exec(text) ?? [];
  if (condition !== undefined) {
    const place = { file, line: line.line, column: line.column };
    if (!condition.startsWith('endif')) problems.tellOnce('conditional-parts', place, text);
    // What stands between the brackets is there on the condition, and is read as all the rest.
    if (content === undefined || content === '' || !/^ifn?def/.test(condition)) return null;
    const at = text.indexOf('[') + 1;
    return { text: content, line: line.line, column: line.column + at, kind: 'text' };
  }
  const shown = text.replace(/^\\(?=(?:include|ifn?def|ifeval|endif)::)/, '');
  return { ...line, text: shown, kind: shown.trim() === '' ? 'blank' : 'text' };
}

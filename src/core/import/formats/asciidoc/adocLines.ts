/**
 * The lines of an AsciiDoc text, without what only a build reads: conditions, comments, and the text of
 * listings. The lines that are left keep their numbers.
 */
import type { PlacedLine } from '../placedText.ts';
import { splitLines } from '../placedText.ts';
import type { ProblemList } from '../problems.ts';
import { isTemplateLine } from '../templates.ts';
import { underlinedTitle } from './underlinedTitle.ts';

export interface AdocLine extends PlacedLine {
  readonly kind: 'text' | 'blank' | 'include' | 'passthrough';
}

/** Blocks whose lines are no text of the page's, by the line that opens and closes them. */
const VERBATIM = /^(?:-{4,}|\.{4,}|\/{4,}|`{3,}|~{3,})/;
const PASSTHROUGH = /^\+{4,}$/;

export function adocLines(file: string, text: string, problems: ProblemList): AdocLine[] {
  const all = splitLines(text);
  const lines: AdocLine[] = [];
  const endOf = endsOfBlocks(all);
  for (let at = 0; at < all.length; at += 1) {
    const line = all[at];
    if (line === undefined) continue;
    const title = underlinedTitle(line, all[at + 1], lines.at(-1));
    const closes = title === null ? closingOf(line.text.trimEnd()) : null;
    const end = closes === null ? null : endOf(closes, at);
    if (title !== null) {
      lines.push({ ...line, text: title, kind: 'text' });
      at += 1;
    } else if (closes === null) {
      const kept = keepLine(file, line, problems);
      if (kept !== null) lines.push(kept);
    } else if (PASSTHROUGH.test(closes)) {
      const inside = all.slice(at + 1, end ?? all.length);
      lines.push(...inside.map((one): AdocLine => ({ ...one, kind: 'passthrough' })));
      at += inside.length + 1;
    } else if (end === null) {
      // The rest of the page would go with it: it is read as if nothing had been opened.
      problems.tell('block-unclosed', { file, line: line.line, column: line.column }, line.text);
      lines.push({ ...line, text: '', kind: 'blank' });
    } else at = end;
  }
  return lines;
}

/** The line that closes what this line opens; code between ticks may name its language. */
function closingOf(line: string): string | null {
  if (PASSTHROUGH.test(line)) return line;
  if (!isVerbatim(line)) return null;
  return /^[`~]/.test(line) ? (/^(.)\1+/.exec(line)?.[0] ?? line) : line;
}

/** Where the next such line stands. What is not found once is looked for no more. */
function endsOfBlocks(
  lines: readonly PlacedLine[],
): (closes: string, from: number) => number | null {
  const missing = new Set<string>();
  return (closes, from) => {
    if (missing.has(closes)) return null;
    for (let at = from + 1; at < lines.length; at += 1)
      if (lines[at]?.text.trimEnd() === closes) return at;
    missing.add(closes);
    return null;
  };
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

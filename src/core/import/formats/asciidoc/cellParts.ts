/**
 * The lines that a page makes of a cell: paragraphs, items of lists, and breaks; wrapped lines are one, unless the page says
 * that each of its lines breaks where it ends.
 */

export function cellParts(source: string, style: string | null, breaksAll = false): string[] {
  if (style === 'l' || style === 'v') return source.split('\n');
  if (!source.includes('\n')) return [withoutItem(source, style) ?? source.replace(/ \+$/, '')];
  const parts: string[] = [];
  let isOpen = false;
  for (const written of source.split('\n')) {
    const line = written.trim();
    const isBroken = line.endsWith(' +');
    const text = isBroken ? line.slice(0, -2) : line;
    const item = withoutItem(text, style);
    const isNothing = line === '' || line === '+' || isMark(line);
    if (item !== null) parts.push(item);
    else if (!isNothing && isOpen) parts.push(`${parts.pop() ?? ''} ${text}`);
    else if (!isNothing) parts.push(...nestedCells(text));
    isOpen = !isNothing && !isBroken && !breaksAll;
  }
  return parts;
}

/** Lines that open and close blocks inside a cell, or say something of one. */
function isMark(line: string): boolean {
  return /^(?:={4,}|-{2}|-{4,}|\*{4,}|_{4,}|\.{4,}|!={3,}|\[[^\]]*\])$/.test(line);
}

/** The cells of a table inside a cell stand beside each other. */
function nestedCells(line: string): string[] {
  return line.startsWith('!') ? [line.slice(1).replaceAll('!', ' ')] : [line];
}

/** An item of a list without its bullet; in a cell of text alone, only where a list is plain to see. */
function withoutItem(line: string, style: string | null): string | null {
  const item = /^(?:\*{1,5}|-|\.{1,5})\s+(\S.*)$/.exec(line)?.[1];
  if (item === undefined) return null;
  return style === 'a' || /^[*-]\s/.test(line) ? item : null;
}

/** Cuts the text of a table into cells, each with what the specifier before its separator says. */
import type { PlacedText } from '../placedText.ts';
import { findTemplates } from '../templates.ts';

export interface AdocCell {
  readonly source: string;
  /** Where its text begins in the text of the table. */
  readonly offset: number;
  readonly columns: number;
  readonly rows: number;
  /** How often the cell is repeated. */
  readonly times: number;
  /** `a`, `h`, `l` and so on; `null` where the column decides. */
  readonly style: string | null;
  /** Its separator stands on the first line with any. */
  readonly onFirstLine: boolean;
}

export function tableCells({ text }: PlacedText, separator: string): AdocCell[] {
  const bars = separators(text, separator);
  const firstLineEnd = lineEndAfter(text, bars[0] ?? 0);
  return bars.map((bar, index) => {
    const before = text.slice(index === 0 ? 0 : (bars[index - 1] ?? 0) + separator.length, bar);
    const spec = readSpecifier(before, index === 0);
    const start = bar + separator.length;
    const next = bars[index + 1];
    const whole = text.slice(start, next ?? text.length);
    const nextSpec = next === undefined ? '' : readSpecifier(whole, false).written;
    const content = whole.slice(0, whole.length - nextSpec.length);
    const indent = content.trim() === '' ? 0 : content.length - content.trimStart().length;
    const { columns, rows, times, style } = spec;
    const source = content.trim().replaceAll(`\\${separator}`, separator);
    return {
      source,
      offset: start + indent,
      columns,
      rows,
      times,
      style,
      onFirstLine: bar < firstLineEnd,
    };
  });
}

function lineEndAfter(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function separators(text: string, separator: string): number[] {
  const templates = findTemplates(text);
  const found: number[] = [];
  let next = 0;
  for (let at = text.indexOf(separator); at !== -1; at = text.indexOf(separator, at + 1)) {
    while ((templates[next]?.to ?? Infinity) <= at) next += 1;
    const inTemplate = (templates[next]?.from ?? Infinity) <= at;
    if (!inTemplate && text.charAt(at - 1) !== '\\') found.push(at);
  }
  return found;
}

interface Specifier {
  readonly written: string;
  readonly columns: number;
  readonly rows: number;
  readonly times: number;
  readonly style: string | null;
}

const SPECIFIER =
  /(^|\s)((?:(\d{1,5})\*|(?=[\d.])(\d{1,5})?(?:\.(\d{1,5}))?\+)?(?:[<^>](?:\.[<^>])?|\.[<^>])?([adehlmsv])?)$/;

const LONGEST = 24;

/** It stands right before the separator, behind white space or at the very beginning. */
function readSpecifier(before: string, isFirst: boolean): Specifier {
  const tail = before.slice(-LONGEST);
  const [, space, written, times, columns, rows, style] = SPECIFIER.exec(tail) ?? [];
  const stands =
    written !== undefined && (space !== '' || (isFirst && tail.length === written.length));
  return {
    written: stands ? written : '',
    times: stands ? atLeastOne(times) : 1,
    columns: stands ? atLeastOne(columns) : 1,
    rows: stands ? atLeastOne(rows) : 1,
    style: stands ? (style ?? null) : null,
  };
}

function atLeastOne(digits: string | undefined): number {
  return Math.max(1, Number(digits ?? '1'));
}

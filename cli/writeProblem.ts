/** A problem as compilers print them: where, how grave, what; below it what was read and what to do. */
import type { DocumentProblem, Severity } from '../src/core/model/documentProblem.ts';
import { printable } from './printable.ts';

/** Colours a text; the text itself where there are no colours. */
export type Paint = (style: Style, text: string) => string;

/** Names of `util.styleText`. */
export type Style = 'red' | 'yellow' | 'cyan' | 'bold' | 'dim';

export const noPaint: Paint = (_style, text) => text;

const STYLES = { error: 'red', warning: 'yellow', note: 'cyan' } as const satisfies Record<
  Severity,
  Style
>;

/** @param shownAs the name of a file as it is to be printed, by the name it was read under. */
export function writeProblem(
  problem: DocumentProblem,
  shownAs: ReadonlyMap<string, string>,
  paint: Paint,
): string {
  const { place, severity, code, message, read, expected, hint } = problem;
  const file = printable(shownAs.get(place.file) ?? place.file);
  const lines = [
    `${paint('bold', `${file}:${place.line}:${place.column}:`)} ${paint(STYLES[severity], `${severity}:`)} ${printable(code)}: ${printable(message, 400)}`,
  ];
  for (const [name, text] of Object.entries({ read, expected, hint })) {
    if (text !== '')
      lines.push(`    ${paint('dim', `${name}:`.padEnd(9))} ${printable(text, 400)}`);
  }
  return lines.join('\n');
}

/** A file that could not be read at all: there is no place in it. */
export function writeUnreadable(file: string, reason: string, paint: Paint): string {
  return `${paint('bold', `${printable(file)}:`)} ${paint('red', 'error:')} ${printable(reason, 400)}`;
}

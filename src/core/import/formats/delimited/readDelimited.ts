/** Comma- and tab-separated cells, and those of a spreadsheet's clipboard. */
import type { SourceFile } from '../../source.ts';
import { rawCell } from '../blocks.ts';
import type { Page } from '../blocks.ts';
import { cellBudget } from '../cellBudget.ts';
import type { CellBudget } from '../cellBudget.ts';
import { plainText } from '../collectText.ts';
import { placeText } from '../placedText.ts';
import type { PlacedText } from '../placedText.ts';
import { listProblems } from '../problems.ts';
import type { ProblemList } from '../problems.ts';
import { splitDelimited } from '../splitDelimited.ts';
import type { DelimitedRow } from '../splitDelimited.ts';
import type { RawRow } from '../../rawTable.ts';
import { cutTables } from './cutTables.ts';
import type { SheetRow } from './cutTables.ts';
import { findSeparator } from './findSeparator.ts';

export function readDelimited({ name, text }: SourceFile, preferred: string | null): Page {
  const problems = listProblems();
  const said = saidSeparator(text);
  const source = placeText(name, text);
  const separator = said?.separator ?? findSeparator(text, preferred).separator;
  const rows = sheetRows(source, separator, said?.length ?? 0, problems);
  return { blocks: cutTables(withoutComments(rows)), title: null, problems: problems.all() };
}

/**
 * Rows that a `#` at their beginning takes out, as scripts write them: `#"ingress","tcp","22"`. Where most rows begin so, or
 * the first of all, it is a number or a heading.
 */
function withoutComments(rows: readonly SheetRow[]): readonly SheetRow[] {
  const isOut = ({ row }: SheetRow) => row.cells.length > 1 && TAKEN_OUT.test(textOf(row));
  const full = rows.filter(({ row }) => row.cells.length > 1);
  const [first] = full;
  const out = full.filter(isOut);
  if (first === undefined || isOut(first) || out.length * 2 > full.length) return rows;
  return rows.filter((row) => !isOut(row));
}

const textOf = (row: RawRow): string => row.cells[0]?.text ?? '';
const TAKEN_OUT = /^#+\s*(?=["'\p{L}])/u;

/** `sep=;` in the first line, which spreadsheets obey. */
function saidSeparator(
  text: string,
): { readonly separator: string; readonly length: number } | null {
  const [line, separator] = /^"?sep=(.)"?\r?\n/i.exec(text.slice(0, 20)) ?? [];
  return line === undefined || separator === undefined ? null : { separator, length: line.length };
}

function sheetRows(
  source: PlacedText,
  separator: string,
  skipped: number,
  problems: ProblemList,
): SheetRow[] {
  const { text, placeAt } = source;
  const budget = cellBudget();
  const rows: SheetRow[] = [];
  let isApart = false;
  const options = {
    separator,
    onOpenQuote: (at: number) =>
      problems.tell('quote-unclosed', placeAt(skipped + at), lineAt(text, skipped + at)),
    onTooMany: (at: number) =>
      problems.tell('too-many-cells', placeAt(skipped + at), lineAt(text, skipped + at)),
  };
  for (const row of splitDelimited(text.slice(skipped), options)) {
    if (row.cells.length === 0) {
      isApart = true;
      continue;
    }
    const made = makeRow(source, row, skipped, budget);
    if (made === null) {
      problems.tell(
        'too-many-cells',
        placeAt(skipped + row.offset),
        lineAt(text, skipped + row.offset),
      );
      break;
    }
    rows.push({ row: made, count: row.count, isApart });
    isApart = false;
  }
  return rows;
}

function makeRow(
  { placeAt }: PlacedText,
  { cells, offset }: DelimitedRow,
  skipped: number,
  budget: CellBudget,
): RawRow | null {
  if (!budget.take(cells.length)) return null;
  return {
    cells: cells.map((cell) =>
      rawCell(plainText(withoutGuard(cell.text)), placeAt(skipped + cell.offset)),
    ),
    place: placeAt(skipped + offset),
  };
}

/** The apostrophe by which sheets say that a cell is a text, and no formula, is no part of the text. */
function withoutGuard(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}

function lineAt(text: string, from: number): string {
  return text.slice(from, from + 200).split('\n')[0] ?? '';
}
